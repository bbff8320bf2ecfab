import type { ChartReading } from '../../organizations/chart/chart-reading.ts';

export type OrganizationMapper = ChartReading;
