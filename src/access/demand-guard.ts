import { type Config, ConfigError } from '../config.ts';
import type { AccessConfig } from './access-config.ts';
import { isLoopback } from './loopback.ts';
import type { Right } from './rights.ts';
import { readTokens } from './tokens/token-folder.ts';

/**
 * What may be read without a token. A server that is called by a name beyond this machine has a proxy in front of it, and
 * is not for this machine only either.
 */
export function openRights(host: string, { open, allowedHosts }: AccessConfig): readonly Right[] {
  return open ?? (isOnlyLocal(host, allowedHosts) ? ['organizations:read'] : []);
}

function isOnlyLocal(host: string, allowedHosts: readonly string[]): boolean {
  return isLoopback(host) && allowedHosts.every(isLoopback);
}

/**
 * Refuses to serve others than this machine while nothing says who may ask.
 *
 * @throws ConfigError that says what to do
 */
export async function demandGuard({
  host,
  access,
  dataDirectory,
}: Pick<Config, 'host' | 'access' | 'dataDirectory'>): Promise<void> {
  if (isOnlyLocal(host, access.allowedHosts)) return;
  if (access.issuer !== undefined || (access.open !== undefined && access.open.length > 0)) return;
  if ((await readTokens(dataDirectory)).length > 0) return;
  const reason = isLoopback(host)
    ? `ROLEGRAPH_ALLOWED_HOSTS names ${access.allowedHosts.join(', ')}`
    : `HOST is ${host}`;
  throw new ConfigError(
    `${reason}, so that others than this machine can ask, and nothing says who may. Do one of these:
  - make a token: rolegraph token create --scope read --name NAME (there is none in ${dataDirectory})
  - name an issuer of tokens: ROLEGRAPH_OIDC_ISSUER and ROLEGRAPH_OIDC_AUDIENCE
  - let everybody read who reaches it: ROLEGRAPH_PUBLIC=read (with org charts: read,organizations:read)
  - answer this machine only: HOST=127.0.0.1, without ROLEGRAPH_ALLOWED_HOSTS`,
  );
}
