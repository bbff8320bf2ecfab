import { getVariableValues, GraphQLError, type OperationDefinitionNode } from 'graphql';
import type { Answered, OperationHooks, Resolved } from '../operation-hooks.ts';
import { turnOf } from '../take-turns.ts';
import { excessOf } from './excess.ts';
import { KeptEstimates } from './kept-estimates.ts';
import { MOST_COST } from './limits.ts';
import { reasonToEnd } from './operation-meter.ts';
import { fragmentsOf } from './selected-fields.ts';

/** A request with this header is told what it costs: `extensions.cost`. */
const COST_HEADER = 'rolegraph-cost';

/** Refuses operations that may cost too much, before they are run. */
export function limitCost(): OperationHooks {
  const estimates = new KeptEstimates();
  return {
    didResolveOperation: (request) => {
      const { operation, contextValue } = request;
      const { ended } = contextValue;
      if (ended !== undefined && 'refusal' in ended) throw ended.refusal;
      if (operation === undefined || ended !== undefined) return undefined;
      // What is estimated is estimated in one piece.
      const turn = turnOf(contextValue.work);
      if (turn !== undefined) return turn.then(() => refuseTooDear(request, operation, estimates));
      refuseTooDear(request, operation, estimates);
      return undefined;
    },
    willSendResponse: (request) => {
      tellCost(request);
      return undefined;
    },
  };
}

/** @throws GraphQLError, also where nothing more is to be done after a wait */
function refuseTooDear(
  { schema, document, request, contextValue }: Resolved,
  operation: OperationDefinitionNode,
  estimates: KeptEstimates,
): void {
  const { graph } = contextValue;
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
}

function tellCost({ request, contextValue: { cost, meter }, response: { body } }: Answered): void {
  if (cost !== undefined && meter !== undefined) {
    Object.assign(cost, { actual: meter.cost, characters: meter.bytes });
  }
  if (body.kind !== 'single' || !request.http?.headers.has(COST_HEADER)) return;
  const { requested = 0, actual = 0 } = cost ?? {};
  body.singleResult.extensions = {
    ...body.singleResult.extensions,
    cost: { requested, actual, limit: MOST_COST },
  };
}
