import type { Cited } from '../../graph/model.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { cutText } from './cuts.ts';
import type { Run } from './page.ts';

const MOST_CHARACTERS = 160;
const MOST_TOGETHER = 3;
/** What a locator's parts stand between: "Key Actions / 2. Build Executive Relationships". */
const SEPARATOR = ' / ';

/** Numbers passages in the order in which they are first cited; the same passage keeps its number. */
export class Footnotes {
  readonly #graph: GraphReading;
  readonly #numbers = new Map<string, number>();

  constructor(graph: GraphReading) {
    this.#graph = graph;
  }

  /** The references to the first passages of a fact; nothing where there is none. */
  cite({ citations }: Pick<Cited, 'citations'>, most = 1): Run[] {
    return citations
      .slice(0, most)
      .flatMap(({ sourceId, locator }, index) => [
        ...(index === 0 ? [] : [' ']),
        this.#note(sourceId, locator),
      ]);
  }

  /**
   * The references for several facts that are told together: one a source, to the part of it in which all of their first
   * passages stand.
   */
  citeTogether(facts: readonly Pick<Cited, 'citations'>[]): Run[] {
    const passages = facts.flatMap(({ citations: [first] }) => first ?? []);
    return [...Map.groupBy(passages, ({ sourceId }) => sourceId)]
      .slice(0, MOST_TOGETHER)
      .flatMap(([sourceId, group], index) => [
        ...(index === 0 ? [] : [' ']),
        this.#note(sourceId, sharedPart(group.map(({ locator }) => locator))),
      ]);
  }

  #note(sourceId: string, locator: string): Run {
    const { title } = this.#graph.get('sources', sourceId);
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
