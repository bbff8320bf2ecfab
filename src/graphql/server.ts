import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError } from 'graphql';
import type { SeenCost, SeenOperation } from '../telemetry/seen.ts';
import type { Context } from './context.ts';
import { limitCost } from './cost/cost-plugin.ts';
import { meterSchema } from './cost/metered-schema.ts';
import { meteredExecution } from './cost/metered-execution.ts';
import { errorsInDocumentOrder } from './error-order.ts';
import { formatError, type ReportDefect } from './errors.ts';
import { suggestLabel } from './guessed-fields.ts';
import { keepable } from './keepable.ts';
import { observeOperations } from './observe-operations.ts';
import { asOnePlugin } from './operation-hooks.ts';
import { operationsOfKnownKinds } from './operation-kinds.ts';
import { tellRefusedArguments } from './refused-values.ts';
import { executableSchema } from './schema.ts';
import { statusesOfErrors } from './statuses.ts';
import { takeTurns } from './take-turns.ts';
import { tellUnderstood } from './understood.ts';

/** A longer query is refused before it is parsed to its end; the longest in the docs has about 300. */
export const MOST_TOKENS = 10_000;

export interface GraphqlServerOptions {
  /** Whether clients may ask for the schema, and are told which names in it are near to a wrong one. */
  readonly discovery?: boolean;
  /** Left out: operations are planned. Otherwise graphql-js executes all, which plans are compared with. */
  readonly isPlanned?: boolean;
  /** Told of each operation that was answered. */
  readonly onOperation?: (seen: SeenOperation) => void;
}

/** What an operation cost, where it came to that. */
function costOf({ cost, meter }: Context): SeenCost | null {
  return cost?.requested === undefined ? null : { requested: cost.requested, actual: meter?.cost ?? null };
}

/**
 * The GraphQL server, started. Whoever asked for it stops it.
 *
 * Apollo's cache-control plugin wraps every field and halves the speed of nested answers; everything
 * an answer depends on is the version of the graph, so nothing is lost without it.
 */
export async function startGraphqlServer(
  reportDefect: ReportDefect,
  { discovery = true, isPlanned = true, onOperation = () => {} }: GraphqlServerOptions = {},
): Promise<ApolloServer<Context>> {
  const schema = executableSchema();
  const server = new ApolloServer<Context>({
    gateway: meteredExecution(meterSchema(schema), isPlanned),
    introspection: discovery,
    hideSchemaDetailsFromClientErrors: !discovery,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    maxRecursiveSelections: true,
    stringifyResult: (result) => JSON.stringify(result),
    validationRules: [operationsOfKnownKinds],
    formatError: (formatted, error) => {
      const told = formatError(formatted, error, reportDefect);
      return discovery ? { ...told, message: suggestLabel(schema, told.message) } : withoutNames(told);
    },
    plugins: [
      asOnePlugin([
        takeTurns,
        statusesOfErrors,
        tellRefusedArguments,
        errorsInDocumentOrder,
        limitCost(),
        tellUnderstood,
        keepable,
      ]),
      observeOperations(onOperation, costOf),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  return server;
}

/** Without what GraphQL suggests of the schema for a wrong name; Apollo leaves it where a variable is wrong. */
function withoutNames(error: GraphQLFormattedError): GraphQLFormattedError {
  return { ...error, message: error.message.replace(/ ?Did you mean(.+?)\?$/, '') };
}
