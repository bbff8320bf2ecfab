import type { DefaultTreeAdapterTypes } from 'parse5';
import { InvalidInputError } from '../../../../../graph/errors.ts';
import {
  attributeOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  parsedHtml,
} from '../../ladders/parsed-html.ts';
import { type PageRow, type PageTable, trimmedLines } from './page-table.ts';
import { tickOf } from './ticks.ts';

const HEADINGS = /^h[1-6]$/;
const UNREAD = new Set(['script', 'style', 'template', 'noscript', 'svg', 'head', 'nav']);
/** What begins a line of its own in a cell. */
const LINES = new Set(['p', 'li', 'div', 'br', 'ul', 'ol', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Of a page, merged ones as often as they reach; a page that claims more is none that a person wrote. */
const MOST_CELLS = 1_000_000;

/**
 * The tables of a page. Of one that lays out others only those within are tables. A cell that is merged over several counts in
 * each of them, but for a header's, which names the first.
 *
 * @param firstLine the line of the file on which the text begins
 * @throws InvalidInputError for cells beyond any that a person wrote
 */
export function htmlTables(file: string, html: string, firstLine = 1): PageTable[] {
  const tables: PageTable[] = [];
  let heading: string | null = null;
  const walk = (node: HtmlNode): void => {
    if (!isElement(node) || UNREAD.has(node.tagName)) return;
    if (HEADINGS.test(node.tagName)) {
      heading = textOf(node).replaceAll('\n', ' ') || heading;
      return;
    }
    if (node.tagName === 'table' && !hasTable(node)) {
      tables.push(tableOf(file, node, heading, firstLine));
      return;
    }
    node.childNodes.forEach(walk);
  };
  parsedHtml(file, html).childNodes.forEach(walk);
  return tables;
}

function tableOf(file: string, table: HtmlElement, heading: string | null, firstLine: number): PageTable {
  const rows: PageRow[] = [];
  /** By column: what reaches into the rows below, and into how many. */
  const reaching = new Map<number, { readonly text: string; left: number }>();
  let count = 0;
  /** For as long as rows do. */
  let isHeader = true as boolean;
  let isHeaded = false;
  for (const row of rowsOf(table)) {
    const own = row.childNodes
      .filter(isElement)
      .filter((cell) => /^t[dh]$/.test(cell.tagName) && !isUnseen(cell));
    isHeader &&= own.every(({ tagName }) => tagName === 'th') || isInHead(row);
    isHeaded ||= isHeader && own.length > 1;
    const cells: string[] = [];
    const push = (text: string) => {
      count += 1;
      if (count > MOST_CELLS)
        throw new InvalidInputError(`${file}: more than ${MOST_CELLS.toLocaleString('en')} cells of tables.`);
      cells.push(text);
    };
    const fillFromAbove = () => {
      for (let above = reaching.get(cells.length); above !== undefined; above = reaching.get(cells.length)) {
        above.left -= 1;
        if (above.left === 0) reaching.delete(cells.length);
        push(isHeader ? '' : above.text);
      }
    };
    for (const cell of own) {
      fillFromAbove();
      const text = textOf(cell);
      const columns = spanOf(cell, 'colspan');
      // 0: to the end.
      const below =
        attributeOf(cell, 'rowspan') === '0' ? Number.POSITIVE_INFINITY : spanOf(cell, 'rowspan') - 1;
      for (let column = 0; column < columns; column += 1) {
        if (below > 0) reaching.set(cells.length, { text, left: below });
        push(isHeader && column > 0 ? '' : text);
      }
    }
    fillFromAbove();
    rows.push({ line: (row.sourceCodeLocation?.startLine ?? 1) + firstLine - 1, cells });
  }
  return { heading, hasHeader: isHeaded, rows };
}

function rowsOf(table: HtmlElement): HtmlElement[] {
  return table.childNodes
    .filter(isElement)
    .flatMap((child) =>
      child.tagName === 'tr' ? [child] : /^t(head|body)$/.test(child.tagName) ? rowsOf(child) : [],
    );
}

/** As browsers take it: 1 where it is no number, and no more than a thousand columns. */
function spanOf(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const stated = Number(attributeOf(cell, name) ?? 1);
  return Number.isInteger(stated) && stated > 0 ? Math.min(stated, 1_000) : 1;
}

function isInHead({ parentNode }: HtmlElement): boolean {
  return parentNode?.nodeName === 'thead';
}

/** What nobody sees, what is struck out, and what a wiki adds to a text: references and links for editing. */
function isUnseen(node: HtmlElement): boolean {
  return (
    ['del', 's', 'strike'].includes(node.tagName) ||
    attributeOf(node, 'hidden') !== undefined ||
    /display\s*:\s*none/i.test(attributeOf(node, 'style') ?? '') ||
    /\b(reference|mw-editsection)\b/.test(attributeOf(node, 'class') ?? '')
  );
}

/** What an element says without having words in it; undefined: it is none of those. */
function signOf(node: HtmlElement): string | undefined {
  if (node.tagName === 'img')
    return tickOf(attributeOf(node, 'alt') ?? '') || tickOf(attributeOf(node, 'title') ?? '');
  if (node.tagName === 'ac:emoticon') return tickOf(attributeOf(node, 'ac:name') ?? '');
  if (node.tagName !== 'input' || attributeOf(node, 'type') !== 'checkbox') return undefined;
  return attributeOf(node, 'checked') === undefined ? '✗' : '✓';
}

function hasTable(node: HtmlElement): boolean {
  return node.childNodes.some((child) => isElement(child) && (child.tagName === 'table' || hasTable(child)));
}

function textOf(node: HtmlElement): string {
  const raw = (child: HtmlNode): string => {
    if (child.nodeName === '#text')
      return (child as DefaultTreeAdapterTypes.TextNode).value.replace(/\s+/g, ' ');
    if (!isElement(child) || UNREAD.has(child.tagName) || isUnseen(child)) return '';
    // Of what a parser does not know to be empty the rest of the cell is within.
    const within = (signOf(child) ?? '') + child.childNodes.map(raw).join('');
    return LINES.has(child.tagName) ? `\n${within}\n` : within;
  };
  return trimmedLines(node.childNodes.map(raw).join(''));
}
