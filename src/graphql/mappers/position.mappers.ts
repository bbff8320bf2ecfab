import type { PositionInChart } from '../../domain/organization/position-in-chart.ts';
import type { PositionPage } from '../../services/position-lists.ts';
import type { EdgeOf } from '../connections.ts';

export type PositionMapper = PositionInChart;
export type PositionConnectionMapper = PositionPage;
export type PositionEdgeMapper = EdgeOf<PositionInChart>;
