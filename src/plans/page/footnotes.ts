import { cutText } from './cuts.ts';
import type { PlanSource } from '../plan.ts';
import type { Run } from './page.ts';

const MOST_CHARACTERS = 160;
const MOST_TOGETHER = 3;
/** What a locator's parts stand between: "Key Actions / 2. Build Executive Relationships". */
const SEPARATOR = ' / ';

/** Numbers passages in the order in which they are first cited; the same passage keeps its number. */
export class Footnotes {
  readonly #numbers = new Map<string, number>();

  /** The reference to the first of some passages; nothing where there is none. */
  cite([source]: readonly PlanSource[]): Run[] {
    if (source === undefined) return [];
    return [this.#note(source.title, source.locator)];
  }

  /**
   * The references for several statements that are told together: one a source, to the part of it in
   * which all of their first passages stand.
   */
  citeTogether(statements: readonly { readonly sources: readonly PlanSource[] }[]): Run[] {
    const passages = statements.flatMap(({ sources: [first] }) => first ?? []);
    return [...Map.groupBy(passages, ({ title }) => title)]
      .slice(0, MOST_TOGETHER)
      .flatMap(([title, group], index) => [
        ...(index === 0 ? [] : [' ']),
        this.#note(title, sharedPart(group.map(({ locator }) => locator))),
      ]);
  }

  #note(title: string, locator: string): Run {
    const text = cutText([title, locator].filter((part) => part !== '').join(', '), MOST_CHARACTERS);
    const note = this.#numbers.get(text) ?? this.#numbers.size + 1;
    this.#numbers.set(text, note);
    return { note };
  }

  get texts(): string[] {
    return [...this.#numbers.keys()];
  }
}

/** "Key Actions" of "Key Actions / 1" and "Key Actions / 2"; empty where they share nothing. */
function sharedPart(locators: readonly string[]): string {
  const [first = [], ...others] = locators.map((locator) => locator.split(SEPARATOR));
  const end = first.findIndex((part, index) => others.some((other) => other[index] !== part));
  return (end < 0 ? first : first.slice(0, end)).join(SEPARATOR);
}
