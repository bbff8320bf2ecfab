import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { RIGHTS } from '../rights.ts';

/** A token as it is kept: what it opens, and the hash by which it is recognised. */
export interface StaticToken {
  /** By which it is listed and revoked; tells nothing of the token. */
  readonly id: string;
  readonly name: string;
  /** SHA-256 of the token, in hexadecimal digits: 256 random bits cannot be guessed, however fast a hash is. */
  readonly hash: string;
  readonly scopes: readonly (typeof RIGHTS)[number][];
  /** ISO 8601. */
  readonly createdAt: string;
  /** ISO 8601; null: never. */
  readonly expiresAt: string | null;
}

export const staticToken = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{8}$/),
  name: z.string().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  scopes: z.array(z.enum(RIGHTS)).min(1),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().nullable(),
}) satisfies z.ZodType<StaticToken>;

/** By which people, and programs that look for lost secrets, know what this is. */
const PREFIX = 'rolegraph_';
const RANDOM_BYTES = 32;

/** A new secret that opens something. */
export function newSecret(): string {
  return PREFIX + randomBytes(RANDOM_BYTES).toString('base64url');
}

export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** The token of a secret. How long it looks tells nothing of how near the secret is to one. */
export function tokenOf(secret: string, tokens: readonly StaticToken[]): StaticToken | null {
  const given = Buffer.from(hashOf(secret), 'hex');
  let found: StaticToken | null = null;
  for (const token of tokens) if (timingSafeEqual(given, Buffer.from(token.hash, 'hex'))) found = token;
  return found;
}
