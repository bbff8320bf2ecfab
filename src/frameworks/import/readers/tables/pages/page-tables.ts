import { headerRows } from '../../../../../organizations/import/tables/header-rows.ts';
import { distinctHeaders } from '../../../../../organizations/import/tables/table.ts';
import type { SourceTexts } from '../../../source-texts.ts';
import { isPlainEnough } from '../../ladders/plain-enough.ts';
import type { TableSource } from '../named-tables.ts';
import { htmlTables } from './html-tables.ts';
import { markdownTables } from './markdown-tables.ts';
import type { PageTable } from './page-table.ts';

/** Of the names of pages that may have tables. */
const PAGE_ENDINGS = /\.(md|markdown|html?)$/i;

/**
 * The tables of pages, as of a wiki. Each is called by the heading that it stands under.
 *
 * @throws InvalidInputError
 */
export function pageTables(texts: SourceTexts): Promise<PageTables> {
  const known = KNOWN.get(texts) ?? tablesIn(texts);
  KNOWN.set(texts, known);
  return known;
}

/** Whoever looks whether there are any is followed by whoever reads them. */
const KNOWN = new WeakMap<SourceTexts, Promise<PageTables>>();

async function tablesIn(texts: SourceTexts): Promise<PageTables> {
  const { files, tooLarge } = await texts.of(PAGE_ENDINGS);
  const unread = [...tooLarge];
  const tables = files.flatMap(({ name, text }) => {
    const isHtml = /\.html?$/i.test(name);
    if (!isHtml && !text.includes('|') && !/<table\b/i.test(text)) return [];
    if (!isHtml && !isPlainEnough(text, { hasTables: true })) {
      unread.push(name);
      return [];
    }
    const found = isHtml ? htmlTables(name, text) : markdownTables(name, text);
    return found.flatMap((table) => sourceOf(name, table));
  });
  return { tables, unread };
}

export interface PageTables {
  readonly tables: readonly TableSource[];
  /** Pages that are too large, or marked up as no person does. */
  readonly unread: readonly string[];
}

/** What a page is called: its file without the number that a wiki has given it. */
export function pageName(file: string): string {
  return file
    .replace(PAGE_ENDINGS, '')
    .replace(/^.*\//, '')
    .replace(/[ _-](\d{5,}|[0-9a-f]{32})$/, '');
}

/** Nothing where there is no header, or no row behind it. */
function sourceOf(file: string, { heading, hasHeader, rows }: PageTable): TableSource[] {
  const early = rows.map(({ cells }, index) => ({ row: index + 1, cells }));
  const header = headerRows(early, hasHeader ? 1 : undefined);
  if (header === null || rows.length <= header.lastRow) return [];
  const records = rows.slice(header.lastRow).map(({ line, cells }, index) => ({
    row: header.lastRow + index + 1,
    place: line,
    cells,
    above: null,
  }));
  return [
    {
      name: heading ?? pageName(file),
      file,
      isOfPage: true,
      columns: distinctHeaders(header.headers).map((name) => ({ header: name })),
      notes: header.notes,
      records: async function* () {
        yield records;
      },
      placeOf: ({ place }) => `${file}:${place}`,
    },
  ];
}
