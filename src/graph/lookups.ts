import type {
  Activity,
  Attribute,
  Citation,
  Framework,
  Responsibility,
  Role,
  Skill,
  SkillCategory,
  Source,
  Stage,
  Transition,
} from './model.ts';
import { allReady, type MaybePromise, whenReady } from './work/maybe-promise.ts';
import type { GraphSnapshot } from '../readings/graph-snapshot.ts';
import type { Catalogue } from '../readings/parts.ts';

/*
 * What one thing refers to. A reference to something that does not exist is a damaged graph, which is
 * said as such: it cannot come from what a client asked.
 */

export function roleOf(snapshot: GraphSnapshot, id: string): MaybePromise<Role> {
  return existing(snapshot.scopeOf(id)?.roles.load(id), id);
}

export function rolesOf(snapshot: GraphSnapshot, ids: readonly string[]): MaybePromise<Role[]> {
  return allReady(ids.map((id) => roleOf(snapshot, id)));
}

export function skillOf(snapshot: GraphSnapshot, id: string): MaybePromise<Skill> {
  return existing(snapshot.scopeOf(id)?.skills.load(id), id);
}

export function responsibilityOf(snapshot: GraphSnapshot, id: string): MaybePromise<Responsibility> {
  return existing(snapshot.scopeOf(id)?.responsibilities.load(id), id);
}

export function activityOf(snapshot: GraphSnapshot, id: string): MaybePromise<Activity> {
  return existing(snapshot.scopeOf(id)?.activities.load(id), id);
}

export function transitionOf(snapshot: GraphSnapshot, id: string): MaybePromise<Transition> {
  return existing(snapshot.scopeOf(id)?.transitions.load(id), id);
}

export function sourceOf(snapshot: GraphSnapshot, { sourceId }: Citation): MaybePromise<Source> {
  return fromCatalogue(snapshot, sourceId, ({ sources }) => sources.get(sourceId));
}

export function stagesOf(snapshot: GraphSnapshot, ids: readonly string[]): MaybePromise<Stage[]> {
  return allReady(ids.map((id) => stageOf(snapshot, id)));
}

export function stageOf(snapshot: GraphSnapshot, id: string): MaybePromise<Stage> {
  return fromCatalogue(snapshot, id, ({ stages }) => stages.get(id));
}

export function attributeOf(snapshot: GraphSnapshot, id: string): MaybePromise<Attribute> {
  return fromCatalogue(snapshot, id, ({ attributes }) => attributes.get(id));
}

export function categoryOf(snapshot: GraphSnapshot, { categoryId }: Skill): MaybePromise<SkillCategory> {
  return fromCatalogue(snapshot, categoryId, ({ skillCategories }) => skillCategories.get(categoryId));
}

export function frameworkOf(snapshot: GraphSnapshot, { framework }: Role): MaybePromise<Framework> {
  const scope = snapshot.framework(framework);
  return existing(scope && whenReady(scope.catalogue(), (catalogue) => catalogue.framework), framework);
}

/** Something from the short lists of the framework that an id belongs to. */
export function fromCatalogue<Thing>(
  snapshot: GraphSnapshot,
  id: string,
  find: (catalogue: Catalogue) => Thing | undefined,
): MaybePromise<Thing> {
  const scope = snapshot.scopeOf(id);
  return existing(scope && whenReady(scope.catalogue(), (catalogue) => find(catalogue) ?? null), id);
}

/** Refuses a reference to something that does not exist. */
export function existing<Thing>(
  thing: MaybePromise<Thing | null> | undefined,
  id: string,
): MaybePromise<Thing> {
  if (thing === undefined) throw new Error(`The graph refers to ${id}, which does not exist.`);
  return whenReady(thing, (found) => {
    if (found === null) throw new Error(`The graph refers to ${id}, which does not exist.`);
    return found;
  });
}
