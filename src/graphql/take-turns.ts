import type { ApolloServerPlugin } from '@apollo/server';
import { LongWork } from '../graph/work/slices.ts';
import type { Context } from './context.ts';

/**
 * Has operations wait for their turn before each piece of work that cannot be interrupted: reading the query, validating
 * it, and writing the answer as text. What is estimated and executed waits by itself.
 */
export const takeTurns: ApolloServerPlugin<Context> = {
  requestDidStart: async ({ contextValue }) => {
    const work = new LongWork(contextValue.client);
    contextValue.work = work;
    await work.inTurn();
    return {
      validationDidStart: async () => {
        await work.inTurn();
      },
      willSendResponse: async () => {
        await work.inTurn();
      },
    };
  },
};
