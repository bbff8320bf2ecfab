export type { ReportingChain as ReportingChainMapper } from '../../reporting/chains.ts';
export type { ReportingLineAtDepth as ReportingLineMapper } from '../../reporting/lines.ts';
