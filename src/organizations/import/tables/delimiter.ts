import { fileError } from '../rows/problems.ts';

const DELIMITERS = [',', ';', '\t', '|', '^'];
/** How many records are looked at to tell the delimiter. */
const MOST_RECORDS = 50;

/** @throws InvalidInputError for what cannot part cells */
export function namedDelimiter(asked: string): string {
  const delimiter = /^(tab|\\t)$/i.test(asked) ? '\t' : asked;
  if (delimiter.length !== 1 || /["\r\n]/.test(delimiter))
    throw fileError([
      `--delimiter ${JSON.stringify(asked)}: not a delimiter; name one character, such as ; or tab`,
    ]);
  return delimiter;
}

/**
 * The sign that parts cells: of those in the header, the one by which most of the first records have as many cells as
 * the header, and many. Null where nothing does, which makes one column.
 *
 * @param ends what ends a record
 * @param isWhole whether the sample is the whole file, so that its last record is complete
 */
export function detectDelimiter(sample: string, ends: readonly string[], isWhole: boolean): string | null {
  let best: { readonly delimiter: string | null; readonly fit: number } = { delimiter: null, fit: 0 };
  for (const delimiter of DELIMITERS) {
    const fit = fitOf(cellCounts(sample, delimiter, ends, isWhole));
    if (fit > best.fit) best = { delimiter, fit };
  }
  return best.delimiter;
}

/** How many cells the header has beyond the first, by the share of records that have as many; 0: they do not say. */
function fitOf(counts: readonly number[]): number {
  const first = counts.findIndex((count) => count > 1);
  const header = counts[first] ?? 1;
  const alike = counts.filter((count) => count === header).length;
  // Above a header may stand a title, of one cell.
  if (first > 0 && alike * 2 < counts.length) return 0;
  return ((header - 1) * alike) / counts.length;
}

/** How many cells each of the first records has that is not an empty line. Quotes count where a cell begins with one. */
function cellCounts(sample: string, delimiter: string, ends: readonly string[], isWhole: boolean): number[] {
  const counts: number[] = [];
  let cells = 1;
  let isQuoted = false;
  let cellStart = 0;
  let recordStart = 0;
  for (let at = 0; at < sample.length && counts.length < MOST_RECORDS; at += 1) {
    const sign = sample[at]!;
    if (sign === '"') {
      if (isQuoted) isQuoted = false;
      // A quote behind a closing one is a doubled quote: the cell goes on.
      else if (at === cellStart || sample[at - 1] === '"') isQuoted = true;
    } else if (isQuoted) continue;
    else if (sign === delimiter) {
      cells += 1;
      cellStart = at + 1;
    } else if (ends.includes(sign)) {
      if (at > recordStart) counts.push(cells);
      cells = 1;
      cellStart = at + 1;
      recordStart = at + 1;
    }
  }
  const hasRest = recordStart < sample.length && counts.length < MOST_RECORDS;
  if (hasRest && (isWhole || counts.length === 0)) counts.push(cells);
  return counts;
}
