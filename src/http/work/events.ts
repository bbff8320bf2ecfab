import { PassThrough } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { errorBody } from '../errors.ts';
import { HungUp } from './ending.ts';

const MEDIA_TYPE = 'application/x-ndjson';
/** Proxies give a connection up after some 60 s of silence. */
const SILENCE_MS = 15_000;

export function wantsEvents({ headers }: FastifyRequest): boolean {
  return headers.accept?.includes(MEDIA_TYPE) ?? false;
}

/**
 * Answers with what happens, an object of JSON a line: what the work tells, `alive` where it tells nothing for long, and as
 * the last line either `done` with its answer or `error` with the errors that another answer would have.
 */
export function sendEvents(
  request: FastifyRequest,
  reply: FastifyReply,
  work: (tell: (event: object) => void) => Promise<object>,
): FastifyReply {
  const lines = new PassThrough();
  const tell = (event: object): void => {
    if (!lines.destroyed) lines.write(`${JSON.stringify(event)}\n`);
  };
  const alive = setInterval(() => tell({ event: 'alive' }), SILENCE_MS).unref();
  const run = async (): Promise<void> => {
    try {
      tell({ event: 'done', answer: await work(tell) });
    } catch (error) {
      if (!(error instanceof HungUp)) tell({ event: 'error', ...errorBody(error, request.log) });
    } finally {
      clearInterval(alive);
      lines.end();
    }
  };
  void run();
  return reply.type(MEDIA_TYPE).header('cache-control', 'no-store, no-transform').send(lines);
}
