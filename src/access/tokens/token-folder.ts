import { randomBytes } from 'node:crypto';
import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { InvalidInputError } from '../../graph/errors.ts';
import type { Right } from '../rights.ts';
import { hashOf, newSecret, type StaticToken, staticToken } from './static-token.ts';

/*
 * One file a token, `tokens/ID.json` in the data directory: to make one is to add a file and to revoke one is to remove
 * it, so commands and servers need no lock between them.
 */

const FOLDER = 'tokens';
const ENDING = '.json';
const MOST_NAME_CHARACTERS = 100;

export interface NewToken {
  readonly name: string;
  readonly scopes: readonly Right[];
  /** Milliseconds since 1970; null: never. */
  readonly expiresAt: number | null;
}

/** The tokens of a data directory, by when they were made. A file that is none is told of and opens nothing. */
export async function readTokens(
  dataDirectory: string,
  onProblem: (problem: string) => void = () => {},
): Promise<readonly StaticToken[]> {
  const folder = path.join(dataDirectory, FOLDER);
  const names = await readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  const read = names
    .filter((name) => name.endsWith(ENDING))
    .map((name) => readToken(path.join(folder, name), onProblem));
  const tokens = (await Promise.all(read)).filter((token) => token !== null);
  return tokens.toSorted((a, b) =>
    a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id) ? -1 : 1,
  );
}

async function readToken(file: string, onProblem: (problem: string) => void): Promise<StaticToken | null> {
  try {
    return staticToken.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    // Revoked between the look into the folder and this one.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    onProblem(`${file} is no token of Rolegraph and opens nothing: remove it, and make another.`);
    return null;
  }
}

/** Makes a token. The secret is returned and kept nowhere. @throws InvalidInputError, the system's error */
export async function createToken(
  dataDirectory: string,
  { name, scopes, expiresAt }: NewToken,
): Promise<{ readonly secret: string; readonly token: StaticToken }> {
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.length > MOST_NAME_CHARACTERS) {
    throw new InvalidInputError(`A token's name has 1 to ${MOST_NAME_CHARACTERS} characters.`, {
      argument: 'name',
    });
  }
  const secret = newSecret();
  const token: StaticToken = {
    id: randomBytes(4).toString('hex'),
    name: trimmed,
    hash: hashOf(secret),
    scopes,
    createdAt: new Date().toISOString(),
    expiresAt: expiresAt === null ? null : new Date(expiresAt).toISOString(),
  };
  const folder = path.join(dataDirectory, FOLDER);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, token.id + ENDING);
  // Under its name only when it is whole: a server may look at any time.
  await writeFile(`${file}.new`, `${JSON.stringify(token, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  try {
    await link(`${file}.new`, file);
  } finally {
    await rm(`${file}.new`, { force: true });
  }
  return { secret, token };
}

/** Revokes the token of an id, or all of a name. Returns those that were; empty: there was none. */
export async function revokeTokens(dataDirectory: string, idOrName: string): Promise<readonly StaticToken[]> {
  const tokens = await readTokens(dataDirectory);
  const byId = tokens.filter(({ id }) => id === idOrName);
  const meant = byId.length > 0 ? byId : tokens.filter(({ name }) => name === idOrName);
  for (const { id } of meant) {
    await rm(path.join(dataDirectory, FOLDER, id + ENDING), { force: true });
  }
  return meant;
}
