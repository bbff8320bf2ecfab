import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.ts';

/**
 * Says in an answer what texts were taken for that are no names of roles: `extensions.understood`. Each operation has its
 * own list.
 */
export const tellUnderstood: ApolloServerPlugin<Context> = {
  requestDidStart: async ({ contextValue }) => {
    contextValue.graph = contextValue.graph.forOperation();
    return {
      willSendResponse: async ({ response: { body } }) => {
        const { understood } = contextValue.graph;
        if (body.kind !== 'single' || understood.length === 0) return;
        body.singleResult.extensions = { ...body.singleResult.extensions, understood };
      },
    };
  },
};
