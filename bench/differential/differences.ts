import type { AnswerDifference } from '../../tools/answer-difference.ts';
import type { Operation } from '../../tools/random-operations/random-operation.ts';

/** How many of each kind are printed in full. */
const SHOWN = 3;

/** Counts differences by what was compared and by kind, and prints the first of each. */
export class Differences {
  readonly #counts = new Map<
    string,
    { compared: string; difference: AnswerDifference; operations: number }
  >();

  add(
    compared: string,
    difference: AnswerDifference,
    { query, variables }: Operation,
    answers: readonly (readonly [name: string, text: string])[],
  ): void {
    const key = `${compared}: ${difference}`;
    const count = this.#counts.get(key) ?? { compared, difference, operations: 0 };
    this.#counts.set(key, count);
    count.operations += 1;
    if (difference === 'none' || count.operations > SHOWN) return;
    console.log(`\n--- ${key}\n${query}\n${JSON.stringify(variables)}`);
    const place = firstDifference(answers.map(([, text]) => text));
    for (const [name, text] of answers)
      console.log(`${name}, from character ${place}:\n${around(text, place)}`);
  }

  rows(): readonly { compared: string; difference: AnswerDifference; operations: number }[] {
    return [...this.#counts.values()];
  }

  /** Whether nothing differs, or, unless `strict`, only in which errors are told and in which order. */
  isFine(strict: boolean): boolean {
    return this.rows().every(
      ({ difference }) => difference === 'none' || (!strict && difference !== 'answer'),
    );
  }
}

function firstDifference([one = '', other = '']: readonly string[]): number {
  let place = 0;
  while (place < one.length && one[place] === other[place]) place += 1;
  return place;
}

/** All of it, or the part around `place` where it is very long. */
function around(text: string, place: number): string {
  return text.length <= 3_000 ? text : `...${text.slice(Math.max(0, place - 1_000), place + 2_000)}...`;
}
