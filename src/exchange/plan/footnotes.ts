import { cutText } from './cuts.ts';
import type { PlanSource } from './plan.ts';
import type { Run } from './page.ts';

const MOST_CHARACTERS = 160;

/** Numbers passages in the order in which they are first cited; the same passage keeps its number. */
export class Footnotes {
  readonly #numbers = new Map<string, number>();

  /** The reference to the first of some passages; nothing where there is none. */
  cite([source]: readonly PlanSource[]): Run[] {
    if (source === undefined) return [];
    const text = cutText(`${source.title}, ${source.locator}`, MOST_CHARACTERS);
    const note = this.#numbers.get(text) ?? this.#numbers.size + 1;
    this.#numbers.set(text, note);
    return [{ note }];
  }

  get texts(): string[] {
    return [...this.#numbers.keys()];
  }
}
