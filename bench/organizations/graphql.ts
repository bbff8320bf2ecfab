import { startGraphqlServer } from '../../src/graphql/server.ts';
import type { Snapshots } from '../../src/snapshot/snapshots.ts';

/** Asks a whole GraphQL request in this process and gives the text that a server would send. */
export type AskGraphql = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<string>;

export async function openGraphql(
  snapshots: Snapshots,
): Promise<{ ask: AskGraphql; stop: () => Promise<void> }> {
  const server = await startGraphqlServer((error) => console.error(error));
  const ask: AskGraphql = async (query, variables) => {
    const { body } = await server.executeOperation(
      { query, variables },
      {
        contextValue: {
          snapshot: await snapshots.current(),
          nextSnapshot: () => snapshots.refresh(),
          deadline: Infinity,
        },
      },
    );
    if (body.kind === 'incremental') throw new Error('Nothing here is answered in parts.');
    if (body.singleResult.errors !== undefined) throw new Error(JSON.stringify(body.singleResult.errors));
    return JSON.stringify(body.singleResult);
  };
  return { ask, stop: () => server.stop() };
}
