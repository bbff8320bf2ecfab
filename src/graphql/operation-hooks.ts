import type {
  ApolloServerPlugin,
  GraphQLRequestContext,
  GraphQLRequestContextDidEncounterErrors,
  GraphQLRequestContextDidResolveOperation,
  GraphQLRequestContextWillSendResponse,
  GraphQLRequestListener,
} from '@apollo/server';
import type { Context } from './context.ts';

/** What is to be waited for; undefined: nothing. */
export type Wait = Promise<unknown> | undefined;

/** What follows operations on their way through Apollo Server; what it has to remember of one stands in its context. */
export interface OperationHooks {
  readonly requestDidStart?: (request: GraphQLRequestContext<Context>) => Wait;
  readonly validationDidStart?: (request: GraphQLRequestContext<Context>) => Wait;
  readonly didResolveOperation?: (request: GraphQLRequestContextDidResolveOperation<Context>) => Wait;
  readonly didEncounterErrors?: (request: GraphQLRequestContextDidEncounterErrors<Context>) => Wait;
  readonly willSendResponse?: (request: GraphQLRequestContextWillSendResponse<Context>) => Wait;
}

/**
 * Several as one plugin, which calls them in their order and waits for all of them, as Apollo Server does with plugins. It
 * makes a promise for every hook of every plugin, and most have nothing to wait for.
 */
export function asOnePlugin(all: readonly OperationHooks[]): ApolloServerPlugin<Context> {
  const starting = hooksOf(all, 'requestDidStart');
  const validating = hooksOf(all, 'validationDidStart');
  const resolved = hooksOf(all, 'didResolveOperation');
  const failing = hooksOf(all, 'didEncounterErrors');
  const sending = hooksOf(all, 'willSendResponse');
  const listener: GraphQLRequestListener<Context> = {
    validationDidStart: async (request) => {
      await callEach(validating, request);
    },
    didResolveOperation: async (request) => {
      await callEach(resolved, request);
    },
    didEncounterErrors: async (request) => {
      await callEach(failing, request);
    },
    willSendResponse: async (request) => {
      await callEach(sending, request);
    },
  };
  return {
    requestDidStart: async (request) => {
      await callEach(starting, request);
      return listener;
    },
  };
}

function hooksOf<Name extends keyof OperationHooks>(
  all: readonly OperationHooks[],
  name: Name,
): NonNullable<OperationHooks[Name]>[] {
  return all.map((hooks) => hooks[name]).filter((hook) => hook !== undefined);
}

function callEach<Request>(hooks: readonly ((request: Request) => Wait)[], request: Request): Wait {
  let waits: Promise<unknown>[] | undefined;
  for (const hook of hooks) {
    const wait = hook(request);
    if (wait !== undefined) (waits ??= []).push(wait);
  }
  return waits === undefined ? undefined : Promise.all(waits);
}
