import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOrganization } from '../../../src/organizations/import/import-organization.ts';
import type { AskedDays } from '../../../src/organizations/import/days-of-states.ts';
import {
  importSources,
  type ImportOptions,
  openSource,
  openSources,
} from '../../../src/organizations/import/sources.ts';
import { serve } from '../../support/ask.ts';
import { ENGINES } from '../../support/engines.ts';
import { framework, load } from '../../support/framework.ts';
import { loadOrganization, sourceRows } from '../../support/organization.ts';
import { onReading } from '../../support/on-reading.ts';
import { withGraph } from '../../support/with-graph.ts';
import { organizationFiles } from './organization-files.ts';

const HISTORY = path.join(import.meta.dirname, '..', 'cases', '11-effective-dated.csv');
const LONG_MS = 60_000;

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`One file of several days on ${engine.title}`, () => {
    const graph = withGraph(engine);
    const { write } = organizationFiles();

    async function importStates(file: string, asked: AskedDays, options: ImportOptions = {}) {
      await load(graph.database, framework({}));
      const sources = await openSources(file, { slug: 'acme', name: 'Acme' }, asked);
      return onReading(graph.database, (reading) => importSources(graph.database, reading, sources, options));
    }

    it('is imported as the charts of these days, each with the rows that hold then', async () => {
      const outcomes = await importStates(HISTORY, { each: 'change' });
      expect(outcomes.map(({ report }) => [report.organization.slug, report.positions])).toEqual([
        ['acme@2024-01-01', 3],
        ['acme@2025-01-01', 3],
        ['acme@2025-03-01', 4],
      ]);
      const served = await serve(graph.database, framework({}));
      const data = await served.ask(`{ organization(slug: "acme") {
        states { asOf sourceRows { rows positions leftOut { reason rows } } position(id: "2") { title manager { key } } }
        series(measures: [POSITIONS, RETITLED]) { asOf measure value }
      } }`);
      expect(data.organization.states).toEqual([
        {
          asOf: '2024-01-01',
          sourceRows: {
            rows: 5,
            positions: 3,
            leftOut: [
              { reason: 'FUTURE', rows: 1 },
              { reason: 'OTHER_DAY', rows: 1 },
            ],
          },
          position: { title: 'Sales Analyst', manager: { key: '3' } },
        },
        {
          asOf: '2025-01-01',
          sourceRows: {
            rows: 5,
            positions: 3,
            leftOut: [
              { reason: 'FUTURE', rows: 1 },
              { reason: 'OTHER_DAY', rows: 1 },
            ],
          },
          position: { title: 'Head of Sales', manager: { key: '1' } },
        },
        {
          asOf: '2025-03-01',
          sourceRows: { rows: 5, positions: 4, leftOut: [{ reason: 'OTHER_DAY', rows: 1 }] },
          position: { title: 'Head of Sales', manager: { key: '1' } },
        },
      ]);
      expect(data.organization.series).toEqual([
        { asOf: '2024-01-01', measure: 'POSITIONS', value: 3 },
        { asOf: '2024-01-01', measure: 'RETITLED', value: null },
        { asOf: '2025-01-01', measure: 'POSITIONS', value: 3 },
        { asOf: '2025-01-01', measure: 'RETITLED', value: 1 },
        { asOf: '2025-03-01', measure: 'POSITIONS', value: 4 },
        { asOf: '2025-03-01', measure: 'RETITLED', value: 0 },
      ]);
    });

    it('leaves charts of other days as they were, and takes the place of those of the same', async () => {
      await loadOrganization(graph.database, sourceRows([{ id: '1' }]), { asOf: '2024-01-01' });
      await loadOrganization(graph.database, sourceRows([{ id: '1' }]), { asOf: '2023-01-01' });
      const days = ['2024-01-01', '2025-01-01'];
      const outcomes = await importStates(HISTORY, { days });
      expect(outcomes.map(({ replaced }) => replaced)).toEqual([true, false]);
      const sizes = await onReading(graph.database, async (reading) =>
        reading.organizations.map(({ slug, chart }) => [slug, chart.positions.length]),
      );
      expect(sizes).toEqual([
        ['acme@2023-01-01', 1],
        ['acme@2024-01-01', 3],
        ['acme@2025-01-01', 3],
      ]);
    });

    it('is written for all days or for none, and tried without being written', async () => {
      const none = () =>
        onReading(graph.database, async (reading) => expect(reading.organizations).toEqual([]));
      const long = 'x'.repeat(10_001);
      const file = await write(
        '.csv',
        `Employee ID,Effective Date,Job Title,Manager ID\n1,2024-01-01,CEO,\n1,2025-01-01,${long},\n`,
      );
      await expect(importStates(file, { each: 'change' })).rejects.toThrow('a cell of 10001 characters');
      await none();
      const outcomes = await importStates(HISTORY, { each: 'change' }, { dryRun: true });
      expect(outcomes.map(({ report }) => report.positions)).toEqual([3, 3, 4]);
      await none();
    });

    it('needs room for the positions of all days together', async () => {
      const room = { positions: 8, needed: (positions: number) => positions };
      await expect(importStates(HISTORY, { each: 'change' }, { room })).rejects.toThrow(
        'The file has 4 rows, and there is room for 2 positions in this process: with them it needs some 10 MB.',
      );
      await expect(
        importStates(HISTORY, { each: 'change' }, { room: { ...room, positions: 10 } }),
      ).resolves.toHaveLength(3);
    });
  });
}

describe('the rows of a file', () => {
  const { write } = organizationFiles();

  it('are each a position or left out for one reason, whatever they hold', { timeout: LONG_MS }, async () => {
    const row = fc.record({
      id: fc.constantFrom('1', '2', '3', '4', 'Total', 'e.g. 1001', ''),
      name: fc.constantFrom('Ada Aa', 'Bo Bb', 'Vacant', ''),
      title: fc.constantFrom('Head', 'Clerk', ''),
      manager: fc.constantFrom('1', '2', ''),
      status: fc.constantFrom('Active', 'Terminated', 'On leave', 'Pre-hire', ''),
    });
    const header = 'Position ID,Incumbent Name,Job Title,Manager ID,Status';
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('keep' as const, 'first' as const, 'last' as const),
        async (rows, duplicates) => {
          const lines = rows.map((each) => Object.values(each).join(','));
          const text = [header, '1,Cy Cc,Chief,,Active', ...lines, header, ''].join('\n');
          const source = await openSource(await write('.csv', text), {
            duplicates,
            columns: { id: 'Position ID', title: 'Job Title', manager: 'Manager ID', status: 'Status' },
          });
          const { chart, organization } = await readOrganization(source.request, null);
          const { rows: counted, leftOut } = organization.sourceRows!;
          const blank = lines.filter((line) => /^,*$/.test(line)).length;
          expect(counted).toBe(rows.length + 2 - blank);
          expect(leftOut.find(({ reason }) => reason === 'REPEATED_HEADER')?.rows).toBe(1);
          const left = leftOut.reduce((sum, each) => sum + each.rows, 0);
          expect(chart.positions.length + left).toBe(counted);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of an export of ours are all positions, however they are called', async () => {
    const text = 'rolegraph:depth,id,title,manager id\n0,Total,Total,\n1,e.g. 1,Clerk,Total\n';
    const source = await openSource(await write('.csv', text));
    const { organization } = await readOrganization(source.request, null);
    expect(organization.sourceRows).toEqual({ rows: 2, leftOut: [] });
  });
});
