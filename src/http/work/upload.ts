import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { RolegraphError } from '../../graph/errors.ts';

/** Of a status that Fastify's errors have too. */
class UploadTooLargeError extends Error {
  readonly statusCode = 413;
}

export interface UploadOptions {
  /** As its sender calls it: `chart.csv`. Its ending tells the format, and errors name it. */
  readonly name: string;
  /** What it is called on the disk, where readers tell places by that: the name of a file and nothing else. */
  readonly storedAs?: string;
  /** In bytes; null: as large as it is. */
  readonly limit: number | null;
  /** Of the header, undefined where it says nothing. */
  readonly length: number | undefined;
  readonly signal: AbortSignal;
}

/** A file that was sent, on the disk for as long as it is read: it is read more than once. For this user only. */
export class Upload implements AsyncDisposable {
  readonly path: string;
  readonly #name: string;
  readonly #folder: string;

  private constructor(folder: string, name: string, storedAs: string) {
    this.#folder = folder;
    this.#name = name;
    this.path = path.join(folder, storedAs);
  }

  /** @throws an error of status 413, why `signal` ended it, the system's error */
  static async receive(
    body: Readable,
    {
      name,
      storedAs = `chart${path.extname(name).replace(/[^.\w]/g, '')}`,
      limit,
      length,
      signal,
    }: UploadOptions,
  ): Promise<Upload> {
    if (limit !== null && length !== undefined && length > limit) throw tooLarge(limit);
    const upload = new Upload(await mkdtemp(path.join(tmpdir(), 'rolegraph-import-')), name, storedAs);
    try {
      await pipeline(within(body, limit), createWriteStream(upload.path, { mode: 0o600 }), { signal });
      return upload;
    } catch (error) {
      await upload[Symbol.asyncDispose]();
      signal.throwIfAborted();
      throw error;
    }
  }

  /** What its work says, in words that its sender understands. */
  async naming<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof RolegraphError) {
        const named = (text: string) => text.replaceAll(this.path, this.#name);
        error.message = named(error.message);
        const { problems } = error.details;
        if (Array.isArray(problems)) {
          problems.forEach((problem: unknown, index) => {
            if (typeof problem === 'string') problems[index] = named(problem);
          });
        }
      }
      throw error;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/** Leaves the stream as it is where there is too much, so that its sender can still be told. */
async function* within(body: Readable, limit: number | null): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (limit !== null && size > limit) throw tooLarge(limit);
    yield chunk;
  }
}

function tooLarge(limit: number): UploadTooLargeError {
  return new UploadTooLargeError(
    `The file is larger than ${Math.floor(limit / 1024 / 1024)} MB; ROLEGRAPH_IMPORT_LIMIT_MB allows more.`,
  );
}
