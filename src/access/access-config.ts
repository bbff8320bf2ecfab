import path from 'node:path';
import { z } from 'zod';
import { commaSeparated } from '../variables.ts';

/** Who may ask, and what, as the environment says it. */
export interface AccessConfig {
  /** What may be read without a token; undefined: everything where only this machine can ask, else nothing. */
  readonly open: readonly ('read' | 'organizations:read')[] | undefined;
  /** What the server is called by others than this machine. */
  readonly allowedHosts: readonly string[];
  /** Whether the schema may be asked for: introspection, suggestions of names in it, the playground. */
  readonly discovery: boolean;
  /** The file that lists the trusted documents; absolute. */
  readonly documents: string | undefined;
  /** Whether they are the only ones. */
  readonly onlyTrusted: boolean;
  /** Undefined: there is none. */
  readonly issuer: IssuerConfig | undefined;
}

/** Who makes tokens, by OpenID Connect. */
export interface IssuerConfig {
  readonly url: string;
  readonly audience: string;
  /** Where its keys are; undefined: where its own description says. */
  readonly keys: string | undefined;
  readonly algorithms: readonly string[];
  readonly clockToleranceSeconds: number;
  /** The claim that holds the scopes: words with spaces between them, or a list. */
  readonly scopesClaim: string;
}

const PUBLIC = { none: [], read: ['read'], 'read,organizations:read': ['organizations:read'] } as const;
const PUBLIC_WORDS = ['none', 'read', 'read,organizations:read'] as const;

/** Those with a key of two halves: a server that knows a secret of the issuer could make tokens itself. */
const ALGORITHMS: readonly string[] = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'],
];

const HOST_NAME = /^([a-z0-9_-]+(\.[a-z0-9_-]+)*|[\da-f:]*:[\da-f:.]*)$/i;
const HOSTS_MEANING = 'host names with commas between them, without ports, for instance roles.example.com';
const TOLERANCE_MEANING = 'a whole number of seconds from 0 to 300';
/** Whoever is on the way of plain HTTP could put keys of their own in place of the issuer's. */
const SECURE_URL = /^(https:\/\/[^/]|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$))/;

const secureUrl = z
  .string()
  .refine(
    (text) => URL.canParse(text) && SECURE_URL.test(text),
    'an address that begins with https://, or with http:// on this machine',
  );

/** The variables, each with what it should be. */
export const ACCESS_VARIABLES = {
  ROLEGRAPH_PUBLIC: z
    .enum(PUBLIC_WORDS, `one of ${PUBLIC_WORDS.join(' or ')}`)
    .transform((word) => PUBLIC[word])
    .optional(),
  ROLEGRAPH_ALLOWED_HOSTS: commaSeparated
    .refine((names) => names.every((name) => HOST_NAME.test(name)), HOSTS_MEANING)
    .default([]),
  ROLEGRAPH_DISCOVERY: z.enum(['on', 'off'], 'on or off').default('on'),
  ROLEGRAPH_TRUSTED_DOCUMENTS: z.string().optional(),
  ROLEGRAPH_ONLY_TRUSTED: z.enum(['yes', 'no'], 'yes or no').default('no'),
  ROLEGRAPH_OIDC_ISSUER: secureUrl.optional(),
  ROLEGRAPH_OIDC_AUDIENCE: z.string().optional(),
  ROLEGRAPH_OIDC_JWKS_URI: secureUrl.optional(),
  ROLEGRAPH_OIDC_ALGORITHMS: commaSeparated
    .refine(
      (words) => words.length > 0 && words.every((word) => ALGORITHMS.includes(word)),
      `some of ${ALGORITHMS.join(', ')}, with commas between them`,
    )
    .default(['RS256', 'PS256', 'ES256', 'EdDSA']),
  ROLEGRAPH_OIDC_CLOCK_TOLERANCE: z
    .string()
    .regex(/^\d{1,3}$/, { error: TOLERANCE_MEANING, abort: true })
    .transform(Number)
    .pipe(z.number().max(300, TOLERANCE_MEANING))
    .default(30),
  ROLEGRAPH_OIDC_SCOPES_CLAIM: z.string().default('scope'),
};

type AccessValues = z.infer<z.ZodObject<typeof ACCESS_VARIABLES>>;

/** Variables of which one makes no sense as the others are: its name, and what it should be. */
export function accessContradictions(
  value: AccessValues,
): readonly (readonly [name: string, meaning: string])[] {
  const { ROLEGRAPH_OIDC_ISSUER: issuer, ROLEGRAPH_OIDC_AUDIENCE: audience } = value;
  const found: [string, string][] = [];
  if (issuer !== undefined && audience === undefined) {
    found.push(['ROLEGRAPH_OIDC_ISSUER', 'set together with ROLEGRAPH_OIDC_AUDIENCE']);
  }
  if (issuer === undefined && audience !== undefined) {
    found.push(['ROLEGRAPH_OIDC_AUDIENCE', 'set together with ROLEGRAPH_OIDC_ISSUER']);
  }
  if (value.ROLEGRAPH_ONLY_TRUSTED === 'yes' && value.ROLEGRAPH_TRUSTED_DOCUMENTS === undefined) {
    found.push(['ROLEGRAPH_ONLY_TRUSTED', 'no while ROLEGRAPH_TRUSTED_DOCUMENTS names no file']);
  }
  return found;
}

export function accessOf(value: AccessValues): AccessConfig {
  const { ROLEGRAPH_OIDC_ISSUER: url, ROLEGRAPH_OIDC_AUDIENCE: audience } = value;
  const documents = value.ROLEGRAPH_TRUSTED_DOCUMENTS;
  return {
    open: value.ROLEGRAPH_PUBLIC,
    allowedHosts: value.ROLEGRAPH_ALLOWED_HOSTS,
    discovery: value.ROLEGRAPH_DISCOVERY === 'on',
    documents: documents === undefined ? undefined : path.resolve(documents),
    onlyTrusted: value.ROLEGRAPH_ONLY_TRUSTED === 'yes',
    issuer:
      url === undefined || audience === undefined
        ? undefined
        : {
            url,
            audience,
            keys: value.ROLEGRAPH_OIDC_JWKS_URI,
            algorithms: value.ROLEGRAPH_OIDC_ALGORITHMS,
            clockToleranceSeconds: value.ROLEGRAPH_OIDC_CLOCK_TOLERANCE,
            scopesClaim: value.ROLEGRAPH_OIDC_SCOPES_CLAIM,
          },
  };
}
