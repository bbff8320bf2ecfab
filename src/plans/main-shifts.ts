import type { Shift } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { shiftsOf } from '../paths/transitions.ts';
import { rises } from '../skills/gap-items.ts';
import { gapBetween } from '../skills/skill-gap.ts';
import { fairShares } from './fair-shares.ts';
import type { Way, WayStep } from './way.ts';

/** What changes most in the job. */
export interface MainShifts {
  readonly shifts: readonly Shift[];
  /** How many there are in all. */
  readonly count: number;
}

/** More than six changes are no summary. */
const MOST = 6;

/**
 * What changes most in the job on a way: shared out among its steps, in their order and that of the sources. What bears on a
 * skill that the step asks more or less of comes before what stays about the same. None of a profile alone: where it comes
 * from nobody says.
 */
export function mainShifts(graph: GraphReading, way: Way): MainShifts {
  const bySteps = way.steps.map((step) => changingFirst(graph, step));
  const shares = fairShares(
    MOST,
    bySteps.map(({ length }) => length),
  );
  return {
    shifts: bySteps.flatMap((shifts, index) => shifts.slice(0, shares[index])),
    count: bySteps.flat().length,
  };
}

function changingFirst(graph: GraphReading, { fromId, toId, transitionIds }: WayStep): Shift[] {
  if (fromId === null) return [];
  const { gap, surplus } = gapBetween(graph, fromId, toId);
  const changing = new Set([...gap.items.filter(rises), ...surplus].map(({ skillId }) => skillId));
  const stays = ({ skillIds }: Shift) =>
    Number(skillIds.length > 0 && !skillIds.some((id) => changing.has(id)));
  return transitionIds.flatMap((id) => shiftsOf(graph, id)).toSorted((a, b) => stays(a) - stays(b));
}
