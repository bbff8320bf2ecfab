import { writeFileSync } from 'node:fs';
import type { Answer } from '../graph/server.ts';
import { demandSame } from './answers.ts';
import type { Size } from './framework.ts';
import { type Question, requestBody } from './questions.ts';
import type { RunningContender } from './running-contender.ts';

/** How many requests of a question are compared, spread over those that are asked again and again. */
const COMPARED = 6;

/**
 * Asks every contender the same, and demands the same data.
 *
 * @throws AssertionError where one says something else
 */
export async function demandSameAnswers(
  all: readonly RunningContender[],
  questions: readonly Question[],
  size: Size,
): Promise<void> {
  const [reference, ...others] = all;
  if (reference === undefined) return;
  for (const question of questions) {
    const step = Math.max(1, Math.floor(question.asked / COMPARED));
    for (let number = 0; number < question.asked; number += step) {
      const ask = ({ ask, contender: { dialect } }: RunningContender) =>
        ask(requestBody(question, dialect, number, size));
      const expected = await ask(reference);
      for (const other of others) {
        const { dialect, title } = other.contender;
        demandSame(question.name, await ask(other), dialect, expected, title);
      }
    }
  }
}

/** Writes what the server of ready strings sends, as another server answers it. */
export async function writeReadyAnswers(
  { ask, contender }: RunningContender,
  questions: readonly Question[],
  size: Size,
  file: string,
): Promise<void> {
  const answers: Record<string, string> = {};
  for (const question of questions) {
    for (let number = 0; number < question.asked; number += 1) {
      const { ref, from, to } = question.variables(number, size);
      const [, name] = /^query (\w+)/.exec(question.query.rolegraph) ?? [];
      const answer: Answer = await ask(requestBody(question, contender.dialect, number, size));
      answers[[name, ref, from, to].filter((each) => each !== undefined).join(' ')] = JSON.stringify(answer);
    }
  }
  writeFileSync(file, JSON.stringify(answers));
}
