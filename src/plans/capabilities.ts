import { byAdviceKind } from '../advice/advice.ts';
import type { Advice, Citation } from '../graph/model.ts';
import { typeOf } from '../graph/ids.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { holdsFor, type StageIds } from './brief-setting.ts';
import { responsibilitiesOf } from '../roles/effective.ts';
import { type Folded, foldSkills } from '../skills/folding.ts';
import { rises } from '../skills/gap-items.ts';
import type { HeldSkills } from '../skills/held-skills.ts';
import { roleIdsOf, transitionIdsOf, type Way, type WaySkill } from './way.ts';

/** A skill to build, with what sources say of it. */
export interface Capability {
  /** With the narrower ones that rise inside. */
  readonly skill: Folded<WaySkill>;
  /** How it looks now; null: no source says, or it was not asked for so far. */
  readonly now: string | null;
  /** What would show that it is there: one of each kind at most; empty: no source says. */
  readonly evidence: readonly Evidence[];
  /** What to do for it; null: no source says. */
  readonly action: Advice | null;
  /** The role whose people do it, by the source; null: it is advice for a step of the way, or said of no role of it. */
  readonly actionRoleId: string | null;
  /** What is known of who starts. */
  readonly held: HeldSkills;
}

export type EvidenceKind = 'SIGNAL' | 'MEASURE' | 'EXAMPLE';

/** What would show that a skill is there. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly text: string;
  /** The advice that says so; null for a measure. */
  readonly advice: Advice | null;
  readonly citations: readonly Citation[];
}

/** The ids of what a way leads over, the roles in order. */
interface OnTheWay {
  readonly transitions: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
}

/** As many as a person can work at. */
const MOST = 7;

/** The skills that rise on a way and come first, at most seven, each with what sources say of it and nothing else. */
export function capabilitiesOf(graph: GraphReading, way: Way, stageIds: StageIds): Capability[] {
  const used = new Set<string>();
  const on: OnTheWay = { transitions: new Set(transitionIdsOf(way)), roles: new Set(roleIdsOf(way)) };
  return foldSkills(graph, way.skills.filter(rises))
    .slice(0, MOST)
    .map((skill) => {
      const action = actionFor(graph, on, skill.skillId, stageIds, used);
      if (action !== null) used.add(action.id);
      return {
        skill,
        now: skill.now?.expectation ?? null,
        evidence: evidenceFor(graph, way.toId, on, skill.skillId, stageIds, action),
        action,
        actionRoleId: action === null ? null : actionRoleOf(on, action),
        held: way.held,
      };
    });
}

/**
 * The action for a skill that lies nearest to the way: about one of its steps, then about or meant for one of its roles, then
 * for anybody; among equals one that is not told for another skill already. Advice for other steps, for people in other
 * roles and for other stages is none for this way.
 */
function actionFor(
  graph: GraphReading,
  { transitions, roles }: OnTheWay,
  skillId: string,
  stageIds: StageIds,
  used: ReadonlySet<string>,
): Advice | null {
  const isTransition = (id: string) => typeOf(id) === 'Transition';
  const distance = ({ aboutIds, audienceIds }: Advice): number =>
    aboutIds.some((id) => transitions.has(id))
      ? 0
      : [...aboutIds, ...audienceIds].some((id) => roles.has(id))
        ? 1
        : 2;
  const [nearest] = graph
    .naming('advice', 'developsIds', skillId)
    .filter((advice) => {
      const { kind, aboutIds, audienceIds } = advice;
      const isForOthers = audienceIds.length > 0 && !audienceIds.some((id) => roles.has(id));
      const isOtherStep = aboutIds.some(isTransition) && !aboutIds.some((id) => transitions.has(id));
      return kind === 'ACTION' && !isForOthers && !isOtherStep && holdsFor(advice, stageIds);
    })
    .toSorted(
      (a, b) =>
        distance(a) - distance(b) ||
        Number(used.has(a.id)) - Number(used.has(b.id)) ||
        Number(a.circumstance !== null) - Number(b.circumstance !== null) ||
        byAdviceKind(a, b),
    );
  return nearest ?? null;
}

/** What a source says that people in a role do is no advice for the step to it: which role, the furthest on the way. */
function actionRoleOf({ transitions, roles }: OnTheWay, { aboutIds, audienceIds }: Advice): string | null {
  if (aboutIds.some((id) => transitions.has(id))) return null;
  return [...roles].findLast((id) => aboutIds.includes(id) || audienceIds.includes(id)) ?? null;
}

/** Whether an action is for a skill before all: it is about the skill, or develops no other. */
function isMainlyFor({ aboutIds, developsIds }: Advice, skillId: string): boolean {
  return developsIds.length === 1 || aboutIds.includes(skillId);
}

/**
 * A sign of readiness for a step, a measure that the target is held to, and the example of an action that is for the skill
 * before all: of what it develops besides, its example need not show anything.
 */
function evidenceFor(
  graph: GraphReading,
  toId: string,
  { transitions }: OnTheWay,
  skillId: string,
  stageIds: StageIds,
  action: Advice | null,
): Evidence[] {
  const signal = graph
    .naming('advice', 'developsIds', skillId)
    .filter(
      (advice) =>
        advice.kind === 'READINESS_SIGNAL' &&
        advice.aboutIds.some((id) => transitions.has(id)) &&
        holdsFor(advice, stageIds),
    )
    .toSorted(byAdviceKind)[0];
  const measure = responsibilitiesOf(graph, toId)
    .filter(({ involvement }) => involvement === 'MEASURED_BY')
    .map((fact) => ({ fact, responsibility: graph.get('responsibilities', fact.responsibilityId) }))
    .find(({ responsibility }) => responsibility.skillIds.includes(skillId));
  return [
    ...(signal === undefined
      ? []
      : [{ kind: 'SIGNAL' as const, text: signal.title, advice: signal, citations: signal.citations }]),
    ...(measure === undefined
      ? []
      : [
          {
            kind: 'MEASURE' as const,
            text: measure.responsibility.title,
            advice: null,
            citations: measure.fact.citations,
          },
        ]),
    ...(action?.example == null || !isMainlyFor(action, skillId)
      ? []
      : [{ kind: 'EXAMPLE' as const, text: action.example, advice: action, citations: action.citations }]),
  ];
}

/** What no source says of a capability, in a sentence or two; null: nothing is missing. */
export function notStatedOf({ skill, now, evidence, action }: Capability): string | null {
  const isNew = skill.status === 'NEW';
  const isBounded = skill.haveAtMost != null;
  const unsaid = [
    ...(now === null && !isNew && !isBounded ? ['how it looks now'] : []),
    ...(evidence.length === 0 ? ['what would be evidence of it'] : []),
    ...(action === null ? ['what to do for it'] : []),
  ];
  const sentences = [
    ...(now === null && isNew && !isBounded ? ['The role that is left does not ask for it.'] : []),
    ...(now === null && isBounded ? ['How it looks now no source says, only how high it is at most.'] : []),
    ...(unsaid.length === 0 ? [] : [`No source says ${unsaid.join(', or ')}.`]),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}
