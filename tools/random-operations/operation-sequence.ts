import type { GraphQLSchema } from 'graphql';
import {
  type Operation,
  operationForNextPage,
  type RandomOperation,
  randomOperation,
} from './random-operation.ts';
import type { Vocabulary } from './vocabulary.ts';

const MOST_PAGES = 3;

/** Random operations, and after some of them the same for its next pages, which depend on the answer. */
export class OperationSequence {
  readonly #next: (turn: number) => RandomOperation;
  #turn = 0;
  #page = 1;
  #current: RandomOperation | null = null;

  constructor(schema: GraphQLSchema, vocabulary: Vocabulary, seed: number) {
    this.#next = (turn) => randomOperation(schema, vocabulary, seed, turn);
  }

  /** `answer` is that of the operation before. */
  after(answer: string | null): Operation {
    const following =
      answer === null || this.#current === null || this.#page === MOST_PAGES
        ? null
        : operationForNextPage(this.#current, answer);
    this.#page = following === null ? 1 : this.#page + 1;
    if (following === null) this.#turn += 1;
    this.#current = following ?? this.#next(this.#turn - 1);
    return this.#current;
  }
}
