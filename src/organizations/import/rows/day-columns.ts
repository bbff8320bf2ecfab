import { type Cell, textOf } from '../tables/table.ts';
import { type DayOrder, dayOrderOf, readDay } from './dates.ts';
import { noteOf, type ReadingNote } from './notes.ts';

/**
 * The columns of days of one file. A file writes all its days one way, so that a 13/1/2025 in one column tells how to
 * read 6/1/2025 in another.
 */
export class DayColumns {
  readonly #votes = { 'day first': 0, 'month first': 0, either: 0 };
  #ambiguous: { readonly header: string; readonly text: string } | null = null;

  look(header: string, cell: Cell | undefined): void {
    const text = textOf(cell);
    const order = dayOrderOf(text);
    if (order === null) return;
    this.#votes[order] += 1;
    if (order === 'either') this.#ambiguous ??= { header, text };
  }

  /** Whether there are cells such as 6/1/2025 and none yet that tells what they mean. */
  get isOpen(): boolean {
    return this.#votes.either > 0 && this.#votes['day first'] === 0 && this.#votes['month first'] === 0;
  }

  /** The order of most cells that tell; where none does, slashes are taken as in the United States. */
  get order(): DayOrder {
    if (!this.isOpen)
      return this.#votes['month first'] > this.#votes['day first'] ? 'month first' : 'day first';
    return this.#ambiguous?.text.includes('/') === true ? 'month first' : 'day first';
  }

  get notes(): ReadingNote[] {
    if (this.#ambiguous === null || !this.isOpen) return [];
    const { header, text } = this.#ambiguous;
    const message =
      `column "${header}": nothing tells whether the day or the month stands first in "${text}"; ` +
      `it was read as ${readDay(text, this.order)}, the ${this.order}`;
    return [noteOf('date style', header, message)];
  }

  /** As {@link readDay}. */
  read(cell: Cell | undefined): string | null {
    return readDay(textOf(cell), this.order);
  }
}
