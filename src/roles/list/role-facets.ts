import { type Facet, type FacetCount, type FacetDimension, facetsOf } from '../../graph/facets.ts';
import { frameworkFacet } from '../../graph/frameworks.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { ROLE_KINDS, TRACKS } from '../../graph/vocabulary.ts';
import { LISTED_ROLES, type RoleGroup } from './listed-roles.ts';
import { ANY_ROLE, isBetweenRungs, isOnTrack, type RoleConditions, rolesThatMeet } from './role-filter.ts';

/** How the roles of a list divide by track, kind, seniority and framework. */
export function roleFacets(graph: GraphReading, conditions: RoleConditions): Facet[] {
  // Each facet leaves out its own condition, so what is counted leaves out all of theirs.
  const { requires, text, includeVariants, frameworks } = conditions;
  const others = { ...ANY_ROLE, requires, text, includeVariants };
  return facetsOf(graph.derived(LISTED_ROLES), rolesThatMeet(graph, others), [
    ...dimensionsOf(conditions),
    frameworkFacet(graph, frameworks),
  ]);
}

function dimensionsOf(conditions: RoleConditions): FacetDimension<RoleGroup>[] {
  return [
    {
      name: 'track',
      valueOf: ({ track }) => track,
      isWanted: ({ track }) => isOnTrack(conditions, track),
      titleOf: inWords,
      compare: inOrderOf(TRACKS),
    },
    {
      name: 'kind',
      valueOf: ({ kind }) => kind,
      isWanted: ({ kind }) => conditions.kinds?.includes(kind) ?? true,
      titleOf: inWords,
      compare: inOrderOf(ROLE_KINDS),
    },
    {
      name: 'seniority',
      valueOf: ({ seniority }) => (seniority === null ? null : String(seniority)),
      isWanted: ({ seniority }) => isBetweenRungs(conditions, seniority),
      titleOf: (rung) => `Rung ${rung}`,
      compare: (a, b) => Number(a.value) - Number(b.value),
    },
  ];
}

function inOrderOf(vocabulary: readonly string[]): (a: FacetCount, b: FacetCount) => number {
  return (a, b) => vocabulary.indexOf(a.value) - vocabulary.indexOf(b.value);
}

/** "Outside party" for OUTSIDE_PARTY. */
function inWords(value: string): string {
  return value.charAt(0) + value.slice(1).toLowerCase().replaceAll('_', ' ');
}
