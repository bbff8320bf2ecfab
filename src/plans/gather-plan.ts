import { byAdviceKind } from '../advice/advice.ts';
import type { Advice, Citation, RoleActivity } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { ActivityChange } from '../paths/end-to-end.ts';
import type { TransitionPath, TransitionStep } from '../paths/transition-path.ts';
import { shiftsOf } from '../paths/transitions.ts';
import type { SkillGapItem } from '../skills/gap-item.ts';
import { countSkillsToLearn, countUnknown } from '../skills/gap-items.ts';
import type { SurplusSkill } from '../skills/surplus.ts';
import type {
  Plan,
  PlanActivity,
  PlanLevel,
  PlanSkill,
  PlanSource,
  PlanStatement,
  PlanStep,
} from './plan.ts';

/** What a plan of a path tells, in full. */
export function gatherPlan(graph: GraphReading, path: TransitionPath): Plan {
  const titles = path.roleIds.map((id) => graph.get('roles', id).title);
  const skills = path.skills();
  const stepSkills = path.stepSkills();
  const onTheWay = new Map(skills.map((skill) => [skill.skillId, skill]));
  return {
    from: titles[0] ?? '',
    to: titles.at(-1) ?? '',
    years: path.years.years?.text ?? null,
    ownLevels: path.steps[0]?.profile.length ?? 0,
    skillCount: countSkillsToLearn(skills),
    unknownCount: countUnknown(skills),
    steps: path.steps.map((step, index): PlanStep => {
      const isFirst = ({ skillId }: SkillGapItem) => onTheWay.get(skillId)?.firstNeededAtStep === step.index;
      const raised = stepSkills[index] ?? [];
      return {
        from: titles[index] ?? '',
        to: titles[index + 1] ?? '',
        firstNeeded: raised
          .filter(isFirst)
          .map((skill) => planSkill(graph, path, skill, onTheWay.get(skill.skillId)?.need ?? 0)),
        raisedFurther: raised.filter((skill) => !isFirst(skill)).map((skill) => planLevel(graph, skill)),
        ...aboutStep(graph, step),
      };
    }),
    surplus: path.surplus().map((skill) => planLevel(graph, skill)),
    handedOver: path
      .responsibilitiesLeft()
      .handedOver.map(({ responsibilityId, citations }): PlanStatement => ({
        text: graph.get('responsibilities', responsibilityId).title,
        circumstance: null,
        sources: passages(graph, citations),
      })),
    activities: path.activityChanges().map((change) => planActivity(graph, change)),
  };
}

/** What sources say of a step. */
function aboutStep(
  graph: GraphReading,
  { transition }: TransitionStep,
): Omit<PlanStep, 'from' | 'to' | 'firstNeeded' | 'raisedFurther'> {
  const { id, years, summary, circumstance, citations } = transition;
  const advice = (graph.scopeOf(id)?.advice.by('aboutIds', id) ?? []).toSorted(byAdviceKind);
  const statements = (kind: Advice['kind']) =>
    advice
      .filter((piece) => piece.kind === kind)
      .map((piece) => ({ ...planStatement(graph, piece), steps: piece.steps, instead: piece.instead }));
  return {
    years: years?.text ?? null,
    summary,
    circumstance,
    actions: statements('ACTION'),
    pitfalls: statements('PITFALL'),
    readinessSignals: statements('READINESS_SIGNAL'),
    shifts: shiftsOf(graph, id).map(({ topic, from, to, citations }) => ({
      topic,
      from,
      to,
      sources: passages(graph, citations),
    })),
    sources: passages(graph, citations),
  };
}

/** `peak`: the highest level that the path asks for. */
function planSkill(graph: GraphReading, path: TransitionPath, skill: SkillGapItem, peak: number): PlanSkill {
  const advice = developing(graph, path, skill.skillId);
  return {
    ...planLevel(graph, skill),
    later: peak > skill.need ? peak : null,
    expectation: skill.then.expectation,
    stated: skill.basis === 'STATED',
    advice: advice === undefined ? null : planStatement(graph, advice),
  };
}

/**
 * The action that develops a skill and lies nearest to the path: about one of its transitions, then about or meant for
 * one of its roles, then for anybody; what holds only in a circumstance or at a stage after what always holds.
 */
function developing(graph: GraphReading, path: TransitionPath, skillId: string): Advice | undefined {
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
  const known = graph.scopeOf(skillId)?.advice.by('developsIds', skillId) ?? [];
  return known
    .filter(({ kind, audienceIds }) => {
      const isForOthers = audienceIds.length > 0 && !audienceIds.some((id) => roles.has(id));
      return kind === 'ACTION' && !isForOthers;
    })
    .sort((a, b) => distance(a) - distance(b) || byAdviceKind(a, b))[0];
}

function planLevel(
  graph: GraphReading,
  { skillId, have, need, then }: SkillGapItem | SurplusSkill,
): PlanLevel {
  const { name } = graph.get('skills', skillId);
  return { skill: name, have: have ?? 0, need, sources: passages(graph, then.citations) };
}

function planActivity(graph: GraphReading, { activityId, from, to }: ActivityChange): PlanActivity {
  return {
    title: graph.get('activities', activityId).title,
    from: timeOf(from),
    to: timeOf(to),
    sources: passages(graph, (to ?? from)?.citations ?? []),
  };
}

/** In the source's words; a fact without any still says that there is some. */
function timeOf(fact: RoleActivity | null): string | null {
  return fact === null ? null : (fact.hoursPerWeek?.text ?? fact.when ?? 'no time stated');
}

function planStatement(graph: GraphReading, { title, circumstance, citations }: Advice): PlanStatement {
  return { text: title, circumstance, sources: passages(graph, citations) };
}

function passages(graph: GraphReading, citations: readonly Citation[]): PlanSource[] {
  return citations.map(({ sourceId, locator }) => ({
    title: graph.get('sources', sourceId).title,
    locator,
  }));
}
