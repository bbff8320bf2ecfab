import type { CellFlawKind } from '../../chart/chart.ts';
import {
  amountOf,
  type Amount,
  currencyNamed,
  maySignify,
  type Period,
  periodNamed,
  TIMES_A_YEAR,
} from '../rows/amounts.ts';
import { FACTOR_OF, PERIOD_BEGINS } from '../rows/words/money-words.ts';
import { noteOf, type ReadingNote } from '../rows/notes.ts';
import { type DecimalSign, decimalSignOf, readDigits } from '../rows/numbers.ts';
import { type Cell, textOf } from '../tables/table.ts';

export type NumberField = 'fte' | 'cost';

/** What became of a cell: a number, or what keeps it from being one; neither for an empty cell. */
export interface NumberReading {
  /** 0 or more; of a cost, that of a year. */
  readonly number: number | null;
  /** Of a cost, what it is in. */
  readonly currency: string | null;
  readonly flaw: Extract<CellFlawKind, 'NEGATIVE_NUMBER' | 'NO_NUMBER'> | null;
}

/** What other columns of the row say of a cost. */
export interface CostContext {
  readonly currency: string | null;
  readonly period: string | null;
}

const EMPTY: NumberReading = { number: null, currency: null, flaw: null };
const NO_CONTEXT: CostContext = { currency: null, period: null };

/** Above this an FTE under a header such as "FTE %" is a percentage even without its sign. */
const MOST_FTE_OF_PERCENT_COLUMN = 2;
/** The smallest and the largest figure of a column of percentages: half a day a week, and two jobs. */
const LEAST_PERCENT = 10;
const MOST_PERCENT = 200;

/** Tells how one column writes numbers, from as many cells as it is shown. */
export class NumberColumn {
  readonly header: string;
  readonly field: NumberField;
  readonly #votes = { '.': 0, ',': 0, either: 0 };
  readonly #codes = new Set<string>();
  readonly #ofHeader: {
    readonly currency: string | null;
    readonly period: Period | null;
    readonly factor: number;
  };
  readonly #saysPercent: boolean;
  readonly #isPlain: boolean;
  #small = 0;
  #percents = 0;
  #others = 0;
  #ambiguous: Amount | null = null;
  #ambiguousText = '';

  /** `isPlain`: that FTEs are no percentages, whatever they look like, as in what this program writes. */
  constructor(header: string, field: NumberField, isPlain = false) {
    this.header = header;
    this.#isPlain = isPlain;
    this.field = field;
    this.#ofHeader = readHeader(header);
    this.#saysPercent = /%|percent|prozent|pourcent|pensum|beschäftigungsgrad/i.test(header);
  }

  /** Takes a cell into account; those that the source itself holds as numbers tell nothing of signs. */
  look(cell: Cell | undefined): void {
    if (cell === undefined || cell === '') return;
    if (typeof cell === 'number') {
      if (this.field === 'fte') this.#weigh(cell, null);
      return;
    }
    const amount = amountOf(textOf(cell));
    if (this.field === 'fte') this.#weigh(Number(amount.digits.replace(',', '.')), amount);
    if (amount.currency !== null && amount.currency.length === 3) this.#codes.add(amount.currency);
    const sign = decimalSignOf(amount);
    if (sign === null) return;
    this.#votes[sign] += 1;
    if (sign === 'either' && this.#ambiguous === null) {
      this.#ambiguous = amount;
      this.#ambiguousText = textOf(cell);
    }
  }

  /** Whether there are cells such as 1.234 and none yet that tells what they mean. */
  get isOpen(): boolean {
    return this.#votes.either > 0 && this.#votes['.'] === 0 && this.#votes[','] === 0;
  }

  /**
   * The sign of most cells that tell. Where all are like 1.234, costs are taken for thousands and FTEs for fractions;
   * {@link notes} says so.
   */
  get decimal(): DecimalSign {
    if (!this.isOpen) return this.#votes[','] > this.#votes['.'] ? ',' : '.';
    const sign = this.#ambiguous?.digits.includes('.') === true ? '.' : ',';
    const other = sign === '.' ? ',' : '.';
    return this.field === 'cost' ? other : sign;
  }

  /**
   * Whether FTEs are percentages, 100, 80 and 50, without a sign: where the header says so, or no cell is as small as a
   * fraction is and most are round as percentages are.
   */
  get isPercent(): boolean {
    if (this.field !== 'fte' || this.#isPlain) return false;
    return this.#saysPercent || (this.#small === 0 && this.#percents > this.#others * 2);
  }

  get notes(): ReadingNote[] {
    const notes: ReadingNote[] = [];
    const say = (message: string) =>
      notes.push(noteOf('number style', this.header, `column "${this.header}": ${message}`));
    if (this.#ambiguous !== null && this.isOpen) {
      const read = readDigits(this.#ambiguous.digits, this.decimal);
      say(
        `nothing tells whether "${this.#ambiguousText}" has thousands or a fraction; it was read as ` +
          `${read === null ? 'no number' : read * this.#ambiguous.factor}`,
      );
    }
    if (this.isPercent && this.#percents > 0 && !this.#saysPercent)
      say('its figures are read as percentages of one full-time equivalent, 100 as 1');
    const times = this.#ofHeader.period === null ? null : TIMES_A_YEAR[this.#ofHeader.period];
    if (this.field === 'cost' && times !== null && times > 1)
      say(`its figures are those of a ${this.#ofHeader.period}, and were taken ${times} times for a year`);
    if (this.field === 'cost' && this.#ofHeader.factor !== 1)
      say(`its figures are in thousands, and were taken ${this.#ofHeader.factor} times`);
    return notes;
  }

  read(cell: Cell | undefined, context: CostContext = NO_CONTEXT): NumberReading {
    // Most cells are so, and mean the same however the column writes numbers.
    if (typeof cell === 'string' && /^\d{1,15}$/.test(cell)) {
      const whole = Number(cell);
      return this.field === 'fte' ? this.#fte(whole, null) : this.#cost(whole, null, context);
    }
    const text = typeof cell === 'number' ? '' : textOf(cell);
    if (typeof cell !== 'number' && /^[\s\p{Pd}.]*$/u.test(text)) return EMPTY;
    const amount = typeof cell === 'number' ? null : amountOf(text);
    const number =
      amount === null
        ? (cell as number)
        : (readDigits(amount.digits, this.decimal) ?? (this.field === 'fte' ? readFraction(text) : null));
    if (number === null || !Number.isFinite(number)) return { ...EMPTY, flaw: 'NO_NUMBER' };
    if (number < 0 || amount?.isNegative === true) return { ...EMPTY, flaw: 'NEGATIVE_NUMBER' };
    return this.field === 'fte' ? this.#fte(number, amount) : this.#cost(number, amount, context);
  }

  #fte(number: number, amount: Amount | null): NumberReading {
    if (amount !== null && (amount.currency !== null || amount.period !== null || amount.factor !== 1))
      return { ...EMPTY, flaw: 'NO_NUMBER' };
    const isPercent = amount?.isPercent === true || (this.isPercent && number > MOST_FTE_OF_PERCENT_COLUMN);
    return { ...EMPTY, number: isPercent ? number / 100 : number };
  }

  #cost(number: number, amount: Amount | null, context: CostContext): NumberReading {
    if (amount?.isPercent === true) return { ...EMPTY, flaw: 'NO_NUMBER' };
    const period =
      amount?.period ??
      this.#ofHeader.period ??
      (context.period === null ? 'year' : periodNamed(context.period));
    const times = period === undefined ? null : TIMES_A_YEAR[period];
    if (times === null) return { ...EMPTY, flaw: 'NO_NUMBER' };
    const factor = (amount?.factor ?? 1) * this.#ofHeader.factor * times;
    // What 1.2 million is, and not 1199999.9999999998.
    const year = factor === 1 ? number : Number((number * factor).toPrecision(15));
    return { number: year, currency: this.#currencyOf(amount, context), flaw: null };
  }

  /** That of the cell, of the row, of the header; a sign of several currencies is the only one of those that is named. */
  #currencyOf(amount: Amount | null, context: CostContext): string | null {
    const ofRow = context.currency === null ? null : (currencyNamed(context.currency) ?? context.currency);
    const around = ofRow ?? this.#ofHeader.currency;
    const own = amount?.currency ?? null;
    if (own === null || own.length === 3) return own ?? around;
    if (around !== null) return maySignify(own, around) ? around : own;
    const codes = [...this.#codes].filter((code) => maySignify(own, code));
    return codes.length === 1 ? codes[0]! : own;
  }

  #weigh(number: number, amount: Amount | null): void {
    if (amount?.isPercent === true || Number.isNaN(number) || number === 0) return;
    if (number <= MOST_FTE_OF_PERCENT_COLUMN) this.#small += 1;
    else if (number >= LEAST_PERCENT && number <= MOST_PERCENT && (number % 5 === 0 || number > 20))
      this.#percents += 1;
    else this.#others += 1;
  }
}

/** 0.8 of "4/5", 0.5 of "½"; null for all others. */
function readFraction(text: string): number | null {
  const [, whole, part] = /^(\d{1,2})\s?[/⁄]\s?(\d{1,2})$/u.exec(text.normalize('NFKC').trim()) ?? [];
  return part === undefined || Number(part) === 0 ? null : Number(whole) / Number(part);
}

/** `Jahreslohn CHF`, `Monthly Salary (USD)`, `Cost in k€`, `Kosten TEUR`, `年収（万円）`. */
function readHeader(header: string) {
  const words = header.split(/[^\p{L}\p{N}\p{Sc}'.]+/u).filter((word) => word !== '');
  let [currency, period, factor]: [string | null, Period | null, number] = [null, null, 1];
  for (const word of words) {
    const [, thousands, rest = ''] = /^(k|t|T|tkr(?=$))?(.*)$/su.exec(word)!;
    const isCode = /^[A-Z]{3}$|\p{Sc}|^(zł|kč|ft|tl|lei|руб\.?|грн\.?|euro?s?|kr|[元円원]|rmb)$/iu.test(word);
    const named = isCode ? currencyNamed(word) : null;
    const scaled =
      /^[A-Z]{3}$|^\p{Sc}$|^kr$/u.test(rest) && thousands !== undefined ? currencyNamed(rest) : null;
    const eastern = /^([千万萬만億亿억百]+)(.?)$/u.exec(word);
    currency ??= named ?? scaled ?? (eastern === null ? null : currencyNamed(eastern[2]!));
    if (named === null && scaled !== null) factor = 1000;
    if (eastern !== null) factor = FACTOR_OF.get(eastern[1]!) ?? factor;
    if (
      /^(000s?|'000s?|thousands?|tausend|tsd\.?|тыс\.?|тис\.?|tys\.?|tis\.?|miles|milhares|migliaia|milliers|tkr)$/i.test(
        word,
      )
    )
      factor = 1000;
    period ??= word.length < 3 ? null : (periodNamed(word) ?? null);
    period ??= PERIOD_BEGINS.find(([, begin]) => begin.test(word))?.[0] ?? null;
  }
  return { currency, period, factor };
}
