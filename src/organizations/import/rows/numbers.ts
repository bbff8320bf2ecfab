/*
 * Numbers as people and systems write them: 1,234.50 and 1.234,50, 1 234,50 and 1'234.50, 0,8 and 80%, € 85.000 and
 * 85,000 USD. Which of point and comma is the decimal sign is decided once for a column, because 1.234 by itself may be
 * either; what does not fit the column is not read at all rather than wrongly.
 */

export type DecimalSign = '.' | ',';

const CURRENCY =
  /^(?:[A-Z]{0,2}\p{Sc}|EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|HUF|CAD|AUD|NZD|JPY|CNY|INR|BRL|MXN|ZAR|SGD|HKD|ILS|AED|Fr\.|kr\.?)\s*|\s*(?:\p{Sc}|EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|HUF|CAD|AUD|NZD|JPY|CNY|INR|BRL|MXN|ZAR|SGD|HKD|ILS|AED|Fr\.|kr\.?|zł|Kč)$/gu;
const SPACED_GROUPS = /^\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3})+(?=$|[.,])/;

/** Which sign must be the decimal one for this cell to be a number; 'either' for 1.234; null where it does not tell. */
export function decimalSignOf(cell: string): DecimalSign | 'either' | null {
  const text = bare(cell);
  if (!/^[\d.,]+$/.test(text)) return null;
  const signs = text.replace(/\d/g, '');
  const last = signs.at(-1) as DecimalSign | undefined;
  if (last === undefined) return null;
  const other = last === '.' ? ',' : '.';
  if (signs.includes(other)) return last;
  // A sign that occurs twice parts thousands.
  if (signs.length > 1) return other;
  const [before = '', after = ''] = text.split(last);
  return after.length === 3 && /^[1-9]\d{0,2}$/.test(before) ? 'either' : last;
}

/**
 * The number of a cell, 0 or more; null for everything else. Thousands may be parted by the other sign, spaces or
 * apostrophes. A percentage is a hundredth of what it says where `percent` allows it, and no number elsewhere.
 */
export function readNumber(
  cell: string,
  decimal: DecimalSign,
  percent: 'allowed' | 'refused',
): number | null {
  // Most cells are bare digits, which mean the same however the column writes numbers.
  if (/^\d{1,15}$/.test(cell)) return Number(cell);
  const isPercent = percent === 'allowed' && cell.endsWith('%');
  const text = bare(isPercent ? cell.slice(0, -1).trimEnd() : cell);
  const thousands = decimal === '.' ? ',' : '.';
  const [whole = '', fraction, ...more] = text.split(decimal);
  const isWhole =
    /^\d*$/.test(whole) ||
    new RegExp(`^[1-9]\\d{0,2}(?:\\${thousands}\\d{2,3})*\\${thousands}\\d{3}$`).test(whole);
  if (!isWhole || more.length > 0 || !/^\d*$/.test(fraction ?? '') || !/\d/.test(text)) return null;
  const number = Number(`${whole.replaceAll(thousands, '') || '0'}.${fraction || '0'}`);
  return isPercent ? number / 100 : number;
}

/** Without a currency and the white space or apostrophes between thousands. */
function bare(cell: string): string {
  return cell
    .replace(CURRENCY, '')
    .trim()
    .replace(SPACED_GROUPS, (groups) => groups.replace(/[^\d]/g, ''));
}
