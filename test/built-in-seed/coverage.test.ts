import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../src/seed/coverage/coverage.ts';
import { coverageReport, unusedOf } from '../../src/seed/coverage/coverage-report.ts';
import { type Json, serve, type Served } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { withGraph } from '../support/with-graph.ts';
import { builtInSeed } from './built-in-seed.ts';

const { content, inventories } = await builtInSeed();

describe('what the built-in seed takes from its sources', () => {
  const sources = coverageOf(content, inventories);

  test.for(sources.map((source) => [source.source.slug, source] as const))(
    'every passage of %s has a fact, or is left out with a reason',
    ([, source]) => {
      expect(source.listed).toBe(true);
      expect(unusedOf(source).map(({ at }) => at)).toEqual([]);
    },
  );

  test('docs/coverage.md says so; "rolegraph validate --coverage --write docs/coverage.md" renews it', async () => {
    const written = await readFile(new URL('../../docs/coverage.md', import.meta.url), 'utf8');
    expect(written).toBe(coverageReport(content, inventories));
  });
});

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Sources of the built-in seed on ${engine.title}`, () => {
    const graph = withGraph(engine, { emptyPer: 'suite' });

    test('are cited by as many facts of each kind as docs/coverage.md counts', async () => {
      const { ask } = await serve(graph.database, content);
      const counted = await Promise.all(
        coverageOf(content, inventories).map(async ({ source: { id } }) => [id, await kindsOf(ask, id)]),
      );
      expect(counted).toEqual(
        coverageOf(content, inventories).map(({ source: { id }, facts, total }) => [
          id,
          { total, facts: Object.fromEntries(facts) },
        ]),
      );
    });
  });
}

async function kindsOf(ask: Served['ask'], id: string) {
  const query = `query Page($id: ID!, $after: String) { node(id: $id) { ... on Source { cites(first: 100, after: $after) {
    totalCount nodes { __typename } pageInfo { hasNextPage endCursor } } } } }`;
  const facts: Record<string, number> = {};
  for (let after: string | null = null; ;) {
    const { cites }: Json = (await ask(query, { id, after })).node;
    for (const { __typename } of cites.nodes) facts[__typename] = (facts[__typename] ?? 0) + 1;
    if (!cites.pageInfo.hasNextPage) return { total: cites.totalCount, facts };
    after = cites.pageInfo.endCursor;
  }
}
