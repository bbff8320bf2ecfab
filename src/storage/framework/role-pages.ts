import { z } from 'zod';
import { cypher, type Parameters, type Transaction } from '../port/database.ts';
import type { Page, PageRequest } from '../../graph/pagination.ts';
import { ROLE_KINDS, type RoleKind, type Track, TRACKS } from '../../graph/vocabulary.ts';
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
  return readPage(transaction, LISTING, keys, request, parametersOf(conditions));
}

/** What is asked of roles as a whole: where they stand. */
export interface PlacedRole {
  readonly id: string;
  readonly track: Track | null;
  readonly seniority: number | null;
}

/** All roles that meet the conditions, by id. */
export async function listPlacedRoles(
  transaction: Transaction,
  conditions: RoleConditions,
): Promise<PlacedRole[]> {
  return placedRows.parse(await transaction.run(placedRoles, parametersOf(conditions)));
}

/** How many roles are alike in everything that facets count by. */
export interface RoleTally {
  readonly framework: string;
  readonly track: Track | null;
  readonly kind: RoleKind;
  readonly seniority: number | null;
  readonly count: number;
}

/** The roles that meet the conditions, counted in the database. */
export async function tallyRoles(transaction: Transaction, conditions: RoleConditions): Promise<RoleTally[]> {
  return tallyRows.parse(await transaction.run(roleTallies, parametersOf(conditions)));
}

/** Where a text or a number is missing, so that both engines group and order alike. */
const track = z.enum(['', ...TRACKS]).transform((value) => (value === '' ? null : value));
const seniority = z.number().transform((value) => (value === NO_RUNG ? null : value));
const placedRows = z.array(z.object({ id: z.string(), track, seniority }));
const tallyRows = z.array(
  z.object({ framework: z.string(), track, kind: z.enum(ROLE_KINDS), seniority, count: z.number() }),
);

const placedRoles = cypher(
  'RoleRepository.listPlaced',
  `MATCH (n:Role)
     WHERE ${LISTING.condition}
     WITH n.id AS id, coalesce(n.track, '') AS track, coalesce(n.seniority, ${NO_RUNG}) AS seniority
     ORDER BY id
     RETURN id, track, seniority`,
);

const roleTallies = cypher(
  'RoleRepository.tally',
  `MATCH (n:Role)
     WHERE ${LISTING.condition}
     WITH n.framework AS framework, coalesce(n.track, '') AS track, n.kind AS kind,
          coalesce(n.seniority, ${NO_RUNG}) AS seniority, count(n) AS count
     RETURN framework, track, kind, seniority, count`,
);

function parametersOf(conditions: RoleConditions): Parameters {
  const { frameworks, tracks, kinds, seniorityMin, seniorityMax, ids, text, includeVariants } = conditions;
  return {
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
  };
}
