import { compareIds } from '../graph/model.ts';

/** The number of the set that stands for every stage: what names no stage holds in all. */
export const ANY_STAGE = 0;

/** The number that stands for no stage at all. */
export const NO_STAGE = -1;

/**
 * Sets of stages as numbers, so that a search can compare and look up what holds together. A set is what
 * lines that hold together have in common: {@link ANY_STAGE} before a line names one, then fewer and fewer.
 */
export class StageSets {
  readonly #sets: (readonly string[] | null)[] = [null];
  readonly #numbers = new Map<string, number>();
  /** By the one set, then by the other. */
  readonly #common: Map<number, number>[] = [];

  /** The set of the stages that a line names; none: any. */
  ofLine(stageIds: readonly string[]): number {
    return stageIds.length === 0 ? ANY_STAGE : this.#numberOf(stageIds);
  }

  /** The set of the stages that a question asks for; null: any. An empty list: only what holds in all. */
  ofQuestion(stageIds: readonly string[] | null): number {
    return stageIds === null ? ANY_STAGE : this.#numberOf(stageIds);
  }

  /** What is left of `set` once a line that holds in `ofLine` is added; NO_STAGE where they cannot hold together. */
  common(set: number, ofLine: number): number {
    if (ofLine === ANY_STAGE || set === ofLine) return set;
    if (set === ANY_STAGE) return ofLine;
    const known = (this.#common[set] ??= new Map());
    let common = known.get(ofLine);
    if (common === undefined) {
      const named = new Set(this.#sets[ofLine]);
      const both = (this.#sets[set] ?? []).filter((id) => named.has(id));
      common = both.length === 0 ? NO_STAGE : this.#numberOf(both);
      known.set(ofLine, common);
    }
    return common;
  }

  #numberOf(stageIds: readonly string[]): number {
    const sorted = [...new Set(stageIds)].sort(compareIds);
    const key = sorted.join('\0');
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#sets.push(sorted) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
}
