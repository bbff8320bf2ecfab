import { describe, expect, it } from 'vitest';
import { ChartBuilder } from '../../../src/organizations/chart/chart-builder.ts';
import type { Chart } from '../../../src/organizations/chart/chart.ts';
import { FINDING_KINDS, type FindingKind, findingKey } from '../../../src/organizations/findings/finding.ts';
import { type DirtyChart, dirtyChart, TWO_OF_EACH } from '../../support/dirty-chart.ts';
import { findingsIn } from './found.ts';

function read({ rows }: DirtyChart): Chart {
  const builder = new ChartBuilder();
  for (const row of rows) builder.add(row, null);
  return builder.finish();
}

/** By kind the positions of each finding, in the order of the first. */
function found(chart: Chart): Map<FindingKind, (readonly number[])[]> {
  const byKind = Map.groupBy(findingsIn(chart), ({ kind }) => kind);
  return new Map(
    FINDING_KINDS.filter((kind) => byKind.has(kind)).map((kind) => [
      kind,
      byKind
        .get(kind)!
        .map(({ positions }) => positions)
        .sort((a, b) => a[0]! - b[0]!),
    ]),
  );
}

describe('the findings of a chart with known flaws', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('are these flaws and no others, seed %i', (seed) => {
    const dirty = dirtyChart({ seed, positions: 250, flaws: TWO_OF_EACH });
    expect(dirty.rows).toHaveLength(250);
    expect(found(read(dirty))).toEqual(dirty.expected);
    expect(dirty.expected.size).toBe(FINDING_KINDS.length);
  });

  it.each(FINDING_KINDS)('of %s alone are only those', (kind) => {
    for (const count of [1, 5, 12]) {
      const dirty = dirtyChart({ seed: count, positions: 600, flaws: { [kind]: count } });
      expect(found(read(dirty))).toEqual(dirty.expected);
    }
  });

  it.each([30, 31, 38, 100, 2000, 20_000])('are none in a sound chart of %i positions', (positions) => {
    const dirty = dirtyChart({ seed: positions, positions, flaws: {} });
    expect(dirty.expected.size).toBe(0);
    expect(found(read(dirty))).toEqual(new Map());
  });

  it('are many in a large one', () => {
    const flaws = Object.fromEntries(FINDING_KINDS.map((kind) => [kind, 40]));
    const dirty = dirtyChart({ seed: 9, positions: 10_000, flaws: { ...flaws, TOO_MANY_LAYERS: 4 } });
    expect(found(read(dirty))).toEqual(dirty.expected);
  });

  it('each say something, and are told apart by their keys', () => {
    const chart = read(
      dirtyChart({
        seed: 10,
        positions: 2000,
        flaws: Object.fromEntries(FINDING_KINDS.map((kind) => [kind, 8])),
      }),
    );
    const findings = findingsIn(chart);
    for (const { message, done, mend, rows, positions } of findings) {
      for (const sentences of [message, done, mend]) {
        expect(sentences).toMatch(/^\S.*[.?]$/);
        expect(sentences).not.toMatch(/undefined|null(?!")|NaN|\[object| {2}/);
      }
      expect(rows).toEqual(positions.map((number) => number + 2).toSorted((a, b) => a - b));
    }
    expect(new Set(findings.map((finding) => findingKey(chart, finding))).size).toBe(findings.length);
  });

  it('say when there is no room for so many flaws', () => {
    expect(() => dirtyChart({ seed: 1, positions: 75, flaws: TWO_OF_EACH })).toThrow(
      /positions beside those of the flaws are too few/,
    );
  });
});
