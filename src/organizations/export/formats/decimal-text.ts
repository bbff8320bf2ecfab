/**
 * A number as every reader of a table takes it: with a point, without an exponent, and never like 1.125, which some
 * take for thousands: that is 1.1250.
 */
export function decimalText(number: number): string {
  const text = withoutExponent(number.toString());
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}

function withoutExponent(text: string): string {
  const [mantissa = '', exponent] = text.split('e');
  if (exponent === undefined) return text;
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)\.?(\d*)$/.exec(mantissa) ?? [];
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0');
}
