import { describe, expect, it } from 'vitest';
import type { FrameworkContent } from '../../src/graph/model.ts';
import { GRAPH_SCHEMA } from '../../src/storage/framework/graph-model.ts';
import { serve } from '../support/ask.ts';
import { CountingDatabase } from '../support/counting-database.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, load, range, reload } from '../support/framework.ts';
import { withDatabase } from '../support/with-database.ts';
import { HEADLINE_QUERY } from './headline-query.ts';

/** What the headline query may send cold; a rise is a round trip more for everybody's first question. */
const HEADLINE_STATEMENTS = 32;

const NESTED_LIST = `query Nested($size: Int!) {
  roles(first: $size) { totalCount nodes { title framework { title }
    requirements { level skill { name category { title } citations { source { title } } }
      claims { value attribute { key } } citations { source { title } locator } }
    responsibilities { responsibility { title } } activities { activity { title } }
    transitionsTo { to { title } gap { itemCount } shifts { topic } } reportsTo { to { title } }
    advice { title develops { name } } } } }`;

/** A ladder of roles, each with something of everything that the queries ask for. */
function ladder(rungs: number): FrameworkContent {
  const slugs = Array.from({ length: rungs }, (_, index) => `role-${String(index).padStart(3, '0')}`);
  const steps = slugs.slice(1).map((to, index) => ({ from: slugs[index]!, to }));
  return framework({
    roles: slugs.map((slug, index) => ({ slug, seniority: index })),
    requirements: slugs.flatMap((role, index) => [
      { role, skill: 'coding', level: Math.max(0.5, 4 - index / 2) },
      { role, skill: 'strategy', level: Math.min(5, 1 + index / 2) },
      { role, skill: `skill-of-${role}` },
    ]),
    roleResponsibilities: slugs.map((role) => ({ role, responsibility: `duty-of-${role}` })),
    roleActivities: slugs.map((role, index) => ({
      role,
      activity: 'meetings',
      hoursPerWeek: range(index, index + 1),
    })),
    transitions: steps.map((step) => ({ ...step, years: range(2, 3), shifts: [{ topic: 'Scope' }] })),
    reportingLines: steps,
    claims: slugs.map((role) => ({ about: `Role:${role}`, attribute: 'directReports', skill: 'coding' })),
    advice: slugs.map((role) => ({
      slug: `advice-of-${role}`,
      about: [`Role:${role}`],
      develops: ['Skill:coding'],
    })),
  });
}

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Statements sent to ${engine.title}`, () => {
    const graph = withDatabase(engine, { schema: GRAPH_SCHEMA });

    /** How many statements a query sends when nothing is remembered, and when it was asked before. */
    const countOf = async (query: string, variables: Readonly<Record<string, unknown>>) => {
      const counting = new CountingDatabase(graph.database);
      const { ask } = await serve(counting);
      counting.takeCount();
      await ask(query, variables);
      const transactions = counting.takeTransactions();
      const cold = counting.takeCount();
      await ask(query, variables);
      return { cold, transactions, warm: counting.takeCount() };
    };

    it('are as many for a path of two steps as for one of nine', async () => {
      await load(graph.database, ladder(10));
      const short = await countOf(HEADLINE_QUERY, { from: 'role-000', to: 'role-002' });
      const long = await countOf(HEADLINE_QUERY, { from: 'role-000', to: 'role-009' });
      expect(long).toEqual(short);
      expect(short.warm).toBe(0);
      expect(short.cold).toBeLessThanOrEqual(HEADLINE_STATEMENTS);
    });

    it('are as many for 40 roles with all that belongs to them as for 20', async () => {
      // One more, so that both pages lead to a role that is not on them.
      await load(graph.database, ladder(41));
      const twenty = await countOf(NESTED_LIST, { size: 20 });
      const forty = await countOf(NESTED_LIST, { size: 40 });
      expect(forty).toEqual(twenty);
      expect(twenty.warm).toBe(0);
    });

    it('are none for another question about what is already known', async () => {
      await load(graph.database, ladder(4));
      const counting = new CountingDatabase(graph.database);
      const { ask } = await serve(counting);
      await ask(HEADLINE_QUERY, { from: 'role-000', to: 'role-003' });
      counting.takeCount();
      await ask(
        `{ skillGap(from: "role-001", to: "role-002") { coverage { value } items { skill { name } need } } }`,
      );
      expect(counting.takeLabels()).toEqual({});
    });

    it('are the cold number again after a write', async () => {
      await load(graph.database, ladder(4));
      const counting = new CountingDatabase(graph.database);
      const { ask, snapshots } = await serve(counting);
      const question = { from: 'role-000', to: 'role-003' };
      counting.takeCount();
      await ask(HEADLINE_QUERY, question);
      const cold = counting.takeLabels();

      await reload(graph.database, ladder(5));
      await snapshots.refresh();
      counting.takeCount();
      await ask(HEADLINE_QUERY, question);
      // The versions are looked at to begin with only once.
      const { 'ScopeRepository.readVersions': again, ...afterwards } = counting.takeLabels();
      const { 'ScopeRepository.readVersions': versions, ...before } = cold;
      expect(afterwards).toEqual(before);
      expect(again).toBe(Number(versions) - 1);
    });

    it('are none for a write elsewhere that changed no version', async () => {
      await load(graph.database, ladder(4));
      const counting = new CountingDatabase(graph.database);
      const { ask, snapshots } = await serve(counting);
      const question = { from: 'role-000', to: 'role-003' };
      await ask(HEADLINE_QUERY, question);
      await reload(graph.database, ladder(4));
      await snapshots.refresh();
      counting.takeCount();
      await ask(HEADLINE_QUERY, question);
      expect(counting.takeCount()).toBe(0);
    });
  });
}
