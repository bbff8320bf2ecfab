import { describe, expect, it } from 'vitest';
import { organizationOf } from './small-organization.ts';

const ROWS = [
  { id: 'b', managers: ['a'] },
  { id: 'a' },
  { id: 'b1', managers: ['b'] },
  { id: 'c', managers: ['a'] },
  { id: 'b2', managers: ['b1'] },
  { id: 'z' },
];

function keysOf(part: Parameters<typeof organizationOf>[1]) {
  const { chart, positions } = organizationOf(ROWS, part);
  return positions.map((position) => chart.positions[position]!.key);
}

describe('selected positions', () => {
  it('are all of them in the order of the forest', () => {
    expect(keysOf({})).toEqual(['a', 'b', 'b1', 'b2', 'c', 'z']);
  });

  it('are one position and all below it', () => {
    expect(keysOf({ within: 'b' })).toEqual(['b', 'b1', 'b2']);
  });

  it('go down as many levels as asked, from the tops or from the position', () => {
    expect(keysOf({ maxDepth: 1 })).toEqual(['a', 'b', 'c', 'z']);
    expect(keysOf({ within: 'b', maxDepth: 1 })).toEqual(['b', 'b1']);
    expect(keysOf({ within: 'b', maxDepth: 0 })).toEqual(['b']);
  });
});
