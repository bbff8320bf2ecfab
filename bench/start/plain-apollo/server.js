/* The yardstick: Apollo Server as its documentation starts it, with a schema of one field. */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

const server = new ApolloServer({
  typeDefs: 'type Query { greeting: String! }',
  resolvers: { Query: { greeting: () => 'hello' } },
});
const { url } = await startStandaloneServer(server, { listen: { port: Number(process.env.PORT) } });
process.stdout.write(`Ready at ${url}\n`);
