import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { behindFrontMatter } from '../../ladders/placed-yaml.ts';
import { htmlTables } from './html-tables.ts';
import { type PageTable, trimmedLines } from './page-table.ts';
import { tickOf } from './ticks.ts';

/** What a table may stand in. */
const CONTAINERS = new Set(['blockquote', 'list', 'listItem', 'footnoteDefinition']);

type Block = ReturnType<typeof fromMarkdown>['children'][number];

/**
 * The tables of a page in Markdown: those of GitHub's form, whose first row names the columns, and those in HTML.
 *
 * @throws InvalidInputError
 */
export function markdownTables(file: string, text: string): PageTable[] {
  const tables: PageTable[] = [];
  const page = behindFrontMatter(text);
  let heading: string | null = null;
  /** Up to where HTML has been read. */
  let read = 0;
  const take = (block: Block): void => {
    const { line = 1 } = block.position?.start ?? {};
    if (block.type === 'heading') heading = wordsOf(block) || heading;
    else if (CONTAINERS.has(block.type)) (block as { children: Block[] }).children.forEach(take);
    else if (block.type === 'html') {
      const from = block.position?.start.offset ?? 0;
      if (from < read) return;
      // A blank line ends a block, and no table.
      read = Math.max(from + block.value.length, endOfTables(page, from));
      const found = htmlTables(file, page.slice(from, read), line);
      tables.push(...found.map((table) => ({ ...table, heading: table.heading ?? heading })));
    } else if (block.type === 'table') {
      const rows = block.children.map((row) => ({
        line: row.position?.start.line ?? line,
        cells: row.children.map(wordsOf),
      }));
      // Programs that have no header write an empty one.
      const hasHeader = rows[0]?.cells.some((cell) => cell !== '') ?? false;
      tables.push({ heading, hasHeader, rows });
    }
  };
  const extensions = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };
  fromMarkdown(page, extensions).children.forEach(take);
  return tables;
}

/** Behind the end of the outermost table that begins next; 0: none does, or it does not end. */
function endOfTables(page: string, from: number): number {
  let open = 0;
  for (const { 0: tag, index } of page.slice(from).matchAll(/<(\/?)table\b[^>]*>/gi)) {
    open += tag.startsWith('</') ? -1 : 1;
    if (open <= 0) return from + index + tag.length;
  }
  return 0;
}

/** What is nested in a block or a cell, and what it is by itself. */
interface Worded {
  readonly type: string;
  readonly value?: string;
  readonly alt?: string | null;
  readonly children?: readonly Worded[];
}

/** The words of a block or a cell, without what marks them up. */
function wordsOf(node: Worded): string {
  const raw = ({ type, value = '', alt, children = [] }: Worded): string => {
    if (type === 'text' || type === 'inlineCode') return value;
    if (type === 'image') return tickOf(alt ?? '');
    if (type === 'break') return '\n';
    if (type === 'html') return /^<(br|li|\/li|p|\/p)\b/i.test(value) ? '\n' : '';
    return children.map(raw).join('');
  };
  return trimmedLines(raw(node));
}
