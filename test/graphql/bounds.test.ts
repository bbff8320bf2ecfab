import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defects, serve, type Served, type Variables } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { withGraph } from '../support/with-graph.ts';
import { BOUNDS } from './bounded-arguments.ts';
import { loadWideGraph } from './wide-graph.ts';

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Bounds on ${engine.title}`, () => {
    const graph = withGraph(engine, { emptyPer: 'suite' });
    let served: Served;
    const answer = (query: string, variables: Variables) => served.answer(query, variables);

    beforeAll(async () => {
      await loadWideGraph(graph.database);
      served = await serve(graph.database);
    });
    beforeEach(() => defects.splice(0));

    it.each(Object.entries(BOUNDS))('hold for %s', async (_, { question, type, at, beyond, argument }) => {
      const query = `query Bound($x: ${type}) { ${question} }`;
      for (const x of at) expect(await answer(query, { x }), `at ${shown(x)}`).not.toHaveProperty('errors');
      for (const x of beyond) {
        const { errors } = await answer(query, { x });
        const code = argument === 'ref' ? 'NOT_FOUND' : 'INVALID_INPUT';
        expect(errors, `beyond, at ${shown(x)}`).toMatchObject([{ extensions: { code, argument } }]);
      }
      expect(defects).toEqual([]);
    });
  });
}

function shown(value: unknown): string {
  return Array.isArray(value) ? `${value.length} entries` : JSON.stringify(value).slice(0, 20);
}
