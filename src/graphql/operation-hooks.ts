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

/** What is known of an operation on its way: what hooks need of what Apollo Server gives, so that others can give it too. */
type Begun = Pick<GraphQLRequestContext<Context>, 'contextValue'>;
export type Resolved = Pick<
  GraphQLRequestContextDidResolveOperation<Context>,
  'contextValue' | 'schema' | 'source' | 'document' | 'queryHash' | 'operation' | 'request'
>;
type Failed = Pick<GraphQLRequestContextDidEncounterErrors<Context>, 'contextValue' | 'errors' | 'document'>;
export type Answered = Pick<
  GraphQLRequestContextWillSendResponse<Context>,
  'contextValue' | 'document' | 'request' | 'response'
>;

/** What follows operations on their way; what it has to remember of one stands in its context. */
export interface OperationHooks {
  readonly requestDidStart?: (request: Begun) => Wait;
  readonly validationDidStart?: (request: Begun) => Wait;
  readonly didResolveOperation?: (request: Resolved) => Wait;
  readonly didEncounterErrors?: (request: Failed) => Wait;
  readonly willSendResponse?: (request: Answered) => Wait;
}

/** Several as one, which calls them in their order and waits for all of them, as Apollo Server does with plugins. */
export function asOne(all: readonly OperationHooks[]): Required<OperationHooks> {
  return {
    requestDidStart: callingEach(hooksOf(all, 'requestDidStart')),
    validationDidStart: callingEach(hooksOf(all, 'validationDidStart')),
    didResolveOperation: callingEach(hooksOf(all, 'didResolveOperation')),
    didEncounterErrors: callingEach(hooksOf(all, 'didEncounterErrors')),
    willSendResponse: callingEach(hooksOf(all, 'willSendResponse')),
  };
}

/** As a plugin: one, since Apollo Server makes a promise for every hook of every plugin, and most have nothing to wait for. */
export function asPlugin(hooks: Required<OperationHooks>): ApolloServerPlugin<Context> {
  const listener: GraphQLRequestListener<Context> = {
    validationDidStart: async (request) => {
      await hooks.validationDidStart(request);
    },
    didResolveOperation: async (request) => {
      await hooks.didResolveOperation(request);
    },
    didEncounterErrors: async (request) => {
      await hooks.didEncounterErrors(request);
    },
    willSendResponse: async (request) => {
      await hooks.willSendResponse(request);
    },
  };
  return {
    requestDidStart: async (request) => {
      await hooks.requestDidStart(request);
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

function callingEach<Request>(hooks: readonly ((request: Request) => Wait)[]): (request: Request) => Wait {
  return (request) => {
    let waits: Promise<unknown>[] | undefined;
    for (const hook of hooks) {
      const wait = hook(request);
      if (wait !== undefined) (waits ??= []).push(wait);
    }
    return waits === undefined ? undefined : Promise.all(waits);
  };
}
