import { z } from 'zod';
import type { Value } from '../port/database.ts';
import type { Citation, Range } from '../../graph/model.ts';
import { idOf, slugOf } from '../../graph/ids.ts';
import { BASES } from '../../graph/vocabulary.ts';

/*
 * How values that a property cannot hold lie in the database, both directions side by side. A
 * property is a scalar or a list of strings; what is null or empty is left out.
 */

export type StoredValue = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, StoredValue>>;

/** Leaves out what is null and every empty list: Neo4j stores neither. */
export function storedProperties(values: Readonly<Record<string, StoredValue | null>>): Properties {
  return Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, StoredValue] =>
        entry[1] !== null && !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  );
}

/** A range under `name`: `yearsMin`, `yearsMax`, `yearsText`. */
export function storedRange(name: string, range: Range | null): Record<string, StoredValue | null> {
  return {
    [`${name}Min`]: range?.min ?? null,
    [`${name}Max`]: range?.max ?? null,
    [`${name}Text`]: range?.text ?? null,
  };
}

/** Reads what {@link storedRange} stored; null where there is none. */
export function readRange(name: string, properties: Readonly<Record<string, unknown>>): Range | null {
  const text = properties[`${name}Text`];
  if (text === undefined || text === null) return null;
  return rangeSchema.parse({
    min: properties[`${name}Min`] ?? null,
    max: properties[`${name}Max`] ?? null,
    text,
  });
}

const rangeSchema = z.object({ min: z.number().nullable(), max: z.number().nullable(), text: z.string() });

/**
 * Citations as parallel lists: `source#locator`, and beside it notes, bases and confidences, each only
 * where one of them differs from none, STATED and unknown. An empty string stands for null.
 */
export function storedCitations(citations: readonly Citation[]): Record<string, StoredValue | null> {
  const unlessAll = (values: string[], usual: string) => (values.every((v) => v === usual) ? null : values);
  return {
    citations: citations.map(({ sourceId, locator }) => `${slugOf(sourceId)}#${locator}`),
    citationNotes: unlessAll(
      citations.map(({ note }) => note ?? ''),
      '',
    ),
    citationBases: unlessAll(
      citations.map(({ basis }) => basis),
      'STATED',
    ),
    citationConfidences: unlessAll(
      citations.map(({ confidence }) => (confidence === null ? '' : String(confidence))),
      '',
    ),
  };
}

const strings = z.array(z.string()).nullish();

const storedCitationsSchema = z.object({
  citations: strings,
  citationNotes: strings,
  citationBases: z.array(z.enum(BASES)).nullish(),
  citationConfidences: strings,
});

/** Reads what {@link storedCitations} stored. */
export function readCitations(properties: unknown): Citation[] {
  const { citations, citationNotes, citationBases, citationConfidences } =
    storedCitationsSchema.parse(properties);
  return (citations ?? []).map((citation, index) => {
    const hash = citation.indexOf('#');
    const confidence = citationConfidences?.[index] || null;
    return {
      sourceId: idOf('Source', citation.slice(0, hash)),
      locator: citation.slice(hash + 1),
      note: citationNotes?.[index] || null,
      basis: citationBases?.[index] ?? 'STATED',
      confidence: confidence === null ? null : Number(confidence),
    };
  });
}

/** For zod schemas of rows: an absent text is null, an absent list is empty. */
export const optionalText = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
export const optionalNumber = z
  .number()
  .nullish()
  .transform((value) => value ?? null);
export const textList = z
  .array(z.string())
  .nullish()
  .transform((value) => value ?? []);

/** A value of a result row that is a map of properties. */
export const propertyMap = z.record(z.string(), z.custom<Value>());
