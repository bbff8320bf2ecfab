import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../support/export-bytes.ts';
import { organizationOf } from '../export/small-organization.ts';
import { gradeOrderIn, gradeOrderName } from '../../../src/organizations/export/formats/written-names.ts';
import { serve } from '../../support/ask.ts';
import { ENGINES } from '../../support/engines.ts';
import { framework, load } from '../../support/framework.ts';
import { exportedText, importFile } from '../../support/organization-file.ts';
import { withGraph } from '../../support/with-graph.ts';
import { gradeOrderProblems } from '../../../src/organizations/chart/grade-order.ts';
import { readMapping } from '../../../src/organizations/import/mapping.ts';
import { openSource } from '../../../src/organizations/import/sources.ts';
import { organizationFiles } from './organization-files.ts';

/** Names of grades that no number orders; a director below a clerk, and one of a grade that nobody listed. */
const CHART = `id,title,manager,grade
1,Chief,,Executive
2,Clerk,1,Junior
3,Head,2,senior
4,Guest,3,Visitor
5,Clerk,4,Junior
`;
const ORDER = ['Junior', 'Senior', 'Executive'];
const INVERSIONS = `{ organization(slug: "acme") {
  gradeOrder
  findings(kinds: [GRADE_INVERSION]) { nodes { message positions { key } } }
  positions(orderBy: [{ field: GRADE, direction: DESC }]) { nodes { key grade } }
} }`;

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`A stated order of grades on ${engine.title}`, () => {
    const graph = withGraph(engine);

    async function imported(text: string, read: Parameters<typeof importFile>[4] = {}, name = 'acme.csv') {
      await load(graph.database, framework({}));
      const outcome = await importFile(graph.database, name, text, {}, read);
      const served = await serve(graph.database, framework({}));
      return { outcome, served, organization: (await served.ask(INVERSIONS)).organization };
    }

    it('tells who is of a lower grade than a report, and how grades are ordered', async () => {
      const { organization, outcome } = await imported(CHART, { gradeOrder: ORDER });
      expect(organization.gradeOrder).toEqual(ORDER);
      expect(organization.findings.nodes).toEqual([
        {
          message:
            '3 "Head" has grade senior and reports to 2 "Clerk" of the lower grade Junior: by the order of grades that was stated.',
          positions: [{ key: '3' }, { key: '2' }],
        },
      ]);
      // One that is not in the order is behind all that are.
      expect(organization.positions.nodes.map(({ grade }: { grade: string }) => grade)).toEqual([
        'Visitor',
        'Executive',
        'senior',
        'Junior',
        'Junior',
      ]);
      expect(outcome.notes.map(({ message }) => message)).toContain(
        'grades that are not in the stated order, compared with none: 1 (row 5, such as "Visitor")',
      );
    });

    it('is not made up where nobody states it', async () => {
      const { organization } = await imported(CHART);
      expect(organization.gradeOrder).toBeNull();
      expect(organization.findings.nodes).toEqual([]);
    });

    it('holds where lines alone would tell the contrary, or nothing', async () => {
      const text = 'id,title,manager,grade\n1,Chief,,G1\n2,Head,1,G2\n3,Clerk,2,G3\n';
      const up = await imported(text, { gradeOrder: ['G1', 'G2', 'G3'] });
      expect(up.organization.findings.nodes).toHaveLength(2);
      const down = await imported(text, { gradeOrder: ['G3', 'G2', 'G1'] });
      expect(down.organization.findings.nodes).toEqual([]);
    });

    it('serves simulations, with positions that are added', async () => {
      const { served } = await imported(CHART, { gradeOrder: ORDER });
      const { organization } = await served.ask(`{ organization(slug: "acme") {
        simulate(changes: [{ add: { id: "9", title: "Boss", manager: "2", grade: "Executive" } }]) {
          findingsGained { kind positions { key } }
        }
      } }`);
      expect(organization.simulate.findingsGained).toContainEqual({
        kind: 'GRADE_INVERSION',
        positions: [{ key: '9' }, { key: '2' }],
      });
    });

    it.each(['json', 'csv'] as const)('is in an export as %s, and comes back with it', async (format) => {
      await imported(CHART, { gradeOrder: ORDER });
      const text = await exportedText(graph.database, 'acme', format);
      const again = await imported(text, {}, `acme.${format}`);
      expect(again.organization.gradeOrder).toEqual(ORDER);
      expect(await exportedText(graph.database, 'acme', format)).toBe(text);
    });
  });
}

describe('an order of grades', () => {
  const { write } = organizationFiles();

  it('is refused for all that is wrong with it', () => {
    expect(gradeOrderProblems(ORDER)).toEqual([]);
    expect(gradeOrderProblems(['G1'])).toEqual([
      'The order of grades has 1 of them; name 2 to 1000, from the lowest up, such as G1,G2,G3.',
    ]);
    expect(gradeOrderProblems(['G1', '', 'g 1', 'x'.repeat(201)])).toEqual([
      'The order of grades has an empty one; take it out.',
      `The order of grades has one of 201 characters, "${'x'.repeat(40)}..."; at most 200 are one.`,
      'The order of grades has "g 1" twice; name each once.',
    ]);
  });

  it('is refused together with what else is wrong', async () => {
    const file = await write('.csv', CHART);
    await expect(openSource(file, { slug: 'A B', gradeOrder: ['G1'] })).rejects.toThrow(
      /is no slug.*\nThe order of grades has 1 of them/s,
    );
  });

  it('may stand in a mapping', async () => {
    const mapping = await write('.yaml', 'columns: { id: id }\ngradeOrder: [1, 2, Executive]\n');
    expect(await readMapping(mapping)).toMatchObject({ gradeOrder: ['1', '2', 'Executive'] });
  });

  it('is the name of a column of CSV, whatever its grades are called', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (order) => {
        const name = gradeOrderName(order);
        expect(gradeOrderIn(name)).toEqual(order);
        expect(name.replace(/\s+/g, ' ')).toBe(name);
      }),
    );
    expect(gradeOrderName(ORDER)).toBe('rolegraph:grade order ["Junior","Senior","Executive"]');
    expect(gradeOrderIn('rolegraph:grade order Junior')).toBeNull();
  });

  it('says in CSV at which place each grade is', () => {
    const rows = [{ id: '1', grade: 'executive' }, { id: '2', grade: 'Visitor' }, { id: '3' }];
    const text = textOf({ ...organizationOf(rows), gradeOrder: ORDER }, 'csv');
    const [header, ...records] = parse(text, { bom: true });
    const column = header!.indexOf(gradeOrderName(ORDER));
    expect(records.map((cells) => cells[column])).toEqual(['3', '', '']);
  });
});
