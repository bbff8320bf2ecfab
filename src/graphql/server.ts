import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from './context.ts';
import { limitCost } from './cost/cost-plugin.ts';
import { meterSchema } from './cost/metered-schema.ts';
import { meteredExecution } from './cost/metered-execution.ts';
import { errorsInDocumentOrder } from './error-order.ts';
import { KeptPlans } from './execution/kept-plans.ts';
import { formatError, type ReportDefect } from './errors.ts';
import { suggestLabel } from './guessed-fields.ts';
import { keepable } from './keepable.ts';
import { KnownOperations } from './known-operations.ts';
import { type OnOperation, observeOperations } from './observe-operations.ts';
import { asOne, asPlugin } from './operation-hooks.ts';
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
  readonly onOperation?: OnOperation;
}

export interface GraphqlServer extends ApolloServer<Context> {
  /** The short way for what was asked before. */
  readonly known: KnownOperations;
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
): Promise<GraphqlServer> {
  const schema = meterSchema(executableSchema());
  const plans = isPlanned ? new KeptPlans(schema) : null;
  const hooks = asOne([
    takeTurns,
    statusesOfErrors,
    tellRefusedArguments,
    errorsInDocumentOrder,
    limitCost(),
    tellUnderstood,
    keepable,
  ]);
  const known = new KnownOperations({ schema, plans, hooks, onOperation });
  const server = new ApolloServer<Context>({
    gateway: meteredExecution(schema, plans),
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
      asPlugin(asOne([known.learning, hooks])),
      observeOperations(onOperation),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  return Object.assign(server, { known });
}

/** Without what GraphQL suggests of the schema for a wrong name; Apollo leaves it where a variable is wrong. */
function withoutNames(error: GraphQLFormattedError): GraphQLFormattedError {
  return { ...error, message: error.message.replace(/ ?Did you mean(.+?)\?$/, '') };
}
