import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, load } from '../support/framework.ts';
import { exportedText, importFile } from '../support/organization-file.ts';
import { withGraph } from '../support/with-graph.ts';

/** Written in batches of 5,000: each list here needs a second batch, and so does what is told of one manager. */
const ROWS = 6_001;
const REPORTS_OF_ONE = 5_001;

const ROLES = framework({ roles: [{ slug: 'lead' }, { slug: 'manager' }] });
const HELD = ['Lead', 'Manager', null];

/** P1 at the top, P2 below it with 5,001 reports, and below each of the first of these one more. */
function managerOf(number: number): string[] {
  if (number === 1) return [];
  if (number === 2) return ['P1'];
  return number <= 2 + REPORTS_OF_ONE ? ['P2'] : [`P${number - REPORTS_OF_ONE}`];
}

/** All of the 5,001 have the top and somebody who is not there; the others somebody of their own. */
function dottedManagersOf(number: number): string[] {
  if (number <= 2) return [];
  return number <= 2 + REPORTS_OF_ONE ? ['P1', `gone-${number}`] : [`P${number - 1}`];
}

const POSITIONS = Array.from({ length: ROWS }, (_, index) => {
  const number = index + 1;
  return {
    id: `P${number}`,
    title: `Post ${number}`,
    managers: managerOf(number),
    dottedManagers: dottedManagersOf(number),
    role: HELD[number % HELD.length]!,
    unit: number % 5 === 0 ? null : `Unit ${number % 7}`,
    location: `Town ${number % 11}`,
    grade: `Grade ${'ABCDEFG'.charAt(number % 7)}`,
    fte: number % 4 === 0 ? null : (number % 10) / 10,
    cost: 1_000 + number,
    vacant: number % 17 === 0,
    attributes: { Badge: `B${number}`, ...(number > 5_900 ? { Floor: `${number % 3}` } : {}) },
  };
});

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`An organization of 6,001 rows on ${engine.title}`, () => {
    const graph = withGraph(engine, { emptyPer: 'suite' });
    let imported: Json[];
    let again: Json[];

    beforeAll(async () => {
      await load(graph.database, ROLES);
      await importFile(
        graph.database,
        'acme.json',
        JSON.stringify({ positions: POSITIONS }),
        {},
        {
          keepColumns: ['Badge', 'Floor'],
        },
      );
      await importFile(graph.database, 'again.csv', await exportedText(graph.database, 'acme', 'csv'));
      [imported, again] = [await exportedPositions('acme'), await exportedPositions('again')];
    });

    async function exportedPositions(slug: string): Promise<Json[]> {
      const { positions } = JSON.parse(await exportedText(graph.database, slug, 'json'));
      return positions.map(({ derived: _, ...stated }: Json) => stated);
    }

    it('is exported as JSON with the rows that were imported', () => {
      expect(imported).toEqual(POSITIONS);
    });

    it('is the same rows once exported as CSV and imported again', () => {
      expect(again).toEqual(POSITIONS);
    });

    it('has every line once, whichever batch it was written in', async () => {
      const { ask } = await serve(graph.database);
      const { organization }: Json = await ask(`{ organization(slug: "acme") {
        metrics { positions managers layers }
        findings(limits: { widestSpan: 10000, narrowestSpan: 1 }) { counts { kind count } }
        second: position(id: "P2") { span descendantCount }
        last: position(id: "P6001") { attributes role { title } manager { key } dottedManagers { key } }
        ofTheSecond: position(id: "P5003") { manager { key } dottedManagers { key } } } }`);
      expect(organization).toEqual({
        metrics: { positions: ROWS, managers: 1_000, layers: 4 },
        findings: { counts: [{ kind: 'DANGLING_MANAGER', count: REPORTS_OF_ONE }] },
        second: { span: REPORTS_OF_ONE, descendantCount: ROWS - 2 },
        last: {
          attributes: { Badge: 'B6001', Floor: '1' },
          role: { title: 'Manager' },
          manager: { key: 'P1000' },
          dottedManagers: [{ key: 'P6000' }],
        },
        ofTheSecond: { manager: { key: 'P2' }, dottedManagers: [{ key: 'P1' }] },
      });
    });

    it('is gone once a smaller one is imported in its place', async () => {
      const { replaced } = await importFile(
        graph.database,
        'again.csv',
        'id,title,manager id\nP6001,Boss,\n',
      );
      expect(replaced).toBe(true);
      expect(await exportedPositions('again')).toMatchObject([
        { id: 'P6001', title: 'Boss', managers: [], attributes: {} },
      ]);
      const { ask } = await serve(graph.database);
      const { graph: info }: Json = await ask('{ graph { counts { kind count } } }');
      expect(info.counts).toContainEqual({ kind: 'POSITION', count: ROWS + 1 });
    });
  });
}
