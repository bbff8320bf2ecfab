import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InvalidInputError } from '../graph/errors.ts';
import type { Pieces } from './pieces.ts';

/** Writes pieces to a file as they are made. `what`: `The chart`. @throws InvalidInputError where it cannot be written */
export async function writeToFile(
  out: string,
  pieces: Pieces | null | undefined,
  what: string,
): Promise<void> {
  const from = Readable.from(pieces ?? [], { objectMode: true });
  await pipeline(from, createWriteStream(out)).catch((error: unknown) => {
    throw notWritten(error, what, 'a file');
  });
}

/** Makes a folder to write to. @throws InvalidInputError where it cannot be made */
export async function makeFolder(out: string, what: string): Promise<void> {
  await mkdir(out, { recursive: true }).catch((error: unknown) => {
    throw notWritten(error, what, 'a folder');
  });
}

function notWritten(error: unknown, what: string, place: string): InvalidInputError {
  const reason = error instanceof Error ? error.message : String(error);
  return new InvalidInputError(`${what} cannot be written: ${reason}. Give --out ${place} that can be.`);
}
