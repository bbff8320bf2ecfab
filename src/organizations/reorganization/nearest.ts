import { suggest } from '../../graph/text/suggest.ts';

/** Milliseconds each: more would take longer than the changes themselves. */
const MOST_SEARCHES = 5;
const MOST_NAMES = 10_000;

/** Known names nearest to unknown ones, for the first few refusals and in charts that are not too large. */
export class NearestNames {
  #left = MOST_SEARCHES;

  /** Best first. `positions`: how many the chart has; `known` is asked only where it can be searched. */
  to(name: string, positions: number, known: () => readonly string[]): string[] {
    if (this.#left === 0 || positions > MOST_NAMES) return [];
    this.#left -= 1;
    return suggest(name, known(), 3);
  }
}
