import { labelled } from '../../graph/labels.ts';
import type { Citation, Range } from '../../graph/model.ts';
import type { Basis } from '../../graph/vocabulary.ts';
import type { SeedValue } from '../files/layout.ts';
import type { FrameworkIds } from './framework-ids.ts';

export type Cite = SeedValue<'framework'>['cite'];
interface SeedRange {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly text: string;
}

/**
 * The citations of a fact in the order stated. A citation without a basis or confidence of its own has the
 * fact's; a fact without a basis is STATED.
 */
export function citationsOf(
  ids: FrameworkIds,
  fact: { readonly cite: Cite; readonly basis?: Basis; readonly confidence?: number | undefined },
): Citation[] {
  const each = Array.isArray(fact.cite) ? fact.cite : [fact.cite];
  return each.map((cited) => {
    const citation = typeof cited === 'string' ? { at: cited } : cited;
    const hash = citation.at.indexOf('#');
    return {
      sourceId: ids.of('Source', citation.at.slice(0, hash)),
      locator: citation.at.slice(hash + 1).trim(),
      note: citation.note ?? null,
      basis: citation.basis ?? fact.basis ?? 'STATED',
      confidence: citation.confidence ?? fact.confidence ?? null,
    };
  });
}

/** A range whose open ends are null; null where there is none. */
export function rangeOf(range: SeedRange | undefined): Range | null {
  return range ? { min: range.min ?? null, max: range.max ?? null, text: range.text } : null;
}

interface SeedLabels {
  readonly aliases?: readonly string[] | undefined;
  readonly languages?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** What a thing is called besides its name, and in which languages it is called what. */
export function labelsIn(name: string, { aliases = [], languages = {} }: SeedLabels) {
  const known = Object.entries(languages);
  return labelled(
    [name, ...aliases].map((text) => ({
      text,
      languages: known.filter(([, labels]) => labels.includes(text)).map(([language]) => language),
    })),
  );
}
