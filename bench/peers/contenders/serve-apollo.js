import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

/** Apollo Server as its documentation starts it, with nothing changed. */
export async function serveApollo(options) {
  const { url } = await startStandaloneServer(new ApolloServer(options), {
    listen: { host: '127.0.0.1', port: Number(process.env.PORT) },
  });
  process.stdout.write(`Ready at ${url}\n`);
}
