import type { Range } from '../../../graph/model.ts';

/** A part of a document, before it is written. */
export type Plain = Readonly<Record<string, unknown>>;

/** Without what is null or empty: a key that is left out says the same. */
export function trimmed(record: Plain): Plain {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

export function rangeOf(range: Range | null): Plain | null {
  return range === null ? null : trimmed({ min: range.min, max: range.max, text: range.text });
}
