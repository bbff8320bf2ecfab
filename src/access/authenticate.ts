import { timingSafeEqual } from 'node:crypto';
import { UnauthenticatedError } from '../graph/errors.ts';
import { anybody, type Authenticate, type Caller, LOCAL_CALLER } from './caller.ts';
import { type Right, rightsOf } from './rights.ts';
import type { KnownTokens } from './tokens/known-tokens.ts';
import { hashOf, tokenOf } from './tokens/static-token.ts';

interface AuthenticateOptions {
  /** What may be done without a token. */
  readonly open: readonly Right[];
  readonly tokens: Pick<KnownTokens, 'current'>;
  /** Of this process: opens everything; see {@link LOCAL_CALLER}. */
  readonly localSecret: string | null;
  /** Whom the issuer says that a token is of; null: there is no issuer. @throws UnauthenticatedError, IssuerUnavailableError */
  readonly ofIssuer: ((token: string) => Promise<Caller>) | null;
}

/** `Bearer ...`, in any case, as RFC 6750 has it. */
const BEARER = /^Bearer +([\w\-.~+/]+=*) *$/i;
/** A token of an issuer is three parts with points between them, a static one has none. */
const OF_AN_ISSUER = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/** Finds out who asks, by the token that comes with the request. One that is wrong is refused, also where none is needed. */
export function authenticateBy({ open, tokens, localSecret, ofIssuer }: AuthenticateOptions): Authenticate {
  const withoutToken = anybody(open);
  const localHash = localSecret === null ? null : Buffer.from(hashOf(localSecret), 'hex');
  const ofToken = async (authorization: string) => {
    const secret = BEARER.exec(authorization)?.[1];
    if (secret === undefined) throw new UnauthenticatedError('Authorization is not "Bearer" and a token.');
    if (localHash !== null && timingSafeEqual(Buffer.from(hashOf(secret), 'hex'), localHash))
      return LOCAL_CALLER;
    if (ofIssuer !== null && OF_AN_ISSUER.test(secret)) return ofIssuer(secret);
    const token = tokenOf(secret, await tokens.current());
    const end = token?.expiresAt ?? null;
    const expiresAt = end === null ? null : Date.parse(end);
    // One sentence for both, so that it does not tell which tokens there were.
    if (token === null || (expiresAt !== null && expiresAt <= Date.now())) {
      throw new UnauthenticatedError('The token is not known here, was revoked, or is over.');
    }
    return { name: token.name, rights: rightsOf(token.scopes), expiresAt };
  };
  return ({ headers: { authorization } }) =>
    authorization === undefined ? withoutToken : ofToken(authorization);
}

/** Everybody may read, and the local token may do everything: for what is built without an app. */
export function authenticateOpenly(localSecret: string | null = null): Authenticate {
  return authenticateBy({
    open: ['organizations:read'],
    tokens: { current: () => Promise.resolve([]) },
    localSecret,
    ofIssuer: null,
  });
}
