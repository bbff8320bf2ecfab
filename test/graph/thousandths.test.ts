import { expect, test } from 'vitest';
import { shareInPercent } from '../../src/graph/thousandths.ts';

test('a share in percent is rounded down, and not by what its binary form lacks', () => {
  expect([0, 0.29, 0.57, 0.579, 0.999, 1].map(shareInPercent)).toEqual([0, 29, 57, 57, 99, 100]);
});
