import { expect, test } from 'vitest';
import { OperationNames } from '../../src/telemetry/operation-names.ts';

test('the first hundred names keep theirs, and all others are one', () => {
  const names = new OperationNames();
  const labels = Array.from({ length: 300 }, (_, number) => names.labelOf(`Q${number}`, true));
  expect(new Set(labels).size).toBe(101);
  expect(labels[99]).toBe('Q99');
  expect(labels[100]).toBe('other');
  expect(names.labelOf('Q7', true)).toBe('Q7');
});

test('an operation that was refused takes no name, but is counted by one that is known', () => {
  const names = new OperationNames();
  for (let number = 0; number < 300; number += 1)
    expect(names.labelOf(`Refused${number}`, false)).toBe('other');
  expect(names.labelOf('Asked', true)).toBe('Asked');
  expect(names.labelOf('Asked', false)).toBe('Asked');
});

test('a name that is missing is anonymous, and one that is longer than people write is another', () => {
  const names = new OperationNames();
  expect(names.labelOf(null, true)).toBe('anonymous');
  expect(names.labelOf('A'.repeat(64), true)).toBe('A'.repeat(64));
  expect(names.labelOf('A'.repeat(65), true)).toBe('other');
});
