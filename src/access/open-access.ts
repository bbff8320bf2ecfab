import type { AccessConfig } from './access-config.ts';
import { authenticateBy } from './authenticate.ts';
import type { Authenticate } from './caller.ts';
import { openRights } from './demand-guard.ts';
import { KnownTokens } from './tokens/known-tokens.ts';

interface AccessOptions {
  readonly host: string;
  readonly access: AccessConfig;
  readonly dataDirectory: string;
  /** Opens everything, for this machine's own commands and the server itself. */
  readonly localSecret: string;
  readonly log: { warn(message: string): void };
}

/** Finds out who asks a server that listens on an address. What looks at an issuer's tokens is loaded where there is one. */
export async function openAccess({
  host,
  access,
  dataDirectory,
  localSecret,
  log,
}: AccessOptions): Promise<Authenticate> {
  const { issuer } = access;
  return authenticateBy({
    open: openRights(host, access),
    tokens: new KnownTokens(dataDirectory, (problem) => log.warn(problem)),
    localSecret,
    ofIssuer: issuer === undefined ? null : (await import('./tokens/issuer-tokens.ts')).issuerTokens(issuer),
  });
}
