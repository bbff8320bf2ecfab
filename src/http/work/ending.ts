import type { FastifyReply, FastifyRequest } from 'fastify';
import { ServerStoppingError, UnauthenticatedError } from '../../graph/errors.ts';
import { LONGEST_TIMER_MS } from '../../graph/work/in-time.ts';

/** Nobody is there any more who could be told. */
export class HungUp extends Error {
  override readonly message = 'The client hung up.';
  /** Nobody gets it; below 500 it is no fault of the server's. */
  readonly statusCode = 499;
}

/**
 * That the work for a request has to end: its client hangs up, its token is over, or the server stops. The reason is the
 * error that the client gets.
 */
export class Ending {
  readonly signal: AbortSignal;
  readonly #forget: () => void;

  constructor(request: FastifyRequest, { raw }: FastifyReply, stopping: AbortSignal) {
    const own = new AbortController();
    const onClose = () => {
      if (!raw.writableFinished) own.abort(new HungUp());
    };
    raw.once('close', onClose);
    const { expiresAt } = request.caller;
    const timer = expiresAt === null ? undefined : timerUntil(expiresAt, () => own.abort(tokenIsOver()));
    this.signal = AbortSignal.any([own.signal, stopping]);
    this.#forget = () => {
      raw.off('close', onClose);
      clearTimeout(timer);
    };
  }

  /** What comes now is not to be ended. */
  [Symbol.dispose](): void {
    this.#forget();
  }
}

export function serverStops(): ServerStoppingError {
  return new ServerStoppingError('The server is stopping: nothing was written. Ask again when it is back.');
}

function tokenIsOver(): UnauthenticatedError {
  return new UnauthenticatedError('The token expired before it was done: nothing was written.');
}

/** A token that lasts longer than a timer can wait, more than three weeks, ends no upload. */
function timerUntil(time: number, work: () => void): NodeJS.Timeout | undefined {
  const wait = time - Date.now();
  return wait > LONGEST_TIMER_MS ? undefined : setTimeout(work, wait).unref();
}
