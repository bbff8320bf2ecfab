import { noteOf } from '../rows/notes.ts';
import { fileError } from '../rows/problems.ts';
import { type DrawnTable, type DrawnText, isRule, mostHave, MOST_LINES_ABOVE } from './drawn-text.ts';
import { textLines } from './text-lines.ts';

const BARS = ['|', '│', '┃', '║'];
const NOTE = noteOf(
  'form',
  null,
  'the table is drawn with bars and lines; what has no bar is no row of it, nor is the header of a further page',
);

/**
 * A table whose cells stand between bars, with a line drawn above its header or below it, as lists of SAP, consoles of
 * databases and Markdown have it; null where it is none. A quote means nothing in it.
 */
export function barredTable({ path, encoding, ends, early, delimiter }: DrawnText): DrawnTable | null {
  const header = headerIn(early);
  const bar = header === undefined ? undefined : barOf(header);
  if (header === undefined || bar === undefined) return null;
  if (delimiter !== null && delimiter !== '|' && header.includes(delimiter)) return null;
  // A title that has one, above a line and a table of another form.
  if (!mostHave(early.slice(early.indexOf(header) + 1), bar)) return null;
  const isClosed = header.trim().startsWith(bar);
  const isRow = (text: string, number: number) =>
    text.includes(bar) && !isRule(text) && (text !== header || number <= early.indexOf(header) + 1);
  const width = cellsOf(header, bar, isClosed).length;
  if (width < 2) return null;
  return {
    note: NOTE,
    records: async function* () {
      for await (const lines of textLines(path, encoding, ends)) {
        const rows = lines.filter(({ text, number }) => isRow(text, number));
        yield rows.map(({ number, text }) => {
          const cells = cellsOf(text, bar, isClosed);
          if (cells.length !== width)
            throw fileError([
              `${path}:${number} row ${number}: ${cells.length} cells between bars, where the header has ${width}; take bars and line ends out of the texts, or save the file as CSV`,
            ]);
          return { row: number, line: number, cells };
        });
      }
    },
  };
}

/** The line with bars that stands right below a drawn one, or right above. */
function headerIn(early: readonly string[]): string | undefined {
  const isHeader = (line: string | undefined) =>
    line !== undefined && !isRule(line) && !line.includes('"') && barOf(line) !== undefined;
  const isRuled = (at: number) => [early[at - 1], early[at + 1]].some((line) => isRule(line ?? ''));
  return early.slice(0, MOST_LINES_ABOVE).find((line, at) => isHeader(line) && isRuled(at));
}

function barOf(line: string): string | undefined {
  return BARS.find((bar) => line.includes(bar));
}

/** `isClosed`: whether bars stand around all of a line as well: `|a |b |` and not `a | b`. `\|` is a bar of a text. */
function cellsOf(line: string, bar: string, isClosed: boolean): string[] {
  const parts = (isClosed ? line.trim() : line).split(bar === '|' ? /(?<!\\)\|/ : bar);
  const inner = isClosed ? parts.slice(1, parts.at(-1) === '' ? -1 : undefined) : parts;
  return inner.map((cell) => cell.replaceAll(`\\${bar}`, bar));
}
