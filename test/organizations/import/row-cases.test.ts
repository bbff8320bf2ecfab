import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  importSource,
  openSource,
  reportOnSource,
  type SourceOptions,
} from '../../../src/organizations/import/sources.ts';
import type { FindingKind } from '../../../src/organizations/findings/finding.ts';
import { readOrganization } from '../../../src/organizations/import/import-organization.ts';
import { metricsOf } from '../../../src/organizations/questions.ts';
import { serve, type Served } from '../../support/ask.ts';
import { ENGINES } from '../../support/engines.ts';
import { framework, load } from '../../support/framework.ts';
import { importFile } from '../../support/organization-file.ts';
import { onReading } from '../../support/on-reading.ts';
import { withGraph } from '../../support/with-graph.ts';
import { organizationFiles } from './organization-files.ts';

const CASES = path.join(import.meta.dirname, '..', 'cases');
const TODAY = '2026-11-30';
/** A post that two people share, one of them twice; two posts that have no id yet. */
const SHARED = `Position ID,Name,Job Title,Manager ID,FTE,Annual Salary CHF
1,Ada Aa,Head,,1,100000
2,Bo Bb,Clerk,1,0.8,60000
2,Cy Cc,Clerk,1,0.6,45000
2,Cy Cc,Clerk,1,0.6,45000
TBD,Vacant,Clerk,1,1,65000
TBD,Di Dd,Clerk,1,1,65000
`;

/** Opens a case as on a day of its own, so that what has left by then has left. */
function openCase(file: string, options: SourceOptions = {}) {
  return openSource(path.join(CASES, file), { clock: () => new Date(`${TODAY}T12:00:00Z`), ...options });
}

/** What stands in the chart of a case, in the notes of its reader and in its findings. */
async function readCase(file: string, options: SourceOptions = {}) {
  const source = await openCase(file, options);
  const reading = await readOrganization(source.request, null);
  const { positions, layers, roots, findings } = await reportOnSource(source);
  const { chart, forest } = reading;
  const keyOf = (number: number) => (number === -1 ? null : chart.positions[number]!.key);
  return {
    shape: [positions, layers, roots],
    metrics: metricsOf(reading),
    positions: chart.positions,
    managers: Object.fromEntries(
      chart.positions.map(({ key }, number) => [key, keyOf(forest.manager[number]!)]),
    ),
    dotted: Object.fromEntries(
      chart.positions.map(({ key }, number) => {
        const { start, list } = forest.dottedManagers;
        return [key, [...list.slice(start[number], start[number + 1])].map(keyOf).join(' ')];
      }),
    ),
    notes: Object.fromEntries(source.file.notes.map(({ kind, rows }) => [kind, rows])),
    messages: source.file.notes.map(({ message }) => message),
    findings: (kind: FindingKind) =>
      findings.filter((group) => group.kind === kind).flatMap((group) => group.findings),
    failing: findings.filter(({ severity }) => severity === 'ERROR').map(({ kind }) => kind),
  };
}

describe.each([
  ['01-two-header-rows.csv', [3, 3, 1]],
  ['06-top-reports-to-itself.csv', [3, 3, 1]],
  ['11-effective-dated.csv', [4, 3, 1]],
  ['12-terminated.csv', [3, 3, 1]],
  ['14-vacant-in-name.csv', [4, 3, 1]],
  ['16-total-row.csv', [3, 3, 1]],
  ['17-costs.csv', [7, 3, 1]],
  ['18-fte-hundred.csv', [3, 3, 1]],
  ['19-dotted-several.csv', [8, 3, 1]],
  ['24-nobody-markers.csv', [17, 2, 16]],
  ['26-pandas-float.csv', [3, 3, 1]],
  ['28-invisible.csv', [4, 3, 1]],
  ['33-spaces-manager-two-sol.csv', [4, 3, 1]],
  ['61-merged-department.xlsx', [4, 3, 1]],
  ['63-number-format-zeros.xlsx', [3, 3, 1]],
  ['70-sep-line.csv', [2, 2, 1]],
  ['71-cr-only.csv', [2, 2, 1]],
  ['72-header-newline.csv', [2, 2, 1]],
  ['74-empty-tail.csv', [2, 2, 1]],
  ['82-date1.csv', [3, 3, 1]],
  ['84-mojibake.csv', [3, 2, 1]],
])('%s', (file, shape) => {
  it(`has ${shape[0]} positions on ${shape[1]} levels, ${shape[2]} at the top`, async () => {
    expect((await readCase(file)).shape).toEqual(shape);
  });

  it('has nothing that keeps it from being read as it is stated', async () => {
    expect((await readCase(file)).failing).toEqual([]);
  });
});

describe('which rows count', () => {
  it('follows from status and days, and the day is told', async () => {
    const { notes, messages } = await readCase('12-terminated.csv');
    expect(notes['left']).toEqual([3, 6]);
    expect(messages[0]).toBe(
      `the rows are read as of ${TODAY}, which is today; name another day with --as-of`,
    );
    // On that day one of the two was still there.
    const before = await readCase('12-terminated.csv', { asOf: '2025-06-01' });
    expect(before.shape).toEqual([4, 3, 1]);
    expect(before.notes['left']).toEqual([6]);
    expect(before.messages[0]).toBe('the rows are read as of 2025-06-01');
  });

  it('is one row of each history', async () => {
    const now = await readCase('11-effective-dated.csv', { asOf: '2025-06-01' });
    expect(now.managers).toEqual({ 1: null, 2: '1', 3: '1', 4: '2' });
    expect(now.notes['history']).toEqual([3]);
    const before = await readCase('11-effective-dated.csv', { asOf: '2024-06-01' });
    expect(before.shape).toEqual([3, 3, 1]);
    expect(before.managers).toEqual({ 1: null, 2: '3', 3: '1' });
    expect(before.notes).toMatchObject({ history: [4], future: [6] });
  });

  it('says of a manager whose row does not count why there is no line', async () => {
    const read = await readCase('01-two-header-rows.csv');
    expect(read.dotted['1003']).toBe('1001');
    expect(read.notes).toMatchObject({ 'repeated headers': [2], left: [6] });
    expect(read.findings('DANGLING_MANAGER').map(({ message, severity }) => [severity, message])).toEqual([
      [
        'WARNING',
        '1003 "Sales Analyst" names "1004" as its dotted manager, but the row with that id is left out, since it is not there on the day of the chart.',
      ],
    ]);
  });

  it('leaves totals out, whose figures are in the sums already', async () => {
    const { metrics, notes } = await readCase('16-total-row.csv');
    expect(metrics).toMatchObject({ fte: 2.5, cost: 450_000, costKnown: 3 });
    expect(notes['totals']).toEqual([5]);
  });

  it('takes a post whose holder is "VACANT" for vacant', async () => {
    const { metrics, notes } = await readCase('14-vacant-in-name.csv');
    expect(metrics).toMatchObject({ positions: 4, headcount: 1, vacancies: 3 });
    expect(notes['vacant by holder']).toEqual([3, 4, 5]);
  });
});

describe('rows of one id that say different things', () => {
  const DIFFERENT = 'ID,Title,Manager ID\n1,Head,\n2,Clerk,1\n2,Porter,3\n3,Lead,2\n';
  const files = organizationFiles();

  async function read(duplicates?: SourceOptions['duplicates']) {
    const file = await files.write('.csv', DIFFERENT);
    const source = await openSource(file, duplicates === undefined ? {} : { duplicates });
    const { chart, forest } = await readOrganization(source.request, null);
    return {
      titles: chart.positions.map(({ title }) => title),
      circles: forest.unfollowed.circles.length,
      notes: source.file.notes.map(({ kind, rows }) => [kind, rows]),
    };
  }

  it('are all there, unless it is said which counts', async () => {
    expect(await read()).toMatchObject({ titles: ['Head', 'Clerk', 'Porter', 'Lead'], circles: 0 });
    const first = await read('first');
    expect(first).toEqual({ titles: ['Head', 'Clerk', 'Lead'], circles: 0, notes: [['later rows', [4]]] });
    const last = await read('last');
    expect(last).toEqual({ titles: ['Head', 'Porter', 'Lead'], circles: 1, notes: [['earlier rows', [4]]] });
  });

  it('are refused with their rows where that is asked for', async () => {
    await expect(read('refuse')).rejects.toThrow(
      '2 rows have the id "2" (rows 3, 4); give each an id of its own, or say with --duplicates first or last which one counts',
    );
  });
});

describe('figures', () => {
  it('are read with what stands around them, and currencies are not added together', async () => {
    const { metrics, positions, findings } = await readCase('17-costs.csv');
    expect(positions.map(({ cost, currency }) => [cost, currency])).toEqual([
      [300_000, 'USD'],
      [120_000, 'USD'],
      [60_000, null],
      [1_200_000, null],
      [null, null],
      [60_000, null],
      [60_000, 'USD'],
    ]);
    expect(metrics).toMatchObject({
      fte: 5.3,
      fteKnown: 7,
      cost: null,
      currency: null,
      costKnown: 6,
      costs: [
        { currency: null, cost: 1_320_000, positions: 3 },
        { currency: 'USD', cost: 480_000, positions: 3 },
      ],
    });
    expect(findings('UNREAD_NUMBER').map(({ rows }) => rows)).toEqual([[6]]);
    expect(findings('MIXED_CURRENCIES')).toHaveLength(1);
  });

  it('are fractions where the column has 100, 80 and 50', async () => {
    expect((await readCase('18-fte-hundred.csv')).metrics.fte).toBe(2.3);
  });
});

describe('managers', () => {
  it('of one cell are taken apart however they are parted', async () => {
    const { dotted, notes } = await readCase('19-dotted-several.csv');
    expect([4, 5, 6, 7, 8].map((id) => dotted[id])).toEqual(['3 1', '3 1', '3 1', '3 1', '3 1']);
    expect(notes['several managers']).toEqual([7, 8, 9]);
  });

  it('of further columns are dotted ones', async () => {
    expect((await readCase('33-spaces-manager-two-sol.csv')).dotted['4']).toBe('3 1');
  });

  it('that stand for nobody are one finding', async () => {
    const { findings, failing } = await readCase('24-nobody-markers.csv');
    const [only, ...others] = findings('NO_MANAGER_MARKER');
    expect(others).toEqual([]);
    expect(only!.rows).toEqual([2, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 18]);
    expect(findings('DANGLING_MANAGER').map(({ rows }) => rows)).toEqual([[12]]);
    expect(failing).toEqual([]);
  });

  it('are found by ids without the characters that nobody sees, which are named', async () => {
    const { messages } = await readCase('28-invisible.csv');
    expect(messages.join('\n')).toContain('such as "U+00A0", "U+200B"');
    expect(messages.join('\n')).toContain('such as "U+FEFF"');
  });
});

describe('cells of a spreadsheet', () => {
  it('hold the value of a merge in all its rows', async () => {
    const { positions, notes } = await readCase('61-merged-department.xlsx');
    expect(positions.map(({ unit }) => unit)).toEqual(['Board', 'Sales', 'Sales', 'Sales']);
    expect(notes['merged cells']).toEqual([4, 5]);
  });

  it('have the zeros that their format shows, where managers have them', async () => {
    expect((await readCase('63-number-format-zeros.xlsx')).managers).toEqual({
      '00001': null,
      '00002': '00001',
      '00003': '00002',
    });
  });

  it('that have no result or an error are findings with their rows', async () => {
    const formulas = await readCase('64-formulas-uncached.xlsx');
    expect(formulas.findings('LOST_VALUE').map(({ message, rows }) => [rows, message])).toEqual([
      [
        [3, 4],
        '2 cells of the column "Manager ID" hold a formula of which the file has no result: rows 3 and 4.',
      ],
      [
        [3, 4],
        '2 cells of the column "Annual Salary" hold a formula of which the file has no result: rows 3 and 4.',
      ],
    ]);
    const errors = await readCase('67-error-cells.xlsx');
    expect(errors.findings('LOST_VALUE').map(({ rows }) => rows)).toEqual([[2]]);
  });

  it('that were shortened are findings, since three ids may look alike then', async () => {
    const { findings } = await readCase('25-scientific.csv');
    expect(findings('DAMAGED_NUMBER').map(({ rows }) => rows)).toEqual([
      [2, 3, 4],
      [3, 4],
    ]);
  });
});

describe('a damaged file', () => {
  it('is refused with the row where its quotes break', async () => {
    await expect(readCase('76-broken-quotes.csv')).rejects.toThrow(
      '76-broken-quotes.csv:2 row 2, column "Job Title"',
    );
  });

  it('has findings of the rows that a comma moved', async () => {
    const { shape, findings } = await readCase('77-unquoted-comma.csv');
    expect(shape[0]).toBe(3);
    expect(findings('SHIFTED_ROW').map(({ rows }) => rows)).toEqual([[3, 4]]);
  });

  it('has a finding of text in a wrong encoding, with what it should be', async () => {
    const [only] = (await readCase('84-mojibake.csv')).findings('DAMAGED_TEXT');
    expect(only!.rows).toEqual([2, 3, 4]);
    expect(only!.message).toContain('"CafÃ© Manager", which should be "Café Manager"');
  });

  it('has no finding of grades that say nothing of levels', async () => {
    expect((await readCase('85-random-grades.csv')).findings('GRADE_INVERSION')).toEqual([]);
  });
});

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`In the graph on ${engine.title}`, () => {
    const graph = withGraph(engine, { emptyPer: 'suite' });
    let served: Served;

    beforeAll(async () => {
      await load(graph.database, framework({}));
      served = await serve(graph.database);
    });

    async function importCase(file: string, options: SourceOptions) {
      const source = await openCase(file, options);
      return onReading(graph.database, (reading) => importSource(graph.database, reading, source));
    }

    it('a case is what it is in its file: figures, currencies and findings of cells', async () => {
      await importCase('17-costs.csv', { slug: 'costs' });
      await importCase('64-formulas-uncached.xlsx', { slug: 'formulas' });
      await importCase('01-two-header-rows.csv', { slug: 'headers' });
      const { metrics } = await readCase('17-costs.csv');
      const data = await served.ask(`{
        costs: organization(slug: "costs") {
          metrics { positions headcount fte fteKnown cost currency costKnown costs { currency cost positions } }
          findings(kinds: [UNREAD_NUMBER, MIXED_CURRENCIES]) { nodes { kind rows } }
          position(id: "1") { cost currency headcount metrics { positions costKnown } }
        }
        formulas: organization(slug: "formulas") { findings(kinds: [LOST_VALUE]) { nodes { rows message } } }
        headers: organization(slug: "headers") { findings(kinds: [DANGLING_MANAGER]) { nodes { message } } }
      }`);
      const { positions, headcount, fte, fteKnown, cost, currency, costKnown, costs } = metrics;
      expect(data).toEqual({
        costs: {
          metrics: { positions, headcount, fte, fteKnown, cost, currency, costKnown, costs },
          findings: {
            nodes: [
              { kind: 'UNREAD_NUMBER', rows: [6] },
              { kind: 'MIXED_CURRENCIES', rows: [4, 5, 7] },
            ],
          },
          position: { cost: 300_000, currency: 'USD', headcount: 1, metrics: { positions: 7, costKnown: 6 } },
        },
        formulas: {
          findings: {
            nodes: (await readCase('64-formulas-uncached.xlsx'))
              .findings('LOST_VALUE')
              .map(({ rows, message }) => ({ rows, message })),
          },
        },
        headers: {
          findings: {
            nodes: (await readCase('01-two-header-rows.csv'))
              .findings('DANGLING_MANAGER')
              .map(({ message }) => ({ message })),
          },
        },
      });
    });

    it('further holders of a post are people, and repeats are nothing', async () => {
      await importFile(graph.database, 'shared.csv', SHARED);
      const data = await served.ask(`{
        organization(slug: "shared") {
          metrics { positions headcount fte cost currency vacancies }
          positions { nodes { key headcount fte cost vacant sourceRow } }
        }
      }`);
      expect(data.organization).toEqual({
        metrics: { positions: 4, headcount: 4, fte: 4.4, cost: 335_000, currency: 'CHF', vacancies: 1 },
        positions: {
          nodes: [
            { key: '1', headcount: 1, fte: 1, cost: 100_000, vacant: false, sourceRow: 2 },
            { key: '2', headcount: 2, fte: 1.4, cost: 105_000, vacant: false, sourceRow: 3 },
            { key: 'TBD', headcount: 0, fte: 1, cost: 65_000, vacant: true, sourceRow: 6 },
            { key: 'TBD~2', headcount: 1, fte: 1, cost: 65_000, vacant: false, sourceRow: 7 },
          ],
        },
      });
    });

    it('an added position brings its figures and its grade along', async () => {
      await importFile(graph.database, 'added.csv', SHARED);
      const { organization } = await served.ask(`{
        organization(slug: "added") {
          simulate(changes: [{ add: { id: "9", title: "New", manager: "1", fte: 0.5, cost: 40000, grade: "G5" } }]) {
            applied
            before { positions headcount fte cost currency }
            after { positions headcount fte cost currency }
          }
        }
      }`);
      expect(organization.simulate).toEqual({
        applied: 1,
        before: { positions: 4, headcount: 4, fte: 4.4, cost: 335_000, currency: 'CHF' },
        after: { positions: 5, headcount: 5, fte: 4.9, cost: 375_000, currency: 'CHF' },
      });
      const refused = await served.refusal(
        '{ organization(slug: "added") { simulate(changes: [{ add: { id: "9", title: "New", fte: -1 } }]) { applied } } }',
      );
      expect(refused).toMatchObject({ code: 'INVALID_INPUT', argument: 'changes' });
    });

    it('two days differ in what their files do', async () => {
      await importCase('82-date1.csv', { slug: 'dates', asOf: '2025-01-01' });
      await importCase('82-date2.csv', { slug: 'dates', asOf: '2026-01-01' });
      await served.readings.refresh();
      const data = await served.ask(`{
        compareOrganizations(before: "dates@2025-01-01", after: "dates@2026-01-01") {
          added { key } removed { key } moved { position { key } } retitled { position { key } }
          changed { position { key } attribute from to }
          totals { added removed moved retitled regraded resized recosted unit location role vacated filled positions headcount fte cost }
        }
      }`);
      expect(data).toEqual({
        compareOrganizations: {
          added: [],
          removed: [],
          moved: [],
          retitled: [],
          changed: [
            { position: { key: '2' }, attribute: 'UNIT', from: 'Sales', to: 'Marketing' },
            { position: { key: '3' }, attribute: 'LOCATION', from: 'Bern', to: 'Basel' },
            { position: { key: '3' }, attribute: 'GRADE', from: 'G5', to: 'G6' },
            { position: { key: '3' }, attribute: 'FTE', from: '1', to: '0.5' },
            { position: { key: '3' }, attribute: 'COST', from: '60000', to: '45000' },
            { position: { key: '3' }, attribute: 'VACANT', from: 'false', to: 'true' },
            { position: { key: '3' }, attribute: 'HEADCOUNT', from: '1', to: '0' },
          ],
          totals: {
            added: 0,
            removed: 0,
            moved: 0,
            retitled: 0,
            regraded: 1,
            resized: 1,
            recosted: 1,
            unit: 1,
            location: 1,
            role: 0,
            vacated: 1,
            filled: 0,
            positions: 0,
            headcount: -1,
            fte: -0.5,
            cost: -15_000,
          },
        },
      });
    });
  });
}
