import { SHORT_FORMS, writtenOut } from '../graph/text/short-forms.ts';
import { editDistance } from '../graph/text/edit-distance.ts';
import { compareIds } from '../graph/model.ts';
import { addTo, eachOf, type InPortions } from '../graph/work/portions.ts';
import { PHRASES } from './phrases.ts';
import { REAL_WORDS, TITLE_WORDS } from './words.ts';

/** Words as they were probably meant, and how many edits of letters that took. */
export interface Spelling {
  readonly words: readonly string[];
  readonly edits: number;
}

const SHORTEST_CORRECTED = 4;
const SHORTEST_WITH_TWO_EDITS = 9;
const SHORTEST_PIECE = 4;
const LONGEST_WORD = 40;
/** What is written together with other words although it is short. */
const SHORT_PIECES: ReadonlySet<string> = new Set(['of', 'vp', 'cto', 'eng', 'dev', 'sr', 'svp']);

/**
 * Corrects typing errors against the words of titles. A word that is one of them, or short for one, stays as it is;
 * a plural becomes singular where that is known; words written together are taken apart. Else the nearest word
 * that begins with the same letter and is one edit away (two from 9 letters on), where there is only one so near.
 */
export class TitleSpelling {
  readonly #known: ReadonlySet<string>;
  readonly #byLetter: ReadonlyMap<string, readonly string[]>;

  private constructor(known: ReadonlySet<string>, byLetter: ReadonlyMap<string, readonly string[]>) {
    this.#known = known;
    this.#byLetter = byLetter;
  }

  /** @param words those of all titles in the graph */
  static *inPortions(words: Iterable<string>): InPortions<TitleSpelling> {
    const known = new Set([
      ...TITLE_WORDS,
      ...PHRASES.flatMap(([phrase]) => phrase),
      ...SHORT_FORMS.values().flatMap(({ inTitles }) =>
        typeof inTitles === 'string' ? inTitles.split(' ') : [],
      ),
    ]);
    const byLetter = new Map<string, string[]>();
    yield* eachOf(words, (word) => known.add(word));
    yield* eachOf(known, (word) => addTo(byLetter, bucketOf(word), word));
    return new TitleSpelling(known, byLetter);
  }

  correct(words: readonly string[]): Spelling {
    let edits = 0;
    const meant = words.flatMap((word) => {
      if (this.#isKnown(word)) return [word];
      const singular = word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : '';
      if (this.#isKnown(singular)) return [singular];
      if (word.length > LONGEST_WORD) return [word];
      const pieces = this.#pieces(word);
      if (pieces !== null) return pieces;
      const nearest = this.#nearest(word);
      if (nearest === null) return [word];
      edits += nearest.edits;
      return [nearest.word];
    });
    return { words: meant, edits };
  }

  #isKnown(word: string): boolean {
    return (
      this.#known.has(word) ||
      REAL_WORDS.has(word) ||
      SHORT_FORMS.has(word) ||
      (word !== '' && writtenOut(word) !== word)
    );
  }

  /** "techlead" as "tech lead", from the left with the longest piece first. */
  #pieces(word: string): string[] | null {
    if (word === '') return [];
    for (let length = word.length - 1; length > 0; length -= 1) {
      const piece = word.slice(0, length);
      const isPiece = SHORT_PIECES.has(piece) || (length >= SHORTEST_PIECE && this.#isKnown(piece));
      if (!isPiece) continue;
      const tail = word.slice(length);
      if (SHORT_PIECES.has(tail) || (tail.length >= SHORTEST_PIECE && this.#isKnown(tail)))
        return [piece, tail];
      const rest = this.#pieces(tail);
      if (rest !== null) return [piece, ...rest];
    }
    return null;
  }

  #nearest(word: string): { word: string; edits: number } | null {
    if (word.length < SHORTEST_CORRECTED) return null;
    const atMost = word.length >= SHORTEST_WITH_TWO_EDITS ? 2 : 1;
    const near = [-2, -1, 0, 1, 2]
      .flatMap((longer) => this.#byLetter.get(`${word.charAt(0)}${word.length + longer}`) ?? [])
      .map((known) => ({ word: known, edits: editDistance(word, known, atMost) }))
      .filter(({ edits }) => edits <= atMost)
      .sort((a, b) => a.edits - b.edits || compareIds(a.word, b.word));
    const [best, next] = near;
    return best === undefined || best.edits === next?.edits ? null : best;
  }
}

function bucketOf(word: string): string {
  return `${word.charAt(0)}${word.length}`;
}
