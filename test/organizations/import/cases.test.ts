import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { importSource, openSource, type SourceOptions } from '../../../src/organizations/import/sources.ts';
import { ENGINES } from '../../support/engines.ts';
import { framework, load } from '../../support/framework.ts';
import { onReading } from '../../support/on-reading.ts';
import { exportedText } from '../../support/organization-file.ts';
import { withGraph } from '../../support/with-graph.ts';

/** Made-up files, each of one kind of fault. */
const FOLDER = path.resolve(import.meta.dirname, '../cases');
const fileOf = (start: string) =>
  path.join(FOLDER, readdirSync(FOLDER).find((name) => name.startsWith(`${start}-`)) ?? start);

interface Case {
  readonly tree: readonly [positions: number, layers: number, tops: number];
  /** What each column is taken for, of those that matter. */
  readonly uses?: Readonly<Record<string, string>>;
  /** What must be nowhere. */
  readonly never?: readonly string[];
}

const NAMES = ['Ada', 'ada_', 'Bo Bb', 'bo_', 'Cy Cc', 'cy_', '@x.example', 'CN='];

/** 20 are six posts: the row says that it is three of them. */
const CASES: Readonly<Record<string, Case>> = {
  '02': {
    tree: [3, 3, 1],
    uses: { Email: 'id', Name: 'left out', 'Manager Email': 'manager' },
    never: NAMES,
  },
  '05': { tree: [4, 3, 1], never: NAMES },
  '07': { tree: [3, 3, 1], uses: { distinguishedName: 'id', manager: 'manager' }, never: NAMES },
  '08': {
    tree: [3, 3, 1],
    uses: { 姓名: 'left out', 职位: 'title', 部门: 'unit' },
    never: ['甲某', '乙某', '丙某'],
  },
  '15': { tree: [3, 3, 1], uses: { FTE: 'fte' } },
  '20': { tree: [6, 3, 1] },
  '21': { tree: [4, 3, 1] },
  '22': { tree: [4, 3, 1] },
  '29': { tree: [3, 3, 1], uses: { id: 'id', name: 'left out' }, never: NAMES },
  '33': { tree: [4, 3, 1], uses: { 'Manager 2 ID': 'dottedManagers', 'Manager 3 ID': 'dottedManagers' } },
  '34': {
    tree: [3, 3, 1],
    uses: { 'Employee ID': 'id', Name: 'managerKey', Manager: 'manager' },
    never: NAMES,
  },
  '35': { tree: [6, 3, 2], uses: { EmpID: 'id', PositionID: 'managerKey', ManagerID: 'manager' } },
  '36': { tree: [2, 2, 1], never: ['Citizen', 'Exceeds', 'PIP', 'x.example', '@ada', 'a.png', '2020'] },
  '40': { tree: [3, 3, 1], never: NAMES },
  '42': { tree: [2, 2, 1], never: NAMES },
  '43': { tree: [2, 2, 1], uses: { Name: 'id', Manager: 'manager' }, never: ['Ada', 'Bo'] },
  '44': { tree: [3, 3, 1] },
  '45': { tree: [2, 2, 1], never: NAMES },
  '47': { tree: [3, 3, 1], never: [...NAMES, '"ada"', '"bo"', '<a', 'href'] },
  '48': { tree: [2, 2, 1] },
  '50': { tree: [2, 2, 1] },
  '60': { tree: [2, 2, 1] },
  '65': { tree: [3, 3, 1] },
  '70': { tree: [2, 2, 1] },
  '71': { tree: [2, 2, 1] },
  '72': { tree: [2, 2, 1] },
  '74': { tree: [2, 2, 1] },
  '75': { tree: [3, 3, 1] },
};

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Org charts as they come, on ${engine.title}`, () => {
    const graph = withGraph(engine, { emptyPer: 'suite' });
    beforeAll(() => load(graph.database, framework({ roles: [{ slug: 'lead' }] })));

    async function imported(start: string, options: SourceOptions = {}) {
      const source = await openSource(fileOf(start), { slug: `case-${start}`, ...options });
      const outcome = await onReading(graph.database, (reading) =>
        importSource(graph.database, reading, source),
      );
      return { source, outcome };
    }

    it.each(Object.entries(CASES))(
      '%s is the tree that it states, and keeps no name',
      async (start, wanted) => {
        const { source, outcome } = await imported(start);
        const { report, notes } = outcome;
        expect([report.positions, report.layers, report.roots]).toEqual(wanted.tree);
        const uses = Object.fromEntries(
          source.file.columns.map(({ header, takenFor }) => [header, takenFor]),
        );
        expect(uses).toMatchObject(wanted.uses ?? {});
        const told = report.findings.flatMap(({ findings }) =>
          findings.map(({ message, done, mend }) => `${message}${done}${mend}`),
        );
        const everything = [
          await exportedText(graph.database, `case-${start}`, 'json'),
          await exportedText(graph.database, `case-${start}`, 'csv'),
          JSON.stringify(notes),
          JSON.stringify(outcome.unmatchedTitles),
          ...told,
        ].join('\n');
        expect((wanted.never ?? []).filter((text) => everything.includes(text))).toEqual([]);
      },
    );

    it('gives the same people the same pseudonyms in every state of one organization, and others in another', async () => {
      const secret = () => 'a secret of this test';
      const idsOf = async (slug: string, asOf?: string) => {
        const source = await openSource(fileOf('02'), {
          slug,
          secret,
          ...(asOf === undefined ? {} : { asOf }),
        });
        const ids: string[] = [];
        for await (const { id } of source.file.rows()) ids.push(id);
        return ids;
      };
      const before = await idsOf('one', '2026-01-31');
      expect(await idsOf('one', '2026-06-30')).toEqual(before);
      expect(before.every((id) => /^p-[0-9a-f]{16}$/.test(id))).toBe(true);
      expect((await idsOf('two')).filter((id) => before.includes(id))).toEqual([]);
    });
  });
}

describe('files that are refused', () => {
  it('an old workbook, clearly', async () => {
    await expect(openSource(fileOf('68'))).rejects.toThrow('a workbook of the old format .xls');
  });

  it('text that is no JSON, without what stands in it', async () => {
    const refused: unknown = await openSource(path.join(FOLDER, '..', 'import', 'cases.test.ts'), {
      format: 'json',
    }).catch((error: unknown) => error);
    expect(String(refused)).toContain('not valid JSON');
    expect(String(refused)).not.toContain('readdirSync');
    expect(readFileSync(fileOf('45'), 'utf8')).toContain('Ada');
  });
});

it('a second row of labels is no position', async () => {
  const { file } = await openSource(fileOf('01'));
  const ids: string[] = [];
  for await (const { id } of file.rows()) ids.push(id);
  expect(ids).not.toContain('USERID');
  expect(ids).toContain('1001');
});
