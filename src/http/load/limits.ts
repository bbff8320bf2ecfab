import type { FastifyInstance, FastifyRequest } from 'fastify';
import { OverloadedError, TooManyRequestsError } from '../../graph/errors.ts';
import { clientOf } from './client.ts';
import { RequestRate } from './request-rate.ts';
import { RunningRequests } from './running-requests.ts';

interface LimitsOptions {
  readonly requestsPerMinute: number;
  readonly concurrentRequests: number;
  /** How late the event loop is, in milliseconds. */
  readonly delayMs: () => number;
  /** Whether the server asks itself, or a command of its machine has it do its work. */
  readonly isOwn: (request: FastifyRequest) => boolean;
}

/**
 * A turn of the loop has 5 to 10 ms of long work, whatever number of operations wait: it is that late where there is more
 * to receive, to read and to refuse than time.
 */
export const MOST_DELAY_MS = 250;
/** What is refused is refused for the good of others: one alone is answered, however late. */
const LEAST_RUNNING = 2;
/** The delay is one of the last second, and has to fall. */
export const RETRY_SECONDS = 2;

/** The one client where none has a limit of its own. */
const EVERYBODY = 'everybody';

/** What has to be answered while nothing else is, and files that a browser keeps. */
const UNLIMITED = ['/health/', '/metrics', '/playground/', '/explore/assets/'];

/**
 * Refuses what one client asks more often, or more of at once, than one may, and what the server has no time for. To be
 * added after whatever finds out who asks, and before bodies are read, so that one client's bodies take memory only within
 * its limit.
 *
 * A request counts until its answer is sent or its client has gone, which ends its operation.
 */
export function limitRequests(fastify: FastifyInstance, options: LimitsOptions): void {
  const { requestsPerMinute, concurrentRequests, delayMs } = options;
  const rate = requestsPerMinute === Infinity ? null : new RequestRate(requestsPerMinute);
  const running = new RunningRequests();
  const isOfClients = rate !== null || concurrentRequests !== Infinity;
  fastify.addHook('onRequest', (request, reply, done) => {
    if (options.isOwn(request) || UNLIMITED.some((start) => request.url.startsWith(start))) return done();
    if (running.count >= LEAST_RUNNING && delayMs() > MOST_DELAY_MS) {
      return done(
        new OverloadedError('The server has more to do than it can answer in time; ask again later.', {
          retryAfter: RETRY_SECONDS,
        }),
      );
    }
    const client = isOfClients ? clientOf(request) : EVERYBODY;
    if (rate !== null) {
      const { isOver, remaining, resetSeconds } = rate.take(client);
      reply.headers({
        'ratelimit-limit': requestsPerMinute,
        'ratelimit-remaining': remaining,
        'ratelimit-reset': resetSeconds,
      });
      if (isOver) return done(tooOften(requestsPerMinute, resetSeconds));
    }
    if (running.of(client) >= concurrentRequests) return done(tooManyAtOnce(concurrentRequests));
    const end = running.begin(client);
    reply.raw.on('close', end);
    done();
  });
}

function tooOften(limit: number, retryAfter: number): TooManyRequestsError {
  return new TooManyRequestsError(
    `More than ${limit} requests within a minute came from this client; ask again in ${retryAfter} s.`,
    { limit, retryAfter },
  );
}

function tooManyAtOnce(limit: number): TooManyRequestsError {
  return new TooManyRequestsError(
    `This client waits for ${limit} answers already, as many as one may; ask again when one has come.`,
    { limit, retryAfter: 1 },
  );
}
