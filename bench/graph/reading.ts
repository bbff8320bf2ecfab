import { median, rounded } from '../organizations/timing.ts';
import type { ReadingReport } from './reading-child.ts';

/** What a child measured, as a table shows it. */
export function summarizeReading(report: ReadingReport) {
  const { firstRead, firstPreparation, requirements, positions } = report;
  const [frameworkMs, organizationMs] = [median(report.frameworkMs), median(report.organizationMs)];
  // Everything else of the framework is in it, so that a requirement takes less.
  const [requirementUs, positionUs] = [
    (frameworkMs * 1_000) / requirements,
    (organizationMs * 1_000) / positions,
  ];
  return {
    frameworkMs: Math.round(frameworkMs),
    requirementUs: rounded(requirementUs),
    positionUs: rounded(positionUs),
    ratio: rounded(requirementUs / positionUs),
    bytesARequirement: report.bytesARequirement,
    bytesARecord: report.bytesARecord,
    bytesAPosition: report.bytesAPosition,
    servingMb: report.servingMb,
    peakMb: report.peakMb,
    readOwnMs: firstRead.longestOwnMs,
    prepareOwnMs: firstPreparation.longestOwnMs,
    prepareOwnIn: firstPreparation.longestOwnIn,
    longestTurnMs: Math.max(firstRead.longestTurnMs, firstPreparation.longestTurnMs),
    longestCollectionMs: Math.max(firstRead.longestCollectionMs, firstPreparation.longestCollectionMs),
    firstMs: firstRead.totalMs + firstPreparation.totalMs,
  };
}
