/**
 * A number as a person would write it in a cell: `17`, never `17.0` or `1.7e+1`; 15 digits of a fraction, as
 * spreadsheets show, which hides that 0.1 + 0.2 is 0.30000000000000004.
 */
export function numberText(number: number): string {
  if (!Number.isFinite(number)) return String(number);
  if (Number.isInteger(number)) return BigInt(number).toString();
  const text = String(Number(number.toPrecision(15)));
  return text.includes('e') ? number.toFixed(20).replace(/\.?0+$/, '') : text;
}

/** A numeral of a file: a number, or the text itself for an integer that no number holds exactly. */
export function exactNumber(numeral: string): number | string {
  const number = Number(numeral);
  return /^-?\d+$/.test(numeral) && !Number.isSafeInteger(number) ? numeral : number;
}
