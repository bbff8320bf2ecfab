import { findingId, positionsOf } from '../../organizations/findings/list-findings.ts';
import type { FindingResolvers } from '../types.generated.ts';

export const Finding: FindingResolvers = {
  id: (found) => findingId(found),
  kind: ({ finding }) => finding.kind,
  severity: ({ finding }) => finding.severity,
  positions: (found) => positionsOf(found),
  rows: ({ finding }) => finding.rows,
  message: ({ finding }) => finding.message,
  done: ({ finding }) => finding.done,
  mend: ({ finding }) => finding.mend,
};
