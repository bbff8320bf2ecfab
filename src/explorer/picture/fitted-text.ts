/** What measures text: an ink, in the font that it has now. */
interface Measure {
  font: string;
  readonly measureText: (text: string) => { readonly width: number };
}

/** Text that is fitted into a width; what was measured once is kept, since measuring takes as long as drawing. */
export class FittedText {
  readonly #kept = new Map<string, readonly string[]>();
  static readonly MOST = 60_000;

  /** On one line, shortened where it is longer. */
  fit(ink: Measure, text: string, width: number): string {
    return this.#once(`1 ${ink.font}\n${width}\n${text}`, () => [shortened(ink, text, width)])[0] ?? '';
  }

  /** On one line or two, broken between words; the second is shortened where there is more. */
  fitTwo(ink: Measure, text: string, width: number): readonly string[] {
    return this.#once(`2 ${ink.font}\n${width}\n${text}`, () => {
      const words = text.split(' ');
      let count = 1;
      while (count < words.length && isWithin(ink, words.slice(0, count + 1).join(' '), width)) count += 1;
      const first = words.slice(0, count).join(' ');
      const rest = words.slice(count).join(' ');
      return [first, rest].filter((line) => line !== '').map((line) => shortened(ink, line, width));
    });
  }

  /** On two lines, in letters of the first size in which both are whole, or else of the last. The ink has them then. */
  fitTwoIn(
    ink: Measure,
    text: string,
    width: number,
    sizes: readonly number[],
    fontOf: (letters: number) => string,
  ): { readonly lines: readonly string[]; readonly letters: number } {
    let fitted: { lines: readonly string[]; letters: number } = { lines: [], letters: 0 };
    for (const letters of sizes) {
      ink.font = fontOf(letters);
      fitted = { lines: this.fitTwo(ink, text, width), letters };
      if (fitted.lines.join(' ') === text) break;
    }
    return fitted;
  }

  #once(key: string, make: () => readonly string[]): readonly string[] {
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    if (this.#kept.size > FittedText.MOST) this.#kept.clear();
    const lines = make();
    this.#kept.set(key, lines);
    return lines;
  }
}

function isWithin(ink: Measure, text: string, width: number): boolean {
  return ink.measureText(text).width <= width;
}

function shortened(ink: Measure, text: string, width: number): string {
  if (isWithin(ink, text, width)) return text;
  const letters = [...text];
  let least = 0;
  let most = letters.length;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (isWithin(ink, `${letters.slice(0, middle).join('')}…`, width)) least = middle;
    else most = middle - 1;
  }
  return `${letters.slice(0, least).join('').trimEnd()}…`;
}
