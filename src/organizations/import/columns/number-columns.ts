import { noteOf, type ReadingNote } from '../rows/notes.ts';
import { type DecimalSign, decimalSignOf, readNumber } from '../rows/numbers.ts';
import { type Cell, textOf } from '../tables/table.ts';

type NumberField = 'fte' | 'cost';

/** Above this an FTE under a header such as "FTE %" is a percentage even without its sign. */
const MOST_FTE_OF_PERCENT_COLUMN = 2;

/** Tells the decimal sign of one column, from as many cells as it is shown. */
export class NumberColumn {
  readonly header: string;
  readonly field: NumberField;
  readonly #isPercent: boolean;
  readonly #votes = { '.': 0, ',': 0, either: 0 };
  #ambiguous: string | null = null;

  constructor(header: string, field: NumberField) {
    this.header = header;
    this.field = field;
    this.#isPercent = field === 'fte' && /%|percent|prozent/i.test(header);
  }

  /** Takes a cell into account; those that the source itself holds as numbers tell nothing. */
  look(cell: Cell | undefined): void {
    const sign = typeof cell === 'number' ? null : decimalSignOf(textOf(cell));
    if (sign === null) return;
    this.#votes[sign] += 1;
    if (sign === 'either') this.#ambiguous ??= textOf(cell);
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
    const sign = this.#ambiguous?.includes('.') === true ? '.' : ',';
    const other = sign === '.' ? ',' : '.';
    return this.field === 'cost' ? other : sign;
  }

  get notes(): ReadingNote[] {
    if (this.#ambiguous === null || !this.isOpen) return [];
    const read = readNumber(this.#ambiguous, this.decimal, 'refused');
    const message =
      `column "${this.header}": nothing tells whether "${this.#ambiguous}" has thousands or a fraction; ` +
      `it was read as ${read ?? 'no number'}`;
    return [noteOf('number style', this.header, message)];
  }

  /** 0 or more; null for an empty cell and for what cannot be read. */
  read(cell: Cell | undefined): number | null {
    const number =
      typeof cell === 'number'
        ? cell
        : readNumber(textOf(cell), this.decimal, this.field === 'fte' ? 'allowed' : 'refused');
    if (number === null || !Number.isFinite(number) || number < 0) return null;
    return this.#isPercent && number > MOST_FTE_OF_PERCENT_COLUMN ? number / 100 : number;
  }
}
