import { describe, expect, it } from 'vitest';
import { KeptStatuses } from '../../../src/organizations/import/rows/kept-status.ts';
import { serve } from '../../support/ask.ts';
import { ENGINES } from '../../support/engines.ts';
import { framework, load } from '../../support/framework.ts';
import { exportedText, importFile } from '../../support/organization-file.ts';
import { withGraph } from '../../support/with-graph.ts';

const CHART = `Position ID,Incumbent,Job Title,Reports To,Position Status
1,Ada Aa,Chief,,Active
2,,Head,1,Open requisition
3,Bo Bb,Clerk,2,Maternity leave
4,Cy Cc,Clerk,2,Frozen
5,Di Dd,Clerk,2,
`;
const STATUSES = `{ organization(slug: "acme") {
  positions(orderBy: [{ field: STATUS }]) { nodes { key vacant status } unknown { status } }
  open: positions(filter: { statuses: ["Open requisition", "Frozen"] }) { nodes { key } }
  untold: positions(filter: { unknown: [STATUS] }) { nodes { key } }
  groups(by: STATUS) { key positions }
} }`;

describe('a status', () => {
  const statuses = new KeptStatuses();

  it.each([
    ['Open requisition', 'Open requisition'],
    ['Active', 'Active'],
    ['Frozen', 'Frozen'],
    ['On Leave', 'On Leave'],
    ['en congé', 'en congé'],
    // Why somebody is away is about a person.
    ['Sick leave', 'On leave'],
    ['Maternity leave', 'On leave'],
    ['Langzeitkrank', 'On leave'],
    ['Leave: parental', 'On leave'],
    ['suspended', 'On leave'],
    ['Pregnant', null],
    ['Disability pension pending', null],
    ['Resigned', null],
    ['yes', null],
    ['0', null],
    ['', null],
  ])('of "%s" is kept as %s', (text, kept) => {
    expect(statuses.of(text)).toBe(kept);
    expect(statuses.of(text)).toBe(kept);
  });
});

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`The status of positions on ${engine.title}`, () => {
    const graph = withGraph(engine);
    const expected = {
      positions: {
        nodes: [
          { key: '1', vacant: false, status: 'Active' },
          { key: '4', vacant: false, status: 'Frozen' },
          { key: '3', vacant: false, status: 'On leave' },
          { key: '2', vacant: true, status: 'Open requisition' },
          { key: '5', vacant: false, status: null },
        ],
        unknown: { status: 1 },
      },
      open: { nodes: [{ key: '2' }, { key: '4' }] },
      untold: { nodes: [{ key: '5' }] },
      groups: [
        { key: '', positions: 1 },
        { key: 'Active', positions: 1 },
        { key: 'Frozen', positions: 1 },
        { key: 'On leave', positions: 1 },
        { key: 'Open requisition', positions: 1 },
      ],
    };

    it('stands beside vacant or held as the file says it; lists are filtered, ordered and grouped by it', async () => {
      await load(graph.database, framework({}));
      await importFile(graph.database, 'acme.csv', CHART);
      const served = await serve(graph.database, framework({}));
      expect((await served.ask(STATUSES)).organization).toEqual(expected);
    });

    it.each(['csv', 'json'] as const)('is in an export as %s, and comes back with it', async (format) => {
      await load(graph.database, framework({}));
      await importFile(graph.database, 'acme.csv', CHART);
      const text = await exportedText(graph.database, 'acme', format);
      expect(text).not.toMatch(/maternity/i);
      await importFile(graph.database, `acme.${format}`, text);
      const served = await serve(graph.database, framework({}));
      expect((await served.ask(STATUSES)).organization).toEqual(expected);
    });

    it('is unknown of a post whose holders are in different ones, and differs between two days', async () => {
      await load(graph.database, framework({}));
      const alone = `Position ID,Incumbent,Job Title,Reports To,Employment Status
1,Ada Aa,Chief,,Active
4,Cy Cc,Clerk,1,Active
`;
      const shared = `${alone}4,Ed Ee,Clerk,1,On leave\n`;
      await importFile(graph.database, 'acme.csv', alone, {}, { slug: 'acme', asOf: '2026-01-31' });
      await importFile(graph.database, 'acme.csv', shared, {}, { slug: 'acme', asOf: '2026-06-30' });
      const served = await serve(graph.database, framework({}));
      const data = await served.ask(`{
        organization(slug: "acme") { position(id: "4") { headcount status } }
        compareOrganizations(before: "acme@2026-01-31", after: "acme@2026-06-30") {
          changed { position { key } attribute from to }
        }
      }`);
      expect(data.organization.position).toEqual({ headcount: 2, status: null });
      expect(data.compareOrganizations.changed).toContainEqual({
        position: { key: '4' },
        attribute: 'STATUS',
        from: 'Active',
        to: null,
      });
    });
  });
}
