import { z } from 'zod';
import { typeOf } from '../../graph/ids.ts';
import { type Kind, KINDS, type List } from '../../graph/kinds/kinds.ts';
import { type Citation, compareIds } from '../../graph/model.ts';
import type { ContentProblem } from '../../graph/reading/framework-reading.ts';
import type { StoredRow } from '../port/database.ts';
import { whatIsWrong } from '../wrong-values.ts';
import { type Column, columnsOf, propertyAt } from './columns.ts';

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
  readonly read: (row: StoredRow) => unknown;
}

/** A row as a record of its kind, or what is wrong with it. */
export class RecordReader {
  readonly #schema: z.ZodType;
  /** The type that ids must have, since nodes are found by it; null: any. */
  readonly #type: string | null;
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
    this.#fields = Object.entries<z.ZodType>(kind.schema.shape).map(([field, schema]) => ({
      field,
      read: this.#readerOf(kind, field, schema, texts),
    }));
    this.#empty = Object.fromEntries(this.#fields.map(({ field }) => [field, null]));
  }

  /** The record, or one problem for each property that is not what it should be. */
  read(row: StoredRow): { readonly id: string } | readonly ContentProblem[] {
    const record: Record<string, unknown> = { ...this.#empty };
    for (const { field, read } of this.#fields) record[field] = read(row);
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

  #readerOf(kind: Kind, field: string, schema: z.ZodType, texts: SharedTexts): FieldReader['read'] {
    const column = this.#columns.find((each) => each.field === field);
    if (kind.form === 'relationship' && (field === kind.from.field || field === kind.to.field)) {
      return (row) => texts.share(row[field]);
    }
    if (column === undefined) return tieReader(field, schema, texts);
    if (field === 'citations') return (row) => sharedSources(column.read(row), texts);
    const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
    if (inner instanceof z.ZodEnum) return (row) => texts.share(column.read(row));
    if (inner instanceof z.ZodArray && field.endsWith('Ids')) {
      return (row) => {
        const ids = column.read(row);
        return Array.isArray(ids) ? ids.map((id: unknown) => texts.share(id)) : ids;
      };
    }
    return (row) => column.read(row);
  }
}

/** What relationships hold: a set of ids is sorted, and one id is the only one or, by mistake, the first. */
function tieReader(field: string, schema: z.ZodType, texts: SharedTexts): FieldReader['read'] {
  const idsIn = (row: StoredRow) => ((row[field] ?? []) as readonly string[]).map((id) => texts.share(id));
  if (schema instanceof z.ZodArray) return (row) => idsIn(row).sort(compareIds);
  return (row) => idsIn(row).sort(compareIds)[0] ?? null;
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
