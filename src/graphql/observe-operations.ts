import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { RolegraphError } from '../graph/errors.ts';
import type { SeenOperation } from '../telemetry/seen.ts';
import type { Context } from './context.ts';
import { type Phase, WatchedOperation } from './watched-operation.ts';

/** Told of each operation that was answered or refused. */
export type OnOperation = (seen: SeenOperation) => void;

/** What is known of an operation when it has its answer. */
type AnsweredOperation = Pick<
  GraphQLRequestContextWillSendResponse<Context>,
  'contextValue' | 'operationName' | 'operation' | 'queryHash' | 'request' | 'response'
>;

/** What is told of an operation that has its answer. */
export function seenOperation({
  contextValue: { cost, meter, watched = new WatchedOperation() },
  operationName,
  operation,
  queryHash,
  request,
  response,
}: AnsweredOperation): SeenOperation {
  const { begunAt, phases } = watched;
  return {
    // A query that is not valid has no operation, but the client may have said which it would be.
    name: operationName ?? request.operationName ?? null,
    type: operation?.operation ?? null,
    hash: queryHash,
    code: codeOfAnswer(response),
    cost: cost?.requested === undefined ? null : { requested: cost.requested, actual: meter?.cost ?? null },
    time: { begunAt, ms: performance.now() - begunAt },
    phases,
  };
}

/** Tells of each operation when it has its answer, and of each request that was refused before it was one. */
export function observeOperations(tell: OnOperation): ApolloServerPlugin<Context> {
  return {
    contextCreationDidFail: async ({ error }) => tell(refused(codeOf(error))),
    unexpectedErrorProcessingRequest: async ({ error }) => tell(refused(codeOf(error))),
    invalidRequestWasReceived: async () => tell(refused('BAD_REQUEST')),
    requestDidStart: async ({ contextValue }) => {
      const watched = (contextValue.watched ??= new WatchedOperation());
      const follow = (name: Phase['name']): (() => Promise<void>) => {
        const end = watched.follow(name);
        return async () => end();
      };
      return {
        parsingDidStart: async () => follow('parse'),
        validationDidStart: async () => {
          // Waiting for the turn is not validating.
          await contextValue.work?.inTurn();
          return follow('validate');
        },
        executionDidStart: async () =>
          // Else it was executed before.
          contextValue.ended === undefined ? { executionDidEnd: follow('execute') } : {},
        willSendResponse: async (request) => tell(seenOperation(request)),
      };
    },
  };
}

function codeOfAnswer({ body }: AnsweredOperation['response']): string {
  if (body.kind !== 'single') return 'OK';
  const [first] = body.singleResult.errors ?? [];
  return first === undefined ? 'OK' : String(first.extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR');
}

function codeOf(error: Error): string {
  if (error instanceof RolegraphError) return error.code;
  const given = error instanceof GraphQLError ? error.extensions['code'] : undefined;
  return typeof given === 'string' ? given : 'INTERNAL_SERVER_ERROR';
}

function refused(code: string): SeenOperation {
  return { name: null, type: null, hash: null, code, cost: null, time: null, phases: [] };
}
