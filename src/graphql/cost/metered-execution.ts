import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import type { KeptPlans } from '../execution/kept-plans.ts';
import { runOperation } from './run-operation.ts';

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway'];

/** The one way that Apollo has for an execution of one's own is what it calls a gateway; nothing else of one is meant. */
export function meteredExecution(schema: GraphQLSchema, plans: KeptPlans | null): Gateway {
  let tell: Parameters<NonNullable<Gateway['onSchemaLoadOrUpdate']>>[0] = () => {};
  return {
    onSchemaLoadOrUpdate: (callback) => {
      tell = callback;
      return () => {};
    },
    load: async () => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return {
        executor: async ({ document, request, context }) => {
          const contextValue = context as unknown as Context;
          const { ended } = contextValue;
          if (ended !== undefined && 'result' in ended) return ended.result;
          return runOperation({
            schema,
            plans,
            document,
            contextValue,
            variableValues: request.variables,
            operationName: request.operationName,
          });
        },
      };
    },
    stop: async () => {},
  };
}
