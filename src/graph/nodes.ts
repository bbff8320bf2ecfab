import { InvalidInputError } from './errors.ts';
import type {
  Activity,
  Advice,
  Framework,
  Responsibility,
  Role,
  Skill,
  SkillCategory,
  Source,
  Stage,
  Transition,
} from './model.ts';
import { slugOf, typeOf } from './ids.ts';
import type { ChartReading } from '../organizations/chart/chart-reading.ts';
import type { PositionInChart } from '../organizations/chart/position-in-chart.ts';
import type { GraphSnapshot } from '../readings/graph-snapshot.ts';
import { existing } from './lookups.ts';
import { findOrganization, findPosition } from '../organizations/organizations.ts';
import { allReady, type MaybePromise, whenReady } from './work/maybe-promise.ts';

/** Anything that has a global id. */
export type AnyNode =
  | Activity
  | Advice
  | ChartReading
  | Framework
  | PositionInChart
  | Responsibility
  | Role
  | Skill
  | SkillCategory
  | Source
  | Stage
  | Transition;

/** The thing with this id; null where there is none. */
export function findNode(snapshot: GraphSnapshot, id: string): MaybePromise<AnyNode | null> {
  const scope = snapshot.scopeOf(id);
  switch (typeOf(id)) {
    case 'Role':
      return scope?.roles.load(id) ?? null;
    case 'Skill':
      return scope?.skills.load(id) ?? null;
    case 'Responsibility':
      return scope?.responsibilities.load(id) ?? null;
    case 'Activity':
      return scope?.activities.load(id) ?? null;
    case 'Transition':
      return scope?.transitions.load(id) ?? null;
    case 'Advice':
      return scope?.advice.load(id) ?? null;
    case 'Source':
      return scope === undefined
        ? null
        : whenReady(scope.catalogue(), ({ sources }) => sources.get(id) ?? null);
    case 'Stage':
      return scope === undefined
        ? null
        : whenReady(scope.catalogue(), ({ stages }) => stages.get(id) ?? null);
    case 'SkillCategory':
      return scope === undefined
        ? null
        : whenReady(scope.catalogue(), ({ skillCategories }) => skillCategories.get(id) ?? null);
    case 'Framework': {
      const named = snapshot.framework(id.slice('Framework:'.length));
      return named === undefined ? null : whenReady(named.catalogue(), ({ framework }) => framework);
    }
    case 'Organization':
      return findOrganization(snapshot, slugOf(id));
    case 'Position':
      return findPosition(snapshot, id);
    default:
      return null;
  }
}

/** The thing that something refers to. @throws Error when it does not exist: the graph is damaged */
export function nodeOf(snapshot: GraphSnapshot, id: string): MaybePromise<AnyNode> {
  return existing(findNode(snapshot, id), id);
}

const MOST_NODES = 100;

/**
 * The things with these ids, in their order; null in the place of one that does not exist.
 *
 * @throws InvalidInputError for more than 100
 */
export function findNodes(snapshot: GraphSnapshot, ids: readonly string[]): MaybePromise<(AnyNode | null)[]> {
  if (ids.length > MOST_NODES) {
    throw new InvalidInputError(
      `ids has ${ids.length} entries; at most ${MOST_NODES} can be asked for at once.`,
      {
        argument: 'ids',
      },
    );
  }
  return allReady(ids.map((id) => findNode(snapshot, id)));
}
