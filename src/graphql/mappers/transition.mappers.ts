export type { Shift as ShiftMapper, Transition as TransitionMapper } from '../../graph/model.ts';
