import type { Transaction } from '../database/database.ts';
import type { Page, PageRequest } from '../domain/pagination.ts';
import type { RoleKind, Track } from '../domain/vocabulary.ts';
import { type Listing, type OrderKey, readPage } from './page-repository.ts';

/** Which roles; null: any. */
export interface RoleConditions {
  readonly frameworks: readonly string[] | null;
  readonly tracks: readonly Track[] | null;
  readonly kinds: readonly RoleKind[] | null;
  readonly seniorityMin: number | null;
  readonly seniorityMax: number | null;
  /** Only these roles. */
  readonly ids: readonly string[] | null;
  /** Found in the title, an alias or the summary, ignoring case. */
  readonly text: string | null;
  readonly includeVariants: boolean;
}

/** Larger than any rung, so that roles without one come last, whichever way. */
const NO_RUNG = 1_000;

export function titleKey(descending: boolean): OrderKey {
  return { name: 'TITLE', expression: 'toLower(n.title)', descending };
}

export function seniorityKey(descending: boolean): OrderKey {
  return {
    name: 'SENIORITY',
    expression: `coalesce(n.seniority, ${descending ? -NO_RUNG : NO_RUNG})`,
    descending,
  };
}

const LISTING: Listing = {
  label: 'Role',
  condition: `($anyFramework OR n.framework IN $frameworks)
       AND ($anyTrack OR n.track IN $tracks)
       AND ($anyKind OR n.kind IN $kinds)
       AND ($anyRung OR (n.seniority >= $seniorityMin AND n.seniority <= $seniorityMax))
       AND ($anyId OR n.id IN $ids)
       AND ($includeVariants OR n.variantOfId IS NULL)
       AND ($anyText OR toLower(n.title) CONTAINS $text OR toLower(n.summary) CONTAINS $text
            OR size([alias IN coalesce(n.aliases, []) WHERE toLower(alias) CONTAINS $text]) > 0)`,
};

/** One page of the roles that meet the conditions: their ids. */
export function readRolePage(
  transaction: Transaction,
  conditions: RoleConditions,
  keys: readonly OrderKey[],
  request: PageRequest,
): Promise<Page<string>> {
  const { frameworks, tracks, kinds, seniorityMin, seniorityMax, ids, text, includeVariants } = conditions;
  return readPage(transaction, LISTING, keys, request, {
    anyFramework: frameworks === null,
    frameworks: frameworks ?? [],
    anyTrack: tracks === null,
    tracks: tracks ?? [],
    anyKind: kinds === null,
    kinds: kinds ?? [],
    anyRung: seniorityMin === null && seniorityMax === null,
    seniorityMin: seniorityMin ?? -NO_RUNG,
    seniorityMax: seniorityMax ?? NO_RUNG,
    anyId: ids === null,
    ids: ids ?? [],
    includeVariants,
    anyText: text === null,
    text: text?.toLowerCase() ?? '',
  });
}
