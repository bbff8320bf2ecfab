import type { SearchDocument } from './documents.ts';
import { wordsToFind } from './search-words.ts';

const EXCERPT_CHARACTERS = 160;
/** Words with the signs that may be part of them. */
const WORDS = /[\p{L}\p{N}\p{M}\p{Cf}\p{Script=Inherited}]+(?:[\p{Pd}:'’][\p{L}\p{N}]+)*[+#]*/gu;

/** What is shown of a document that was found. */
export interface FoundDetails {
  /** The words of it that match, in alphabetical order. */
  readonly matched: readonly string[];
  /** The text of it with the most of them; null where only names match. */
  readonly excerpt: string | null;
}

/** `likely`: the words that the words of the question may stand for. */
export function detailsOf(
  { names, texts, statements }: SearchDocument,
  likely: ReadonlySet<string>,
): FoundDetails {
  const all = [...texts, ...statements];
  const matchedIn = all.map((text) => new Set(wordsToFind(text).filter((word) => likely.has(word))));
  const ofNames = names.flatMap(wordsToFind).filter((word) => likely.has(word));
  const matched = new Set([...ofNames, ...matchedIn.flatMap((words) => [...words])]);
  const most = matchedIn.reduce((best, { size }) => Math.max(best, size), 0);
  const excerpt = most === 0 ? null : (all[matchedIn.findIndex(({ size }) => size === most)] as string);
  return {
    matched: [...matched].sort(),
    excerpt: excerpt === null ? null : cutAround(excerpt, matched),
  };
}

/** A text, cut around the first of the words where it is long. */
function cutAround(text: string, matched: ReadonlySet<string>): string {
  if (text.length <= EXCERPT_CHARACTERS) return text;
  const at = placeOf(text, matched);
  const start = Math.max(0, Math.min(at - EXCERPT_CHARACTERS / 2, text.length - EXCERPT_CHARACTERS));
  const end = start + EXCERPT_CHARACTERS;
  // Between words, where there is a space on this side of the word: not every script has them.
  const [spaceBefore, spaceAfter] = [text.indexOf(' ', start), text.lastIndexOf(' ', end)];
  const from = start > 0 && spaceBefore >= 0 && spaceBefore < at ? spaceBefore + 1 : start;
  const to = end < text.length && spaceAfter > at ? spaceAfter : end;
  const cut = text.slice(from, to).replaceAll(/^\p{Cs}|\p{Cs}$/gu, '');
  return `${start === 0 ? '' : '… '}${cut}${end >= text.length ? '' : ' …'}`;
}

/** Where in a text the first of the folded words stands. */
function placeOf(text: string, matched: ReadonlySet<string>): number {
  for (const { 0: words, index } of text.matchAll(WORDS)) {
    const found = wordsToFind(words).find((word) => matched.has(word));
    if (found !== undefined) return index + Math.max(0, words.indexOf(found));
  }
  return 0;
}
