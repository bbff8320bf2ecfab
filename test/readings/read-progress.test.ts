import { expect, it } from 'vitest';
import { readProgress } from '../../src/readings/read-progress.ts';

it('tells every two seconds how far a reading is, and nothing of one that is done sooner', () => {
  let now = 0;
  const told: string[] = [];
  const onRows = readProgress(
    { records: 5_000, positions: 1_000 },
    (text) => told.push(text),
    () => now,
  );
  const after = (ms: number) => {
    now += ms;
    onRows(1_000);
  };
  after(1_999);
  expect(told).toEqual([]);
  after(1);
  after(1_000);
  after(1_000);
  expect(told).toEqual([
    'Reading the graph: 2,000 of some 7,000 rows.\n',
    'Reading the graph: 4,000 of some 7,000 rows.\n',
  ]);
});
