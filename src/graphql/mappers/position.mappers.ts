import type { PositionInChart } from '../../organizations/chart/position-in-chart.ts';
import type { PositionPage } from '../../organizations/positions/lists.ts';
import type { EdgeOf } from '../connections.ts';

export type PositionMapper = PositionInChart;
export type PositionConnectionMapper = PositionPage;
export type PositionEdgeMapper = EdgeOf<PositionInChart>;
