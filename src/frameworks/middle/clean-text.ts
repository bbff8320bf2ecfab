/**
 * Zero-width spaces, soft hyphens, marks of direction, control characters and what Unicode says is no character: none is
 * seen. Joiners stay, since scripts and emoji need them.
 */
const UNSEEN =
  /[\u007f-\u0084\u0086-\u009f\u00ad\u200b\u200e\u200f\u2060\ufdd0-\ufdef\ufeff\p{Noncharacter_Code_Point}]/gu;

/** Words of plain signs with single spaces between them, as nearly all keys and names are: nothing of them is to be cleaned. */
const CLEAN_NAME = /^(?:[!-~]+(?: [!-~]+)*)?$/;
/** The same in lines. */
const CLEAN_PROSE = /^(?:[!-~]+(?:[ \n][!-~]+)*)?$/;

/** A text of one line, as a person sees it: no unseen signs, any white space one space, none around it. */
export function cleanName(text: string): string {
  if (CLEAN_NAME.test(text)) return text;
  return visible(text).replace(/\s+/g, ' ').trim();
}

/** A text of several lines: U+2028 and its kind are line ends, and what is white within a line is one space. */
function cleanProse(text: string): string {
  if (CLEAN_PROSE.test(text)) return text;
  return visible(text)
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A text of several lines; null: nothing is in it. */
export function proseOf(text: string | null | undefined): string | null {
  return text == null ? null : cleanProse(text) || null;
}

/** What a database refuses is replaced, so that what stood there is still seen to be lost. */
function visible(text: string): string {
  return text.replaceAll('\0', '\ufffd').replace(UNSEEN, '').toWellFormed();
}
