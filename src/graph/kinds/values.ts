import { z } from 'zod';
import { BASES } from '../vocabulary.ts';

/** A range whose open ends are null; `text` keeps the words of the source's figure. */
export const range = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  text: z.string(),
});

/** Where a fact stands: which source, where in it, and how it was read. */
export const citation = z.object({
  sourceId: z.string(),
  locator: z.string(),
  note: z.string().nullable(),
  basis: z.enum(BASES),
  /** 0..1; null where nobody judged it. */
  confidence: z.number().nullable(),
});

/** What everything has that can be asked where it comes from. */
export const cited = { citations: z.array(citation) };

export const text = z.string();
/** One of a vocabulary that is usually the same: where nothing lies in the database, it is that. */
export const usually = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  usual: Values[number],
) => z.enum(values).default(usual as never);
export const optionalText = z.string().nullable();
export const optionalNumber = z.number().nullable();
export const optionalRange = range.nullable();
export const texts = z.array(z.string());

/** A value as nobody can change it. */
export type Immutable<T> = T extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Immutable<T[Key]> }
    : T;
