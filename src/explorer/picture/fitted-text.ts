import type { Ink } from './sheet.ts';

/** Text that is shortened to a width; what was measured once is kept, since measuring takes as long as drawing. */
export class FittedText {
  readonly #kept = new Map<string, string>();
  static readonly MOST = 60_000;

  fit(ink: Ink, text: string, width: number): string {
    const key = `${ink.font}\n${width}\n${text}`;
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    if (this.#kept.size > FittedText.MOST) this.#kept.clear();
    const fitted = this.#shorten(ink, text, width);
    this.#kept.set(key, fitted);
    return fitted;
  }

  #shorten(ink: Ink, text: string, width: number): string {
    if (ink.measureText(text).width <= width) return text;
    const letters = [...text];
    let least = 0;
    let most = letters.length;
    while (least < most) {
      const middle = Math.ceil((least + most) / 2);
      if (ink.measureText(`${letters.slice(0, middle).join('')}…`).width <= width) least = middle;
      else most = middle - 1;
    }
    return `${letters.slice(0, least).join('').trimEnd()}…`;
  }
}
