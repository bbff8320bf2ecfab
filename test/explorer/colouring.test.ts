import { describe, expect, test } from 'vitest';
import { chartData } from '../../src/explorer/chart/chart-data.ts';
import { chartTree } from '../../src/explorer/chart/chart-tree.ts';
import { coloured } from '../../src/explorer/chart/colouring.ts';

const post = (id: string, manager: string | null) => ({
  id,
  title: id,
  unit: null,
  grade: null,
  vacant: false,
  derived: { manager, dottedManagers: [] },
});
const data = chartData({ name: 'Acme', positions: [post('1', null), post('2', '1'), post('3', '1')] });
const groups = (areFindingsCut: boolean) =>
  coloured('finding', data, chartTree(data.manager), new Map([['2', 'WARNING']]), areFindingsCut)
    .groups.filter(({ posts }) => posts > 0)
    .map(({ name, posts }) => [name, posts]);

describe('the colours of findings', () => {
  test('are those of the worst finding of each post, and one for posts without any', () => {
    expect(groups(false)).toEqual([
      ['fine', 2],
      ['WARNING', 1],
    ]);
  });

  test('do not say that nothing was found at a post where not all findings are there', () => {
    expect(groups(true)).toEqual([
      ['fineSoFar', 2],
      ['WARNING', 1],
    ]);
  });
});
