import { useMemo } from 'react';
import type { DrawPart, Sheet } from '../picture/sheet.ts';
import type { ChartData } from './chart-data.ts';
import { chartMarks } from './chart-marks.ts';
import { chartSheet } from './chart-sheet.ts';
import { chainUp } from './chart-tree.ts';
import { dottedMarks } from './dotted-marks.ts';
import type { LaidOut } from './use-chart.ts';

interface Shown {
  readonly data: ChartData;
  readonly laidOut: LaidOut;
  readonly colour: Uint8Array;
  /** What a search has found; empty: nothing was looked for. */
  readonly found: readonly number[];
  readonly selected: number;
  /** Where a dragged post would go; -1: nowhere. */
  readonly target: number;
}

/** A chart as a sheet, and above it what is chosen: choosing another post leaves the sheet as it is. */
export function useChartPicture({ data, laidOut, colour, found, selected, target }: Shown): {
  readonly sheet: Sheet;
  readonly drawMarks: DrawPart;
} {
  const { tree } = laidOut;
  const dotted = useMemo(() => dottedMarks(data.dotted), [data]);
  const chain = useMemo(() => (selected === -1 ? [] : chainUp(tree.manager, selected)), [tree, selected]);
  const bright = found.length === 0 ? undefined : chain;
  const sheet = useMemo(() => {
    const faint = bright && new Uint8Array(data.keys.length).fill(1);
    for (const post of [...found, ...(bright ?? [])]) if (faint !== undefined) faint[post] = 0;
    return chartSheet(data, laidOut, { colour, faint, dotted });
  }, [data, laidOut, colour, found, bright, dotted]);
  const drawMarks = useMemo(
    () => chartMarks(laidOut, { selected, chain, target, dotted }),
    [laidOut, selected, chain, target, dotted],
  );
  return { sheet, drawMarks };
}
