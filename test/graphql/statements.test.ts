import { describe, expect, it } from 'vitest';
import type { FrameworkContent } from '../../src/graph/model.ts';
import { GRAPH_SCHEMA } from '../../src/storage/framework/graph-model.ts';
import { serve } from '../support/ask.ts';
import { CountingDatabase } from '../support/counting-database.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, load, range, reload } from '../support/framework.ts';
import { withDatabase } from '../support/with-database.ts';
import { HEADLINE_QUERY } from './headline-query.ts';

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

    it('are none for any question, the first one included', async () => {
      await load(graph.database, ladder(41));
      const counting = new CountingDatabase(graph.database);
      const { ask, readings } = await serve(counting);
      await readings.current();
      counting.takeCount();
      await ask(HEADLINE_QUERY, { from: 'role-000', to: 'role-009' });
      await ask(NESTED_LIST, { size: 40 });
      await ask('{ skillGap(from: "role-001", to: "role-002") { coverage { value } } }');
      expect(counting.takeLabels()).toEqual({});
    });

    it('are as many for a reading of 40 roles as for one of 4, in one transaction after a look', async () => {
      const readingOf = async (rungs: number) => {
        await reload(graph.database, ladder(rungs));
        const counting = new CountingDatabase(graph.database);
        const { readings } = await serve(counting);
        await readings.current();
        return { transactions: counting.takeTransactions(), labels: counting.takeLabels() };
      };
      const few = await readingOf(4);
      expect(few.transactions).toBe(2);
      expect(few.labels['Scopes.read']).toBe(3);
      expect(await readingOf(40)).toEqual(few);
    });

    it('are those of one reading again after a write', async () => {
      await load(graph.database, ladder(4));
      const counting = new CountingDatabase(graph.database);
      const { readings } = await serve(counting);
      await readings.current();
      const first = counting.takeLabels();
      await reload(graph.database, ladder(5));
      counting.takeCount();
      await readings.refresh();
      expect(counting.takeLabels()).toEqual(first);
    });

    it('are none for a write elsewhere that changed no version', async () => {
      await load(graph.database, ladder(4));
      const counting = new CountingDatabase(graph.database);
      const { ask, readings } = await serve(counting);
      const question = { from: 'role-000', to: 'role-003' };
      await ask(HEADLINE_QUERY, question);
      await reload(graph.database, ladder(4));
      await readings.refresh();
      counting.takeCount();
      await ask(HEADLINE_QUERY, question);
      expect(counting.takeCount()).toBe(0);
    });
  });
}
