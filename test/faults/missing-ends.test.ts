import { beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../support/ask.ts';
import { serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, load, reload } from '../support/framework.ts';
import { interfering } from '../support/interfering.ts';
import { loadOrganization, sourceRows } from '../support/organization.ts';
import { withGraph } from '../support/with-graph.ts';

const MANY = 5_002;
const numbered = Array.from({ length: MANY }, (_, index) => String(index + 1).padStart(4, '0'));

/** Every skill is needed, in the order of the ids, by 5,000 in the first statement. */
const SKILLED = framework({
  requirements: numbered.map((number) => ({ role: 'lead', skill: `s${number}` })),
});

/** Each reports to another, so that no two lines are written as one. */
const CHAIN = sourceRows(
  numbered.map((id, index) => (index === 0 ? { id } : { id, manager: numbered[index - 1]! })),
);

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`What is written on ${engine.title}`, () => {
    const graph = withGraph(engine, { emptyPer: 'suite' });

    beforeAll(() => load(graph.database, framework({ roles: [{ slug: 'lead' }] })));

    async function counts(): Promise<Json> {
      const { ask } = await serve(graph.database);
      const { graph: info }: Json = await ask('{ graph { version counts { kind count } } }');
      return info;
    }

    it.each([
      ['first', 0, '0001'],
      ['second', 1, '5002'],
    ])(
      'is refused as a whole where a skill is gone before the %s of its requirements are tied to it',
      async (_, after, gone) => {
        const before = await counts();
        const database = interfering(graph.database, {
          isBefore: (text) => /CREATE .*:`REQUIRES`/.test(text),
          after,
          statement: `MATCH (s:Skill {id: 'Skill:s${gone}'}) DETACH DELETE s`,
        });
        await expect(reload(database, SKILLED)).rejects.toThrow(/^1 .*REQUIRES.* have an end that does not/);
        expect(await counts()).toEqual(before);
      },
    );

    it.each([
      ['first', 0, '0001'],
      ['second', 1, '5002'],
    ])(
      'is refused as a whole where a position is gone before the %s lines are tied to it',
      async (_, after, gone) => {
        const before = await counts();
        const database = interfering(graph.database, {
          isBefore: (text) => /CREATE .*:REPORTS_TO\b/.test(text),
          after,
          statement: `MATCH (p:Position {key: '${gone}'}) DETACH DELETE p`,
        });
        await expect(loadOrganization(database, CHAIN)).rejects.toThrow(
          /^1 reporting lines of acme have an end that does not exist/,
        );
        expect(await counts()).toEqual(before);
      },
    );
  });
}
