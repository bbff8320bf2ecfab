/** What XML 1.0 has no way to write, not even as a reference. */
const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g;

/**
 * Text for XML, within an element or a quoted attribute. Characters that XML 1.0 forbids, halves of a pair included,
 * become replacement characters; a carriage return stays one, which it would not unescaped.
 */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"'\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
