import { stringify } from 'csv-stringify/sync';
import type { List } from '../../../graph/kinds/kinds.ts';
import type { FrameworkReading } from '../../../graph/reading/framework-reading.ts';
import { neutralised } from '../../../organizations/formula-cells.ts';
import { flatRows } from '../../flat/flat-rows.ts';

/** One table of a framework as CSV, for programs and spreadsheets. */
export function* frameworkCsv(framework: FrameworkReading, list: List): Generator<string> {
  for (const row of flatRows(framework, list)) {
    const cells = row.map((cell) => (typeof cell === 'string' ? neutralised(cell) : String(cell)));
    yield stringify([cells]);
  }
}
