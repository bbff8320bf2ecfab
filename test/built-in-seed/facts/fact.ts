import type { Answer } from './answers.ts';
import type { Question } from './questions.ts';

/** What somebody who has read the document would ask, how it is asked here, and what has to come back. */
export type Fact = readonly [question: string, asked: Question, answer: Answer];

/**
 * What a document states: under each passage, named as citations name it, the questions that the passage
 * answers. An answer has to cite that passage, or one below it in the same outline.
 */
export interface DocumentFacts {
  /** The slug of the source. */
  readonly source: string;
  readonly passages: Readonly<Record<string, readonly Fact[]>>;
}
