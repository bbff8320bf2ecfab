import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Context } from './context.ts';
import { limitCost } from './cost/cost-plugin.ts';
import { meterSchema } from './cost/metered-schema.ts';
import { meteredExecution } from './cost/metered-execution.ts';
import { errorsInDocumentOrder } from './error-order.ts';
import { formatError, type ReportDefect } from './errors.ts';
import { executableSchema } from './schema.ts';
import { tellUnderstood } from './understood.ts';

/** A longer query is refused before it is parsed to its end; the longest in the docs has about 300. */
const MOST_TOKENS = 10_000;

/**
 * The GraphQL server, started. Whoever asked for it stops it.
 *
 * Apollo's cache-control plugin wraps every field and halves the speed of nested answers; everything
 * an answer depends on is the version of the graph, so nothing is lost without it.
 */
export async function startGraphqlServer(reportDefect: ReportDefect): Promise<ApolloServer<Context>> {
  const server = new ApolloServer<Context>({
    gateway: meteredExecution(meterSchema(executableSchema())),
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    maxRecursiveSelections: true,
    stringifyResult: (result) => JSON.stringify(result),
    formatError: (formatted, error) => formatError(formatted, error, reportDefect),
    plugins: [
      errorsInDocumentOrder,
      limitCost,
      tellUnderstood,
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
