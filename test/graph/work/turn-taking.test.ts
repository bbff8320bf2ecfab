import { expect, test } from 'vitest';
import { TurnTaking } from '../../../src/graph/work/turn-taking.ts';

const SLICE_MS = 5;

/** An event loop of which the test says when it turns, and a clock that only work moves on. */
function loop() {
  let now = 0;
  let next: (() => void)[] = [];
  const turns = new TurnTaking(SLICE_MS, {
    now: () => now,
    nextTurn: (work) => void next.push(work),
    afterwards: (work) => queueMicrotask(() => process.nextTick(work)),
  });
  return {
    turns,
    work: (ms: number) => (now += ms),
    isTimeLeft: () => now < turns.endOfThisTurn(),
    /** What is due in this turn, and what follows from it. */
    turn: async () => {
      const due = next;
      next = [];
      for (const each of due) {
        each();
        await new Promise((resolve) => setImmediate(resolve));
      }
      return due.length > 0;
    },
  };
}

type Loop = ReturnType<typeof loop>;

/** Work that takes a whole slice in each of its turns, and notes in `served` that it had one. */
async function works({ turns, work }: Loop, client: string, name: string, slices: number, served: string[]) {
  for (let slice = 0; slice < slices; slice += 1) {
    const end = await turns.nextSlice(client, slice === 0);
    served.push(name);
    work(SLICE_MS);
    expect(end).toBeGreaterThan(0);
  }
}

async function untilIdle({ turn }: Loop): Promise<number> {
  let count = 0;
  while (await turn()) count += 1;
  return count;
}

test('in a turn of the loop there is one slice, whoever works', async () => {
  const one = loop();
  const served: string[] = [];
  for (let index = 0; index < 20; index += 1) void works(one, `client ${index % 3}`, `${index}`, 4, served);
  for (let turn = 0; turn < 80; turn += 1) {
    expect(served).toHaveLength(turn);
    await one.turn();
  }
  expect(served).toHaveLength(80);
});

test('work that begins in a turn has what is left of its slice, and otherwise that of the next', async () => {
  const one = loop();
  expect(one.isTimeLeft()).toBe(true);
  one.work(3);
  expect(one.isTimeLeft()).toBe(true);
  one.work(3);
  expect(one.isTimeLeft()).toBe(false);
  await one.turn();
  expect(one.isTimeLeft()).toBe(true);
  const served: string[] = [];
  void works(one, 'a', 'long', 2, served);
  await one.turn();
  expect(served).toEqual(['long']);
  expect(one.isTimeLeft()).toBe(false);
});

test('works that need less than a slice share one, in the order of their coming', async () => {
  const one = loop();
  const served: number[] = [];
  const short = async (index: number) => {
    await one.turns.nextSlice('client', true);
    served.push(index);
    one.work(1);
  };
  for (let index = 0; index < 12; index += 1) void short(index);
  await one.turn();
  expect(served).toEqual([0, 1, 2, 3, 4]);
  await one.turn();
  await one.turn();
  expect(served).toEqual(Array.from({ length: 12 }, (_, index) => index));
});

test('clients take turns, however much one of them asks for', async () => {
  const one = loop();
  const served: string[] = [];
  for (let index = 0; index < 20; index += 1) void works(one, 'many', 'many', 5, served);
  void works(one, 'one', 'one', 5, served);
  await untilIdle(one);
  expect(served.slice(0, 10)).toEqual(Array.from({ length: 5 }, () => ['many', 'one']).flat());
  expect(served).toHaveLength(105);
});

test('a client that comes late is served next', async () => {
  const one = loop();
  const served: string[] = [];
  for (let index = 0; index < 20; index += 1) void works(one, `client ${index % 4}`, 'long', 10, served);
  for (let turn = 0; turn < 30; turn += 1) await one.turn();
  const before = served.length;
  void works(one, 'late', 'late', 1, served);
  await one.turn();
  expect(served.slice(before)).toEqual(['late']);
});

test('what is new and what is old of one client alternate, so that neither waits for all of the other', async () => {
  const one = loop();
  const served: string[] = [];
  for (let index = 0; index < 3; index += 1) void works(one, 'client', 'old', 10, served);
  for (let turn = 0; turn < 10; turn += 1) await one.turn();
  served.length = 0;
  for (let index = 0; index < 5; index += 1) void works(one, 'client', 'new', 1, served);
  await untilIdle(one);
  const [first = '', second = ''] = served;
  expect([first, second].sort()).toEqual(['new', 'old']);
  expect(served.slice(0, 10)).toEqual(Array.from({ length: 5 }, () => [first, second]).flat());
  expect(served).toHaveLength(25);
});

test('clients that come again and again do not keep one waiting that works long', async () => {
  const one = loop();
  const served: string[] = [];
  void works(one, 'long', 'long', 20, served);
  for (let turn = 0; turn < 60; turn += 1) {
    void works(one, `short ${turn % 2}`, 'short', 1, served);
    await one.turn();
  }
  // A third of the turns, as there are three clients.
  expect(served.slice(0, 60).filter((name) => name === 'long').length).toBeGreaterThanOrEqual(19);
});

test('one that works alone has a slice in every turn', async () => {
  const one = loop();
  const served: string[] = [];
  void works(one, 'alone', 'alone', 50, served);
  for (let turn = 1; turn <= 50; turn += 1) {
    await one.turn();
    expect(served).toHaveLength(turn);
  }
});
