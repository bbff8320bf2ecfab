/*
 * Characters that nobody sees and that keep one id from being another: no-break spaces, spaces of no width, byte order
 * marks, marks of direction. And those that mean nothing in any text: control characters, as a wrong encoding or a record of
 * a fixed length leaves them behind.
 */

const UNSEEN = /[\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufeff]/g;
const PLAIN = /^[ -~]*$/;

/** What ends a line of a text where it is no usual sign. Behind another byte of UTF-8 it is a letter that was read wrongly. */
const LINE_ENDS = /[\v\u2028\u2029]|(?<![\u0080-\u00f4])\u0085/g;
const CONTROL = String.raw`[\p{Cc}--[\t\n\v\f\r\u0080-\u009f]]|(?<![\u0080-\u00f4])[\u0080-\u0084\u0086-\u009f]`;
const CONTROLS = new RegExp(CONTROL, 'gv');
const CONTROLS_AROUND = new RegExp(`^(?:\\s|${CONTROL})+|(?:\\s|${CONTROL})+$`, 'gv');

/**
 * A text as it is read of a cell: without white space around it, with line ends of other kinds as usual ones. Control
 * characters count as white space around it and are U+FFFD within: databases refuse NUL, and nothing is joined or parted where
 * one stands.
 */
export function readableText(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  const lined = text.replace(LINE_ENDS, '\n').trim();
  return hasControls(lined) ? lined.replace(CONTROLS_AROUND, '').replace(CONTROLS, '\ufffd') : lined;
}

/** `U+0000, U+001F`; '' for a text without any. */
export function controlsIn(text: string): string {
  return PLAIN.test(text) || !hasControls(text) ? '' : codePoints(text.match(CONTROLS));
}

function hasControls(text: string): boolean {
  return text.search(CONTROLS) !== -1;
}

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
  return codePoints(text.match(UNSEEN));
}

function codePoints(signs: readonly string[] | null): string {
  const codes = Array.from(new Set(signs), (sign) => sign.codePointAt(0)!.toString(16).toUpperCase());
  return codes.map((code) => `U+${code.padStart(4, '0')}`).join(', ');
}
