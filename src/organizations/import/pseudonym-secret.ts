import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { passingSecret, type PseudonymSecret } from './columns/pseudonyms.ts';

/** In the data directory, beside the database and no part of it. */
const SECRET_FILE = 'pseudonym-secret';

/** Of the configuration what says where the secret is. */
interface SecretPlace {
  readonly pseudonymSecret: string | undefined;
  readonly dataDirectory: string;
}

/**
 * What pseudonyms are made with: the environment's secret, else that of the file in the data directory. Where there is none
 * yet it is made when the first pseudonym is, for its owner alone to read; a look that stores nothing makes none.
 */
export function secretOf(
  { pseudonymSecret, dataDirectory }: SecretPlace,
  onlyLooks = false,
): PseudonymSecret {
  if (pseudonymSecret !== undefined) return () => pseudonymSecret;
  const file = path.join(dataDirectory, SECRET_FILE);
  let known: string | null = null;
  return () => (known ??= read(file) ?? (onlyLooks ? passingSecret()() : made(file)));
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim() || null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function made(file: string): string {
  const secret = randomBytes(32).toString('hex');
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' });
    return secret;
  } catch (error) {
    // Another process was quicker: two secrets would give one person two pseudonyms.
    const theirs = (error as NodeJS.ErrnoException).code === 'EEXIST' ? read(file) : null;
    if (theirs === null) throw error;
    return theirs;
  }
}
