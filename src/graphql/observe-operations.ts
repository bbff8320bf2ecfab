import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { RolegraphError } from '../graph/errors.ts';
import type { SeenCost, SeenOperation } from '../telemetry/seen.ts';
import type { Context } from './context.ts';

type Phase = SeenOperation['phases'][number];

/**
 * Tells of each operation when it has its answer, and of each request that was refused before it was one.
 *
 * @param costOf what an operation cost, for where costs are known
 */
export function observeOperations(
  tell: (seen: SeenOperation) => void,
  costOf: (context: Context) => SeenCost | null = () => null,
): ApolloServerPlugin<Context> {
  return {
    contextCreationDidFail: async ({ error }) => tell(refused(codeOf(error))),
    unexpectedErrorProcessingRequest: async ({ error }) => tell(refused(codeOf(error))),
    invalidRequestWasReceived: async () => tell(refused('BAD_REQUEST')),
    requestDidStart: async ({ contextValue }) => {
      const begunAt = performance.now();
      const phases: Phase[] = [];
      const follow = (name: Phase['name']): (() => Promise<void>) => {
        const phaseBegunAt = performance.now();
        return async () => {
          phases.push({ name, begunAt: phaseBegunAt, ms: performance.now() - phaseBegunAt });
        };
      };
      return {
        parsingDidStart: async () => follow('parse'),
        validationDidStart: async () => {
          // Waiting for the turn is not validating.
          await contextValue.work?.inTurn();
          return follow('validate');
        },
        executionDidStart: async () => ({ executionDidEnd: follow('execute') }),
        willSendResponse: async (request) =>
          tell({
            // A query that is not valid has no operation, but the client may have said which it would be.
            name: request.operationName ?? request.request.operationName ?? null,
            type: request.operation?.operation ?? null,
            hash: request.queryHash,
            code: codeOfAnswer(request),
            cost: costOf(request.contextValue),
            time: { begunAt, ms: performance.now() - begunAt },
            phases,
          }),
      };
    },
  };
}

function codeOfAnswer({ response: { body } }: GraphQLRequestContextWillSendResponse<Context>): string {
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
