import { cleanName } from './clean-text.ts';
import { nearName } from './near-name.ts';

/** What a name means: a key, several, or nothing that is known. */
export type Meant = { readonly key: string } | 'several' | undefined;

interface Known {
  readonly rank: number;
  readonly key: string | null;
}

/**
 * The names of keys. One that is spelled exactly so goes before one that is nearly so, then a key before a name, and a name
 * before an alias. What two keys have alike means neither.
 */
export class NamesOfKeys {
  readonly #exact = new Map<string, Known>();
  readonly #near = new Map<string, Known>();

  /** @param rank 0 for the key itself, more for what says less */
  add(name: string, key: string, rank: number): void {
    const exact = cleanName(name);
    const near = nearName(name);
    if (exact !== '') keep(this.#exact, exact, key, rank);
    if (near !== '') keep(this.#near, near, key, rank);
  }

  find(name: string): Meant {
    const known = this.#exact.get(cleanName(name)) ?? this.#near.get(nearName(name));
    if (known === undefined) return undefined;
    return known.key === null ? 'several' : { key: known.key };
  }
}

function keep(names: Map<string, Known>, name: string, key: string, rank: number): void {
  const known = names.get(name);
  if (known === undefined || rank < known.rank) names.set(name, { key, rank });
  else if (rank === known.rank && known.key !== key) names.set(name, { key: null, rank });
}
