import { createToken, readTokens, revokeTokens } from '../access/tokens/token-folder.ts';
import type { Right } from '../access/rights.ts';
import type { StaticToken } from '../access/tokens/static-token.ts';
import { readConfig } from '../config.ts';
import { NotFoundError } from '../graph/errors.ts';
import type { Terminal } from './terminal.ts';

export interface NewTokenFlags {
  readonly scope: readonly Right[];
  readonly name: string;
  /** Milliseconds. */
  readonly expires?: number;
}

/** The token goes to stdout alone, so that a script can take it; what is to be known of it to stderr. */
export async function create(terminal: Terminal, { scope, name, expires }: NewTokenFlags): Promise<void> {
  const { secret, token } = await createToken(readConfig().dataDirectory, {
    name,
    scopes: [...new Set(scope)],
    expiresAt: expires === undefined ? null : Date.now() + expires,
  });
  terminal.out(`${secret}\n`);
  terminal.err(`${textOf(token)}\nIt is shown this once. Send it as "Authorization: Bearer ...".\n`);
}

export async function list(terminal: Terminal): Promise<void> {
  const { dataDirectory } = readConfig();
  const tokens = await readTokens(dataDirectory, (problem) => terminal.err(`${problem}\n`));
  terminal.out(
    tokens.length === 0 ? `There are no tokens in ${dataDirectory}.\n` : `${tokens.map(textOf).join('\n')}\n`,
  );
}

export async function revoke(terminal: Terminal, idOrName: string): Promise<void> {
  const { dataDirectory } = readConfig();
  const revoked = await revokeTokens(dataDirectory, idOrName);
  if (revoked.length === 0) {
    throw new NotFoundError(
      `No token in ${dataDirectory} has the id or the name "${idOrName.slice(0, 100)}"; rolegraph token list shows them.`,
    );
  }
  terminal.out(`Revoked:\n${revoked.map(textOf).join('\n')}\n`);
}

/** `1f2e3d4c  dashboard  read  made 2026-01-31, ends 2026-05-01` */
function textOf({ id, name, scopes, createdAt, expiresAt }: StaticToken): string {
  const end = expiresAt === null ? 'does not end' : `${endWord(expiresAt)} ${dayOf(expiresAt)}`;
  return `${id}  ${name}  ${scopes.join(' ')}  made ${dayOf(createdAt)}, ${end}`;
}

function endWord(expiresAt: string): string {
  return Date.parse(expiresAt) <= Date.now() ? 'ended' : 'ends';
}

function dayOf(time: string): string {
  return time.slice(0, 10);
}
