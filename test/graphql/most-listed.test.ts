import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, serve, type Served } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, load } from '../support/framework.ts';
import { loadOrganization, type Row, sourceRows } from '../support/organization.ts';
import { withGraph } from '../support/with-graph.ts';

/** One more than is listed of anything. */
const MANY = 1_001;
const numbered = (letter: string, row: Omit<Row, 'id'>): Row[] =>
  Array.from({ length: MANY }, (_, index) => ({ id: `${letter}${index + 1}`, ...row }));

const BEFORE: Row[] = [
  { id: 'top' },
  ...numbered('gone-', { manager: 'top' }),
  ...numbered('p', { manager: 'top' }),
];
const AFTER: Row[] = [
  { id: 'top' },
  { id: 'new-0', manager: 'top' },
  ...numbered('new-', { manager: 'top' }),
  ...numbered('p', { manager: 'new-0', title: 'Promoted' }),
];

/** Below one manager all have a dotted line to it as well, which says nothing new. */
const DOTTED: Row[] = [
  { id: 'top' },
  { id: 'low', manager: 'top' },
  ...numbered('sound-', { manager: 'top' }),
  ...numbered('odd-', { manager: 'low', dotted: ['low'] }),
];

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Of 1,001 on ${engine.title}`, () => {
    const graph = withGraph(engine, { emptyPer: 'suite' });
    let served: Served;

    beforeAll(async () => {
      await load(graph.database, framework({}));
      for (const [slug, rows] of Object.entries({ before: BEFORE, after: AFTER, dotted: DOTTED })) {
        await loadOrganization(graph.database, sourceRows(rows), { slug });
      }
      await loadOrganization(graph.database, sourceRows(numbered('root-', {})), { slug: 'roots' });
      served = await serve(graph.database);
    });

    it('positions without a manager 1,000 are listed, in the order of the source', async () => {
      const { organization }: Json = await served.ask('{ organization(slug: "roots") { roots { key } } }');
      expect(organization.roots).toHaveLength(1_000);
      expect([organization.roots[0].key, organization.roots[999].key]).toEqual(['root-1', 'root-1000']);
    });

    it('positions of each kind of difference 1,000 are listed, in the order of the source', async () => {
      const { compareOrganizations }: Json =
        await served.ask(`{ compareOrganizations(before: "before", after: "after") {
        added { key } removed { key } moved { position { key } } retitled { position { key } } } }`);
      const { added, removed, moved, retitled } = compareOrganizations;
      expect([added, removed, moved, retitled].map((list) => list.length)).toEqual([
        1_000, 1_000, 1_000, 1_000,
      ]);
      expect([added[999].key, removed[999].key]).toEqual(['new-999', 'gone-1000']);
      expect([moved[999].position.key, retitled[999].position.key]).toEqual(['p1000', 'p1000']);
    });

    it('findings that changes bring about or end 1,000 are listed', async () => {
      const { organization }: Json = await served.ask(`{ organization(slug: "dotted") {
        ended: simulate(changes: [{ remove: { position: "low" } }]) { findingsLost { kind } }
        begun: simulate(changes: [{ remove: { position: "top" } }]) { findingsGained { kind } } } }`);
      expect(organization.ended.findingsLost).toHaveLength(1_000);
      expect(organization.begun.findingsGained).toHaveLength(1_000);
    });
  });
}
