import { createHmac, randomBytes } from 'node:crypto';

/** What pseudonyms are made with. Without it nobody can tell whether one stands for a name that they know. */
export type PseudonymSecret = () => string;

/** 64 bits: of a million keys two are the same once in some 37 million organizations. */
const LENGTH = 16;
const MOST_KNOWN = 100_000;

/**
 * Stands for keys that are personal: `p-` and a keyed hash (HMAC-SHA-256) of the key. The same key has the same pseudonym in
 * every state of one organization, and another one in another organization.
 */
export class Pseudonyms {
  readonly #secret: PseudonymSecret;
  readonly #scope: () => string;
  readonly #known = new Map<string, string>();
  #key: Buffer | null = null;

  /** @param scope the slug of the organization, without a date */
  constructor(secret: PseudonymSecret, scope: () => string) {
    this.#secret = secret;
    this.#scope = scope;
  }

  of(key: string): string {
    let pseudonym = this.#known.get(key);
    if (pseudonym === undefined) {
      this.#key ??= createHmac('sha256', this.#secret()).update(this.#scope()).digest();
      pseudonym = `p-${createHmac('sha256', this.#key).update(key).digest('hex').slice(0, LENGTH)}`;
      if (this.#known.size < MOST_KNOWN) this.#known.set(key, pseudonym);
    }
    return pseudonym;
  }
}

/** For what is only looked at: pseudonyms that nobody finds again. */
export function passingSecret(): PseudonymSecret {
  const secret = randomBytes(32).toString('hex');
  return () => secret;
}
