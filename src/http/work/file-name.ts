import path from 'node:path';
import { InvalidInputError } from '../../graph/errors.ts';

/** In bytes, as most systems have it. */
const LONGEST = 200;

/** The name under which a file that is sent can lie on the disk. @throws InvalidInputError for what is no name of a file */
export function fileName(given: string): string {
  const name = path.posix.basename(given.replaceAll('\\', '/'));
  const isName = !/^\.*$/.test(name) && !/[\u0000-\u001f\u007f:*?"<>|]/.test(name);
  if (isName && Buffer.byteLength(name) <= LONGEST) return name;
  throw new InvalidInputError(
    `file is ${JSON.stringify(given.slice(0, 80))}; it should be the name of the file that is sent, such as ladder.csv, of at most ${LONGEST} bytes.`,
    { argument: 'file' },
  );
}
