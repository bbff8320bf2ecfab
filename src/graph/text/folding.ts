/*
 * The one folding of text: what people type differently without meaning anything else by it. Names, titles, filters by
 * text and the search all compare folded text.
 */

const PLAIN = /^[ -~]*$/;
const APOSTROPHES = /[`´‘’‛ʹʻʼʽʾʿˈˊˋ՚′＇]/gu;
/** A minus and a bullet are typed for a hyphen as well. */
const HYPHENS = /[\p{Pd}\u02d7\u2043\u2212]/gu;
/** What is not seen: zero-width spaces and joiners, soft hyphens, marks of direction. Then diacritics, but the voicing of kana. */
const UNSEEN = /\p{Cf}|[\p{Script=Inherited}--[\u3099\u309a]]/gv;
/** An apostrophe that joins: "don't" and "company's" are one word, "l'équipe" is two. */
const JOINING = /(?<=[\p{L}\p{N}])'(?=(?:d|ll|m|re|s|t|ve)(?![\p{L}\p{N}]))/gu;
/** Text that has nothing to fold but case, and single spaces. */
const SIMPLE = /^[!-&(-,.-_a-~]*(?: [!-&(-,.-_a-~]+)*$/;

/**
 * A text with its signs, each in one form: lower case, no diacritics, nothing unseen, `-` for every kind of hyphen, `'`
 * for every kind of apostrophe, a space for every kind of space. Letters of any script stay, and so do the vowel signs that
 * some scripts write as marks.
 */
export function foldedSigns(text: string): string {
  // Most names are plain: a tenth of the time for the same answer.
  if (PLAIN.test(text)) return text.toLowerCase().replaceAll('`', "'");
  // Before as well as after: as a letter with a space "´" would be lost, and "ŉ" has an apostrophe in it.
  const bare = text.replace(APOSTROPHES, "'").normalize('NFKD').replace(UNSEEN, '');
  // Up as well as down, since some letters have only one way: "ß" to "SS", "ẞ" to "ß".
  const folded = bare.normalize('NFC').toLowerCase().toUpperCase().toLowerCase();
  return folded.replaceAll('ς', 'σ').replace(APOSTROPHES, "'").replace(HYPHENS, '-').replace(/\s/gu, ' ');
}

/** A text to look for another one in: "One‑on‑Ones" has "one on one", and "don’t" is "dont". */
export function foldedText(text: string): string {
  if (SIMPLE.test(text)) return text.toLowerCase();
  return foldedSigns(text)
    .replaceAll("'", '')
    .replace(/[-\s]+/g, ' ')
    .trim();
}

/** The words of a text, without punctuation. */
export function foldedWords(text: string): string[] {
  if (!PLAIN.test(text)) return wordsOfSigns(foldedSigns(text));
  const signs = text.toLowerCase();
  const joined = /['`]/.test(signs) ? signs.replaceAll('`', "'").replace(JOINING, '') : signs;
  return joined.match(/[a-z0-9]+/g) ?? [];
}

/** The words of a text whose signs are folded. */
export function wordsOfSigns(signs: string): string[] {
  return signs.replace(JOINING, '').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/**
 * A name without case, punctuation, diacritics and spaces: "V.P. of Engineering" is "vpofengineering".
 * Keeps letters and digits of any script; the empty string where there are none.
 */
export function foldedName(text: string): string {
  return foldedWords(text).join('');
}
