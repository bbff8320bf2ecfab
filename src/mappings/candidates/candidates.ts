import { compareIds } from '../../graph/model.ts';
import type { MappingType } from '../../graph/vocabulary.ts';
import { toThousandths } from '../../graph/thousandths.ts';
import type { InPortions } from '../../graph/work/portions.ts';
import type { ThingWords } from './thing-words.ts';
import { WordLikeness } from './word-likeness.ts';

/** A thing of another framework that may mean the same as one. Nobody has said so. */
export interface Candidate {
  readonly fromId: string;
  readonly toId: string;
  readonly type: MappingType;
  /** 0..1, never 1: words alone make nobody sure. */
  readonly confidence: number;
  readonly reason: string;
}

/** Below it two things have some words in common and no more. */
const CANDIDATE_FROM = 0.5;
/** How many candidates of one thing are kept, best first. */
const MOST_OF_A_THING = 10;
/** Those with the likest names, and with the likest descriptions, are looked at closely. */
const MOST_LOOKED_AT = 30;
/** What names, descriptions and neighbours say counts so much, of what is known. */
const WEIGHTS = { names: 0.7, description: 0.2, neighbours: 0.1 } as const;
const SUREST = 0.95;

/**
 * Finds candidates among the things of another framework, one thing after the other, in time that goes with how many share
 * a rare word, and in memory that goes with how many there are, never with the pairs.
 */
export class CandidateSearch {
  readonly #from: ThingWords;
  readonly #to: ThingWords;
  readonly #labels: WordLikeness;
  readonly #descriptions: WordLikeness;
  readonly #neighbours: WordLikeness;
  /** By thing of `from`: its first label; one more at the end. */
  readonly #firstLabel: Int32Array;

  private constructor(
    from: ThingWords,
    to: ThingWords,
    likeness: Record<'labels' | 'descriptions' | 'neighbours', WordLikeness>,
  ) {
    this.#from = from;
    this.#to = to;
    this.#labels = likeness.labels;
    this.#descriptions = likeness.descriptions;
    this.#neighbours = likeness.neighbours;
    this.#firstLabel = new Int32Array(from.ids.length + 1);
    for (const thing of from.labelThing) this.#firstLabel[thing + 1]! += 1;
    for (let thing = 0; thing < from.ids.length; thing++)
      this.#firstLabel[thing + 1]! += this.#firstLabel[thing]!;
  }

  /** Interruptible. */
  static *in(from: ThingWords, to: ThingWords): InPortions<CandidateSearch> {
    return new CandidateSearch(from, to, {
      labels: yield* WordLikeness.of(from.labels, to.labels),
      descriptions: yield* WordLikeness.of(from.descriptions, to.descriptions),
      neighbours: yield* WordLikeness.of(from.neighbours, to.neighbours),
    });
  }

  /** The candidates of one thing, best first. */
  of(thing: number): Candidate[] {
    const names = new Map<number, number>();
    for (let label = this.#firstLabel[thing]!; label < this.#firstLabel[thing + 1]!; label++) {
      this.#labels.each(label, (other, likeness) => {
        const one = this.#to.labelThing[other]!;
        if (likeness > (names.get(one) ?? 0)) names.set(one, likeness);
      });
    }
    const described = new Map<number, number>();
    this.#descriptions.each(thing, (other, likeness) => described.set(other, likeness));
    const looked = new Set([...likest(names), ...likest(described)]);
    return [...looked]
      .map((other) => this.#judged(thing, other, names.get(other) ?? 0))
      .filter(({ confidence }) => confidence >= CANDIDATE_FROM)
      .sort((a, b) => b.confidence - a.confidence || compareIds(a.toId, b.toId))
      .slice(0, MOST_OF_A_THING);
  }

  #judged(thing: number, other: number, names: number): Candidate {
    const description = this.#descriptions.of(thing, other);
    const neighbours = this.#neighbours.of(thing, other);
    let [sum, weight] = [names * WEIGHTS.names, WEIGHTS.names];
    const clauses = [names >= 0.999 ? 'a name is the same' : `names are alike to ${percent(names)}`];
    for (const [likeness, counts, what] of [
      [description, WEIGHTS.description, 'their descriptions'],
      [neighbours, WEIGHTS.neighbours, 'their neighbours'],
    ] as const) {
      if (likeness === null) continue;
      sum += likeness * counts;
      weight += counts;
      clauses.push(`${what} to ${percent(likeness)}`);
    }
    const confidence = toThousandths(Math.min(SUREST, sum / weight));
    return {
      fromId: this.#from.ids[thing]!,
      toId: this.#to.ids[other]!,
      type: 'CLOSE',
      confidence,
      reason: clauses.join(', '),
    };
  }
}

function likest(likeness: ReadonlyMap<number, number>): number[] {
  const all = [...likeness];
  const best =
    all.length <= MOST_LOOKED_AT
      ? all
      : all.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_LOOKED_AT);
  return best.map(([thing]) => thing);
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
