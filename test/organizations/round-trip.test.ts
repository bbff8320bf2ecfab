import fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChartBuilder, type SourceRow } from '../../src/organizations/chart/chart-builder.ts';
import type { Chart } from '../../src/organizations/chart/chart.ts';
import { openOrganizationFile } from '../../src/organizations/import/rows/open-organization-file.ts';
import { textOf } from '../support/export-bytes.ts';
import type { ExportedOrganization } from '../../src/organizations/export/exported-organization.ts';
import { messyRows } from './export/messy-rows.ts';
import { organizationOf } from './export/small-organization.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rolegraph-round-trip-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function readBack(organization: ExportedOrganization, format: 'csv' | 'json') {
  const file = path.join(folder, `chart.${format}`);
  await writeFile(file, textOf(organization, format));
  // What counts as personal data was left out by the first import, or was asked for and is again.
  const opened = await openOrganizationFile(file, { keepPersonalData: true });
  const rows: SourceRow[] = [];
  const builder = new ChartBuilder();
  for await (const row of opened.rows()) {
    rows.push(row);
    builder.add(row, null);
  }
  return { chart: builder.finish(), rows, opened };
}

/** All that a source says; not where in its file it says it. */
function statements(chart: Chart, row: (position: number) => Pick<SourceRow, 'attributes' | 'role'>) {
  const positions = chart.positions.map(
    ({ sourceId, title, unit, location, grade, fte, cost, vacant, unknownManagers }, position) => {
      const { attributes, role } = row(position);
      return { sourceId, title, unit, location, grade, fte, cost, vacant, unknownManagers, attributes, role };
    },
  );
  return { positions, lines: chart.lines };
}

describe.each(['csv', 'json'] as const)('a chart written as %s and read back', (format) => {
  it('is the same chart, whatever it states', async () => {
    await fc.assert(
      fc.asyncProperty(messyRows, async (given) => {
        fc.pre(given.length > 0);
        const before = organizationOf(given);
        const { chart, rows } = await readBack(before, format);
        expect(statements(chart, (position) => rows[position]!)).toEqual(
          statements(before.chart, (position) => ({
            attributes: before.attributes(position),
            role: before.roleTitle(position),
          })),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('is read without a guess or a remark', async () => {
    const attributes = {
      'Position ID': '9',
      'Job title': 'Boss',
      Department: 'Works',
      unit: 'x',
      'Annual cost': '7',
    };
    const rows = [
      { id: '1', title: 'Head', attributes, cost: 1.125, vacant: true },
      { id: '2', managers: ['1'], unit: 'Works', cost: 85_000 },
    ];
    const { chart, opened, rows: read } = await readBack(organizationOf(rows), format);
    expect(opened.notes).toEqual([]);
    expect(chart.positions.map(({ title, unit, cost }) => [title, unit, cost])).toEqual([
      ['Head', null, 1.125],
      ['', 'Works', 85_000],
    ]);
    expect(read[0]!.attributes).toEqual(attributes);
  });

  it('is the part that was written, its top without a manager', async () => {
    const rows = [
      { id: '1' },
      { id: '2', managers: ['1'], dottedManagers: ['4'] },
      { id: '3', managers: ['2'], dottedManagers: ['1', '2'] },
      { id: '4', managers: ['1'] },
    ];
    const { rows: read } = await readBack(organizationOf(rows, { within: '2' }), format);
    expect(read.map(({ id, managers, dottedManagers }) => ({ id, managers, dottedManagers }))).toEqual([
      { id: '2', managers: [], dottedManagers: [] },
      { id: '3', managers: ['2'], dottedManagers: ['2'] },
    ]);
  });
});
