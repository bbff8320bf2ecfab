/*
 * `npm run bench -- reorganizations`: what `simulate` takes with 200 changes of charts of 100,000 positions, beside
 * measuring two charts. Needs no database and a minute. Prints a table and writes bench/results/reorganizations.json.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { ChartBuilder } from '../../src/organizations/chart/chart-builder.ts';
import { ChartReading } from '../../src/organizations/chart/chart-reading.ts';
import { generateOrganization, type Shape } from '../organizations/generated-organization.ts';
import { measureReorganization, type ReorganizationRow } from './reorganization.ts';

const SHAPES: readonly Shape[] = ['balanced', 'chains'];
const SIZE = 100_000;

const rows: ReorganizationRow[] = [];
for (const shape of SHAPES) {
  const reading = readingOf(shape);
  for (const kind of ['moves', 'mixed'] as const) rows.push(await measureReorganization(reading, kind));
}
console.table(rows.map(({ parts: _parts, ...row }) => row));

const machine = `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}`;
const results = new URL('../results/', import.meta.url);
mkdirSync(results, { recursive: true });
writeFileSync(
  new URL('reorganizations.json', results),
  `${JSON.stringify({ machine, reorganizations: rows }, null, 2)}\n`,
);

function readingOf(shape: Shape): ChartReading {
  const builder = new ChartBuilder();
  for (const row of generateOrganization(SIZE, shape)) builder.add(row, null);
  const slug = `${shape}-${SIZE}`;
  const organization = {
    id: `Organization:${slug}`,
    slug,
    name: slug,
    asOf: null,
    description: null,
    gradeOrder: null,
    sourceRows: null,
  };
  return new ChartReading(organization, builder.finish());
}
