/*
 * How messages name and count things. A cell of a source may hold anything, a page of text included, so what is quoted
 * is put on one line and cut off where a sentence could no longer be read.
 */

const MOST_SPELLED_OUT = 5;
const MOST_LETTERS = 60;

/** A text of the source on one line, at most 60 letters of it. */
export function shown(text: string): string {
  return cutOff(
    text
      .slice(0, 4 * MOST_LETTERS)
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** A text of the source in quotes as it is, what cannot be seen as its code: "A  12", "A\\u00a012". */
export function quoted(text: string): string {
  const visible = cutOff(text).replace(
    /\p{C}|(?! )\p{Z}/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
  return `"${visible}"`;
}

function cutOff(text: string): string {
  // Not through the middle of a sign that takes two units.
  return text.length <= MOST_LETTERS
    ? text
    : `${text.slice(0, MOST_LETTERS).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** `a, b and c`; of more than five things the first five: `a, b, c, d, e and 12 more`. */
export function listed(things: readonly string[], total = things.length): string {
  const first = things.slice(0, MOST_SPELLED_OUT);
  if (total > first.length) return `${first.join(', ')} and ${total - first.length} more`;
  if (first.length < 2) return first.join('');
  return `${first.slice(0, -1).join(', ')} and ${first.at(-1) ?? ''}`;
}

/** `1 position`, `12 positions` */
export function counted(count: number, thing: string): string {
  return `${count} ${count === 1 ? thing : `${thing}s`}`;
}
