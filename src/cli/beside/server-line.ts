import { once } from 'node:events';
import { type IncomingMessage, request, type RequestOptions } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import type { ServerRecord } from '../../running-server/server-record.ts';
import { ServerLostError, StoppedError } from '../errors.ts';
import { errorOf } from './answered-error.ts';

/** A server that works on something else answers late, but it answers: one that does not in this time hangs. */
const LONGEST_SILENCE_MS = 30_000;

export interface Question {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly query?: URLSearchParams;
  readonly headers?: Readonly<Record<string, string | number>>;
  readonly body?: string | Readable;
}

/** What the server tells of some work: how far it is, and what it gave. */
interface ToldWork {
  readonly progress: object;
  readonly answer: unknown;
}

/** A line of such an answer; docs/api.md describes them. */
type WorkEvent<Work extends ToldWork> =
  | ({ readonly event: 'progress' } & Work['progress'])
  | { readonly event: 'alive' }
  | { readonly event: 'done'; readonly answer: Work['answer'] }
  | { readonly event: 'error' };

/** Asks the server of this machine, as the one who may do everything, until the command is told to stop. */
export class ServerLine {
  readonly #record: ServerRecord;
  readonly #stop: AbortSignal;

  constructor(record: ServerRecord, stop: AbortSignal) {
    this.#record = record;
    this.#stop = stop;
  }

  /** Whether the server that left the record answers there, rather than another one or none. */
  async isOpen(): Promise<boolean> {
    const { url, instance } = this.#record;
    try {
      const signal = AbortSignal.any([this.#stop, AbortSignal.timeout(LONGEST_SILENCE_MS)]);
      const asked = request(`${url}/instances/${instance}`, { signal, agent: false }).end();
      const [answer] = (await once(asked, 'response')) as [IncomingMessage];
      answer.resume();
      return answer.statusCode === 204;
    } catch {
      if (this.#stop.aborted) throw new StoppedError();
      return false;
    }
  }

  /** What it answers in JSON. @throws what it answers as an error, ServerLostError, StoppedError */
  async json(question: Question): Promise<unknown> {
    const answer = await this.answer(question);
    return JSON.parse(await this.#whole(() => text(answer)));
  }

  /** The objects that it answers with, as they come. @throws as {@link json} */
  async *lines(question: Question): AsyncGenerator {
    const answer = await this.answer(question);
    let begun = '';
    for await (const piece of this.pieces(answer.setEncoding('utf8'))) {
      const [first = '', ...others] = (begun + piece).split('\n');
      for (const line of [first, ...others].slice(0, -1)) yield JSON.parse(line);
      begun = others.at(-1) ?? first;
    }
  }

  /** What work gives that the server tells the progress of. @throws as {@link json} */
  async work<Work extends ToldWork>(
    question: Question,
    onProgress: (progress: Work['progress']) => void,
  ): Promise<Work['answer']> {
    for await (const event of this.lines(question) as AsyncIterable<WorkEvent<Work>>) {
      if (event.event === 'progress') onProgress(event);
      if (event.event === 'error')
        throw errorOf(JSON.stringify(event), () => new Error('An error without one.'));
      if (event.event === 'done') return event.answer;
    }
    throw this.lost();
  }

  /** The answer, as soon as it begins. @throws as {@link json} */
  async answer({ method = 'GET', path, query, headers, body }: Question): Promise<IncomingMessage> {
    const { url, secret } = this.#record;
    const options: RequestOptions = {
      method,
      // Not the process's own agent: the server should be able to close at once.
      agent: false,
      signal: this.#stop,
      headers: { authorization: `Bearer ${secret}`, 'cache-control': 'no-cache', ...headers },
    };
    const address = `${url}${path}${query === undefined || query.size === 0 ? '' : `?${query.toString()}`}`;
    const answer = await this.#whole(async () => {
      const asked = request(address, options);
      const answered = once(asked, 'response') as Promise<[IncomingMessage]>;
      // Whoever waits for the answer is told.
      asked.on('error', () => undefined);
      if (typeof body === 'object') {
        // A server that refuses a file answers before it has all of it.
        await Promise.race([pipeline(body, asked).catch(() => answered), answered]);
      } else asked.end(body);
      return (await answered)[0];
    });
    if (answer.statusCode === 200) return answer;
    const refusal = await this.#whole(() => text(answer));
    throw errorOf(refusal, () => this.lost());
  }

  /** The same pieces. @throws ServerLostError, StoppedError where they end too early */
  async *pieces<Piece>(pieces: AsyncIterable<Piece>): AsyncGenerator<Piece> {
    const taken = pieces[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = await this.#whole(() => taken.next());
        if (next.done === true) return;
        yield next.value;
      }
    } finally {
      await taken.return?.();
    }
  }

  async #whole<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw this.#stop.aborted ? new StoppedError() : this.lost(error);
    }
  }

  /** For an answer that ended too early. */
  lost(cause?: unknown): ServerLostError {
    const { url, processId } = this.#record;
    return new ServerLostError(
      `The server at ${url} (process ${processId}) ended before it had answered; what was asked of it may be done or not.`,
      { cause },
    );
  }
}
