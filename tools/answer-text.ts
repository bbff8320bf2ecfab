import type { ApolloServer } from '@apollo/server';
import { LOCAL_CALLER } from '../src/access/caller.ts';
import type { Context } from '../src/graphql/context.ts';
import type { GraphReadings } from '../src/readings/graph-readings.ts';

/** What the server would send for a whole GraphQL request, without HTTP and without a deadline. */
export async function answerText(
  server: ApolloServer<Context>,
  readings: Pick<GraphReadings, 'current'>,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<string> {
  const { body } = await server.executeOperation(
    { query, variables },
    { contextValue: { caller: LOCAL_CALLER, graph: await readings.current(), deadline: Infinity } },
  );
  if (body.kind === 'incremental') throw new Error('Nothing here is answered in parts.');
  return JSON.stringify(body.singleResult);
}
