import { cutText } from './cuts.ts';

/*
 * Pieces of sentences, cut to what there is room for: so many characters of a title, of a phrase, of a sentence, and of
 * several.
 */
export const TITLE = 80;
export const PHRASE = 110;
const SENTENCE = 160;
const SENTENCES = 240;

export function title(text: string): string {
  return cutText(text, TITLE);
}

/** Ends in a full stop or its like. */
export function sentence(text: string): string {
  return ended(cutText(text, SENTENCE));
}

/** Ends in a full stop or its like, however long it is. */
export function whole(text: string): string {
  return ended(cutText(text, Infinity));
}

function ended(line: string): string {
  return /[.!?…]$/.test(line) ? line : `${line}.`;
}

/** As many sentences as there is room for, the first of them in any case. */
export function firstSentences(sentences: readonly string[]): string {
  return sentences
    .map(sentence)
    .reduce((text, next) => (`${text} ${next}`.length > SENTENCES ? text : `${text} ${next}`));
}

/** In brackets, when something holds. */
export function circumstanceOf({ circumstance }: { readonly circumstance: string | null }): string {
  return circumstance === null ? '' : ` (${cutText(circumstance, PHRASE)})`;
}

/** What was not asked for so far need not be nothing, and what nobody states is not either. */
export function riseText(have: number | null, need: number, atMost: string | null = null): string {
  if (have === 0) return `new → ${need}`;
  if (have !== null) return `${have} → ${need}`;
  return atMost === null ? `to ${need}` : `at most ${atMost} → ${need}`;
}

/** `a, b and c`, however many. */
export function together(texts: readonly string[]): string {
  return [texts.slice(0, -1).join(', '), ...texts.slice(-1)].filter((text) => text !== '').join(' and ');
}

/** `a, b and 3 more` */
export function enumerated<Item>(items: readonly Item[], room: number, text: (item: Item) => string): string {
  const more = items.length - room;
  const shown = items.slice(0, room).map(text).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}

/** Begins small, as within a sentence; abbreviations and figures stay. */
export function lowered(text: string): string {
  return /^(?:\p{Lu}\p{Ll}|A )/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
