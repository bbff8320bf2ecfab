import { beforeAll, describe, expect, it } from 'vitest';
import { GRAPH_SCHEMA } from '../../src/storage/framework/graph-model.ts';
import { OperationSequence } from '../../tools/random-operations/operation-sequence.ts';
import { type Operation, randomOperation } from '../../tools/random-operations/random-operation.ts';
import { SdlCoverage } from '../../tools/random-operations/sdl-coverage.ts';
import { readSdl } from '../../tools/random-operations/sdl.ts';
import { readVocabulary } from '../../tools/random-operations/vocabulary.ts';
import { defects, serve, type Served } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { EVERYTHING } from '../support/everything.ts';
import { framework, load } from '../support/framework.ts';
import { addMadeUpThings } from '../support/random-graph.ts';
import { withDatabase } from '../support/with-database.ts';

const SEED = 1;
const OPERATIONS = 300;
/** A fresh server reads the graph anew, which takes longer than the answer, above all from Neo4j. */
const COLD_EVERY = { embedded: 5, neo4j: 60 };

const SDL = readSdl();
const [EMBEDDED] = ENGINES;

/** An operation, and the answers that should be one. */
type Differing = Operation & { readonly answers: readonly string[] };

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Random operations on ${engine.title}`, () => {
    const graph = withDatabase(engine, { schema: GRAPH_SCHEMA, emptyPer: 'suite' });
    const reference = withDatabase(EMBEDDED!, { schema: GRAPH_SCHEMA, emptyPer: 'suite' });
    let served: Served;
    let embedded: Served;
    beforeAll(async () => {
      for (const { database } of engine === EMBEDDED ? [graph] : [graph, reference]) {
        await load(database, framework(EVERYTHING));
        await addMadeUpThings(database);
      }
      served = await serve(graph.database);
      embedded = engine === EMBEDDED ? served : await serve(reference.database);
    });

    it('have the same answer each time, on a fresh server, and on the embedded engine', async () => {
      const operations = new OperationSequence(SDL, await readVocabulary(embedded.text), SEED);
      const differing: Differing[] = [];
      let answer: string | null = null;
      for (let index = 0; index < OPERATIONS; index += 1) {
        const { query, variables } = operations.after(answer);
        answer = await embedded.text(query, variables);
        const others = [await served.text(query, variables), await served.text(query, variables)];
        const isSame = others.every((other) => other === answer);
        const cold =
          index % COLD_EVERY[engine.name] === 0
            ? await (await serve(graph.database)).text(query, variables)
            : answer;
        if (!isSame || cold !== answer) {
          differing.push({ query, variables, answers: [answer, ...others, cold] });
        }
      }
      expect(differing.slice(0, 3)).toEqual([]);
      expect(defects).toEqual([]);
    });
  });
}

describe('Random operations', () => {
  const graph = withDatabase(EMBEDDED!, { schema: GRAPH_SCHEMA });

  it('ask for everything that the contract has, and are the same for the same seed', async () => {
    await load(graph.database, framework(EVERYTHING));
    await addMadeUpThings(graph.database);
    const { text } = await serve(graph.database);
    const vocabulary = await readVocabulary(text);
    const coverage = new SdlCoverage(SDL);
    for (let turn = 0; turn < 16_000 && coverage.missing().length > 0; turn += 1) {
      coverage.add(randomOperation(SDL, vocabulary, SEED, turn));
    }
    expect(coverage.missing()).toEqual([]);
    const again = randomOperation(SDL, await readVocabulary(text), SEED, 100);
    expect(again).toEqual(randomOperation(SDL, vocabulary, SEED, 100));
    expect(again).not.toEqual(randomOperation(SDL, vocabulary, SEED + 1, 100));
  });
});
