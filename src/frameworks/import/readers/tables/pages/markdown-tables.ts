import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { behindFrontMatter } from '../../ladders/placed-yaml.ts';
import { htmlTables } from './html-tables.ts';
import type { PageTable } from './page-table.ts';

type Block = ReturnType<typeof fromMarkdown>['children'][number];

/**
 * The tables of a page in Markdown: those of GitHub's form, whose first row names the columns, and those in HTML.
 *
 * @throws InvalidInputError
 */
export function markdownTables(file: string, text: string): PageTable[] {
  const tables: PageTable[] = [];
  let heading: string | null = null;
  const take = (block: Block): void => {
    const { line = 1 } = block.position?.start ?? {};
    if (block.type === 'heading') heading = wordsOf(block) || heading;
    else if (block.type === 'blockquote') block.children.forEach(take);
    else if (block.type === 'html') {
      const found = htmlTables(file, block.value, line);
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
  fromMarkdown(behindFrontMatter(text), extensions).children.forEach(take);
  return tables;
}

/** What is nested in a block or a cell, and what it is by itself. */
interface Worded {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Worded[];
}

/** The words of a block or a cell, without what marks them up. */
function wordsOf(node: Worded): string {
  const raw = ({ type, value = '', children = [] }: Worded): string => {
    if (type === 'text' || type === 'inlineCode') return value;
    if (type === 'break') return '\n';
    if (type === 'html') return /^<(br|li|\/li|p|\/p)\b/i.test(value) ? '\n' : '';
    return children.map(raw).join('');
  };
  return raw(node)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
