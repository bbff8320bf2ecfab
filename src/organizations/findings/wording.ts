import { listed, shown } from '../../graph/text/wording.ts';
import type { Chart } from '../chart/chart.ts';

/*
 * How findings name positions.
 */

const MOST_SPELLED_OUT = 5;

/** `1042 "Head of Sales"` */
export function nameAt({ positions }: Chart, number: number): string {
  const { key, title } = positions[number]!;
  return title === '' ? `${shown(key)} (no title)` : `${shown(key)} "${shown(title)}"`;
}

/** `1042 "Head of Sales", 1043 "Head of Support" and 1044 "Head of Legal"` */
export function namesAt(chart: Chart, numbers: readonly number[]): string {
  return inWords(numbers, (number) => nameAt(chart, number));
}

/** `0017 (row 5)`, or the key alone where there are no rows. */
export function placeAt({ positions }: Chart, number: number): string {
  const { key, row } = positions[number]!;
  return row === null ? shown(key) : `${shown(key)} (row ${row})`;
}

/** `0017 (row 5), 0017~2 (row 9) and 0017~3 (row 12)` */
export function placesAt(chart: Chart, numbers: readonly number[]): string {
  return inWords(numbers, (number) => placeAt(chart, number));
}

/** `rows 5, 9 and 12`, or the keys where there are no rows. */
export function rowsAt({ positions }: Chart, numbers: readonly number[]): string {
  if (numbers.slice(0, MOST_SPELLED_OUT).some((number) => positions[number]!.row === null)) {
    return inWords(numbers, (number) => shown(positions[number]!.key));
  }
  const rows = inWords(numbers, (number) => String(positions[number]!.row));
  return numbers.length === 1 ? `row ${rows}` : `rows ${rows}`;
}

/** There may be many, of which only those that are spelled out are put into words. */
function inWords(numbers: readonly number[], wordOf: (number: number) => string): string {
  return listed(numbers.slice(0, MOST_SPELLED_OUT).map(wordOf), numbers.length);
}
