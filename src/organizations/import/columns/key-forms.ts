import { isDistinguishedName, isEmail } from './personal-data.ts';
import { heldForms, nameForms, namedForms } from './name-forms.ts';

/*
 * How a row is named by others, in the forms that count as the same. The first letter says which: `k` an id as it is
 * written, `m` an e-mail address, `d` the name of an entry of a directory, and those of names (name-forms.ts).
 */

const NONE: readonly never[] = [];

/** Whether a key is that of a person, and so compared in more forms than letter by letter. */
export type KeyStyle = 'plain' | 'personal';

/** All forms of the key of a row; the first is the one that a pseudonym is made of. */
export function keyForms(text: string, style: KeyStyle): string[] {
  return formsOf(text, style, heldForms);
}

/** All forms in which a cell may name a row. */
export function formsNamed(text: string, style: KeyStyle): string[] {
  return formsOf(text, style, namedForms);
}

function formsOf(text: string, style: KeyStyle, further: (words: readonly string[]) => string[]): string[] {
  if (style === 'plain') return [`k${text}`];
  if (isEmail(text)) return [`m${text.toLowerCase().replace(/^mailto:/, '')}`];
  if (isDistinguishedName(text)) return [`d${foldedEntry(text)}`];
  return nameForms(text, further);
}

/** The parts of a directory's name, without the spaces and the case that do not count. */
function foldedEntry(text: string): string {
  return text
    .split(/(?<!\\),/)
    .map((part) => part.trim().toLowerCase())
    .join(',');
}

/**
 * Where a cell says more than the key: `Ada Aa (11)`, `11 - Ada Aa`, `0011 Ada Aa`, `Ada Aa <ada@x.example>`, `Ada Aa / 11`,
 * `CN=Ada Aa,OU=...`. Best first.
 */
export function keysWithin(cell: string): readonly string[] {
  // Most cells are one word, in which there is none.
  if (!/[\s([<（［【〈《=]/.test(cell)) return NONE;
  const text = cell.replace(/[（［【〈《]/g, '(').replace(/[）］】〉》]/g, ')');
  if (isDistinguishedName(text)) {
    const entry = /^[^=]+=((?:\\,|[^,])+)/.exec(text)?.[1];
    return entry === undefined ? [] : [entry.replaceAll('\\', '').trim()];
  }
  const inBrackets = /[([<]\s*([^()[\]<>]+?)\s*[)\]>]\s*$/.exec(text)?.[1];
  const front = /^(\S*\d\S*)\s*[-–—:|]\s+\D/.exec(text)?.[1];
  const back = /\D\s+[-–—:|]\s*(\S*\d\S*)$/.exec(text)?.[1];
  // Of what has figures in one word alone: several ids have them in each.
  const first = /^(\S*\d[^\s,/|]*)\s*[,/|]?\s+\D*\p{L}\D*$/u.exec(text)?.[1];
  const last = /^\D*\p{L}\D*?\s*[,/|#:]?\s+#?([^\s,/|#]*\d\S*)$/u.exec(text)?.[1];
  const before = /^(.*\S)\s*[([<][^()[\]<>]*[)\]>]\s*$/.exec(text)?.[1];
  const keys = [inBrackets, front, back, first, last, before].filter((key) => key !== undefined);
  return [...new Set(keys)];
}
