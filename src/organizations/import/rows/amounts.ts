import {
  CODES_OF_SIGN,
  FACTOR,
  FACTOR_OF,
  type Period,
  PERIOD_OF,
  PERIOD_OF_SIGN,
  PERIOD_SIGN,
  SIGNS,
} from './words/money-words.ts';

export type { Period } from './words/money-words.ts';

/*
 * What people and systems write around a number: currencies, "k" and "M", what it is paid for, "FTE", brackets around
 * what is negative. Taken off before the number itself is read.
 */

/** A number as it is written, bare, and what stood around it. */
export interface Amount {
  /** Signs of a number alone: `1'234.50`, `85.000`. */
  readonly digits: string;
  readonly isNegative: boolean;
  readonly isPercent: boolean;
  /** 1000 for "60k", 1000000 for "1.2M". */
  readonly factor: number;
  /** A code such as `CHF`, or a sign that several currencies have, `$`; null where none is written. */
  readonly currency: string | null;
  readonly period: Period | null;
}

/** How often in a year; null where it depends on how long somebody works. */
export const TIMES_A_YEAR: Readonly<Record<Period, number | null>> = {
  year: 1,
  quarter: 4,
  month: 12,
  'half month': 24,
  'two weeks': 26,
  week: 52,
  day: null,
  hour: null,
};

const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const BEFORE =
  /^([A-Za-z]{0,3}\p{Sc}|[A-Z]{3}(?![A-Za-z])|s?fr\.?(?=\s|\d)|kr\.?(?=\s|\d)|r[smp]\.?(?=\s|\d)|人民币)\s*/iu;
const BEHIND =
  /\s*([A-Za-z]{0,3}\p{Sc}|(?<!\p{L})[kt]?[A-Z]{3}|euros?|[元円원]|(?<!\p{L})(?:s?fr\.?|t?kr\.?|zł|kč|ft|tl|lei|руб\.?|р\.|грн\.?|rmb))$/iu;
/** What stands behind a number for what it is paid for, with or without a word between. */
const PER =
  /\s*(?:\/|(?<=[\d\p{L}\p{Sc}.])\s)\s*(?:(?:per|pro|par|por|je|a|al|all'|na|za|v|в|за|på|om|im|i|ao|à)\s+)?((?:semi|bi)[- ]?\p{L}+|\p{L}[\p{L}.]*(?: a\.?)?|2 weeks)$/iu;
/** Words that say how a figure is meant and change nothing of it. */
const ABOUT =
  /^(?:~|≈|approx\.?|about|circa|ca\.?(?=\s)|env\.?(?=\s)|около|约|約)\s*|(?<=[\d\p{L}\p{Sc}.])\s*(?:gross|brut|bruto|brutto|bruta|lordi|lordo|net|netto|nett|до вычета|税前)\.?(?=\s*(?:\/|$))/giu;
/** No cents: "60.000,-", "20'000.--", "30 000:-". */
const NO_CENTS = /(?<=\d)\s*[.,:]\s?[-\u2013\u2014]{1,2}(?=$|[\s\p{Sc}\p{L}])/gu;
/** The zeros of digits that are not those of English. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x0e50];
const UNIT = /\s*(?:ftes?|vz[aä]|etp|ejc)$/i;
const PERCENT =
  /\s*(?:%|percent|prozent|procent|pour ?cent|por ?ciento|per ?cento|procent|prosent|prosenttia|процент\p{L}*)$/iu;
const SPACED_GROUPS = /^\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3})+(?=$|[.,])/;

const PLAIN = { isNegative: false, isPercent: false, factor: 1, currency: null, period: null };

/** Takes off what stands around a number. What is no number comes out as other digits, which nothing reads. */
export function amountOf(cell: string): Amount {
  // Most cells are so.
  if (/^[\d.,]+$/.test(cell)) return { ...PLAIN, digits: cell };
  let text = plainSigns(cell).trim().replace(ABOUT, '').replace(NO_CENTS, '').trim();
  let [currency, period, factor]: [string | null, Period | null, number] = [null, null, 1];
  const bracketed = /^\((.*)\)$/s.exec(text);
  if (bracketed !== null) text = bracketed[1]!.trim();
  // "300,000 (USD)"
  text = text.replace(/(?<=\d.*)\(([^()]*)\)$/u, ' $1').trimEnd();
  let isNegative = bracketed !== null;
  let isPercent = false;
  // In whatever order they stand: "USD 60k/yr", "60 k€ p.a.", "-5,000 CHF".
  for (let before = ''; before !== text;) {
    before = text;
    text = text.trim();
    if (/^[-\u2212\u2013]\s*(?=[\d.,\p{L}\p{Sc}])|(?<=\d)\s*[-\u2212]$/u.test(text)) {
      isNegative = true;
      text = text.replace(/^[-\u2212\u2013]\s*|\s*[-\u2212]$/g, '');
    }
    if (text.startsWith('+')) text = text.slice(1);
    const percent = isPercent ? null : PERCENT.exec(text);
    if (percent !== null && percent.index > 0) {
      isPercent = true;
      text = text.slice(0, percent.index);
    }
    const unit = UNIT.exec(text);
    if (unit !== null && /\d/.test(text)) text = text.slice(0, unit.index);
    // "$5 (USD)" says which dollar.
    const isOpen: boolean = currency === null || currency.length < 3;
    const found: RegExpExecArray | null = isOpen ? (BEFORE.exec(text) ?? BEHIND.exec(text)) : null;
    const scaledSign: RegExpExecArray | null = /^([kt])(?=\p{Sc}|[A-Z]{3}$|kr)/iu.exec(found?.[1] ?? '');
    const isScaled: boolean =
      found !== null && found.index > 0 && scaledSign !== null && currencyNamed(found[1]!) === null;
    const named: string | null =
      found === null ? null : currencyNamed(isScaled ? found[1]!.slice(1) : found[1]!);
    if (found !== null && named !== null && (currency === null || maySignify(currency, named))) {
      currency = named;
      if (isScaled) factor = 1e3;
      text = found.index === 0 ? text.slice(found[0].length) : text.slice(0, found.index);
    }
    const sign: RegExpExecArray | null = period === null ? PERIOD_SIGN.exec(text) : null;
    const per: RegExpExecArray | null = period === null ? (sign ?? PER.exec(text)) : null;
    const known: Period | undefined =
      per === null ? undefined : (PERIOD_OF_SIGN[per[1]!] ?? periodNamed(per[1]!));
    // "60 m" are millions.
    if (per !== null && known !== undefined && !FACTOR.test(text)) {
      period = known;
      text = text.slice(0, per.index);
    }
    // Lakhs a year.
    if (period === null && /\d\s*LPA$/i.test(text)) {
      [period, factor] = ['year', 1e5];
      text = text.replace(/\s*LPA$/i, '');
    }
    const scaled = factor === 1 ? FACTOR.exec(text) : null;
    if (scaled !== null) {
      factor = FACTOR_OF.get(scaled[1]!.toLowerCase())!;
      text = text.slice(0, scaled.index);
    }
  }
  const digits = text.replace(SPACED_GROUPS, (groups) => groups.replace(/[^\d]/g, ''));
  return { digits, isNegative, isPercent, factor, currency, period };
}

/** What a text calls a period: "per year", "Monthly", "p.a."; undefined for none. */
export function periodNamed(text: string): Period | undefined {
  const plain = text.toLowerCase().replaceAll('.', ' ').replace(/[-_]/g, ' ').replace(/\s+/g, ' ').trim();
  return PERIOD_OF.get(plain.replace(/^(per|pro|par|por|je|a) /, ''));
}

/** Digits, percent signs and spaces of other scripts and widths as those of English. */
function plainSigns(text: string): string {
  if (/^[ -~\p{Sc}]*$/u.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹०-९๐-๙]/gu, (sign) => {
      const code = sign.codePointAt(0)!;
      return String(code - ZEROS.findLast((zero) => code >= zero)!);
    })
    .replaceAll('٫', '.')
    .replace(/[٬]/g, ',')
    .replace('٪', '%');
}

/** The code of a currency, or the sign that several have; null for a text that is none. */
export function currencyNamed(text: string): string | null {
  const code = text.trim().toUpperCase();
  if (CODES.has(code)) return code;
  return SIGNS[text.trim().toLowerCase()] ?? null;
}

/** Whether a sign may stand for a currency. */
export function maySignify(sign: string, code: string): boolean {
  return CODES_OF_SIGN[sign]?.test(code) === true;
}
