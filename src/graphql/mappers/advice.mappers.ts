import type { Advice } from '../../graph/model.ts';

export type AdviceMapper = Advice;
