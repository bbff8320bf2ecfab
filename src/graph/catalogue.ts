import type { Attribute, SkillCategory, Source, Stage } from './model.ts';
import { compareIds } from './model.ts';
import type { GraphSnapshot } from '../readings/graph-snapshot.ts';
import { allReady, type MaybePromise, whenReady } from './work/maybe-promise.ts';
import type { Catalogue } from '../readings/parts.ts';
import { checkVocabulary } from './arguments/vocabularies.ts';

/** The sources of all frameworks, by title, then id. */
export function listSources(snapshot: GraphSnapshot): MaybePromise<Source[]> {
  return listed(
    snapshot,
    ({ sources }) => sources,
    ({ title }) => title,
  );
}

/** The attributes of all frameworks, by key, then id. */
export function listAttributes(snapshot: GraphSnapshot): MaybePromise<Attribute[]> {
  return listed(
    snapshot,
    ({ attributes }) => attributes,
    ({ key }) => key,
  );
}

/** The stages of all frameworks, in their order, then by id. */
export function listStages(snapshot: GraphSnapshot): MaybePromise<Stage[]> {
  return whenReady(catalogues(snapshot), (all) =>
    all
      .flatMap(({ stages }) => [...stages.values()])
      .sort((a, b) => a.order - b.order || compareIds(a.id, b.id)),
  );
}

/**
 * The ids of the stages that texts name, by slug or title; null: any.
 *
 * @throws InvalidInputError
 */
export function checkStages(
  snapshot: GraphSnapshot,
  stages: readonly string[] | null | undefined,
): MaybePromise<string[] | null> {
  if (stages == null) return null;
  return whenReady(listStages(snapshot), (known) =>
    checkVocabulary(
      'stage',
      'stages',
      stages,
      known.map(({ id, slug, title }) => ({ value: id, names: [slug, title] })),
    ),
  );
}

/** Whether a fact holds in one of these stages; null: any. A fact that names no stage holds in all. */
export function holdsIn(
  { stageIds }: { readonly stageIds: readonly string[] },
  stages: readonly string[] | null,
): boolean {
  return stages === null || stageIds.length === 0 || stageIds.some((id) => stages.includes(id));
}

/** The skill categories of all frameworks, by title, then id. */
export function listSkillCategories(snapshot: GraphSnapshot): MaybePromise<SkillCategory[]> {
  return listed(
    snapshot,
    ({ skillCategories }) => skillCategories,
    ({ title }) => title,
  );
}

/**
 * The ids of the categories that texts name, by slug or title; null: any.
 *
 * @throws InvalidInputError
 */
export function checkCategories(
  snapshot: GraphSnapshot,
  categories: readonly string[] | null | undefined,
): MaybePromise<string[] | null> {
  if (categories == null) return null;
  return whenReady(listSkillCategories(snapshot), (known) =>
    checkVocabulary(
      'skill category',
      'categories',
      categories,
      known.map(({ id, slug, title }) => ({ value: id, names: [slug, title] })),
    ),
  );
}

/**
 * The ids of the attributes with these keys; null: any.
 *
 * @throws InvalidInputError
 */
export function checkAttributes(
  snapshot: GraphSnapshot,
  attributes: readonly string[] | null | undefined,
): MaybePromise<string[] | null> {
  if (attributes == null) return null;
  return whenReady(listAttributes(snapshot), (known) =>
    checkVocabulary(
      'attribute',
      'attributes',
      attributes,
      known.map(({ id, key }) => ({ value: id, names: [key] })),
    ),
  );
}

/**
 * The areas of responsibility that texts name; null: any.
 *
 * @throws InvalidInputError
 */
export function checkAreas(
  snapshot: GraphSnapshot,
  areas: readonly string[] | null | undefined,
): MaybePromise<string[] | null> {
  if (areas == null) return null;
  return whenReady(catalogues(snapshot), (all) =>
    checkVocabulary(
      'area',
      'areas',
      areas,
      all.flatMap((catalogue) => catalogue.areas).map((area) => ({ value: area, names: [area] })),
    ),
  );
}

/**
 * The slugs of the frameworks that texts name, by slug or title; null: any. `argument` is the path of the list.
 *
 * @throws InvalidInputError
 */
export function checkFrameworks(
  snapshot: GraphSnapshot,
  frameworks: readonly string[] | null | undefined,
  argument = 'filter.frameworks',
): MaybePromise<string[] | null> {
  if (frameworks == null) return null;
  return whenReady(catalogues(snapshot), (all) =>
    checkVocabulary(
      'framework',
      argument,
      frameworks,
      all.map(({ framework: { slug, title } }) => ({ value: slug, names: [slug, title] })),
    ),
  );
}

/** The short lists of every framework, the built-in one first. */
export function catalogues(snapshot: GraphSnapshot): MaybePromise<Catalogue[]> {
  return allReady(snapshot.frameworks.map((scope) => scope.catalogue()));
}

function listed<Thing extends { id: string }>(
  snapshot: GraphSnapshot,
  listOf: (catalogue: Catalogue) => ReadonlyMap<string, Thing>,
  keyOf: (thing: Thing) => string,
): MaybePromise<Thing[]> {
  return whenReady(catalogues(snapshot), (all) =>
    all
      .flatMap((catalogue) => [...listOf(catalogue).values()])
      .sort((a, b) => compareIds(keyOf(a), keyOf(b)) || compareIds(a.id, b.id)),
  );
}
