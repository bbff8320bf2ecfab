import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, GraphQLError } from 'graphql';
import type { Context } from '../context.ts';
import { excessOf } from './excess.ts';
import { KeptEstimates } from './kept-estimates.ts';
import { MOST_COST } from './limits.ts';
import { reasonToEnd } from './operation-meter.ts';
import { fragmentsOf } from './selected-fields.ts';

/** A request with this header is told what it costs: `extensions.cost`. */
const COST_HEADER = 'rolegraph-cost';

/** Refuses operations that may cost too much, before they are run. */
export function limitCost(): ApolloServerPlugin<Context> {
  const estimates = new KeptEstimates();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
        if (operation === undefined) return;
        const { graph } = contextValue;
        // What is estimated is estimated in one piece.
        await contextValue.work?.inTurn();
        const reason = contextValue.work?.hasWaited === true ? reasonToEnd(contextValue) : null;
        if (reason !== null) throw new GraphQLError(reason.message, { originalError: reason });
        const { coerced: variables } = getVariableValues(
          schema,
          operation.variableDefinitions ?? [],
          request.variables ?? {},
          { maxErrors: 1 },
        );
        contextValue.variables = variables;
        // Refused by the execution, which tells each.
        if (variables === undefined) return;
        const fragments = fragmentsOf(document);
        const estimate = estimates.of({ schema, graph, operation, fragments, variables });
        contextValue.cost = Object.assign(contextValue.cost ?? {}, { requested: estimate.cost });
        const excess = excessOf(estimate);
        if (excess === null) return;
        throw new GraphQLError(excess.message, {
          originalError: excess,
          extensions: { http: { status: 400 } },
        });
      },
      willSendResponse: async ({ request, contextValue: { cost, meter }, response: { body } }) => {
        if (cost !== undefined && meter !== undefined) {
          Object.assign(cost, { actual: meter.cost, characters: meter.bytes });
        }
        if (body.kind !== 'single' || !request.http?.headers.has(COST_HEADER)) return;
        const { requested = 0, actual = 0 } = cost ?? {};
        body.singleResult.extensions = {
          ...body.singleResult.extensions,
          cost: { requested, actual, limit: MOST_COST },
        };
      },
    }),
  };
}
