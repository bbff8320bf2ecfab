import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, serve, type Served } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { load, framework } from '../support/framework.ts';
import { importFile } from '../support/organization-file.ts';
import { withGraph } from '../support/with-graph.ts';

const CHART = `id,title,manager id,dotted manager id,unit
K-1,Boss,,,
K-20,Second,K-1; K-1,,Sales
K-3,Third,K-1; K-20; K-20,,Design
K-4,Fourth,K-20,K-3; K-3; K-1,Sales
K-5,Of K-20's,K-20,,
K-6,Sixth,K-20,,design
`;

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Positions on ${engine.title}`, () => {
    const graph = withGraph(engine, { emptyPer: 'suite' });
    let served: Served;

    beforeAll(async () => {
      await load(graph.database, framework({}));
      await importFile(graph.database, 'acme.csv', CHART);
      served = await serve(graph.database);
    });

    const acme = async (field: string): Promise<Json> =>
      (await served.ask(`{ organization(slug: "acme") { ${field} } }`)).organization;
    const keys = async (given: string): Promise<string[]> =>
      (await acme(`positions(${given}) { nodes { key } }`)).positions.nodes.map(({ key }: Json) => key);

    it('stand by unit, those of one unit in the order of the source, those without one last', async () => {
      const byUnit = ['K-3', 'K-20', 'K-4', 'K-6', 'K-1', 'K-5'];
      expect(await keys('orderBy: [{ field: UNIT }]')).toEqual(byUnit);
      const down = await keys('orderBy: [{ field: UNIT, direction: DESC }]');
      expect(down.filter((key) => !['K-1', 'K-5'].includes(key))).toEqual(['K-6', 'K-20', 'K-4', 'K-3']);
      expect(await keys('orderBy: [{ field: UNIT }, { field: TITLE }]')).toEqual([
        'K-3',
        'K-4',
        'K-20',
        'K-6',
        'K-1',
        'K-5',
      ]);
    });

    it('are walked by unit page after page, over several of one unit and over those without one', async () => {
      const seen: string[] = [];
      for (let after = ''; seen.length < 6;) {
        const { positions } = await acme(
          `positions(orderBy: [{ field: UNIT }], first: 1, after: ${after === '' ? 'null' : JSON.stringify(after)}) {
            pageInfo { endCursor } nodes { key } }`,
        );
        seen.push(...positions.nodes.map(({ key }: Json) => key));
        after = positions.pageInfo.endCursor;
      }
      expect(seen).toEqual(['K-3', 'K-20', 'K-4', 'K-6', 'K-1', 'K-5']);
    });

    it('are found by a part of their id, their title or their unit, whatever the case', async () => {
      const found = (text: string) => keys(`filter: { text: ${JSON.stringify(text)} }`);
      expect(await found('k-3')).toEqual(['K-3']);
      expect(await found(' K-2 ')).toEqual(['K-20', 'K-5']);
      expect(await found('FOURTH')).toEqual(['K-4']);
      expect(await found('desi')).toEqual(['K-3', 'K-6']);
      expect(await found('acme')).toEqual([]);
      expect(await found('Position:')).toEqual([]);
    });

    it('report once to a manager whom a row names twice', async () => {
      const { boss, second, third, fourth, findings } = await acme(`
        boss: position(id: "K-1") { directReports { nodes { key } } }
        second: position(id: "K-20") { manager { key } dottedManagers { key } }
        third: position(id: "K-3") { manager { key } dottedManagers { key } }
        fourth: position(id: "K-4") { manager { key } dottedManagers { key } }
        findings { nodes { kind message positions { key } } }`);
      expect(boss.directReports.nodes).toEqual([{ key: 'K-20' }, { key: 'K-3' }]);
      expect(second).toEqual({ manager: { key: 'K-1' }, dottedManagers: [] });
      expect(third).toEqual({ manager: { key: 'K-1' }, dottedManagers: [{ key: 'K-20' }] });
      expect(fourth).toEqual({ manager: { key: 'K-20' }, dottedManagers: [{ key: 'K-3' }, { key: 'K-1' }] });
      expect(findings.nodes).toMatchObject([
        {
          kind: 'SEVERAL_SOLID_MANAGERS',
          positions: [{ key: 'K-3' }],
          message: expect.stringContaining('2 solid managers') as string,
        },
        { kind: 'DOTTED_DUPLICATE', positions: [{ key: 'K-4' }] },
      ]);
    });
  });
}
