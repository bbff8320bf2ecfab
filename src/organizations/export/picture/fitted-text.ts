/*
 * How much text a box holds. The font is whichever the reader has, so widths are estimates: those of DejaVu, the widest
 * of the usual ones, in parts of the font size.
 */

export interface TextFont {
  /** In px. */
  readonly size: number;
  readonly isBold: boolean;
}

const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Me}\p{Cf}]/u, 0],
  [/[iljI.,:;'|!()[\] ·]/u, 0.34],
  [/[ftr\-/"]/u, 0.42],
  [/[mwMW@%&…—]/u, 0.97],
  [/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]|[\u{10000}-\u{10ffff}]/u, 1.05],
  [/\p{Lu}/u, 0.7],
];
const OTHER_WIDTH = 0.61;
const BOLD = 1.14;

/** In px. */
export function textWidth(text: string, { size, isBold }: TextFont): number {
  let width = 0;
  for (const character of text)
    width += WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER_WIDTH;
  return width * size * (isBold ? BOLD : 1);
}

/** The text in at most so many lines of a width in px; what does not fit becomes an ellipsis. */
export function fitted(text: string, font: TextFont, width: number, mostLines: number): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const lines: string[] = [];
  for (const [index, word] of words.entries()) {
    const last = lines.pop();
    if (last === undefined) {
      lines.push(word);
    } else if (textWidth(`${last} ${word}`, font) <= width) {
      lines.push(`${last} ${word}`);
    } else if (lines.length + 1 < mostLines) {
      lines.push(last, word);
    } else {
      lines.push(`${last} ${words.slice(index).join(' ')}`);
      break;
    }
  }
  return lines.map((line) => cut(line, font, width));
}

function cut(line: string, font: TextFont, width: number): string {
  if (textWidth(line, font) <= width) return line;
  const characters = [...new Intl.Segmenter().segment(line)].map(({ segment }) => segment);
  let kept = '';
  let used = textWidth('…', font);
  for (const character of characters) {
    used += textWidth(character, font);
    if (used > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
