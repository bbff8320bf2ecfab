import type { ChartReading } from '../../domain/organization/chart-reading.ts';
import type { Page } from '../../domain/pagination.ts';
import type { ConnectionOf, EdgeOf } from '../connections.ts';

export type OrganizationMapper = ChartReading;
export type OrganizationConnectionMapper = ConnectionOf<Page<ChartReading>>;
export type OrganizationEdgeMapper = EdgeOf<ChartReading>;
