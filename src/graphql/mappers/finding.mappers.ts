import type { FindingInChart, FindingPage } from '../../services/findings.ts';
import type { EdgeOf } from '../connections.ts';

export type FindingMapper = FindingInChart;
export type FindingConnectionMapper = FindingPage;
export type FindingEdgeMapper = EdgeOf<FindingInChart>;
