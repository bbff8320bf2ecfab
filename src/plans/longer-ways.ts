import type {
  Advice,
  Effective,
  Requirement,
  RoleActivity,
  RoleResponsibility,
  Shift,
} from '../graph/model.ts';
import { frameworkSlug } from '../graph/ids.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { counted, listed } from '../graph/text/wording.ts';
import { idsAcross } from '../mappings/held-across.ts';
import type { TransitionPath } from '../paths/transition-path.ts';
import { shiftsOf } from '../paths/transitions.ts';
import { activitiesOf } from '../roles/activities.ts';
import { requirementsOf, responsibilitiesOf } from '../roles/effective.ts';
import { titlesOf } from '../roles/titles-of.ts';

/** What a longer way adds over the shortest one. */
export interface LongerWay {
  readonly path: TransitionPath;
  readonly over: TransitionPath;
  /** The roles that only it passes. */
  readonly roleIds: readonly string[];
  /** What those ask for that no role of the shorter way does, or more of it. */
  readonly requirements: readonly Effective<Requirement>[];
  readonly responsibilities: readonly Effective<RoleResponsibility>[];
  readonly activities: readonly RoleActivity[];
  readonly shifts: readonly Shift[];
  readonly advice: readonly Advice[];
  /** All of it in a sentence, or that no source states anything. */
  readonly explanation: string;
}

/** Of ways between the same roles, those with more steps than the shortest: in their order. */
export function longerWays(graph: GraphReading, paths: readonly TransitionPath[]): LongerWay[] {
  const least = Math.min(...paths.map(({ steps }) => steps.length));
  const over = paths.find(({ steps }) => steps.length === least);
  if (over === undefined) return [];
  return paths.filter(({ steps }) => steps.length > least).map((path) => longerWay(graph, path, over));
}

function longerWay(graph: GraphReading, path: TransitionPath, over: TransitionPath): LongerWay {
  const roleIds = path.roleIds.filter((id) => !over.roleIds.includes(id));
  const passed = new Set(over.steps.map(({ transition }) => transition.id));
  const transitionIds = path.steps.map(({ transition }) => transition.id).filter((id) => !passed.has(id));
  const highest = new Map<string, number>();
  for (const { skillId, level } of over.roleIds.flatMap((id) => requirementsOf(graph, id))) {
    for (const id of idsAcross(graph, skillId)) {
      highest.set(id, Math.max(level ?? 0, highest.get(id) ?? 0));
    }
  }
  const answered = idsAt(
    over,
    (id) => responsibilitiesOf(graph, id),
    ({ responsibilityId }) => responsibilityId,
  );
  const spent = idsAt(
    over,
    (id) => activitiesOf(graph, id),
    ({ activityId }) => activityId,
  );
  const added = {
    requirements: roleIds
      .flatMap((id) => requirementsOf(graph, id))
      // One whose level nobody states adds something only where the shorter way has nothing of it.
      .filter(({ skillId, level }) =>
        level === null ? !highest.has(skillId) : level > (highest.get(skillId) ?? 0),
      ),
    responsibilities: roleIds
      .flatMap((id) => responsibilitiesOf(graph, id))
      .filter(
        ({ responsibilityId, involvement }) => involvement !== 'NOT_OWNED' && !answered.has(responsibilityId),
      ),
    activities: roleIds
      .flatMap((id) => activitiesOf(graph, id))
      .filter(({ activityId }) => !spent.has(activityId)),
    shifts: transitionIds.flatMap((id) => shiftsOf(graph, id)),
    advice: [...new Set(transitionIds.flatMap((id) => graph.naming('advice', 'aboutIds', id)))],
  };
  // Of what another framework calls its own nobody says whether the shorter way has it too.
  const known = new Set(over.roleIds.map(frameworkSlug));
  const isSure = roleIds.every((id) => known.has(frameworkSlug(id)));
  return { path, over, roleIds, ...added, explanation: explanationOf(graph, roleIds, added, isSure) };
}

function idsAt<Fact>(
  { roleIds }: TransitionPath,
  factsOf: (roleId: string) => readonly Fact[],
  idOf: (fact: Fact) => string,
): ReadonlySet<string> {
  return new Set(roleIds.flatMap((id) => factsOf(id).map(idOf)));
}

function explanationOf(
  graph: GraphReading,
  roleIds: readonly string[],
  added: Pick<LongerWay, 'requirements' | 'responsibilities' | 'activities' | 'shifts' | 'advice'>,
  isSure: boolean,
): string {
  const way = roleIds.length === 0 ? 'The longer way' : `The way by ${listed(titlesOf(graph, roleIds))}`;
  const counts = [
    [new Set(added.requirements.map(({ skillId }) => skillId)).size, 'skill'],
    [added.responsibilities.length, 'responsibility'],
    [added.activities.length, 'activity'],
    [added.shifts.length, 'change of the work'],
    [added.advice.length, 'piece of advice'],
  ] as const;
  const parts = counts.filter(([count]) => count > 0).map(([count, thing]) => countedThing(count, thing));
  return parts.length === 0
    ? `${way} adds nothing that a source states.`
    : `${way} adds ${listed(parts)} that the shorter one ${isSure ? 'has not' : 'is not said to have'}.`;
}

const PLURALS: Readonly<Record<string, string>> = {
  responsibility: 'responsibilities',
  activity: 'activities',
  'change of the work': 'changes of the work',
  'piece of advice': 'pieces of advice',
};

function countedThing(count: number, thing: string): string {
  return count === 1 ? counted(1, thing) : `${count} ${PLURALS[thing] ?? `${thing}s`}`;
}
