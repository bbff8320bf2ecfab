import type { ChartReport, FindingGroup } from '../organizations/findings/chart-report.ts';

/** `1 position`, `1,234 positions` */
export function countText(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

export function positionsText(count: number): string {
  return countText(count, 'position');
}

/** `61 positions on 5 levels, 2 of them without a manager` */
export function shapeText({ positions, layers, roots }: ChartReport): string {
  return `${positionsText(positions)} on ${countText(layers, 'level')}, ${roots.toLocaleString('en')} without a manager`;
}

/** `3 errors, 1 warning`; "nothing to report" where there are none. */
export function severitiesText(groups: readonly FindingGroup[]): string {
  const counts = (['ERROR', 'WARNING', 'INFO'] as const).map((severity) => ({
    count: groups.filter((group) => group.severity === severity).reduce((sum, { count }) => sum + count, 0),
    noun: severity === 'INFO' ? 'remark' : severity.toLowerCase(),
  }));
  const parts = counts.filter(({ count }) => count > 0).map(({ count, noun }) => countText(count, noun));
  return parts.length === 0 ? 'nothing to report' : parts.join(', ');
}

/** Rows of cells as columns of the same width, indented; the last one is as wide as it is. */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>(
    (widest, cells) => cells.map((cell, index) => Math.max(cell.length, widest[index] ?? 0)),
    [],
  );
  return rows.map((cells) =>
    `  ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd(),
  );
}

/** Text of a source on one line and without what would control the terminal, cut off where it is long. */
export function shown(text: string, most = 60): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}

/** Sentences about a source without what would control the terminal. */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, ' ');
}
