import type { OperationHooks } from './operation-hooks.ts';

/**
 * Says in an answer what texts were taken for that are no names of roles: `extensions.understood`. Each operation has its
 * own list.
 */
export const tellUnderstood: OperationHooks = {
  requestDidStart: ({ contextValue }) => {
    if (contextValue.ended === undefined) contextValue.graph = contextValue.graph.forOperation();
    return undefined;
  },
  willSendResponse: ({ contextValue, response: { body } }) => {
    const { understood } = contextValue.graph;
    if (body.kind !== 'single' || understood.length === 0) return undefined;
    body.singleResult.extensions = { ...body.singleResult.extensions, understood };
    return undefined;
  },
};
