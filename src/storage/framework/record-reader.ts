import { z } from 'zod';
import { typeOf } from '../../graph/ids.ts';
import { type Kind, KINDS, type List } from '../../graph/kinds/kinds.ts';
import { type Citation, compareIds } from '../../graph/model.ts';
import type { ContentProblem } from '../../graph/reading/framework-reading.ts';
import { whatIsWrong } from '../wrong-values.ts';
import { type Column, columnsOf, propertyAt, type StoredValues } from './columns.ts';
import { READ_STATEMENTS } from './read-statements.ts';

/** Makes one text of equal ones: ids and words that thousands of records repeat are held once. */
export class SharedTexts {
  readonly #texts = new Map<string, string>();

  share<Value>(value: Value): Value {
    if (typeof value !== 'string') return value;
    const known = this.#texts.get(value);
    if (known !== undefined) return known as Value;
    this.#texts.set(value, value);
    return value;
  }
}

interface FieldReader {
  readonly field: string;
  /** Where its first value stands in a row. */
  readonly at: number;
  readonly read: Column['read'];
  /** Whether a value is what would be read, without reading it; left out: it has to be read. */
  readonly isAsIn: Column['isAsIn'];
  /** The same value with the texts in it that others have too. */
  readonly shared: (value: unknown) => unknown;
}

/** A row as a record of its kind, or what is wrong with it. */
export class RecordReader {
  readonly #schema: z.ZodType;
  /** The type that ids must have, since nodes are found by it; null: any. */
  readonly #type: string | null;
  /** Where the id stands in a row. */
  readonly #idAt: number;
  /** What to call a record by that has no id. */
  readonly #nameless: (record: Readonly<Record<string, unknown>>) => string;
  readonly #columns: readonly Column[];
  readonly #fields: readonly FieldReader[];
  /** Copied and filled, so that every record of a kind has one shape, and its size at once. */
  readonly #empty: Readonly<Record<string, unknown>>;

  constructor(list: List, texts: SharedTexts) {
    const kind: Kind = KINDS[list];
    this.#schema = kind.schema;
    this.#type = kind.form === 'node' ? kind.type : null;
    this.#nameless =
      kind.form === 'node'
        ? () => `(:${kind.type})`
        : (record) =>
            `(${String(record[kind.from.field])})-[:${kind.relationship}]->(${String(record[kind.to.field])})`;
    this.#columns = columnsOf(kind);
    const placeOf = (field: string) => READ_STATEMENTS[list].places.get(field) as number;
    this.#idAt = placeOf('id');
    this.#fields = Object.entries<z.ZodType>(kind.schema.shape).map(([field, schema]) => ({
      field,
      at: placeOf(field),
      read: this.#readerOf(kind, field, schema),
      isAsIn: this.#columns.find((each) => each.field === field)?.isAsIn,
      shared: sharingOf(kind, field, schema, texts),
    }));
    this.#empty = Object.fromEntries(this.#fields.map(({ field }) => [field, null]));
  }

  /** The id of what a row says, if there is one. */
  idIn(row: StoredValues): unknown {
    return row[this.#idAt];
  }

  /**
   * The record, or one problem for each property that is not what it should be.
   *
   * @param known a valid record of the same id; returned itself where it is equal to what the row says
   */
  read(
    row: StoredValues,
    known?: { readonly id: string },
  ): { readonly id: string } | readonly ContentProblem[] {
    if (known !== undefined && this.#isEqual(known, row)) return known;
    const record: Record<string, unknown> = { ...this.#empty };
    for (const { field, at, read, shared } of this.#fields) record[field] = shared(read(row, at));
    const { success, error } = this.#schema.safeParse(record);
    const id = typeof record['id'] === 'string' ? record['id'] : this.#nameless(record);
    if (success && (this.#type === null || typeOf(id) === this.#type)) {
      return record as { readonly id: string };
    }
    if (success) return [{ id, property: 'id', message: `It should begin with "${this.#type}:".` }];
    const byProperty = Map.groupBy(error.issues, ({ path }) => propertyAt(this.#columns, path));
    return [...byProperty].map(([property, [issue]]) => ({
      id,
      property,
      message: whatIsWrong(issue as z.core.$ZodIssue, record),
    }));
  }

  #isEqual(record: { readonly id: string }, row: StoredValues): boolean {
    // A loop rather than closures, here and below: this is run for every value of every row.
    for (const { field, at, read, isAsIn } of this.#fields) {
      const value = record[field as keyof typeof record];
      if (isAsIn === undefined ? !isEqual(value, read(row, at)) : !isAsIn(value, row, at)) return false;
    }
    return true;
  }

  #readerOf(kind: Kind, field: string, schema: z.ZodType): FieldReader['read'] {
    if (kind.form === 'relationship' && (field === kind.from.field || field === kind.to.field)) {
      return (row, at) => row[at];
    }
    return this.#columns.find((each) => each.field === field)?.read ?? tieReader(schema);
  }
}

/** What relationships hold: a set of ids is sorted, and one id is the only one or, by mistake, the first. */
function tieReader(schema: z.ZodType): FieldReader['read'] {
  const idsIn = (row: StoredValues, at: number) =>
    [...((row[at] ?? []) as readonly string[])].sort(compareIds);
  return schema instanceof z.ZodArray ? idsIn : (row, at) => idsIn(row, at)[0] ?? null;
}

/** Which texts of a field many records have: ids of others, and words of a vocabulary. */
function sharingOf(kind: Kind, field: string, schema: z.ZodType, texts: SharedTexts): FieldReader['shared'] {
  if (field === 'citations') return (value) => sharedSources(value, texts);
  const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
  const isTie =
    kind.form === 'node'
      ? Object.hasOwn(kind.ties, field)
      : field === kind.from.field || field === kind.to.field;
  if (inner instanceof z.ZodArray) {
    if (!isTie && !field.endsWith('Ids')) return (value) => value;
    return (value) => (Array.isArray(value) ? value.map((id: unknown) => texts.share(id)) : value);
  }
  return isTie || inner instanceof z.ZodEnum ? (value) => texts.share(value) : (value) => value;
}

/** Whether what was read is what a record has: values, lists and plain objects. */
function isEqual(known: unknown, read: unknown): boolean {
  if (typeof known !== 'object' || known === null) return known === read;
  if (typeof read !== 'object' || read === null) return false;
  if (Array.isArray(known)) {
    if (!Array.isArray(read) || known.length !== read.length) return false;
    for (let index = 0; index < known.length; index += 1) {
      if (!isEqual(known[index], read[index])) return false;
    }
    return true;
  }
  // Both have the fields of one schema.
  for (const field in known) {
    if (!isEqual(known[field as keyof typeof known], read[field as keyof typeof read])) return false;
  }
  return true;
}

function sharedSources(citations: unknown, texts: SharedTexts): unknown {
  if (!Array.isArray(citations)) return citations;
  for (const each of citations as { sourceId: string; basis: Citation['basis'] }[]) {
    if (typeof each !== 'object') return citations;
    each.sourceId = texts.share(each.sourceId);
    each.basis = texts.share(each.basis);
  }
  return citations;
}
