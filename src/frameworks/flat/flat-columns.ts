import { z } from 'zod';
import { type Kind, KINDS, type List, LISTS } from '../../graph/kinds/kinds.ts';
import { citation, range } from '../../graph/kinds/values.ts';
import type { Range } from '../../graph/model.ts';

/*
 * The records of a framework as rows of flat tables, one table a kind: for dashboards, notebooks and spreadsheets. Every
 * field is a column, so that reading the tables gives the same framework. A range is three columns; a list, and citations,
 * are JSON in one.
 */

/** A cell as it is written: empty where there is nothing. */
export type FlatCell = string | number | boolean;

export interface FlatColumn {
  readonly field: string;
  readonly headers: readonly string[];
  readonly write: (value: unknown) => readonly FlatCell[];
  /** Of the cells of its headers. What is no such value stays as it is, for the schema to tell. */
  readonly read: (cells: readonly string[]) => unknown;
}

/** The name of a table is that of its list; these are told in the order of the table of kinds. */
export const FLAT_TABLES: readonly List[] = LISTS;

export function flatColumns(list: List): readonly FlatColumn[] {
  const kind: Kind = KINDS[list];
  return Object.entries<z.ZodType>(kind.schema.shape).map(([field, schema]) => columnOf(field, schema));
}

/** For people, beside the ids: the field whose thing a column names, and its header. */
export function nameColumns(list: List): readonly { readonly field: string; readonly header: string }[] {
  const fields = Object.keys(KINDS[list].schema.shape);
  return fields
    .filter((field) => field.endsWith('Id') && !fields.includes(field.slice(0, -2)))
    .map((field) => ({ field, header: field.slice(0, -2) }));
}

function columnOf(field: string, schema: z.ZodType): FlatColumn {
  const isDefault = schema instanceof z.ZodDefault;
  const isNullable = schema instanceof z.ZodNullable;
  const inner = isDefault || isNullable ? (schema.unwrap() as z.ZodType) : schema;
  if (inner === range) return rangeColumn(field);
  if (inner instanceof z.ZodArray) return listColumn(field, inner.element === citation);
  const one = (read: (text: string) => unknown): FlatColumn => ({
    field,
    headers: [field],
    write: (value) => [(value ?? '') as FlatCell],
    read: ([text = '']) =>
      text === '' && isNullable ? null : text === '' && isDefault ? undefined : read(text),
  });
  if (inner instanceof z.ZodNumber) return one(numberOf);
  if (inner instanceof z.ZodBoolean)
    return one((text) => (/^(true|false)$/i.test(text) ? /^true$/i.test(text) : text));
  return one((text) => text);
}

function rangeColumn(field: string): FlatColumn {
  return {
    field,
    headers: [`${field}Min`, `${field}Max`, `${field}Text`],
    write: (value) => {
      const given = value as Range | null;
      return [given?.min ?? '', given?.max ?? '', given?.text ?? ''];
    },
    read: ([min = '', max = '', text = '']) =>
      min === '' && max === '' && text === ''
        ? null
        : { min: min === '' ? null : numberOf(min), max: max === '' ? null : numberOf(max), text },
  };
}

function listColumn(field: string, isCited: boolean): FlatColumn {
  return {
    field,
    headers: [field],
    write: (value) => {
      const list = value as readonly unknown[];
      return [list.length === 0 ? '' : JSON.stringify(list)];
    },
    read: ([text = '']) => {
      if (text === '') return [];
      try {
        return JSON.parse(text) as unknown;
      } catch {
        return isCited ? text : [text];
      }
    },
  };
}

function numberOf(text: string): unknown {
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : text;
}
