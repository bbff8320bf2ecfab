import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { GraphReading } from '../../../src/graph/reading/graph-reading.ts';
import { randomOperation } from '../../../tools/random-operations/random-operation.ts';
import { readSdl } from '../../../tools/random-operations/sdl.ts';
import type { Vocabulary } from '../../../tools/random-operations/vocabulary.ts';
import { ENGINES } from '../../support/engines.ts';
import { loadMadeUpGraph } from '../../support/made-up-graph.ts';
import { withGraph } from '../../support/with-graph.ts';
import { costed } from './costed.ts';

const SDL = readSdl();
const OPERATIONS = 400;
const MANY = {
  query: '{ roles(first: 100) { nodes { id requirements { skill { id } } buildsOn { role { id } } } } }',
  variables: {},
};

const [EMBEDDED] = ENGINES;

describe('An operation that pauses', () => {
  const graph = withGraph(EMBEDDED!, { emptyPer: 'suite' });
  let reading: GraphReading;
  let vocabulary: Vocabulary;
  beforeAll(async () => {
    ({ reading, vocabulary } = await loadMadeUpGraph(graph.database));
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    // What is left of a turn is by the clock of before.
    await new Promise((resolve) => setImmediate(resolve));
  });

  /** Each look at the clock finds that more time has gone than a turn may take: there is a pause at every field. */
  function letTimeFly(): void {
    let now = performance.now();
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 20));
  }

  it('has the same answer, errors and their order included', async () => {
    const operations = Array.from({ length: OPERATIONS }, (_, turn) =>
      randomOperation(SDL, vocabulary, 3, turn),
    );
    const answers: string[] = [];
    for (const operation of operations) answers.push((await costed(reading, operation)).text);
    letTimeFly();
    const differing: unknown[] = [];
    for (const [index, operation] of operations.entries()) {
      const { text } = await costed(reading, operation);
      if (text !== answers[index]) differing.push({ ...operation, without: answers[index], with: text });
    }
    expect(differing.slice(0, 2)).toEqual([]);
    expect(answers.filter((text) => text.includes('"errors"')).length).toBeGreaterThan(20);
  });

  it('lets others have a turn of the event loop', async () => {
    letTimeFly();
    let turns = 0;
    let isOver = false;
    const count = () => {
      turns += 1;
      if (!isOver) setImmediate(count);
    };
    setImmediate(count);
    await costed(reading, MANY);
    isOver = true;
    expect(turns).toBeGreaterThan(20);
  });

  it('ends when its time is over, with that as its only error', async () => {
    const { actual: whole } = await costed(reading, MANY);
    letTimeFly();
    const { answer, actual } = await costed(reading, MANY, { deadline: performance.now() + 300 });
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'DEADLINE_EXCEEDED' } }] });
    expect(answer.errors).toHaveLength(1);
    expect(answer.data).toBeUndefined();
    expect(actual).toBeLessThan(whole!);
  });

  it('ends when nobody waits for it any more', async () => {
    const { actual: whole } = await costed(reading, MANY);
    letTimeFly();
    let looks = 0;
    const { actual } = await costed(reading, MANY, { isAbandoned: () => (looks += 1) > 2 });
    expect(actual).toBeGreaterThan(0);
    expect(actual).toBeLessThan(whole!);
  });

  it('is not begun where its time was over, or its client gone, while it waited for its turn', async () => {
    letTimeFly();
    for (const more of [{ deadline: performance.now() - 1 }, { isAbandoned: () => true }]) {
      const { code, requested, actual } = await costed(reading, MANY, more);
      expect([code, requested, actual]).toEqual(['DEADLINE_EXCEEDED', undefined, undefined]);
    }
  });
});
