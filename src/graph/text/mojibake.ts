/*
 * Text that was UTF-8 and was read as Windows-1252: "CafÃ©", "â€“". What tells is that the way back leads to UTF-8, which
 * no text does by chance: "Ã" alone is Portuguese.
 */

/** The bytes of Windows-1252 from 0x80 to 0x9f, in which it is not ISO 8859-1. */
const SPECIAL = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES = new Map(Array.from(SPECIAL, (sign, index) => [sign, 0x80 + index]));
/** What the first byte of a character looks like, and the one behind it. */
const SUSPICIOUS = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;
const STRICT = new TextDecoder('utf-8', { fatal: true });

/** What the text was before it was read with a wrong encoding; null for a text that is whole. */
export function repaired(text: string): string | null {
  if (!SUSPICIOUS.test(text)) return null;
  const whole = text.replace(/[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]+/g, (run) => {
    const bytes = Array.from(run, (sign) => BYTES.get(sign) ?? sign.charCodeAt(0));
    try {
      return STRICT.decode(Uint8Array.from(bytes));
    } catch {
      return run;
    }
  });
  return whole === text ? null : whole;
}
