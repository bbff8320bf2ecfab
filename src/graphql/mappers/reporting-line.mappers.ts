export type { ReportingChain as ReportingChainMapper } from '../../domain/reporting-chains.ts';
export type { ReportingLineAtDepth as ReportingLineMapper } from '../../services/reporting-lines.ts';
