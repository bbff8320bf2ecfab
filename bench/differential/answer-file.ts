import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip, createGzip } from 'node:zlib';
import { withSortedErrors } from '../../tools/answer-difference.ts';
import type { Operation } from '../../tools/random-operations/random-operation.ts';

/** An operation with the answer that it had. */
export interface Answered extends Operation {
  readonly answer: string;
}

/** What a line of digests says of an answered operation. */
export interface Digests {
  readonly operation: string;
  readonly answer: string;
  /** Of the answer without the order of its errors. */
  readonly sortedErrors: string;
  /** Of the data alone, before `+` where there are errors as well. */
  readonly data: string;
}

export function digestsOf({ query, variables, answer }: Answered): Digests {
  const { data, errors } = JSON.parse(answer) as { data?: unknown; errors?: unknown };
  return {
    operation: digest(JSON.stringify([query, variables])),
    answer: digest(answer),
    sortedErrors: digest(withSortedErrors(answer)),
    data: `${digest(JSON.stringify(data ?? null))}${errors === undefined ? '' : '+'}`,
  };
}

/** Where the operations and answers are that the digests of `file` are of. */
export function answersBeside(file: string): string {
  return `${file}.answers.jsonl.gz`;
}

/** Writes a line of digests for each answer to `file`, and the operations and answers themselves beside it. */
export class AnswerFile implements AsyncDisposable {
  readonly #digests;
  readonly #answers = createGzip();
  readonly #packed;

  constructor(file: string) {
    this.#digests = createWriteStream(file);
    this.#packed = this.#answers.pipe(createWriteStream(answersBeside(file)));
  }

  async add(answered: Answered): Promise<void> {
    const { operation, answer, sortedErrors, data } = digestsOf(answered);
    this.#digests.write(`${operation} ${answer} ${sortedErrors} ${data}\n`);
    if (!this.#answers.write(`${JSON.stringify(answered)}\n`)) await once(this.#answers, 'drain');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = [once(this.#digests, 'finish'), once(this.#packed, 'finish')];
    this.#digests.end();
    this.#answers.end();
    await Promise.all(ended);
  }
}

export function readDigests(file: string): Digests[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [operation = '', answer = '', sortedErrors = '', data = ''] = line.split(' ');
      return { operation, answer, sortedErrors, data };
    });
}

/** The operations and answers beside `file`, in order; null where only the digests were kept. */
export function readAnswers(file: string): AsyncIterable<Answered> | null {
  if (!existsSync(answersBeside(file))) return null;
  return (async function* () {
    const lines = createInterface({ input: createReadStream(answersBeside(file)).pipe(createGunzip()) });
    for await (const line of lines) yield JSON.parse(line) as Answered;
  })();
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
