import type { Advice } from '../../graph/model.ts';
import type { Page } from '../../graph/pagination.ts';
import type { ConnectionOf, EdgeOf } from '../connections.ts';

export type AdviceMapper = Advice;
export type AdviceConnectionMapper = ConnectionOf<Page<Advice>>;
export type AdviceEdgeMapper = EdgeOf<Advice>;
