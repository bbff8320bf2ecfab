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

export type Period = 'year' | 'quarter' | 'month' | 'two weeks' | 'week' | 'day' | 'hour';

/** How often in a year; null where it depends on how long somebody works. */
export const TIMES_A_YEAR: Readonly<Record<Period, number | null>> = {
  year: 1,
  quarter: 4,
  month: 12,
  'two weeks': 26,
  week: 52,
  day: null,
  hour: null,
};

const PERIODS: Readonly<Record<Period, string>> = {
  year: 'y|yr|yrs|year|annum|annual|annually|yearly|pa|p a|jahr|jährlich|an|annuel|année|año|anual|anno',
  quarter: 'quarter|quarterly|qtr|quartal|trimestre',
  month: 'mo|mon|mth|month|monthly|pm|p m|pcm|monat|monatlich|mtl|mois|mensuel|mes|mensual|mese',
  'two weeks': 'fortnight|fortnightly|biweekly|bi weekly|two weeks|2 weeks',
  week: 'w|wk|week|weekly|woche|wöchentlich|semaine|semana',
  day: 'd|day|daily|tag|täglich|jour|día|dia',
  hour: 'h|hr|hrs|hour|hourly|std|stunde|heure|hora',
};
const PERIOD_OF = new Map(
  (Object.entries(PERIODS) as [Period, string][]).flatMap(([period, words]) =>
    words.split('|').map((word) => [word, period] as const),
  ),
);

/** Signs and words for one currency; `$`, `¥` and `kr` stand for several. */
const SIGNS: Readonly<Record<string, string>> = {
  $: '$',
  '€': 'EUR',
  '£': 'GBP',
  '¥': '¥',
  '￥': '¥',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₪': 'ILS',
  '₴': 'UAH',
  '₫': 'VND',
  '₱': 'PHP',
  '฿': 'THB',
  '₦': 'NGN',
  us$: 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  au$: 'AUD',
  a$: 'AUD',
  nz$: 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  sg$: 'SGD',
  r$: 'BRL',
  mx$: 'MXN',
  nt$: 'TWD',
  euro: 'EUR',
  euros: 'EUR',
  'fr.': 'CHF',
  sfr: 'CHF',
  'sfr.': 'CHF',
  kr: 'kr',
  'kr.': 'kr',
  zł: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
  rs: 'INR',
  'rs.': 'INR',
};
const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
/** Codes that a sign may stand for. */
const CODES_OF_SIGN: Readonly<Record<string, RegExp>> = {
  $: /^(USD|CAD|AUD|NZD|HKD|SGD|TWD|MXN|ARS|CLP|COP|BRL)$/,
  '¥': /^(JPY|CNY)$/,
  kr: /^(SEK|NOK|DKK|ISK)$/,
};

const BEFORE =
  /^([A-Za-z]{0,3}\p{Sc}|[A-Z]{3}(?![A-Za-z])|s?fr\.?(?=\s|\d)|kr\.?(?=\s|\d)|rs\.?(?=\s|\d))\s*/iu;
const BEHIND =
  /\s*([A-Za-z]{0,2}\p{Sc}|(?<![A-Za-z])[A-Z]{3}|euros?|(?<![A-Za-z])(?:s?fr\.?|kr\.?|zł|kč|ft))$/iu;
const PER =
  /\s*(?:\/|\bper\b|\bpro\b|\bpar\b|\bpor\b|\bje\b|\ba\b|(?<=[\d\p{L}\p{Sc}])\s)\s*(\p{L}[\p{L}.]*(?: a\.?)?|2 weeks)$/iu;
const FACTORS: Readonly<Record<string, number>> = {
  k: 1e3,
  tsd: 1e3,
  'tsd.': 1e3,
  thousand: 1e3,
  mil: 1e3,
  t: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mio: 1e6,
  'mio.': 1e6,
  million: 1e6,
  millions: 1e6,
  bn: 1e9,
};
const FACTOR = /(?<=\d)\s*(k|tsd\.?|thousand|mil|t|mm?|mn|mio\.?|millions?|bn)$/i;
const UNIT = /\s*(?:ftes?|vz[aä]|etp|ejc)$/i;
const SPACED_GROUPS = /^\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3})+(?=$|[.,])/;

const PLAIN = { isNegative: false, isPercent: false, factor: 1, currency: null, period: null };

/** Takes off what stands around a number. What is no number comes out as other digits, which nothing reads. */
export function amountOf(cell: string): Amount {
  // Most cells are so.
  if (/^[\d.,]+$/.test(cell)) return { ...PLAIN, digits: cell };
  let text = cell.trim();
  let [currency, period, factor]: [string | null, Period | null, number] = [null, null, 1];
  const bracketed = /^\((.*)\)$/s.exec(text);
  if (bracketed !== null) text = bracketed[1]!.trim();
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
    if (!isPercent && /\d\s*%$/.test(text)) {
      isPercent = true;
      text = text.slice(0, -1).trimEnd();
    }
    const unit = UNIT.exec(text);
    if (unit !== null && /\d/.test(text)) text = text.slice(0, unit.index);
    const found: RegExpExecArray | null = currency === null ? (BEFORE.exec(text) ?? BEHIND.exec(text)) : null;
    const named: string | null = found === null ? null : currencyNamed(found[1]!);
    if (found !== null && named !== null) {
      currency = named;
      text = found.index === 0 ? text.slice(found[0].length) : text.slice(0, found.index);
    }
    const per: RegExpExecArray | null = period === null ? PER.exec(text) : null;
    const known: Period | undefined = per === null ? undefined : periodNamed(per[1]!);
    // "60 m" are millions.
    if (per !== null && known !== undefined && !FACTOR.test(text)) {
      period = known;
      text = text.slice(0, per.index);
    }
    const scaled = factor === 1 ? FACTOR.exec(text) : null;
    if (scaled !== null) {
      factor = FACTORS[scaled[1]!.toLowerCase()]!;
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
