import { DeadlineExceededError, NotFoundError } from '../graph/errors.ts';
import { allReady } from '../graph/work/maybe-promise.ts';
import type { ActivityChange, PathSkill } from '../paths/path-skills.ts';
import type { SkillGapItem, SurplusSkill } from '../skills/skill-gap.ts';
import type { Advice, Citation, RoleActivity, Shift } from '../graph/model.ts';
import {
  formatPlan,
  type Plan,
  type PlanActivity,
  type PlanFormat,
  type PlanLevel,
  type PlanSkill,
  type PlanSource,
  type PlanStatement,
  type PlanStep,
} from './page/format-plan.ts';
import type { GraphSnapshot } from '../readings/graph-snapshot.ts';
import { activityOf, responsibilityOf, rolesOf, skillOf, sourceOf } from '../graph/lookups.ts';
import { byAdviceKind } from '../advice/about-thing.ts';
import { countSkillsToLearn } from '../skills/role-gaps.ts';
import type { TransitionPath, TransitionStep } from '../paths/transition-path.ts';
import { findTransitionPaths, type PathQuestion } from '../paths/find-paths.ts';

export type { PlanFormat } from './page/format-plan.ts';

export type PlanQuestion = Pick<PathQuestion, 'from' | 'to' | 'by'>;

/**
 * The best path between two roles as a text to print.
 *
 * @param deadline when the path must be found, by `performance.now()`
 * @throws NotFoundError also where no path leads there, AmbiguousError, DeadlineExceededError
 */
export async function planBestPath(
  snapshot: GraphSnapshot,
  question: PlanQuestion,
  format: PlanFormat,
  deadline: number,
): Promise<string> {
  const found = await findTransitionPaths(snapshot, { ...question, first: 1 }, deadline);
  const { fromId, toId } = found;
  const [best] = found.paths;
  if (best !== undefined) return planText(snapshot, best, format);
  const [from, to] = await rolesOf(snapshot, [fromId, toId]);
  if (!found.exhausted) {
    throw new DeadlineExceededError(
      `No way from ${from?.title} to ${to?.title} was found in time; give it more, with ROLEGRAPH_OPERATION_TIMEOUT_MS.`,
    );
  }
  throw new NotFoundError(
    fromId === toId
      ? `Both are ${to?.title}: there is no way to plan.`
      : `No known transitions lead from ${from?.title} to ${to?.title}.`,
    { suggestions: [] },
  );
}

/** A path as a text to print. */
export async function planText(
  snapshot: GraphSnapshot,
  path: TransitionPath,
  format: PlanFormat,
): Promise<string> {
  return formatPlan(await planOf(snapshot, path), format);
}

/** Gathers what a plan tells. What is of one kind is asked for at once, so that the length of the path adds no statement. */
async function planOf(snapshot: GraphSnapshot, path: TransitionPath): Promise<Plan> {
  const [roles, skills, stepSkills, surplus, handedOver, activities, shifts, advice] = await Promise.all([
    rolesOf(snapshot, path.roleIds),
    path.skills(),
    path.stepSkills(),
    path.surplus(),
    path.responsibilitiesHandedOver(),
    path.activityChanges(),
    allReady(path.steps.map(({ transition: { id } }) => snapshot.scopeOf(id)?.shifts.load(id) ?? [])),
    allReady(
      path.steps.map(({ transition: { id } }) => snapshot.scopeOf(id)?.adviceOfTransition.load(id) ?? []),
    ),
  ]);
  const titles = roles.map(({ title }) => title);
  const bySkill = new Map(skills.map((skill) => [skill.skillId, skill]));
  return {
    from: titles[0] ?? '',
    to: titles.at(-1) ?? '',
    years: path.years.years?.text ?? null,
    ownLevels: path.steps[0]?.profile.length ?? 0,
    skillCount: countSkillsToLearn(skills),
    ...(await allOf({
      steps: Promise.all(
        path.steps.map((step, index) =>
          planStep(snapshot, path, step, {
            titles: [titles[index] ?? '', titles[index + 1] ?? ''],
            skills: stepSkills[index] ?? [],
            bySkill,
            shifts: shifts[index] ?? [],
            advice: (advice[index] ?? []).toSorted(byAdviceKind),
          }),
        ),
      ),
      surplus: Promise.all(surplus.map((skill) => planLevel(snapshot, skill))),
      handedOver: Promise.all(
        handedOver.map(async ({ responsibilityId, citations }): Promise<PlanStatement> => ({
          text: (await responsibilityOf(snapshot, responsibilityId)).title,
          circumstance: null,
          sources: await passages(snapshot, citations),
        })),
      ),
      activities: Promise.all(activities.map((change) => planActivity(snapshot, change))),
    })),
  };
}

interface StepFacts {
  readonly titles: readonly [string, string];
  readonly skills: readonly SkillGapItem[];
  readonly bySkill: ReadonlyMap<string, PathSkill>;
  readonly shifts: readonly Shift[];
  readonly advice: readonly Advice[];
}

async function planStep(
  snapshot: GraphSnapshot,
  path: TransitionPath,
  { index, transition }: TransitionStep,
  { titles: [from, to], skills, bySkill, shifts, advice }: StepFacts,
): Promise<PlanStep> {
  const isFirst = ({ skillId }: SkillGapItem) => bySkill.get(skillId)?.firstNeededAtStep === index;
  const statements = (kind: Advice['kind']) =>
    Promise.all(
      advice
        .filter((piece) => piece.kind === kind)
        .map(async (piece) => ({
          ...(await planStatement(snapshot, piece)),
          steps: piece.steps,
          instead: piece.instead,
        })),
    );
  return {
    from,
    to,
    years: transition.years?.text ?? null,
    summary: transition.summary,
    circumstance: transition.circumstance,
    ...(await allOf({
      firstNeeded: Promise.all(
        skills
          .filter(isFirst)
          .map((skill) => planSkill(snapshot, path, skill, bySkill.get(skill.skillId)?.need ?? 0)),
      ),
      raisedFurther: Promise.all(
        skills.filter((skill) => !isFirst(skill)).map((skill) => planLevel(snapshot, skill)),
      ),
      actions: statements('ACTION'),
      pitfalls: statements('PITFALL'),
      readinessSignals: statements('READINESS_SIGNAL'),
      shifts: Promise.all(
        shifts.map(async (shift) => ({
          topic: shift.topic,
          from: shift.from,
          to: shift.to,
          sources: await passages(snapshot, shift.citations),
        })),
      ),
      sources: passages(snapshot, transition.citations),
    })),
  };
}

async function planSkill(
  snapshot: GraphSnapshot,
  path: TransitionPath,
  skill: SkillGapItem,
  peak: number,
): Promise<PlanSkill> {
  const { skillId } = skill;
  const [level, known] = await Promise.all([
    planLevel(snapshot, skill),
    snapshot.scopeOf(skillId)?.adviceOfSkill.load(skillId) ?? [],
  ]);
  const advice = developing(path, skillId, known ?? []);
  return {
    ...level,
    later: peak > skill.need ? peak : null,
    expectation: skill.then.expectation,
    stated: skill.basis === 'STATED',
    advice: advice === undefined ? null : await planStatement(snapshot, advice),
  };
}

/**
 * The action that develops a skill and lies nearest to the path: about one of its transitions, then about or meant for
 * one of its roles, then for anybody; what holds only in a circumstance or at a stage after what always holds.
 */
function developing(path: TransitionPath, skillId: string, known: readonly Advice[]): Advice | undefined {
  const transitions = new Set(path.steps.map(({ transition }) => transition.id));
  const roles = new Set(path.roleIds);
  const distance = ({ aboutIds, audienceIds, circumstance, stageIds }: Advice): number => {
    const place = aboutIds.some((id) => transitions.has(id))
      ? 0
      : [...aboutIds, ...audienceIds].some((id) => roles.has(id))
        ? 1
        : 2;
    return place * 2 + Number(circumstance !== null || stageIds.length > 0);
  };
  return known
    .filter(({ kind, developsIds, audienceIds }) => {
      const isForOthers = audienceIds.length > 0 && !audienceIds.some((id) => roles.has(id));
      return kind === 'ACTION' && developsIds.includes(skillId) && !isForOthers;
    })
    .sort((a, b) => distance(a) - distance(b) || byAdviceKind(a, b))[0];
}

async function planLevel(
  snapshot: GraphSnapshot,
  { skillId, have, need, now, then }: SkillGapItem | SurplusSkill,
): Promise<PlanLevel> {
  const { name } = await skillOf(snapshot, skillId);
  return { skill: name, have, need, sources: await passages(snapshot, (then ?? now)?.citations ?? []) };
}

async function planActivity(
  snapshot: GraphSnapshot,
  { activityId, from, to }: ActivityChange,
): Promise<PlanActivity> {
  const { title } = await activityOf(snapshot, activityId);
  return {
    title,
    from: timeOf(from),
    to: timeOf(to),
    sources: await passages(snapshot, (to ?? from)?.citations ?? []),
  };
}

/** In the source's words; a fact without any still says that there is some. */
function timeOf(fact: RoleActivity | null): string | null {
  return fact === null ? null : (fact.hoursPerWeek?.text ?? fact.when ?? 'no time stated');
}

async function planStatement(snapshot: GraphSnapshot, advice: Advice): Promise<PlanStatement> {
  const { title: text, circumstance, citations } = advice;
  return { text, circumstance, sources: await passages(snapshot, citations) };
}

function passages(snapshot: GraphSnapshot, citations: readonly Citation[]): Promise<PlanSource[]> {
  return Promise.all(
    citations.map(async (citation) => ({
      title: (await sourceOf(snapshot, citation)).title,
      locator: citation.locator,
    })),
  );
}

/** Waits for every property at once. */
async function allOf<T extends Record<string, unknown>>(
  promises: T,
): Promise<{ [Key in keyof T]: Awaited<T[Key]> }> {
  const entries = await Promise.all(
    Object.entries(promises).map(async ([key, promise]) => [key, await promise] as const),
  );
  return Object.fromEntries(entries) as { [Key in keyof T]: Awaited<T[Key]> };
}
