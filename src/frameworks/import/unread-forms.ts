import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { compareIds } from '../../graph/model.ts';

/** What nobody reads, by the endings of its files, and what to do with it. */
const UNREAD: readonly (readonly [ending: RegExp, what: string])[] = [
  [
    /\.(ttl|nt|nq|rdf|owl|jsonld)$/i,
    'RDF is written and not read; import an export as YAML, JSON, CSV or .xlsx',
  ],
  [/\.(md|markdown|html?)$/i, 'a page that is none of these ladders; save a table of it as CSV or .xlsx'],
  [/\.(xls|ods|numbers)$/i, 'another spreadsheet; save it as .xlsx or CSV'],
  [
    /\.(docx?|odt|pdf|pptx?)$/i,
    'a document; copy its table into a spreadsheet, and save that as .xlsx or CSV',
  ],
  [
    /\.(ya?ml|json)$/i,
    'a form of its own; "rolegraph init framework DIR" writes the one that is read, to be filled in',
  ],
];

/** What stands in a source that nobody reads, a line each kind with its first file and what to do with it. */
export async function unreadForms(source: string, isFolder: boolean): Promise<string[]> {
  const names = isFolder ? (await readdir(source)).sort(compareIds) : [path.basename(source)];
  return UNREAD.flatMap(([ending, what]) => {
    const [first, ...others] = names.filter((name) => ending.test(name) && !name.startsWith('.'));
    if (first === undefined) return [];
    return [`${first}${others.length === 0 ? '' : ` and ${others.length} more`}: ${what}`];
  });
}
