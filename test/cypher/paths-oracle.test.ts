import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cypher, type Database } from '../../src/database/database.ts';
import type { FrameworkContent } from '../../src/domain/model.ts';
import { GRAPH_SCHEMA } from '../../src/repositories/graph-model.ts';
import { type Json, serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, range, reload } from '../support/framework.ts';
import { withDatabase } from '../support/with-database.ts';

const MOST_STEPS = 6;
const MOST_PATHS = 20;

/** Sparse graphs of up to 30 roles, with parallel transitions, circles, and years that some do not state. */
const someGraph: fc.Arbitrary<FrameworkContent> = fc.integer({ min: 2, max: 30 }).chain((size) => {
  const role = fc.integer({ min: 0, max: size - 1 }).map((number) => `r${String(number).padStart(2, '0')}`);
  const transition = fc.record({
    from: role,
    to: role,
    kind: fc.constantFrom('PROMOTION' as const, 'LATERAL' as const),
    years: fc.option(
      fc.integer({ min: 0, max: 4 }).map((years) => range(years)),
      { nil: null },
    ),
  });
  return fc
    .array(transition, { minLength: size, maxLength: Math.round(size * 1.6), size: 'max' })
    .map((transitions) =>
      framework({
        roles: Array.from({ length: size }, (_, number) => ({ slug: `r${String(number).padStart(2, '0')}` })),
        transitions,
      }),
    );
});

/** Every walk over LEADS_TO, whatever its roles: which are loopless is easier said here than in both engines' Cypher. */
const ENUMERATE = cypher(
  'test.enumeratePaths',
  `MATCH p = (a:Role {id: $from})-[:LEADS_TO*1..${MOST_STEPS}]->(b:Role {id: $to})
   RETURN [n IN nodes(p) | n.id] AS roles, [r IN relationships(p) | r.id] AS steps`,
);

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`The best paths on ${engine.title}`, () => {
    const graph = withDatabase(engine, { schema: GRAPH_SCHEMA });

    it('are the paths that the database itself finds, best first', async () => {
      await fc.assert(
        fc.asyncProperty(someGraph, fc.constantFrom('STEPS', 'YEARS'), async (content, by) => {
          await empty(graph.database);
          await reload(graph.database, content);
          const { ask } = await serve(graph.database);
          const [from, to] = [content.roles[0]!.id, content.roles.at(-1)!.id];
          const { transitionPaths }: Json = await ask(
            `query Paths($from: RoleRef!, $to: RoleRef!, $by: PathCost) { transitionPaths(from: $from, to: $to, by: $by, first: ${MOST_PATHS}) {
              exhausted paths { cost steps { cost transition { id } } } } }`,
            { from, to, by },
          );
          const answered: { cost: number; steps: string[] }[] = transitionPaths.paths.map(
            ({ cost, steps }: Json) => ({
              cost,
              steps: steps.map(({ transition }: Json) => transition.id),
            }),
          );
          const costOf = costsOf(content, by);
          const found = (await enumerate(graph.database, from, to))
            .map((steps) => ({ cost: steps.reduce((sum, id) => sum + costOf(id), 0), steps }))
            .sort(
              (a, b) => a.cost - b.cost || a.steps.length - b.steps.length || compareSteps(a.steps, b.steps),
            );

          // The database was asked for paths of a few steps only.
          expect(answered.filter(({ steps }) => steps.length <= MOST_STEPS)).toEqual(
            found.slice(0, answered.filter(({ steps }) => steps.length <= MOST_STEPS).length),
          );
          if (transitionPaths.exhausted) expect(answered.length).toBeGreaterThanOrEqual(found.length);
          else expect(answered).toHaveLength(MOST_PATHS);
          // A path that was left out is no better than the last one that was given.
          const left = found[answered.filter(({ steps }) => steps.length <= MOST_STEPS).length];
          if (left !== undefined) expect(left.cost).toBeGreaterThanOrEqual(answered.at(-1)!.cost);
        }),
        { numRuns: engine.shared ? 10 : 40 },
      );
    }, 60_000);
  });
}

async function enumerate(database: Database, from: string, to: string): Promise<string[][]> {
  const rows = await database.read((transaction) => transaction.run(ENUMERATE, { from, to }));
  return rows
    .map(({ roles, steps }) => ({ roles: roles as string[], steps: steps as string[] }))
    .filter(({ roles }) => new Set(roles).size === roles.length)
    .map(({ steps }) => steps);
}

/** STEPS: 1 each. YEARS: what is stated, else the median of the kind, else of all, else 1. */
function costsOf({ transitions }: FrameworkContent, by: string): (id: string) => number {
  if (by === 'STEPS') return () => 1;
  const median = (values: readonly number[]) => {
    const sorted = values.toSorted((a, b) => a - b);
    return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.floor(sorted.length / 2)]!) / 2;
  };
  const yearsOf = (kind: string | null) =>
    transitions
      .filter((each) => kind === null || each.kind === kind)
      .flatMap(({ years }) => (years ? [years.min!] : []));
  const byId = new Map(
    transitions.map(({ id, kind, years }) => {
      const known = [yearsOf(kind), yearsOf(null), [1]].find((values) => values.length > 0)!;
      return [id, years?.min ?? median(known)];
    }),
  );
  return (id) => byId.get(id)!;
}

function compareSteps(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((id, index) => id !== b[index]);
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
}

async function empty(database: Database): Promise<void> {
  await database.write((transaction) => transaction.run(cypher('test.empty', 'MATCH (n) DETACH DELETE n')));
}
