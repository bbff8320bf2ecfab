import type { GatewayGraphQLRequestContext, GatewayInterface } from '@apollo/server-gateway-interface';
import { execute, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { changingTooOften, isStale, MOST_ATTEMPTS } from '../graph/snapshot.ts';
import type { Context } from './context.ts';

/**
 * Runs operations with graphql-js. An operation that finds that the graph has moved on underneath it
 * runs again from its start on the next snapshot, so that no answer mixes two versions. Apollo takes
 * another executor only by its interface for gateways.
 */
export function restartingExecutor(schema: GraphQLSchema): GatewayInterface {
  return {
    onSchemaLoadOrUpdate: (announce) => {
      announce({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({ executor: (request) => run(schema, request) }),
    stop: async () => {},
  };
}

async function run(
  schema: GraphQLSchema,
  { document, request, operationName, context: contextValue }: GatewayGraphQLRequestContext,
): Promise<ExecutionResult> {
  const context = contextValue as Context;
  for (let attempt = 1; ; attempt += 1) {
    const result = await execute({
      schema,
      document,
      contextValue: context,
      variableValues: request.variables,
      operationName,
    });
    if (!result.errors?.some(({ originalError }) => isStale(originalError))) return result;
    if (attempt === MOST_ATTEMPTS) return { errors: [changing()] };
    context.snapshot = await context.nextSnapshot();
  }
}

function changing(): GraphQLError {
  const cause = changingTooOften();
  return new GraphQLError(cause.message, { originalError: cause });
}
