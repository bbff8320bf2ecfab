import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { LostCell } from './table.ts';

/*
 * What the reader of workbooks passes over: errors, formulas without a result, merged cells, and zeros in front of a
 * number that only its format shows. Looked for in the XML of the sheet itself.
 */

/** Cells that are one cell to whoever looks at them; rows and columns from 0, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetCells {
  /** By row, from 0. */
  readonly lost: ReadonlyMap<number, readonly LostCell[]>;
  readonly merges: readonly Merge[];
  /** By row and column, both from 0: how many digits the format shows at least, where that is more than one. */
  readonly digits: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

/** The names of the sheets of a workbook, without reading them; none where the file is no workbook. */
export async function sheetNames(path: string): Promise<string[]> {
  try {
    const workbook = partsOf(await readFile(path))('xl/workbook.xml');
    return sheetsIn(workbook).map((attributes) => unescaped(attributeOf(attributes, 'name')));
  } catch {
    return [];
  }
}

/** @param sheet its name, or its place from 1 */
export async function sheetCells(path: string, sheet: string | number): Promise<SheetCells> {
  const partOf = partsOf(await readFile(path));
  const xml = partOf(targetOf(partOf('xl/workbook.xml'), partOf('xl/_rels/workbook.xml.rels'), sheet));
  return cellsIn(xml, digitsByStyle(partOf('xl/styles.xml')));
}

/** Gives the text of one part of an archive, and unpacks nothing else: a workbook may have many large sheets. */
function partsOf(archive: Uint8Array): (wanted: string) => string {
  return (wanted) => {
    const [part] = Object.values(
      unzipSync(archive, {
        filter: ({ name }) => name.replace(/^\//, '').toLowerCase() === wanted.toLowerCase(),
      }),
    );
    return part === undefined ? '' : strFromU8(part);
  };
}

function sheetsIn(workbook: string): string[] {
  return [...workbook.matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g)].map(([, attributes = '']) => attributes);
}

/** The name of the part of the archive that holds a sheet. */
function targetOf(workbook: string, relations: string, sheet: string | number): string {
  const sheets = sheetsIn(workbook);
  const found =
    typeof sheet === 'number'
      ? sheets[sheet - 1]
      : sheets.find((attributes) => unescaped(attributeOf(attributes, 'name')) === sheet);
  const id = attributeOf(found ?? '', '(?:\\w+:)?id');
  const relation = [...relations.matchAll(/<(?:\w+:)?Relationship\s([^>]*)>/g)].find(
    ([, attributes = '']) => attributeOf(attributes, 'Id') === id,
  );
  const target = attributeOf(relation?.[1] ?? '', 'Target');
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** By number of the style: the digits that a format of zeros alone shows, `00000`. */
function digitsByStyle(styles: string): ReadonlyMap<string, number> {
  const formats = new Map<string, number>();
  for (const [, attributes = ''] of styles.matchAll(/<(?:\w+:)?numFmt\s([^>]*)>/g)) {
    const code = attributeOf(attributes, 'formatCode');
    if (/^0{2,}$/.test(code)) formats.set(attributeOf(attributes, 'numFmtId'), code.length);
  }
  const cellFormats = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? '';
  const used = [...cellFormats.matchAll(/<(?:\w+:)?xf\s([^>]*)>/g)].map(([, attributes = '']) =>
    formats.get(attributeOf(attributes, 'numFmtId')),
  );
  return new Map(
    used.flatMap((width, index) => (width === undefined ? [] : [[String(index), width] as const])),
  );
}

function cellsIn(xml: string, digitsOf: ReadonlyMap<string, number>): SheetCells {
  const lost = new Map<number, LostCell[]>();
  const digits = new Map<number, Map<number, number>>();
  // Most sheets have none of these, and looking through every cell takes a while.
  if (digitsOf.size > 0 || /\bt="e"|<(?:\w+:)?f[\s>/]/.test(xml)) {
    for (const [, attributes = '', inner = ''] of xml.matchAll(
      /<(?:\w+:)?c\s([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g,
    )) {
      const address = attributeOf(attributes, 'r');
      const at = placeOf(address);
      if (at === null) continue;
      const flaw = lostIn(attributes, inner);
      if (flaw !== null) lost.set(at.row, [...(lost.get(at.row) ?? []), { column: at.column, ...flaw }]);
      const width = digitsOf.get(attributeOf(attributes, 's'));
      if (width !== undefined) {
        const ofRow = digits.get(at.row) ?? new Map<number, number>();
        digits.set(at.row, ofRow.set(at.column, width));
      }
    }
  }
  const merges = [...xml.matchAll(/<(?:\w+:)?mergeCell\s[^>]*ref="([A-Z]+\d+):([A-Z]+\d+)"/g)].flatMap(
    ([, first = '', last = '']) => {
      const [from, to] = [placeOf(first), placeOf(last)];
      return from === null || to === null
        ? []
        : [{ top: from.row, left: from.column, bottom: to.row, right: to.column }];
    },
  );
  return { lost, merges, digits };
}

function lostIn(attributes: string, inner: string): Pick<LostCell, 'kind' | 'text'> | null {
  const value = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/.exec(inner)?.[1] ?? '';
  const type = attributeOf(attributes, 't');
  if (type === 'e') return { kind: 'ERROR_CELL', text: unescaped(value) || '#ERROR!' };
  // A formula may well give an empty text.
  if (value !== '' || type === 'str') return null;
  const formula = /<(?:\w+:)?f(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?f>)/.exec(inner);
  return formula === null ? null : { kind: 'NO_RESULT', text: `=${unescaped(formula[1] ?? '')}` };
}

/** `C12` */
function placeOf(address: string): { row: number; column: number } | null {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  if (letters === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function attributeOf(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name]!);
}
