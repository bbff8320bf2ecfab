import type { FindingInChart, FindingPage } from '../../organizations/findings/list-findings.ts';
import type { EdgeOf } from '../connections.ts';

export type FindingMapper = FindingInChart;
export type FindingConnectionMapper = FindingPage;
export type FindingEdgeMapper = EdgeOf<FindingInChart>;
