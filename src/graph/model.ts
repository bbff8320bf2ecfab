import type { z } from 'zod';
import type { Framework } from './kinds/things.ts';
import type { List, RecordOf } from './kinds/kinds.ts';
import type { citation, Immutable, range } from './kinds/values.ts';

/*
 * The things and facts of the graph as plain immutable values. What each has is said in kinds/; design words are
 * explained in docs/graph-model.md.
 */

export type * from './kinds/facts.ts';
export type { Mapping } from './kinds/mappings.ts';
export type * from './kinds/things.ts';

export type Range = Immutable<z.infer<typeof range>>;
export type Citation = Immutable<z.infer<typeof citation>>;

/** Everything that can be asked where it comes from. */
export interface Cited {
  readonly id: string;
  readonly citations: readonly Citation[];
}

/** A requirement or responsibility as it holds for a role: its own, or one taken over from a role it builds on. */
export type Effective<Fact> = Fact & {
  /** The role that states it, where that is another one; left out: the role's own. */
  readonly inheritedFromId?: string | null;
};

/** A whole framework, as a seed folder or an import states it. Every list is sorted by id. */
export type FrameworkContent = { readonly framework: Framework } & {
  readonly [L in Exclude<List, 'frameworks'>]: readonly RecordOf<L>[];
};

/** The order of ids, in which every order of a list ends: by UTF-16 code units, the same on every machine. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of things and facts by id. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareIds(a.id, b.id);
}
