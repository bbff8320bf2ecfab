import { byAdviceKind } from '../advice/advice.ts';
import type { Advice } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { type Coverage, coverageOf } from '../skills/coverage.ts';
import { gapBetween, type SkillGap } from '../skills/skill-gap.ts';
import { holdsIn } from '../graph/stages.ts';
import type { StageIds } from './brief-setting.ts';
import type { Way, WayStep } from './way.ts';

/** A sign that someone is ready for a step. */
export interface ReadinessSign {
  readonly advice: Advice;
  /** The role that one is then ready for. */
  readonly toId: string;
  /** Where a person stands in the skills that it shows; null: no profile is given, or it shows none that the role needs. */
  readonly standing: Coverage | null;
}

/** The signs of readiness for each step of a way, in their order. */
export function readinessSigns(graph: GraphReading, way: Way, stageIds: StageIds): ReadinessSign[] {
  return way.steps.flatMap((step) => {
    const gap = personalGap(graph, way, step.toId);
    return adviceFor(graph, step, 'READINESS_SIGNAL', stageIds).map((advice) => {
      const shown = gap?.items.filter(({ skillId }) => advice.developsIds.includes(skillId)) ?? [];
      return { advice, toId: step.toId, standing: shown.length === 0 ? null : coverageOf(shown) };
    });
  });
}

/** Where a person stands in what a role of a way needs; null: no profile is given. */
export function personalGap(graph: GraphReading, { fromId, profile }: Way, toId: string): SkillGap | null {
  if (fromId !== null && profile.length === 0) return null;
  return gapBetween(graph, fromId, toId, profile).gap;
}

/** Advice of a kind about a step, at some stages: by id. */
export function adviceFor(
  graph: GraphReading,
  { transitionIds }: WayStep,
  kind: Advice['kind'],
  stageIds: StageIds,
): Advice[] {
  const about = new Set(transitionIds.flatMap((id) => graph.naming('advice', 'aboutIds', id)));
  return [...about].filter((each) => each.kind === kind && holdsIn(each, stageIds)).sort(byAdviceKind);
}
