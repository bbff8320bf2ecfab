import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify, type RemoteJWKSet } from 'jose';
import { z } from 'zod';
import { IssuerUnavailableError, UnauthenticatedError } from '../../graph/errors.ts';
import type { IssuerConfig } from '../access-config.ts';
import type { Caller } from '../caller.ts';
import { rightsOf } from '../rights.ts';

/** An answer of the issuer that takes longer is none. */
const ISSUER_TIMEOUT_MS = 5_000;
/** Keys are fetched again when they are older, so that one that the issuer has withdrawn opens nothing for longer. */
export const KEYS_KEPT_MS = 600_000;
/** For a key that is not known they are fetched no sooner than this again: made-up tokens shall not keep the issuer busy. */
export const KEYS_PAUSE_MS = 30_000;

/** What is wrong with a token, rather than with the way to the issuer. */
const FAULTS_OF_TOKENS = [
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSMultipleMatchingKeys,
  errors.JWKSNoMatchingKey,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JWTClaimValidationFailed,
  errors.JWTExpired,
  errors.JWTInvalid,
];

/**
 * Says whose a token of an issuer is, after looking at its signature, issuer, audience and time.
 *
 * @returns a function that throws UnauthenticatedError, IssuerUnavailableError
 */
export function issuerTokens(issuer: IssuerConfig): (token: string) => Promise<Caller> {
  let keys: Promise<RemoteJWKSet> | null = null;
  const currentKeys = (): Promise<RemoteJWKSet> => {
    keys ??= findKeys(issuer).catch((error: unknown) => {
      // The next token asks again.
      keys = null;
      throw error;
    });
    return keys;
  };
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, await currentKeys(), {
        issuer: issuer.url,
        audience: issuer.audience,
        algorithms: [...issuer.algorithms],
        clockTolerance: issuer.clockToleranceSeconds,
        requiredClaims: ['exp'],
      });
      return callerOf(payload, issuer);
    } catch (error) {
      const isOfToken = FAULTS_OF_TOKENS.some((each) => error instanceof each);
      if (isOfToken) throw new UnauthenticatedError(`The token does not hold: ${reasonOf(error)}.`);
      throw new IssuerUnavailableError(
        'The keys of the issuer of tokens cannot be had now; ask again later.',
        {},
        { cause: error },
      );
    }
  };
}

/** Nothing of what is in the token, which may be a stranger's. */
function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'it is over';
  if (error instanceof errors.JWTClaimValidationFailed)
    return `its "${error.claim}" is not what it has to be`;
  if (error instanceof errors.JOSEAlgNotAllowed) return 'its algorithm is not allowed';
  return 'it is not signed by a key of the issuer';
}

const description = z.object({ issuer: z.string(), jwks_uri: z.string() });

async function findKeys(issuer: IssuerConfig): Promise<RemoteJWKSet> {
  return createRemoteJWKSet(new URL(issuer.keys ?? (await describedKeys(issuer.url))), {
    timeoutDuration: ISSUER_TIMEOUT_MS,
    cacheMaxAge: KEYS_KEPT_MS,
    cooldownDuration: KEYS_PAUSE_MS,
  });
}

/** Where the issuer's description says that its keys are. */
async function describedKeys(issuer: string): Promise<string> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, {
    redirect: 'error',
    signal: AbortSignal.timeout(ISSUER_TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  const described = description.parse(await response.json());
  if (described.issuer !== issuer) throw new Error(`${address} describes ${described.issuer}.`);
  return described.jwks_uri;
}

function callerOf(payload: JWTPayload, { scopesClaim }: IssuerConfig): Caller {
  const name = payload.sub ?? payload['client_id'];
  return {
    name: typeof name === 'string' ? name : 'a token of the issuer',
    rights: rightsOf(wordsOf(claimOf(payload, scopesClaim))),
    expiresAt: (payload.exp ?? 0) * 1_000,
  };
}

/** A claim by its name, or by the way to it: `realm_access.roles`. */
function claimOf(payload: JWTPayload, name: string): unknown {
  if (Object.hasOwn(payload, name)) return payload[name];
  return name
    .split('.')
    .reduce<unknown>(
      (within, part) =>
        typeof within === 'object' && within !== null && Object.hasOwn(within, part)
          ? (within as Readonly<Record<string, unknown>>)[part]
          : undefined,
      payload,
    );
}

function wordsOf(claim: unknown): string[] {
  if (typeof claim === 'string') return claim.split(' ');
  return Array.isArray(claim) ? claim.filter((word) => typeof word === 'string') : [];
}
