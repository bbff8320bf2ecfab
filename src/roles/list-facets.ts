import { type Facet, type FacetCount, type FacetDimension, facetsOf } from '../graph/facets.ts';
import { type MaybePromise, whenReady } from '../graph/work/maybe-promise.ts';
import { compareIds } from '../graph/model.ts';
import { ROLE_KINDS, TRACKS } from '../graph/vocabulary.ts';
import { type RoleConditions, type RoleTally, tallyRoles } from '../storage/framework/role-pages.ts';
import { type SkillConditions, type SkillTally, tallySkills } from '../storage/framework/skill-pages.ts';
import type { GraphSnapshot } from '../readings/graph-snapshot.ts';
import type { Catalogue } from '../readings/parts.ts';
import { catalogues } from '../graph/catalogue.ts';

/** How the roles of a list divide by track, kind, seniority and framework: one statement for all of them. */
export function roleFacets(snapshot: GraphSnapshot, conditions: RoleConditions): MaybePromise<Facet[]> {
  const { tracks, kinds, seniorityMin, seniorityMax } = conditions;
  // Each facet leaves out its own condition, so what is counted leaves out all of theirs.
  const others = {
    ...conditions,
    tracks: null,
    kinds: null,
    frameworks: null,
    seniorityMin: null,
    seniorityMax: null,
  };
  const anyRung = seniorityMin === null && seniorityMax === null;
  const dimensions: FacetDimension<RoleTally>[] = [
    {
      name: 'track',
      valueOf: ({ track }) => track,
      isWanted: ({ track }) => tracks === null || (track !== null && tracks.includes(track)),
      titleOf: inWords,
      compare: inOrderOf(TRACKS),
    },
    {
      name: 'kind',
      valueOf: ({ kind }) => kind,
      isWanted: ({ kind }) => kinds?.includes(kind) ?? true,
      titleOf: inWords,
      compare: inOrderOf(ROLE_KINDS),
    },
    {
      name: 'seniority',
      valueOf: ({ seniority }) => (seniority === null ? null : String(seniority)),
      isWanted: ({ seniority }) =>
        anyRung ||
        (seniority !== null &&
          seniority >= (seniorityMin ?? -Infinity) &&
          seniority <= (seniorityMax ?? Infinity)),
      titleOf: (rung) => `Rung ${rung}`,
      compare: (a, b) => Number(a.value) - Number(b.value),
    },
  ];
  return whenReady(catalogues(snapshot), (all) =>
    whenReady(
      snapshot.answer(JSON.stringify(['role tallies', others]), (transaction) =>
        tallyRoles(transaction, others),
      ),
      (rows) => facetsOf(rows, [...dimensions, frameworkDimension(all, conditions.frameworks)]),
    ),
  );
}

/** How the skills of a list divide by category and framework: one statement for both. */
export function skillFacets(snapshot: GraphSnapshot, conditions: SkillConditions): MaybePromise<Facet[]> {
  const { categoryIds } = conditions;
  const others = { ...conditions, categoryIds: null, frameworks: null };
  return whenReady(catalogues(snapshot), (all) => {
    const categories = new Map(all.flatMap(({ skillCategories }) => [...skillCategories]));
    const titles = new Map([...categories.values()].map(({ slug, title }) => [slug, title]));
    const category: FacetDimension<SkillTally> = {
      name: 'category',
      valueOf: ({ categoryId }) => categories.get(categoryId)?.slug ?? null,
      isWanted: ({ categoryId }) => categoryIds?.includes(categoryId) ?? true,
      titleOf: (slug) => titles.get(slug) ?? slug,
      compare: byTitle,
    };
    return whenReady(
      snapshot.answer(JSON.stringify(['skill tallies', others]), (transaction) =>
        tallySkills(transaction, others),
      ),
      (rows) => facetsOf(rows, [category, frameworkDimension(all, conditions.frameworks)]),
    );
  });
}

function frameworkDimension(
  all: readonly Catalogue[],
  frameworks: readonly string[] | null,
): FacetDimension<{ readonly framework: string }> {
  const titles = new Map(all.map(({ framework: { slug, title } }) => [slug, title]));
  return {
    name: 'framework',
    valueOf: ({ framework }) => framework,
    isWanted: ({ framework }) => frameworks?.includes(framework) ?? true,
    titleOf: (slug) => titles.get(slug) ?? slug,
    compare: byTitle,
  };
}

function byTitle(a: FacetCount, b: FacetCount): number {
  return compareIds(a.title, b.title) || compareIds(a.value, b.value);
}

function inOrderOf(vocabulary: readonly string[]): (a: FacetCount, b: FacetCount) => number {
  return (a, b) => vocabulary.indexOf(a.value) - vocabulary.indexOf(b.value);
}

/** "Outside party" for OUTSIDE_PARTY. */
function inWords(value: string): string {
  return value.charAt(0) + value.slice(1).toLowerCase().replaceAll('_', ' ');
}
