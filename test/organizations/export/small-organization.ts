import { ChartBuilder, type SourceRow } from '../../../src/organizations/chart/chart-builder.ts';
import { buildForest } from '../../../src/organizations/chart/forest.ts';
import type { ExportedOrganization } from '../../../src/organizations/export/exported-organization.ts';
import { selectPositions } from '../../../src/organizations/export/exported-organization.ts';
import { EMPTY_ROW } from '../../support/empty-row.ts';

export interface SelectedPart {
  /** The key of the top; everything without it. */
  readonly within?: string;
  readonly maxDepth?: number;
}

/** An organization of rows that say only what matters: row 2 first, ids as given, the rest empty. */
export function organizationOf(
  rows: readonly Partial<SourceRow>[],
  { within, maxDepth }: SelectedPart = {},
): ExportedOrganization {
  const builder = new ChartBuilder();
  const filled = rows.map((row, index) => ({ ...EMPTY_ROW, row: index + 2, ...row }));
  for (const row of filled) builder.add(row, null);
  const chart = builder.finish();
  const forest = buildForest(chart.lines);
  const top = within === undefined ? null : chart.positions.findIndex(({ key }) => key === within);
  return {
    name: 'Harbour Works',
    slug: 'harbour-works',
    asOf: '2026-11-21',
    gradeOrder: null,
    chart,
    forest,
    attributes: (position) => filled[position]!.attributes,
    roleTitle: (position) => filled[position]!.role,
    positions: selectPositions(forest, top, maxDepth ?? null),
  };
}
