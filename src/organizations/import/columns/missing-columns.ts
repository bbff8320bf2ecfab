import { headerWords } from './header-words.ts';
import { noteOf, type ReadingNote } from '../rows/notes.ts';
import type { Field } from '../rows/organization-file.ts';
import { quotedAll } from '../rows/problems.ts';
import type { Table } from '../tables/table.ts';

/** What is wrong where a chart has no ids or no managers; none: nothing. */
export function missingProblems(missing: readonly Field[], table: Table): string[] {
  if (missing.length === 0) return [];
  const sentences = missing.map((field) => {
    const what = field === 'id' ? 'ids of the positions' : 'managers';
    return `no column was recognised as the ${what}; name it with --column ${field}="..."`;
  });
  return [...sentences, headersOf(table)];
}

function headersOf({ columns, format }: Table): string {
  const headers = quotedAll(columns.map(({ header }) => header));
  return format === 'csv' && columns.length === 1
    ? `the only column is ${headers}; if another sign parts the cells, name it with --delimiter`
    : `the columns are ${headers}`;
}

/** That there are no titles, and which column may be those. */
export function noTitlesNote({ columns }: Table): ReadingNote {
  const name = columns.find(({ header }) => headerWords(header).join(' ') === 'name')?.header;
  const hint =
    name === undefined
      ? 'name one with --column title="..."'
      : `if "${name}" holds titles of positions, say so with --column title="${name}"`;
  return noteOf('suggestion', name ?? null, `no column was recognised as the titles; ${hint}`);
}
