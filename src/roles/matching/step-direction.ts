import { compareIds, type Transition } from '../../graph/model.ts';
import type { StepDirection, TransitionKind } from '../../graph/vocabulary.ts';
import type { RoleMove } from './score.ts';

const DIRECTIONS: Readonly<Record<TransitionKind, StepDirection | null>> = {
  PROMOTION: 'UP',
  LATERAL: 'ACROSS',
  TRACK_SWITCH: 'ACROSS',
  REDEFINITION: null,
  RELATED: 'SIMILAR',
};

/** Which way a move leads: as its first known transition says, else as the rungs do; null: nobody says. */
export function directionOf({ transitions: [first], rungs }: RoleMove): StepDirection | null {
  if (first !== undefined) return DIRECTIONS[first.kind];
  if (rungs === null) return null;
  return rungs > 0 ? 'UP' : rungs < 0 ? 'DOWN' : 'ACROSS';
}

/** The ids of the sources that state transitions, each once, by id. */
export function sourcesOf(transitions: readonly Transition[]): string[] {
  const ids = transitions.flatMap(({ citations }) => citations.map(({ sourceId }) => sourceId));
  return [...new Set(ids)].toSorted(compareIds);
}
