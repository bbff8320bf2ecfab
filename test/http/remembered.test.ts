import { expect, test } from 'vitest';
import { remembered } from '../../src/http/remembered.ts';

/** A function of texts that counts how often it is asked. */
function counted() {
  const asked: string[] = [];
  const lengthOf = remembered((text) => {
    asked.push(text);
    return { length: text.length };
  });
  return { asked, lengthOf };
}

test('what a text gives is made once, and is the same object again', () => {
  const { asked, lengthOf } = counted();
  expect(lengthOf('gzip')).toBe(lengthOf('gzip'));
  expect(lengthOf('br')).toEqual({ length: 2 });
  expect(asked).toEqual(['gzip', 'br']);
});

test('whoever sends ever other texts, or long ones, takes no memory', () => {
  const { asked, lengthOf } = counted();
  lengthOf('gzip');
  for (let number = 0; number < 100; number += 1) lengthOf(`text ${number}`);
  lengthOf('gzip');
  expect(asked.filter((text) => text === 'gzip')).toHaveLength(2);
  const long = 'x'.repeat(257);
  expect(lengthOf(long)).toEqual(lengthOf(long));
  expect(asked.filter((text) => text === long)).toHaveLength(2);
});
