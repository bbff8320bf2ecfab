/*
 * Characters that nobody sees and that keep one id from being another: no-break spaces, spaces of no width, byte order
 * marks, marks of direction.
 */

const UNSEEN = /[\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufeff]/g;
const PLAIN = /^[ -~]*$/;

/** An id without them: spaces of other kinds become plain ones, what takes no place goes; letters with marks are one sign. */
export function withoutUnseen(id: string): string {
  if (PLAIN.test(id)) return id;
  return id
    .replace(UNSEEN, (sign) => (/\s/.test(sign) && sign !== '\ufeff' ? ' ' : ''))
    .normalize('NFC')
    .trim();
}

/** `U+00A0, U+200B`; '' for a text without any. */
export function unseenIn(text: string): string {
  if (PLAIN.test(text)) return '';
  const found = new Set(text.match(UNSEEN) ?? []);
  return Array.from(found, codePointOf).join(', ');
}

function codePointOf(sign: string): string {
  return `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
