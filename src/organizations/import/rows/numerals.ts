/*
 * Ids that are numbers and were written as programs write numbers: 101.0, 1,001, ="00101", '00101. Who names 101 in another
 * column means the same.
 */

const DRESSED = /^(?:="?|')?(\d+|\d{1,3}(?:[,.'\u00a0\u202f ]\d{3})+)(?:[.,]0{1,2})?"?$/;

/** The digits of such a number, zeros in front included; null for everything else. */
export function bareNumeral(text: string): string | null {
  const digits = DRESSED.exec(text)?.[1];
  return digits === undefined ? null : digits.replace(/\D/g, '');
}

/** Of the ids so many are numbers. */
const LEAST_NUMBERS = 0.75;

/** Whether ids or managers are to be read as bare numerals: since else managers who have a row are not found. */
export function areDressed(managers: readonly string[], ids: readonly string[]): boolean {
  const isDressed = (text: string) => !/^\d*$/.test(text);
  if (!managers.some(isDressed) && !ids.some(isDressed)) return false;
  const numbers = ids.filter((text) => bareNumeral(text) !== null);
  const [written, numerals] = [new Set(numbers), new Set(numbers.map(bareNumeral))];
  // A row of totals has none.
  if (numbers.length < LEAST_NUMBERS * ids.length || numerals.size !== written.size) return false;
  return managers.some((text) => !written.has(text) && numerals.has(bareNumeral(text)));
}
