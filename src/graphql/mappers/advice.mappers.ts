export type { Advice as AdviceMapper } from '../../domain/model.ts';
