import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { idOf, slugOf } from '../../graph/ids.ts';
import type { AnyRecord, Kind } from '../../graph/kinds/kinds.ts';
import { citation, range } from '../../graph/kinds/values.ts';
import type { Citation, Range } from '../../graph/model.ts';
import type { StoredRow } from '../port/database.ts';

/*
 * How the fields of records lie in the database, both directions side by side. A property is a scalar or a list of
 * strings; what is null or empty is left out, and is read as null or empty.
 */

export type StoredValue = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, StoredValue>>;

/** The values of a record as they were read: those of the properties of a field stand next to each other. */
export type StoredValues = readonly StoredRow[string][];

/** One field of a kind, as the properties that hold it. */
export interface Column {
  readonly field: string;
  /** The names of the properties. */
  readonly properties: readonly string[];
  readonly store: (value: unknown) => readonly (StoredValue | null)[];
  /** `at`: where the value of the first property stands. */
  readonly read: (values: StoredValues, at: number) => unknown;
  /** Whether a value is what would be read, where that is found sooner than by reading it. */
  readonly isAsIn?: (value: unknown, values: StoredValues, at: number) => boolean;
}

/** The fields of a kind that lie in properties: all but those that relationships hold. */
export function columnsOf(kind: Kind): readonly Column[] {
  const inRelationships = new Set<string>(
    kind.form === 'node' ? Object.keys(kind.ties) : [kind.from.field, kind.to.field],
  );
  return Object.entries<z.ZodType>(kind.schema.shape)
    .filter(([field]) => !inRelationships.has(field))
    .map(([field, schema]) => columnOf(field, schema));
}

/** What a record lies in the database as, its relationships left out. */
export function storedProperties(
  columns: readonly Column[],
  record: AnyRecord,
  more: Properties = {},
): Properties {
  const stored: Record<string, StoredValue> = { ...more };
  for (const { field, properties, store } of columns) {
    const values = store(record[field as keyof AnyRecord]);
    for (const [index, property] of properties.entries()) {
      const value = values[index];
      if (value != null && !(Array.isArray(value) && value.length === 0)) stored[property] = value;
    }
  }
  return stored;
}

/** The property that holds what is at a path in a record; the name of the field where a relationship holds it. */
export function propertyAt(columns: readonly Column[], path: readonly PropertyKey[]): string {
  const [field, ...rest] = path.map(String);
  const part = rest.at(-1)?.toLowerCase() ?? '';
  const properties = columns.find((column) => column.field === field)?.properties ?? [];
  const named = properties.find(
    (property) => part !== '' && property.toLowerCase().includes(part.slice(0, 3)),
  );
  return named ?? properties[0] ?? String(field);
}

function columnOf(field: string, schema: z.ZodType): Column {
  if (schema instanceof z.ZodDefault) return usualColumn(field, schema);
  const inner = schema instanceof z.ZodNullable ? (schema.unwrap() as z.ZodType) : schema;
  if (inner === range) return rangeColumn(field);
  if (inner instanceof z.ZodArray && inner.element === citation) return citationsColumn(field);
  const missing = inner instanceof z.ZodArray ? NONE : null;
  return {
    field,
    properties: [field],
    store: (value) => [value as StoredValue | null],
    read: (values, at) => values[at] ?? missing,
  };
}

const NONE: readonly never[] = [];

/** A value that is usually the same: left out where it is that, so that what was stored before it was asked for holds. */
function usualColumn(field: string, schema: z.ZodDefault): Column {
  const usual = schema.def.defaultValue as StoredValue;
  return {
    field,
    properties: [field],
    store: (value) => [value === usual ? null : (value as StoredValue)],
    read: (values, at) => values[at] ?? usual,
  };
}

/** `years` as `yearsMin`, `yearsMax` and `yearsText`. */
function rangeColumn(field: string): Column {
  const properties = [`${field}Min`, `${field}Max`, `${field}Text`];
  return {
    field,
    properties,
    store: (value) => {
      const given = value as Range | null;
      return [given?.min ?? null, given?.max ?? null, given?.text ?? null];
    },
    read: (values, at) => {
      const [min = null, max = null, text = null] = values.slice(at, at + properties.length);
      return min === null && max === null && text === null ? null : { min, max, text };
    },
  };
}

const CITATION_PROPERTIES = ['citations', 'citationNotes', 'citationBases', 'citationConfidences'] as const;

/**
 * Citations as parallel lists: `source#locator`, and beside it notes, bases and confidences, each only where one of them
 * differs from none, STATED and unknown. An empty text stands for null.
 */
function citationsColumn(field: string): Column {
  return {
    field,
    properties: CITATION_PROPERTIES,
    store: (value) => {
      const citations = value as readonly Citation[];
      const unlessAll = (values: string[], usual: string) =>
        values.every((each) => each === usual) ? null : values;
      return [
        citations.map(({ sourceId, locator }) => `${slugOf(sourceId)}#${locator}`),
        unlessAll(
          citations.map(({ note }) => note ?? ''),
          '',
        ),
        unlessAll(
          citations.map(({ basis }) => basis),
          'STATED',
        ),
        unlessAll(
          citations.map(({ confidence }) => (confidence === null ? '' : String(confidence))),
          '',
        ),
      ];
    },
    read: citationsIn,
    isAsIn: (value, values, at) => isCitedIn(value as readonly Citation[], values, at),
  };
}

/** Whether citations stand there, and nothing else of them: without making any, which most of reading again would be. */
function isCitedIn(citations: readonly Citation[], values: StoredValues, at: number): boolean {
  const places = values[at] ?? null;
  if (places === null) return citations.length === 0;
  if (!Array.isArray(places) || places.length !== citations.length) return false;
  if (values[at + 1] != null || values[at + 2] != null || values[at + 3] != null) {
    return isDeepStrictEqual(citationsIn(values, at), citations);
  }
  return citations.every(({ sourceId, locator, note, basis, confidence }, index) => {
    const place: unknown = places[index];
    if (note !== null || basis !== 'STATED' || confidence !== null || typeof place !== 'string') return false;
    const slug = slugOf(sourceId);
    return (
      place.length === slug.length + 1 + locator.length &&
      place.startsWith(slug) &&
      place[slug.length] === '#' &&
      place.endsWith(locator)
    );
  });
}

function citationsIn(values: StoredValues, at: number): unknown {
  const [places = null, notes, bases, confidences] = values.slice(at, at + CITATION_PROPERTIES.length);
  if (places === null) return NONE;
  if (!Array.isArray(places)) return places;
  const entry = (list: unknown, index: number): unknown =>
    (Array.isArray(list) ? (list[index] as unknown) : null) || null;
  return places.map((place: unknown, index) => {
    if (typeof place !== 'string') return place;
    const hash = place.indexOf('#');
    const confidence = entry(confidences, index);
    return {
      sourceId: idOf('Source', place.slice(0, hash)),
      locator: place.slice(hash + 1),
      note: entry(notes, index),
      basis: entry(bases, index) ?? 'STATED',
      confidence: confidence === null ? null : Number(confidence),
    };
  });
}
