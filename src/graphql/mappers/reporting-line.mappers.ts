export type { ReportingLineAtDepth as ReportingLineMapper } from '../../services/reporting-lines.ts';
