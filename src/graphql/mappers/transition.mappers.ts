export type { Shift as ShiftMapper, Transition as TransitionMapper } from '../../domain/model.ts';
