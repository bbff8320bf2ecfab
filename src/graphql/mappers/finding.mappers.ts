import type { FindingInChart } from '../../organizations/findings/list-findings.ts';

export type FindingMapper = FindingInChart;
