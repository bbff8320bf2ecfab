import { describe, expect, test } from 'vitest';
import { titleLines } from '../../src/explorer/parts/title-lines.ts';

describe('a title on the map of ways', () => {
  test.for([
    ['CTO', ['CTO']],
    ['VP of Engineering', ['VP of Engineering']],
    ['Engineering Manager', ['Engineering', 'Manager']],
    ['Special-Projects CTO', ['Special-Projects', 'CTO']],
    ['Vice President of Platform Engineering', ['Vice President of', 'Platform Engineer…']],
    ['Softwarequalitätssicherung', ['Softwarequalitäts…']],
  ] as const)('has room in its box: %s', ([title, lines]) => {
    expect(titleLines(title)).toEqual(lines);
  });
});
