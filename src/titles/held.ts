import { foldedWords } from '../graph/text/folding.ts';

/*
 * Whether who has a title is in the position that it names: not any more, not yet, or only near to somebody who is. As
 * people write of themselves and of others.
 */

/** Words that say so wherever they stand. */
const NOT_HELD: ReadonlySet<string> = new Set(
  (
    'ex former formerly previous previously past retired emeritus emerita future aspiring prospective upcoming incoming ' +
    'wannabe designate elect intern interns internship apprentice apprenticeship student werkstudent praktikant praktikantin'
  ).split(' '),
);
/** The same of several words. */
const NOT_HELD_PHRASES =
  / (?:would be|to be|office of|(?:assistant|assistants|aide|secretary|pa|ea|adviser|advisor|counsel|deputy) to|one day) /;

/** Whether a text says of who has the title that they are in the position. */
export function isHeld(text: string): boolean {
  const words = foldedWords(text);
  const spaced = ` ${words.join(' ')} `;
  return (
    !words.some((word) => NOT_HELD.has(word)) && !NOT_HELD_PHRASES.test(spaced) && words.at(-1) !== 'office'
  );
}

/** Whether a text says nothing but that: "(retired)". */
export function onlyTakesBack(text: string): boolean {
  const words = foldedWords(text);
  return words.length > 0 && words.every((word) => NOT_HELD.has(word));
}

/** A text without the words that take it back. */
export function withoutTakingBack(text: string): string {
  return text
    .split(/[\s\p{Pd}]+/u)
    .filter((word) => !foldedWords(word).some((folded) => NOT_HELD.has(folded)))
    .join(' ');
}
