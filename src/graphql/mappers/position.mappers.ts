import type { PositionInChart } from '../../organizations/chart/chart-reading.ts';

export type PositionMapper = PositionInChart;
