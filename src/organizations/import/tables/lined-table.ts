import { isRemark } from '../rows/no-positions.ts';
import { noteOf } from '../rows/notes.ts';
import { fileError } from '../rows/problems.ts';
import { type DrawnTable, type DrawnText, isRule, mostHave, MOST_LINES_ABOVE } from './drawn-text.ts';
import { type HeaderSpan, Ink, isBlankAt, partedSpans, spansIn } from './lined-columns.ts';
import { type TextLine, textLines } from './text-lines.ts';

const NOTE = noteOf(
  'form',
  null,
  'the columns are lined up by blanks; where one ends shows by what is blank in every row',
);

/** What stands where in a text whose columns are lined up. */
interface Layout {
  /** Of all its lines that of the header, from 0. */
  readonly header: number;
  readonly spans: readonly HeaderSpan[];
  /** Whether a line of dashes says which columns there are. */
  readonly isRuled: boolean;
}

/**
 * A table whose columns are lined up by blanks, as mainframes, consoles of databases and printed reports have it; null where
 * it is none.
 *
 * @throws InvalidInputError where a row has something where the others have the gap between two columns
 */
export async function linedTable(text: DrawnText): Promise<DrawnTable | null> {
  const { path, encoding, ends, early } = text;
  const layout = layoutOf(text);
  if (layout === null) return null;
  const header = early[layout.header]!;
  const pageHeads = new Set(early.slice(0, layout.header + 1).map(withoutFigures));
  // Of a line of figures alone nothing is left to know it by.
  pageHeads.delete('');
  const isPageHead = (line: string) => pageHeads.has(withoutFigures(line));
  const isRow = (line: string) =>
    line.trim() !== '' && !isRule(line) && !isPageHead(line) && !isRemark([line], 2);

  const ink = new Ink();
  ink.add(header);
  for await (const lines of textLines(path, encoding, ends))
    for (const line of lines) if (line.number > layout.header + 1 && isRow(line.text)) ink.add(line.text);
  const rows = early.slice(layout.header + 1).filter(isRow);
  const spans = layout.isRuled ? layout.spans : partedSpans(layout.spans, header, rows, ink);
  const gaps = spans.slice(1).map((right, index) => gapBetween(spans[index]!, right, ink));
  // Two words of a header say little.
  if (!layout.isRuled && layout.spans.length < 3 && gaps.some(({ at }) => ink.at(at) > 0)) return null;

  const cellsIn = ({ number, text: line }: TextLine) => {
    if (number <= layout.header || !(number === layout.header + 1 || isRow(line))) return [line];
    const crossed = gaps.findIndex((gap) => crosses(line, gap));
    if (crossed === -1) return cellsOf(line, gaps);
    const [left, right] = spans
      .slice(crossed, crossed + 2)
      .map(({ from, to }) => header.slice(from, to).trim());
    throw fileError([
      `${path}:${number} row ${number}: something stands at character ${gaps[crossed]!.at + 1}, between the columns "${left}" and "${right}"; columns that are lined up by blanks need a place there that is blank in every row, so mend the row or save the file as CSV`,
    ]);
  };
  return {
    note: NOTE,
    records: async function* () {
      for await (const lines of textLines(path, encoding, ends)) {
        yield lines
          .filter(
            ({ number, text: line }) => !isRule(line) && (number <= layout.header + 1 || !isPageHead(line)),
          )
          .map((line) => ({ row: line.number, line: line.number, cells: cellsIn(line) }));
      }
    },
  };
}

/** Where the header is, and its parts; null for a text without one. */
function layoutOf({ early, delimiter }: DrawnText): Layout | null {
  const first = early.slice(0, MOST_LINES_ABOVE);
  const rule = first.findIndex((line, at) => at > 0 && /^[\s=-]+$/.test(line) && spansIn(line, 1).length > 1);
  const ruled = first[rule - 1] ?? '';
  const isDelimited = delimiter !== null && mostHave(early.slice(rule + 1), delimiter);
  if (ruled.trim() !== '' && !isDelimited && (delimiter === null || !ruled.includes(delimiter)))
    return { header: rule - 1, spans: spansIn(first[rule]!, 1), isRuled: true };
  if (delimiter !== null || early.some((line) => line.includes('\t'))) return null;
  let best: Layout | null = null;
  for (const [header, line] of first.entries()) {
    const spans = spansIn(line, 2);
    // A header has no figures alone; what stands below is a row.
    if (spans.some(({ from, to }) => /^[\d.,-]+$/.test(line.slice(from, to)))) break;
    if (spans.length > Math.max(1, best?.spans.length ?? 0)) best = { header, spans, isRuled: false };
  }
  return best !== null && isHeaderOf(best, early) ? best : null;
}

/** Whether most of the lines below have something right of a gap of the header; a title with two blanks in it has none. */
function isHeaderOf({ header, spans }: Layout, early: readonly string[]): boolean {
  const below = early.slice(header + 1).filter((line) => line.trim() !== '' && !isRule(line));
  const hasColumns = (line: string) =>
    spans.slice(1).some(({ from }) => isBlankAt(line, from - 1) && line.slice(from).trim() !== '');
  return below.length > 0 && below.filter(hasColumns).length * 2 >= below.length;
}

/** Where a column ends and the next begins. */
interface Gap {
  /** The place between their headers at which the fewest rows have something; of several the last. */
  readonly at: number;
  /** Where the header of the next begins. */
  readonly header: number;
}

function gapBetween(left: HeaderSpan, right: HeaderSpan, ink: Ink): Gap {
  let gap = left.to;
  for (let at = left.to; at < right.from; at += 1) if (ink.at(at) <= ink.at(gap)) gap = at;
  return { at: gap, header: right.from };
}

/** Whether a text goes on across a gap: it has something there, or no more than the blank between two of its words. */
function crosses(line: string, { at, header }: Gap): boolean {
  if (!isBlankAt(line, at)) return true;
  const isBetweenWords = !isBlankAt(line, at - 1) && !isBlankAt(line, at + 1) && at + 1 < header;
  // A number on the right may begin in front of its header.
  return isBetweenWords && /^\S*\p{L}/u.test(line.slice(at + 1));
}

/** In front, the first column may be moved to the right by its depth. */
function cellsOf(line: string, gaps: readonly Gap[]): string[] {
  const ends = [...gaps.map(({ at }) => at), line.length];
  return ends.map((end, index) => {
    const cell = line.slice(index === 0 ? 0 : ends[index - 1], end);
    return index === 0 && /\p{L}/u.test(cell) ? cell.trimEnd() : cell.trim();
  });
}

/** "Page 1" and "Page 2" are one heading. */
function withoutFigures(line: string): string {
  return line.replace(/[\d\f]+/g, '').trim();
}
