/** How many names of operations are counted each for itself: a series has sixteen lines, and each is kept for good. */
export const MOST_NAMES = 100;
/** A longer name is none that a person chose. */
export const LONGEST_NAME = 64;

/** What is counted for an operation without a name, and for what was refused before its name was known. */
const ANONYMOUS = 'anonymous';
/** What is counted for names beyond the bound. */
const OTHER = 'other';

/**
 * Keeps the values of a label few, whatever clients send: the first hundred names of operations that ran keep their name,
 * and all others are one.
 */
export class OperationNames {
  readonly #known = new Set<string>();

  /** @param hasRun one that was refused takes no place: names of it are free to make up */
  labelOf(name: string | null, hasRun: boolean): string {
    if (name === null) return ANONYMOUS;
    if (this.#known.has(name)) return name;
    if (!hasRun || name.length > LONGEST_NAME || this.#known.size >= MOST_NAMES) return OTHER;
    this.#known.add(name);
    return name;
  }
}
