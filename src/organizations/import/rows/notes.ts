import { lookAt } from '../columns/kept-text.ts';

/** Something noticed that keeps no file from being read. */
export interface ReadingNote {
  readonly kind: NoteKind;
  /** The header of the column that it is about. */
  readonly column: string | null;
  /** How often; 1 for what is about the whole file. */
  readonly count: number;
  /** The first rows that it is about. */
  readonly rows: readonly number[];
  /** The first different cells that it is about. */
  readonly examples: readonly string[];
  /** All of it as a sentence without a full stop. */
  readonly message: string;
}

export type NoteKind =
  | 'encoding'
  | 'header rows'
  | 'form'
  | 'layout'
  | 'suggestion'
  | 'number style'
  | 'manager style'
  | 'date style'
  | 'day'
  | 'left'
  | 'future'
  | 'history'
  | 'on leave'
  | 'contradictions'
  | 'unknown statuses'
  | 'unreadable days'
  | 'totals'
  | 'templates'
  | 'repeated headers'
  | 'holders'
  | 'repeats'
  | 'later rows'
  | 'earlier rows'
  | 'several managers'
  | 'grades outside'
  | 'vacant by holder'
  | 'vacant by title'
  | 'invisible characters'
  | 'control characters'
  | 'merged cells'
  | 'number format'
  | 'lost values'
  | 'shortened numbers'
  | 'blank rows'
  | 'short rows'
  | 'long rows'
  | 'unreadable numbers'
  | 'unreadable vacancies'
  | 'e-mail addresses in text'
  | 'phone numbers in text'
  | 'national ids in text'
  | 'names in text'
  | 'managers in brackets'
  | 'managers in another case';

/** Kinds that grow while rows are read, with what they say of their rows. */
const SENTENCES: Partial<Record<NoteKind, string>> = {
  left: 'rows of what is not there any more on that day, left out',
  future: 'rows of what is not there yet on that day, left out',
  history: 'rows of other days than the one that is shown, left out for another row of their id',
  'on leave': 'rows of people on leave, counted like others',
  contradictions: 'rows that say both that somebody is there and that the last day is over, counted',
  'unknown statuses': 'statuses that are none of the known words, counted as being there',
  'unreadable days': 'cells that are no day, counted as empty',
  totals: 'rows of totals, left out',
  templates: 'rows of examples, instructions or remarks below a table, left out',
  'repeated headers': 'rows that repeat the header, left out',
  holders:
    'rows of further holders of a post that another row has, counted as people and not as posts, their full-time equivalents and costs added up',
  repeats: 'rows that say what an earlier row says, left out',
  'later rows': 'rows left out for an earlier one with the same id, because of --duplicates first',
  'earlier rows': 'rows that take the place of an earlier one with the same id, because of --duplicates last',
  'several managers': 'cells taken apart into several managers at signs that do not part lists everywhere',
  'grades outside': 'grades that are not in the stated order, compared with none',
  'vacant by holder': 'posts without a holder, taken as vacant',
  'vacant by title': 'posts whose title says that they are vacant, taken so',
  'invisible characters': 'ids with characters that nobody sees, read without them',
  'control characters':
    'cells with control characters, left out around a text and read as \ufffd within, as where the encoding is another',
  'lost values': 'cells with an error or without the result of their formula, read as empty',
  'shortened numbers': 'numbers that a spreadsheet has shortened, which may stand for another',
  'blank rows': 'blank rows skipped',
  'short rows': 'rows with fewer cells than the header, the missing ones counted as empty',
  'long rows':
    'rows with more cells than the header, perhaps moved by a comma without quotes; those behind it left out',
  'unreadable numbers': 'cells that are no number of 0 or more, kept as attributes as they are',
  'unreadable vacancies': 'cells that say neither vacant nor filled, counted as filled',
  'e-mail addresses in text': 'e-mail addresses, replaced by a word for it',
  'phone numbers in text': 'phone numbers, replaced by a word for it',
  'national ids in text': 'numbers by which a state knows people, replaced by a word for it',
  'names in text': 'texts that look like names of people, kept as they are; leave the column out if they are',
  'managers in brackets': 'managers found by the key that stands beside a name',
  'managers in another case': 'managers found without regard to case, accents or the order of names',
};

const MOST_ROWS = 10;
const MOST_EXAMPLES = 3;
const LONGEST_EXAMPLE = 60;

interface Entry {
  readonly kind: NoteKind;
  readonly column: string | null;
  count: number;
  readonly rows: number[];
  readonly examples: string[];
}

/** Gathers what is noticed while rows are read, one note for each kind and column. */
export class NoteBook {
  readonly #entries = new Map<string, Entry>();

  add(kind: NoteKind, row: number, column: string | null = null, example?: string): void {
    const key = `${kind} ${column ?? ''}`;
    const entry = this.#entries.get(key) ?? { kind, column, count: 0, rows: [], examples: [] };
    this.#entries.set(key, entry);
    entry.count += 1;
    if (entry.rows.length < MOST_ROWS) entry.rows.push(row);
    // A cell that may be of a person is told by its row alone.
    const shown =
      example === undefined || lookAt(example).found.length > 0
        ? undefined
        : example.slice(0, LONGEST_EXAMPLE);
    if (shown !== undefined && entry.examples.length < MOST_EXAMPLES && !entry.examples.includes(shown))
      entry.examples.push(shown);
  }

  /** How often something was noticed, in whatever column. */
  countOf(kind: NoteKind): number {
    let count = 0;
    for (const entry of this.#entries.values()) if (entry.kind === kind) count += entry.count;
    return count;
  }

  get notes(): ReadingNote[] {
    return [...this.#entries.values()].map((entry) => ({ ...entry, message: sentenceOf(entry) }));
  }
}

/** A note about the file or one of its columns as a whole. */
export function noteOf(kind: NoteKind, column: string | null, message: string): ReadingNote {
  return { kind, column, count: 1, rows: [], examples: [], message };
}

function sentenceOf({ kind, column, count, rows, examples }: Entry): string {
  const where = column === null ? '' : `column "${column}": `;
  const more = count > rows.length ? ', ...' : '';
  const shown = examples.length === 0 ? '' : `, such as ${examples.map((text) => `"${text}"`).join(', ')}`;
  return `${where}${SENTENCES[kind] ?? kind}: ${count} (row ${rows.join(', ')}${more}${shown})`;
}
