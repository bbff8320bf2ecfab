import { endOfThisTurn, LongWork } from '../graph/work/slices.ts';
import type { OperationHooks, Wait } from './operation-hooks.ts';

/**
 * Has operations wait for their turn before each piece of work that cannot be interrupted: reading the query, validating
 * it, and writing the answer as text. What is estimated and executed waits by itself.
 */
export const takeTurns: OperationHooks = {
  requestDidStart: ({ contextValue }) => {
    contextValue.work ??= new LongWork(contextValue.client);
    return turnOf(contextValue.work);
  },
  validationDidStart: ({ contextValue }) => turnOf(contextValue.work),
  willSendResponse: ({ contextValue }) => turnOf(contextValue.work),
};

/** The turn of work that is about to be gone on with; undefined: it is this one, whose time is not used. */
export function turnOf(work: LongWork | undefined): Wait {
  return work !== undefined && performance.now() >= endOfThisTurn() ? work.inTurn() : undefined;
}
