import type { ChartReading } from '../../organizations/chart/chart-reading.ts';
import type { Page } from '../../graph/pagination.ts';
import type { ConnectionOf, EdgeOf } from '../connections.ts';

export type OrganizationMapper = ChartReading;
export type OrganizationConnectionMapper = ConnectionOf<Page<ChartReading>>;
export type OrganizationEdgeMapper = EdgeOf<ChartReading>;
