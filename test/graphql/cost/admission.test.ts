import { getIntrospectionQuery } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { MOST_BYTES, MOST_COST } from '../../../src/graphql/cost/limits.ts';
import { PLAYGROUND_TABS } from '../../../src/http/playground-queries.ts';
import type { GraphReading } from '../../../src/graph/reading/graph-reading.ts';
import { randomOperation } from '../../../tools/random-operations/random-operation.ts';
import { WORST_SIZE } from '../../../tools/random-operations/operation-writer.ts';
import { readSdl } from '../../../tools/random-operations/sdl.ts';
import { readVocabulary, type Vocabulary } from '../../../tools/random-operations/vocabulary.ts';
import { serve } from '../../support/ask.ts';
import { ENGINES } from '../../support/engines.ts';
import { framework, load } from '../../support/framework.ts';
import { hostileOperations } from '../../support/hostile-operations.ts';
import { addMadeUpThings } from '../../support/random-graph.ts';
import { withGraph } from '../../support/with-graph.ts';
import { loadWideGraph, ROLES } from '../wide-graph.ts';
import { costed, fieldsIn } from './costed.ts';

const OPERATIONS = 1_000;
const SDL = readSdl();

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`What is admitted on ${engine.title}`, () => {
    const graph = withGraph(engine, { emptyPer: 'suite' });
    let reading: GraphReading;
    let vocabulary: Vocabulary;
    beforeAll(async () => {
      await loadWideGraph(graph.database);
      await addMadeUpThings(graph.database);
      const { readings, text } = await serve(graph.database);
      reading = await readings.refresh();
      vocabulary = await readVocabulary(text);
    });

    it.each(
      hostileOperations('acme', ['full', ...ROLES.slice(30, 35)]).map((each) => [each.name, each] as const),
    )('is not what would hold the server: %s', async (_name, operation) => {
      const { answer, code, requested, actual } = await costed(reading, operation);
      expect(code).toBe('COST_LIMIT_EXCEEDED');
      expect(answer.data).toBeUndefined();
      // Nothing of it was run.
      expect(actual).toBeUndefined();
      const { cost, limit, fields, characters } = answer.errors![0]!.extensions as Record<string, any>;
      expect([cost, limit]).toEqual([requested, MOST_COST]);
      expect(cost > MOST_COST || characters > MOST_BYTES).toBe(true);
      expect(fields.length).toBeGreaterThan(0);
      expect(fields[0].cost).toBeGreaterThan(0);
    });

    it('is, of a thousand operations that ask for as much as can be, what costs no more than it may', async () => {
      const outcomes = { run: 0, refused: 0 };
      const wrong: unknown[] = [];
      for (let turn = 0; turn < OPERATIONS; turn += 1) {
        const operation = randomOperation(SDL, vocabulary, 2, turn, WORST_SIZE);
        const { answer, code, requested = 0, actual, characters = 0 } = await costed(reading, operation);
        if (actual === undefined) {
          outcomes.refused += 1;
          const isRefused = requested > MOST_COST ? code === 'COST_LIMIT_EXCEEDED' : code !== undefined;
          if (!isRefused) wrong.push(operation);
          continue;
        }
        outcomes.run += 1;
        // Names of types are estimated, and not counted again.
        const data = withoutTypenames(answer.data);
        const isCounted = actual >= fieldsIn(data) && actual <= MOST_COST;
        const isForeseen = requested >= actual;
        // What has nothing but the name of its type is empty without it.
        const { length } = JSON.stringify(data ?? null).replace(/\{\},?/g, '');
        const isShort = characters <= MOST_BYTES && length <= 1.1 * characters + 100;
        if (!isCounted || !isForeseen || !isShort) {
          wrong.push({
            ...operation,
            requested,
            actual,
            fields: fieldsIn(answer.data),
            characters,
            length,
          });
        }
      }
      expect(wrong.slice(0, 2)).toEqual([]);
      expect(outcomes.run).toBeGreaterThan(100);
      expect(outcomes.refused).toBeGreaterThan(100);
    });

    it('is groups within as many groups as may be listed, of which `thenFirst` says how many', async () => {
      const asked = (more: string) =>
        costed(reading, {
          query: `{ organization(slug: "acme") { groups(by: UNIT, then: LOCATION${more}) {
            key groups { key positions headcount managers averageSpan fte cost } } } }`,
          variables: {},
        });
      const [usual, one, none] = [
        await asked(''),
        await asked(', thenFirst: 1'),
        await asked(', thenFirst: -9'),
      ];
      expect([usual.code, one.code, none.code]).toEqual([undefined, undefined, 'INVALID_INPUT']);
      expect(one.requested).toBeLessThan(usual.requested!);
      expect(none.requested).toBeGreaterThan(0);
      expect(one.requested).toBeGreaterThanOrEqual(one.actual!);
    });

    it('is what tools ask of the schema, and every tab of the playground', async () => {
      const queries = [getIntrospectionQuery(), ...PLAYGROUND_TABS.map(({ query }) => query)];
      for (const query of queries) {
        const { code } = await costed(reading, { query, variables: {} });
        expect(code).not.toBe('COST_LIMIT_EXCEEDED');
      }
    });
  });
}

const [EMBEDDED] = ENGINES;

describe('An answer of usual size', () => {
  const graph = withGraph(EMBEDDED!);

  it('is admitted: 100 roles with 20 requirements each, with skill, category, citation and source', async () => {
    const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
    const citations = [
      { sourceId: 'Source:book', locator: 'Page 1', note: null, basis: 'STATED' as const, confidence: null },
    ];
    await load(
      graph.database,
      framework({
        roles: numbers(100).map((role) => ({ slug: `r${role}` })),
        sources: [{ slug: 'book' }],
        requirements: numbers(100).flatMap((role) =>
          numbers(20).map((skill) => ({ role: `r${role}`, skill: `s${skill}`, citations })),
        ),
      }),
    );
    const { readings } = await serve(graph.database);
    const query = `{ roles(first: 100) { nodes { id slug title requirements(first: 20) {
      level importance skill { id name category { id title } } citations { locator source { id title } } } } } }`;
    const { answer, requested, actual } = await costed(await readings.refresh(), { query, variables: {} });
    expect(answer.errors).toBeUndefined();
    expect(fieldsIn(answer.data)).toBeGreaterThan(26_000);
    expect(actual).toBeGreaterThanOrEqual(fieldsIn(answer.data));
    expect(requested).toBeLessThan(1.2 * actual!);
  });
});

function withoutTypenames(data: unknown): unknown {
  return JSON.parse(
    JSON.stringify(data ?? null, (key, value: unknown) => (key === '__typename' ? undefined : value)),
  );
}
