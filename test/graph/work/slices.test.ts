import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  endOfThisTurn,
  finishInSlices,
  LongWork,
  runInSlices,
  type SteppedWork,
} from '../../../src/graph/work/slices.ts';

/** Time passes only while there is work, however fast the machine is. */
let now = 0;
beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Work of some steps, each of which takes a few milliseconds; remembers in which turn of the loop each was done. */
class Chores implements SteppedWork {
  readonly turns: number[] = [];
  readonly #steps: number;
  readonly #stepMs: number;

  constructor(steps: number, stepMs: number) {
    this.#steps = steps;
    this.#stepMs = stepMs;
  }

  step(): boolean {
    now += this.#stepMs;
    this.turns.push(turn);
    return this.turns.length < this.#steps;
  }
}

/** Which turn of the event loop it is. */
let turn = 0;

/** Counts the turns while something is waited for. */
async function countingTurns(wait: void | Promise<void>): Promise<void> {
  let isOver = false;
  const count = () => {
    turn++;
    if (!isOver) setImmediate(count);
  };
  setImmediate(count);
  await wait;
  isOver = true;
  await nextTurn();
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

test('short work is done at once', async () => {
  await nextTurn();
  const chores = new Chores(3, 1);
  const running = runInSlices(chores, 1000);
  expect(chores.turns).toHaveLength(3);
  await running;
});

test('long work lets others have their turns and is done to the end', async () => {
  await nextTurn();
  const chores = new Chores(40, 2.5);
  await countingTurns(runInSlices(chores, 60_000));
  expect(chores.turns).toHaveLength(40);
  const inEach = Map.groupBy(chores.turns, (turn) => turn);
  // 5 ms of steps of 2.5 ms, and the one that was under way.
  for (const steps of inEach.values()) expect(steps.length).toBeLessThanOrEqual(3);
});

test('works of every kind share the turns out, one slice in each', async () => {
  await nextTurn();
  const all = Array.from({ length: 8 }, () => new Chores(12, 2.5));
  const inSlicesOfItsOwn = async (chores: Chores) => {
    const work = new LongWork('an operation');
    for (let isMore = true; isMore;) {
      const end = await work.nextSlice();
      do isMore = chores.step();
      while (isMore && now < end);
    }
  };
  await countingTurns(
    Promise.all([
      ...all.slice(0, 3).map(async (chores) => runInSlices(chores, 60_000, { client: 'a search' })),
      ...all.slice(3, 5).map(async (chores) => runInSlices(chores, 60_000)),
      ...all.slice(5).map(inSlicesOfItsOwn),
    ]).then(() => undefined),
  );
  for (const chores of all) expect(chores.turns).toHaveLength(12);
  const inEach = Map.groupBy(
    all.flatMap(({ turns }) => turns),
    (turn) => turn,
  );
  // In the first, works that begin look whether there is time left for them.
  for (const steps of inEach.values()) expect(steps.length).toBeLessThanOrEqual(3);
  expect(inEach.size).toBeGreaterThanOrEqual((8 * 12) / 3);
});

test('a piece that cannot be interrupted waits where the time of the turn is used, and is done at once where it is not', async () => {
  await nextTurn();
  const work = new LongWork('an operation');
  let hasWaited = true;
  await countingTurns(
    (async () => {
      const before = turn;
      await work.inTurn();
      hasWaited = turn > before;
      now += 6;
    })(),
  );
  expect(hasWaited).toBe(false);
  endOfThisTurn();
  now += 6;
  await countingTurns(
    (async () => {
      const before = turn;
      await work.inTurn();
      hasWaited = turn > before;
    })(),
  );
  expect(hasWaited).toBe(true);
});

test('work that takes too long is left as far as it came', async () => {
  await nextTurn();
  const chores = new Chores(1_000_000, 1);
  const begun = now;
  await runInSlices(chores, 100);
  expect(now - begun).toBeLessThanOrEqual(105);
  expect(chores.turns.length).toBeLessThanOrEqual(105);
});

test('work that makes something is done to the end, whether it is short or long', async () => {
  await nextTurn();
  function* count(portions: number, portionMs: number) {
    for (let done = 0; done < portions; done++) {
      now += portionMs;
      yield;
    }
    return portions;
  }
  expect(await finishInSlices(count(2, 0))).toBe(2);
  expect(await finishInSlices(count(10, 5))).toBe(10);
});

test('what goes wrong in long work is told to whoever waits for it', async () => {
  await nextTurn();
  function* fail() {
    now += 30;
    yield;
    throw new Error('no');
  }
  await expect(async () => finishInSlices(fail())).rejects.toThrow('no');
});
