import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getIntrospectionQuery, parse, TypeNameMetaFieldDef } from 'graphql';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GraphReading } from '../../src/graph/reading/graph-reading.ts';
import type { MeteredContext } from '../../src/graphql/cost/metered-schema.ts';
import { PLAYGROUND_TABS } from '../../src/http/playground-queries.ts';
import { OperationSequence } from '../../tools/random-operations/operation-sequence.ts';
import type { Operation } from '../../tools/random-operations/random-operation.ts';
import { readSdl } from '../../tools/random-operations/sdl.ts';
import type { Vocabulary } from '../../tools/random-operations/vocabulary.ts';
import { ENGINES } from '../support/engines.ts';
import { loadMadeUpGraph } from '../support/made-up-graph.ts';
import { withGraph } from '../support/with-graph.ts';
import { costed } from './cost/costed.ts';

/** `DIFFERENTIAL_OPERATIONS=10000` for all that was compared when plans were made. */
const OPERATIONS = Number(process.env['DIFFERENTIAL_OPERATIONS'] ?? 300);
const PAUSED = OPERATIONS / 2;
const TIMEOUT_MS = 60_000 + 100 * OPERATIONS;
const SEED = 5;
const SDL = readSdl();
const ROOT = path.resolve(import.meta.dirname, '../..');
const [EMBEDDED] = ENGINES;

type Asked = Operation & { readonly operationName?: string };

/** Where one executor could do otherwise than another. */
const CORNERS: readonly Asked[] = [
  ...[
    '{ __typename a: __typename role(ref: "full") { t: __typename id } }',
    '{ role(ref: "full") { title } role(ref: "full") { id title } ...R } fragment R on Query { role(ref: "full") { slug } }',
    '{ a: role(ref: "no such") { id } b: role(ref: "full") { id } c: role(ref: "none") { title } }',
    '{ role(ref: "full") { requirements(first: -1) { level } requirements2: requirements { level } } }',
    '{ roles { nodes { id reportingChains(first: 0) { length } } } }',
    '{ roles { nodes { requirements { skill { requiredBy(first: 1000) { totalCount } } } } } }',
    '{ nodes(ids: ["Role:full", "Role:no-such", "Skill:nothing"]) { id __typename ... on Role { title } } }',
    '{ node(id: "Role:full") { ... on Role { title } ... on Node { id } ... on Skill { name } } }',
    '{ __proto__: role(ref: "full") { id } role(ref: "full") { constructor: id __proto__: title toString: slug } }',
    '{ __schema { queryType { name } } role(ref: "full") { id } }',
    '{ __type(name: "Role") { fields { name type { name ofType { name } } } } }',
    '{ role(ref: "full") { id @skip(if: true) title @include(if: false) slug } }',
    '{ graph { version } search(text: "full") { nodes { node { id __typename } score } } }',
    'fragment F on Role { id ...G } fragment G on Role { title } { role(ref: "full") { ...F ...F ...G } }',
    'mutation { nothing }',
  ].map((query) => ({ query, variables: {} })),
  ...[{ yes: true }, { yes: false }, {}, { yes: null }, { yes: 'no' }].map((variables) => ({
    query:
      'query ($yes: Boolean! = true) { role(ref: "full") { id @include(if: $yes) ... @skip(if: $yes) { title } } }',
    variables,
  })),
  ...[{ yes: null }, { yes: false }].map((variables) => ({
    query: 'query ($yes: Boolean = true) { role(ref: "full") { id @include(if: $yes) title } }',
    variables,
  })),
  ...[{ ref: 'full' }, { ref: '' }, { ref: null }, {}, { ref: 1 }, { ref: 'full', first: -5 }].map(
    (variables) => ({
      query:
        'query ($ref: RoleRef!, $first: Int = 1) { role(ref: $ref) { id requirements(first: $first) { id } } }',
      variables,
    }),
  ),
  ...['A', 'B', 'C', undefined].map((operationName) => ({
    query: 'query A { role(ref: "full") { id } } query B { role(ref: "full") { title } }',
    variables: {},
    ...(operationName !== undefined && { operationName }),
  })),
];

function operationsOfDocs(): Asked[] {
  const pages = [
    path.join(ROOT, 'README.md'),
    ...readdirSync(path.join(ROOT, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => path.join(ROOT, 'docs', name)),
  ];
  const written = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/```graphql\n([^]*?)```/g)].map(([, query = '']) => query),
  );
  return [...written, ...PLAYGROUND_TABS.map(({ query }) => query), getIntrospectionQuery()]
    .filter(isOperation)
    .map((query) => ({ query, variables: {} }));
}

function isOperation(text: string): boolean {
  try {
    return parse(text).definitions.every(({ kind }) => /^(Operation|Fragment)Definition$/.test(kind));
  } catch {
    return false;
  }
}

describe('A planned operation', () => {
  const graph = withGraph(EMBEDDED!, { emptyPer: 'suite' });
  let reading: GraphReading;
  let vocabulary: Vocabulary;
  beforeAll(async () => {
    ({ reading, vocabulary } = await loadMadeUpGraph(graph.database));
  });
  beforeEach(() => {
    // Plans count names of types, and graphql-js lets nobody do so.
    vi.spyOn(TypeNameMetaFieldDef, 'resolve').mockImplementation((_source, _args, context, info) => {
      const { meter } = context as MeteredContext;
      meter.countField(info.path.key);
      meter.countValue(info.parentType.name);
      return info.parentType.name;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** No turn is used, however slow the machine is: there is no pause. */
  function stopTime() {
    const now = performance.now();
    return vi.spyOn(performance, 'now').mockImplementation(() => now);
  }

  /** Each look at the clock finds that more time has gone than a turn may take: there is a pause at every field. */
  function letTimeFly() {
    let now = performance.now();
    return vi.spyOn(performance, 'now').mockImplementation(() => (now += 20));
  }

  async function outcome({ operationName, ...operation }: Asked, isPlanned: boolean, isKnown = false) {
    const way = { isPlanned, isKnown, ...(operationName !== undefined && { operationName }) };
    const { text, requested, actual, characters } = await costed(reading, operation, {}, way);
    return { text, requested, actual, characters };
  }

  /**
   * What is not as graphql-js has it. Asked again, since the plan is one that was kept then, and the short way. Paused, what is beside a field
   * that failed may be counted or not, whichever executes it; the text is that of an answer without pauses.
   */
  async function difference(asked: Asked, isPausing: boolean): Promise<unknown[]> {
    const stopped = stopTime();
    const expected = await outcome(asked, false);
    stopped.mockRestore();
    const clock = isPausing ? letTimeFly() : stopTime();
    const given = [await outcome(asked, true), await outcome(asked, true), await outcome(asked, true, true)];
    clock.mockRestore();
    const isCounted = !isPausing || !expected.text.includes('"errors"');
    const compared = (each: typeof expected) =>
      JSON.stringify(isCounted ? each : [each.text, each.requested]);
    const differing = given.find((each) => compared(each) !== compared(expected));
    return differing === undefined ? [] : [{ asked, differing, expected }];
  }

  async function differences(operations: Iterable<Asked>, isPausing: boolean): Promise<unknown[]> {
    const found: unknown[] = [];
    for (const asked of operations) found.push(await difference(asked, isPausing));
    return found.flat().slice(0, 2);
  }

  it.each([
    ['where executors could differ', CORNERS],
    ['for all operations of the docs and the playground', operationsOfDocs()],
  ])('is answered, counted and refused as by graphql-js, paused or not: %s', async (_name, operations) => {
    expect(operations.length).toBeGreaterThan(20);
    expect(await differences(operations, false)).toEqual([]);
    expect(await differences(operations, true)).toEqual([]);
  });

  it(
    'is answered, counted and refused as by graphql-js, whatever is asked',
    async () => {
      const operations = new OperationSequence(SDL, vocabulary, SEED);
      const found: unknown[] = [];
      const seen = { answered: 0, failed: 0 };
      let answer: string | null = null;
      for (let turn = 0; turn < OPERATIONS && found.length < 2; turn += 1) {
        const asked = operations.after(answer);
        found.push(...(await difference(asked, false)));
        if (turn < PAUSED) found.push(...(await difference(asked, true)));
        answer = (await outcome(asked, true)).text;
        seen[answer.includes('"errors"') ? 'failed' : 'answered'] += 1;
      }
      expect(found).toEqual([]);
      expect(seen.answered).toBeGreaterThan(OPERATIONS / 4);
      expect(seen.failed).toBeGreaterThan(OPERATIONS / 20);
    },
    TIMEOUT_MS,
  );
});
