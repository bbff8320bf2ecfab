import { expect, test } from 'vitest';
import { Generations } from '../../../src/paths/search/generations.ts';

test('a new generation unmarks every node', () => {
  const generations = new Generations(2);
  generations.marks[0] = generations.first;
  generations.marks[1] = generations.second;
  generations.next();
  expect([...generations.marks]).not.toContain(generations.first);
  expect([...generations.marks]).not.toContain(generations.second);
});

test('when the numbers run out they start again without waking old marks', () => {
  const generations = new Generations(1);
  generations.marks[0] = 2;
  generations.first = 2 ** 32 - 3;
  generations.second = 2 ** 32 - 2;
  generations.next();
  expect([generations.first, generations.second]).toEqual([1, 2]);
  expect(generations.marks[0]).toBe(0);
});
