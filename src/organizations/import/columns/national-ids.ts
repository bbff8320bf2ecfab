/*
 * Numbers by which states know people, where their shape or their check digit tells them from other numbers. What is no
 * more than nine or eleven digits is not among them: so are ids of positions.
 */

const KINDS: readonly (readonly [name: string, shape: RegExp, isValid: (digits: string) => boolean])[] = [
  ['US social security number', /^(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/, () => true],
  ['Swiss AHV number', /^756\.\d{4}\.\d{4}\.\d{2}$/, (digits) => ean(digits)],
  ['French NIR', /^[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}$/, nir],
  ['Italian codice fiscale', /^[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]$/i, () => true],
  ['Spanish DNI or NIE', /^[XYZ\d]\d{7}-?[A-Z]$/i, dni],
  [
    'British national insurance number',
    /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]$/i,
    () => true,
  ],
  ['Swedish personnummer', /^(?:19|20)?\d{6}[-+]\d{4}$/, (digits) => luhn(digits.slice(-10))],
  ['Finnish henkilötunnus', /^\d{6}[-+A]\d{3}[\dA-Y]$/i, () => true],
  ['Danish CPR number', /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}-\d{4}$/, () => true],
  ['Brazilian CPF', /^\d{3}\.\d{3}\.\d{3}-\d{2}$/, cpf],
  [
    'Chinese resident id',
    /^\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/i,
    () => true,
  ],
  ['Mexican CURP', /^[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z\d]\d$/i, () => true],
  ['IBAN', /^[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,4})?$/, iban],
];

/** What a text is, where it is such a number; null where not. */
export function nationalId(text: string): string | null {
  if (text.length < 9 || text.length > 42 || !/\d{2}/.test(text)) return null;
  const found = KINDS.find(
    ([, shape, isValid]) => shape.test(text) && isValid(text.replace(/[^\dA-Z]/gi, '').toUpperCase()),
  );
  return found?.[0] ?? null;
}

function luhn(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

function ean(digits: string): boolean {
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
    0,
  );
  return sum % 10 === 0;
}

function nir(digits: string): boolean {
  const number = digits.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return digits.length === 15 && 97n - (BigInt(number) % 97n) === BigInt(digits.slice(13));
}

function dni(text: string): boolean {
  const number = text.slice(0, 8).replace('X', '0').replace('Y', '1').replace('Z', '2');
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number) % 23] === text.at(-1);
}

function cpf(digits: string): boolean {
  const check = (length: number) => {
    const sum = [...digits.slice(0, length)].reduce(
      (total, digit, at) => total + Number(digit) * (length + 1 - at),
      0,
    );
    return ((sum * 10) % 11) % 10;
  };
  return check(9) === Number(digits[9]) && check(10) === Number(digits[10]);
}

function iban(text: string): boolean {
  const numeral = [...text.slice(4), ...text.slice(0, 4)].map((sign) => parseInt(sign, 36)).join('');
  return text.length >= 15 && BigInt(numeral) % 97n === 1n;
}
