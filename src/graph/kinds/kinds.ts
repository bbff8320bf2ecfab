import * as facts from './facts.ts';
import { roleMappings, skillMappings } from './mappings.ts';
import * as things from './things.ts';
import type { RecordOfKind } from './kind.ts';

/*
 * The one table of what a framework consists of. Everything that must treat all kinds (seed files, storage, readings,
 * counts, citations, search, `node(id:)`, coverage) follows it; the types of src/graph/model.ts are inferred from it.
 */

/** The things first, in an order in which each kind comes after what it is tied to. */
export const KINDS = {
  frameworks: things.frameworks,
  sources: things.sources,
  attributes: things.attributes,
  stages: things.stages,
  skillCategories: things.skillCategories,
  skills: things.skills,
  responsibilities: things.responsibilities,
  activities: things.activities,
  roles: things.roles,
  roleTitles: things.roleTitles,
  transitions: facts.transitions,
  shifts: facts.shifts,
  claims: facts.claims,
  advice: things.advice,
  requirements: facts.requirements,
  roleResponsibilities: facts.roleResponsibilities,
  roleActivities: facts.roleActivities,
  buildsOn: facts.buildsOn,
  reportingLines: facts.reportingLines,
  collaborations: facts.collaborations,
  stageFocuses: facts.stageFocuses,
  skillRelations: facts.skillRelations,
} as const;

/** What stands between frameworks, and so in none of them. */
export const KINDS_BETWEEN = { roleMappings, skillMappings } as const;

/** The name of a list of records of one kind. */
export type List = keyof typeof KINDS;
export type Kind = (typeof KINDS)[List];
export type NodeKind = Extract<Kind, { form: 'node' }>;
export type RelationshipKind = Extract<Kind, { form: 'relationship' }>;
export type RecordOf<L extends List> = RecordOfKind<(typeof KINDS)[L]>;

/** A record of any kind. */
export type AnyRecord = RecordOf<List>;

export const LISTS = Object.keys(KINDS) as List[];

/** The lists of records that cite sources. */
export type CitedList = {
  [L in List]: RecordOf<L> extends { readonly citations: unknown } ? L : never;
}[List];

/** In the order in which the contract tells them: facts, then the things themselves. */
export const CITED_LISTS: readonly CitedList[] = inOrder({
  claims: 0,
  requirements: 1,
  roleResponsibilities: 2,
  roleActivities: 3,
  transitions: 4,
  reportingLines: 5,
  collaborations: 6,
  advice: 7,
  stageFocuses: 8,
  roleTitles: 9,
  shifts: 10,
  buildsOn: 11,
  skillRelations: 12,
  roles: 13,
  skills: 14,
  responsibilities: 15,
  activities: 16,
  stages: 17,
  frameworks: 18,
});

function inOrder(ranks: Readonly<Record<CitedList, number>>): CitedList[] {
  return (Object.keys(ranks) as CitedList[]).sort((a, b) => ranks[a] - ranks[b]);
}

const LIST_OF_TYPE = new Map<string, List>(LISTS.map((list) => [KINDS[list].type, list]));

/** The list of the records whose ids begin with a type: `roles` for `Role`. */
export function listOfType(type: string): List | undefined {
  return LIST_OF_TYPE.get(type);
}
