import { nationalId } from './national-ids.ts';
import { isName } from './person-names.ts';

/** What was found in a text that is kept: what is replaced by a word for it, and a name, which is told and left. */
export type FoundInText = 'e-mail address' | 'phone number' | 'national id' | 'name';

interface LookedAt {
  readonly text: string;
  readonly found: readonly FoundInText[];
}

const EMAIL = /[^\s@<>()[\]",;:]+@[^\s@<>()[\]",;:]+\.[\p{L}]{2,}/gu;
/** With a plus or a bracket, or a zero and groups, so that no plain number is one. */
const PHONE =
  /(?<![\w.])(?:\+\d[\d\s().\-/]{6,20}\d|\(\d{2,5}\)\s?[\d\s\-/]{5,12}\d|0\d{2,4}[\s\-/]\d[\d\s\-/]{4,12}\d|\d{3}[-. ]\d{3}[-. ]\d{4})(?!\w)/g;
const DATE = /\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}/;
/** A run of letters, digits and their signs, which may be a number that a state gives. */
const TOKEN = /[A-Z\d][A-Z\d.\-]{8,40}/gi;
const MARKUP = /<\/?[a-z][^<>]*>/gi;

/**
 * A text as it is kept: without markup, and with `[e-mail address]`, `[phone number]` and `[national id]` in place of such.
 * What looks like the name of a person is told, since so may a place or a product.
 */
export function lookAt(text: string): LookedAt {
  const found = new Set<FoundInText>();
  let kept = text.includes('<') ? text.replace(MARKUP, '').trim() : text;
  const replace = (shape: RegExp, what: FoundInText, isOne: (part: string) => boolean) => {
    kept = kept.replace(shape, (part) => {
      if (!isOne(part)) return part;
      found.add(what);
      return `[${what}]`;
    });
  };
  if (kept.includes('@')) replace(EMAIL, 'e-mail address', () => true);
  if (/\d{2}/.test(kept)) {
    if (nationalId(kept) !== null) {
      found.add('national id');
      kept = '[national id]';
    } else replace(TOKEN, 'national id', (part) => nationalId(part) !== null);
    replace(PHONE, 'phone number', (part) => !DATE.test(part) && part.replace(/\D/g, '').length >= 7);
  }
  if (found.size === 0 && isName(kept)) found.add('name');
  return { text: kept, found: [...found] };
}

/** The same text is looked at once. Most columns that are kept have few different cells. */
export class KeptTexts {
  readonly #known = new Map<string, LookedAt>();

  lookAt(text: string): LookedAt {
    let looked = this.#known.get(text);
    if (looked === undefined) {
      looked = lookAt(text);
      if (this.#known.size < MOST_KNOWN) this.#known.set(text, looked);
    }
    return looked;
  }
}

const MOST_KNOWN = 10_000;
