import type { Advice } from '../../domain/model.ts';
import type { Page } from '../../domain/pagination.ts';
import type { ConnectionOf, EdgeOf } from '../connections.ts';

export type AdviceMapper = Advice;
export type AdviceConnectionMapper = ConnectionOf<Page<Advice>>;
export type AdviceEdgeMapper = EdgeOf<Advice>;
