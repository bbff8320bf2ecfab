import { lookAt } from '../columns/kept-text.ts';
import { fitsOf } from '../columns/field-headers.ts';
import { personalData } from '../columns/personal-data.ts';
import { foldedName } from '../../../graph/text/folding.ts';
import { noteOf, type ReadingNote } from '../rows/notes.ts';

/** A row of a table before it is known which one names the columns; the first row is 1. */
export interface EarlyRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Where the columns of a table are named. */
export interface HeaderRows {
  /** 0 where no row does. */
  readonly row: number;
  readonly headers: readonly string[];
  /** The last row that belongs to the header: rows of the table come behind it. */
  readonly lastRow: number;
  /** How many of the headers say what their column is. */
  readonly recognised: number;
  readonly notes: readonly ReadingNote[];
}

/** A header further down is not looked for. */
export const EARLY_ROWS = 40;

/**
 * The row that names the columns: the first one that is about as wide as the table, unless a later one has more headers
 * that are known. A row of labels or types behind it belongs to it, and so does one of headings above it where it has the
 * same header twice.
 *
 * @param asked its number, where it is told
 */
export function headerRows(early: readonly EarlyRow[], asked?: number): HeaderRows | null {
  const filled = early.filter(({ cells }) => widthOf(cells) > 0);
  const chosen = asked === undefined ? likeliest(filled) : early.find(({ row }) => row === asked);
  if (chosen === undefined || widthOf(chosen.cells) === 0) return null;
  if (asked === undefined && isOfTable(chosen, filled)) return withoutHeader(chosen);
  const above = filled.filter(({ row }) => row < chosen.row);
  const behind = filled.filter(({ row }) => row > chosen.row);
  const next = behind[0];
  const parted = next === undefined ? null : withParts(chosen.cells, next.cells);
  const named = parted ?? withHeadings(chosen.cells, above.at(-1)?.cells ?? []);
  const headers = withoutPeople(named);
  const isLabels = ({ cells, row }: EarlyRow) =>
    (parted !== null && row === next?.row) || isLabelRow(cells, chosen.cells) || isTypeRow(cells);
  const first = behind.findIndex((each) => !isLabels(each));
  const labels = behind.slice(0, Math.min(MOST_LABEL_ROWS, first === -1 ? 0 : first));
  const notes: ReadingNote[] = [];
  if (headers.some((header, index) => header !== named[index]))
    notes.push(
      noteOf(
        'header rows',
        null,
        `row ${chosen.row} looks like a row of people and not like names of columns; put such names above, or name their row with --header-row`,
      ),
    );
  if (above.length > 0)
    notes.push(
      noteOf(
        'header rows',
        null,
        `the columns are named in row ${chosen.row}; what stands above is no row of the table`,
      ),
    );
  for (const { row } of labels)
    notes.push(
      noteOf(
        'header rows',
        null,
        parted === null || row !== next?.row
          ? `row ${row} says once more what the columns are, and is no row of the table`
          : `the columns are named in rows ${chosen.row} and ${row}, of which cells are merged`,
      ),
    );
  return {
    row: chosen.row,
    headers,
    lastRow: labels.at(-1)?.row ?? chosen.row,
    recognised: recognisedIn(headers),
    notes,
  };
}

/** No table has more rows of labels and types below its header. */
const MOST_LABEL_ROWS = 3;

/** Whether the first row of a table is one like others: nothing in it is known, and something in it stands below once more. */
function isOfTable(first: EarlyRow, filled: readonly EarlyRow[]): boolean {
  if (recognisedIn(first.cells) > 0 || first !== filled[0] || countsUp(first.cells)) return false;
  const below = new Set(filled.filter((row) => row !== first).flatMap(({ cells }) => cells.map(trimmed)));
  return first.cells.some((cell) => trimmed(cell) !== '' && below.has(trimmed(cell)));
}

/** "Skill, 1, 2, 3": levels by their numbers, which stand below as well. */
function countsUp([first = '', ...others]: readonly string[]): boolean {
  const [lowest = ''] = others;
  return (
    others.length > 2 &&
    !/^\s*\d*\s*$/.test(first) &&
    /^\s*[01]\s*$/.test(lowest) &&
    others.every((cell, index) => trimmed(cell) === String(Number(lowest) + index))
  );
}

function trimmed(cell: string): string {
  return cell.trim();
}

function withoutHeader({ row, cells }: EarlyRow): HeaderRows {
  const message = `no row names the columns; they are called "column 1" to "column ${cells.length}"`;
  return {
    row: 0,
    headers: cells.map(() => ''),
    lastRow: row - 1,
    recognised: 0,
    notes: [noteOf('header rows', null, message)],
  };
}

/** A file without a header has people in its first row, whom no report is to name. */
function withoutPeople(cells: readonly string[]): readonly string[] {
  if (!hasNumber(cells) && !cells.some((cell) => cell.includes('@'))) return cells;
  return cells.map((cell) => (lookAt(cell).found.length === 0 ? cell : ''));
}

function likeliest(filled: readonly EarlyRow[]): EarlyRow | undefined {
  const width = Math.max(0, ...filled.map(({ cells }) => widthOf(cells)));
  const first = filled.find(({ cells }) => widthOf(cells) * 2 > width) ?? filled[0];
  if (first === undefined) return undefined;
  const known = recognisedIn(first.cells);
  const better = filled.find(
    ({ row, cells }) =>
      row > first.row &&
      row <= first.row + 10 &&
      recognisedIn(cells) >= Math.max(2, known + 2) &&
      !hasNumber(cells),
  );
  // Headings over several columns, and right below what each of them is.
  const below = filled[filled.indexOf(first) + 1];
  const isHeadings = first.cells.some(
    (cell, index) => cell.trim() === '' && (below?.cells[index] ?? '').trim() !== '',
  );
  if (
    below !== undefined &&
    below === better &&
    isHeadings &&
    recognisedIn(below.cells) * 5 >= widthOf(below.cells) * 4
  )
    return below;
  // Behind a header that says something a row of labels may say more; that row is one of the header.
  return better !== undefined && (known === 0 || recognisedIn(better.cells) >= 2 * known) ? better : first;
}

function widthOf(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

function recognisedIn(cells: readonly string[]): number {
  return cells.filter(
    (cell) =>
      cell.trim() !== '' && cell.length < 60 && (fitsOf(cell).length > 0 || personalData(cell, []) !== null),
  ).length;
}

function hasNumber(cells: readonly string[]): boolean {
  return cells.some((cell) => /^[\d.,]+$/.test(cell.trim()) && cell.trim() !== '');
}

/** `ID` below `Manager` is `Manager ID`: only where the row has the same header twice. */
function withHeadings(cells: readonly string[], headings: readonly string[]): string[] {
  const names = cells.map((cell) => cell.trim().toLowerCase()).filter((name) => name !== '');
  const hasTwice = new Set(names).size < names.length;
  if (!hasTwice || widthOf(headings) < 2) return [...cells];
  let heading = '';
  return cells.map((cell, index) => {
    heading = headings[index]?.trim() || heading;
    return heading === '' || cell.trim() === '' ? cell : `${heading} ${cell.trim()}`;
  });
}

/**
 * A header in two rows, some of whose cells are merged over columns and the others over both rows: each column has the name
 * below, with its heading where two have the same. Null: the row below is none of a header.
 */
function withParts(header: readonly string[], below: readonly string[]): string[] | null {
  const width = Math.max(header.length, below.length);
  const at = (cells: readonly string[], index: number) => cells[index]?.trim() ?? '';
  const columns = Array.from({ length: width }, (_, index) => index);
  const isEmpty = (index: number) => index < width && at(header, index) === '' && at(below, index) !== '';
  const isWhole = (index: number) => at(header, index) !== '' && at(below, index) === '';
  const begins = (index: number) => at(header, index) !== '' && at(below, index) !== '' && isEmpty(index + 1);
  let isWithin = false;
  const fits = columns.every((index) => {
    isWithin = begins(index) || (isWithin && isEmpty(index));
    return isWithin || isWhole(index) || (at(header, index) === '' && at(below, index) === '');
  });
  // A row of the table says something in its first column.
  if (!fits || !isWhole(0) || !columns.some(isEmpty) || hasNumber(below)) return null;
  let heading = '';
  return columns.map((index) => {
    const [name, part] = [at(header, index), at(below, index)];
    heading = name || heading;
    if (part === '') return name;
    const isTwice = below.filter((each) => each.trim() === part).length > 1;
    return isTwice ? `${heading} ${part}` : part;
  });
}

/** Most of its cells name what the header above them does, in other words or the same. */
function isLabelRow(cells: readonly string[], header: readonly string[]): boolean {
  if (hasNumber(cells)) return false;
  const filled = cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]));
  const alike = filled.filter((index) => isAlike(cells[index]!, header[index] ?? ''));
  return alike.length >= 2 && alike.length * 5 >= filled.length * 3;
}

function isAlike(label: string, header: string): boolean {
  if (header.trim() === '') return false;
  if (foldedName(label) === foldedName(header)) return true;
  const fields = new Set(fitsOf(header).map(({ field }) => field));
  return fitsOf(label).some(({ field, extraWords }) => extraWords === 0 && fields.has(field));
}

const TYPE =
  /^\W*(?:string|text|char|varchar|nvarchar|integer|int|number|numeric|decimal|float|double|date|datetime|timestamp|boolean|bool|uuid|picklist|required|optional|mandatory|pflicht(?:feld)?|erforderlich|zahl|datum|ganzzahl|obligatoire|facultatif|optionnel|texte|nombre|entier|obligatorio|opcional|texto|número|fecha|obbligatorio|facoltativo|testo|numero|data|verplicht|optioneel|tekst|wymagane|opcjonalne|povinné|nepovinné|zorunlu|metin|обязательно|текст|число|дата|必填|选填|文本|数字|日期|必須|任意|文字列|数値|필수|선택)\W*(?:\(\d+(?:,\s*\d+)?\)?)?$|^\d+\)$/iu;

function isTypeRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length >= 2 && filled.every((cell) => TYPE.test(cell.trim()));
}
