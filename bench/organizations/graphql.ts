import { startGraphqlServer } from '../../src/graphql/server.ts';
import type { GraphReadings } from '../../src/readings/graph-readings.ts';
import { answerText } from '../../tools/answer-text.ts';

/** Asks a whole GraphQL request in this process and gives the text that a server would send. */
export type AskGraphql = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<string>;

export async function openGraphql(
  readings: GraphReadings,
): Promise<{ ask: AskGraphql; stop: () => Promise<void> }> {
  const server = await startGraphqlServer((error) => console.error(error));
  return {
    ask: (query, variables) => answerText(server, readings, query, variables),
    stop: () => server.stop(),
  };
}
