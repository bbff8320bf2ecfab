import type { Amount } from './amounts.ts';

/*
 * Numbers as people and systems write them: 1,234.50 and 1.234,50, 1 234,50 and 1'234.50. Which of point and comma is the
 * decimal sign is decided once for a column, because 1.234 by itself may be either; what does not fit the column is not
 * read at all rather than wrongly.
 */

export type DecimalSign = '.' | ',';

/** Which sign must be the decimal one for this to be a number; 'either' for 1.234; null where it does not tell. */
export function decimalSignOf({ digits }: Pick<Amount, 'digits'>): DecimalSign | 'either' | null {
  if (!/^[\d.,]+$/.test(digits)) return null;
  const signs = digits.replace(/\d/g, '');
  const last = signs.at(-1) as DecimalSign | undefined;
  if (last === undefined) return null;
  const other = last === '.' ? ',' : '.';
  if (signs.includes(other)) return last;
  // A sign that occurs twice parts thousands.
  if (signs.length > 1) return other;
  const [before = '', after = ''] = digits.split(last);
  return after.length === 3 && /^[1-9]\d{0,2}$/.test(before) ? 'either' : last;
}

/** The number of bare digits, thousands parted by the other sign or not; null for everything else. */
export function readDigits(digits: string, decimal: DecimalSign): number | null {
  // Most are so, and mean the same however the column writes numbers.
  if (/^\d{1,15}$/.test(digits)) return Number(digits);
  const thousands = decimal === '.' ? ',' : '.';
  const [whole = '', fraction, ...more] = digits.split(decimal);
  const isWhole =
    /^\d*$/.test(whole) ||
    new RegExp(`^[1-9]\\d{0,2}(?:\\${thousands}\\d{2,3})*\\${thousands}\\d{3}$`).test(whole);
  if (!isWhole || more.length > 0 || !/^\d*$/.test(fraction ?? '') || !/\d/.test(digits)) return null;
  return Number(`${whole.replaceAll(thousands, '') || '0'}.${fraction || '0'}`);
}
