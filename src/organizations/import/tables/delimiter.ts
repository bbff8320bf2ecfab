import { fileError } from '../rows/problems.ts';

const CANDIDATES = [',', ';', '\t', '|'];
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
 * the header, and many. A comma where nothing does, which makes one column.
 *
 * @param isWhole whether the sample is the whole file, so that its last record is complete
 */
export function detectDelimiter(sample: string, isWhole: boolean): string {
  let best = { delimiter: ',', fit: 0 };
  for (const delimiter of CANDIDATES) {
    const [header = 1, ...others] = cellCounts(sample, delimiter, isWhole);
    const alike = 1 + others.filter((count) => count === header).length;
    const fit = ((header - 1) * alike) / (1 + others.length);
    if (fit > best.fit) best = { delimiter, fit };
  }
  return best.delimiter;
}

/** How many cells each of the first records has that is not an empty line. Quotes count where a cell begins with one. */
function cellCounts(sample: string, delimiter: string, isWhole: boolean): number[] {
  const counts: number[] = [];
  let cells = 1;
  let isQuoted = false;
  let cellStart = 0;
  let recordStart = 0;
  for (let at = 0; at < sample.length && counts.length < MOST_RECORDS; at += 1) {
    const sign = sample[at];
    if (sign === '"') {
      if (isQuoted) isQuoted = false;
      // A quote behind a closing one is a doubled quote: the cell goes on.
      else if (at === cellStart || sample[at - 1] === '"') isQuoted = true;
    } else if (isQuoted) continue;
    else if (sign === delimiter) {
      cells += 1;
      cellStart = at + 1;
    } else if (sign === '\n' || sign === '\r') {
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
