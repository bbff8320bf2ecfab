import { foldedName } from '../../../graph/text/folding.ts';
import type { Field } from '../rows/organization-file.ts';
import { FURTHER_HEADERS, type Headers, HEADERS_OF_TIMES } from './words/further-headers.ts';
import { RARER_HEADERS_OF_TIMES } from './words/rarer-headers-of-times.ts';
import { RARER_HEADERS } from './words/rarer-headers.ts';
import { USUAL_HEADERS } from './words/usual-headers.ts';

/** Behind every usual header. */
const RARER = 100;
const LISTS: readonly (readonly [Headers, number])[] = [
  [USUAL_HEADERS, 0],
  [HEADERS_OF_TIMES, 0],
  [FURTHER_HEADERS, 0],
  [RARER_HEADERS, RARER],
  [RARER_HEADERS_OF_TIMES, RARER],
];

/** By a header without case, accents and signs: its field, and how far down its list it stands. */
const BY_NAME = new Map<string, { readonly field: Field; readonly rank: number }>();
for (const [headers, before] of LISTS) {
  for (const [field, byLanguage] of Object.entries(headers) as [Field, Record<string, string>][]) {
    for (const list of Object.values(byLanguage)) {
      for (const [place, header] of list.split(', ').entries()) {
        const name = foldedName(header);
        if (!BY_NAME.has(name)) BY_NAME.set(name, { field, rank: before + place });
      }
    }
  }
}

/** The field whose usual header it is, in any of the languages; undefined for all others. */
export function usualHeader(header: string): { readonly field: Field; readonly rank: number } | undefined {
  // What a unit stands behind: "Annual salary (EUR)", "Gehalt in EUR", "Jahreslohn CHF".
  const bare = header.replace(
    /\s*(?:[([（【][^)\]）】]*[)\]）】]|[,:;].*|\b(?:in\s+)?(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|TRY|RUB|CNY|JPY|KRW|BRL|HUF|RON|INR|AUD|CAD))\s*$/i,
    '',
  );
  return BY_NAME.get(foldedName(header)) ?? BY_NAME.get(foldedName(bare));
}
