import { labelsByLanguage, labelsOf } from '../../../graph/labels.ts';
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

/** By language the labels of a thing; null: none is known of any. */
export function languagesOf(
  name: string,
  thing: { readonly aliases: readonly string[]; readonly labelLanguages: readonly string[] },
): Plain | null {
  const labels = labelsByLanguage(labelsOf(name, thing));
  return labels.size === 0 ? null : Object.fromEntries(labels);
}
