/** From where to where the header of a column reaches in its line. */
export interface HeaderSpan {
  readonly from: number;
  /** Behind its last character. */
  readonly to: number;
}

/** In how many lines something stands at each place of a line. */
export class Ink {
  readonly #counts: number[] = [];

  add(line: string): void {
    for (let at = 0; at < line.length; at += 1)
      if (!isBlankAt(line, at)) this.#counts[at] = (this.#counts[at] ?? 0) + 1;
  }

  at(place: number): number {
    return this.#counts[place] ?? 0;
  }
}

export function isBlankAt(line: string, place: number): boolean {
  const sign = line[place];
  return sign === undefined || sign === ' ' || sign === '\u00a0';
}

/** What stands in a line apart from each other by so many blanks. */
export function spansIn(line: string, blanks: number): HeaderSpan[] {
  const parts = line.matchAll(new RegExp(`[^ \\u00a0](?:[ \\u00a0]{0,${blanks - 1}}[^ \\u00a0])*`, 'gu'));
  return Array.from(parts, ({ index, 0: text }) => ({ from: index, to: index + text.length }));
}

/**
 * The same spans, parted at single blanks of the header that part columns too: blank in every row, with cells on both sides
 * in some row, and further blanks beside it there, or nothing but numbers on the left. Other blanks are within a header, as
 * that of "Job Title".
 */
export function partedSpans(
  spans: readonly HeaderSpan[],
  header: string,
  rows: readonly string[],
  ink: Ink,
): HeaderSpan[] {
  return spans.flatMap((span, index) => {
    const parts: HeaderSpan[] = [];
    let from = span.from;
    const end = spans[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    for (let at = span.from + 1; at < span.to; at += 1) {
      if (!isBlankAt(header, at) || ink.at(at) > 0 || !partsColumns(rows, from, at, end)) continue;
      parts.push({ from, to: at });
      from = at + 1;
    }
    return [...parts, { from, to: span.to }];
  });
}

function partsColumns(rows: readonly string[], from: number, at: number, end: number): boolean {
  const pairs = rows
    .map((row) => ({ left: row.slice(from, at), right: row.slice(at + 1, end) }))
    .filter(({ left, right }) => left.trim() !== '' && right.trim() !== '');
  if (pairs.length === 0) return false;
  const isApart = pairs.some(({ left, right }) => isBlankAt(left, left.length - 1) || isBlankAt(right, 0));
  return isApart || pairs.every(({ left }) => /^[\w.-]*\d[\w.-]*$/.test(left.trim()));
}
