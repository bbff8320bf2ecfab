import { ApolloServer } from '@apollo/server';
import { type Logger, pino } from 'pino';
import { NotFoundError } from '../../src/graph/errors.ts';
import { type HttpServer, type HttpServerOptions, startHttpServer } from '../../src/http/server.ts';

const SCHEMA = `
  "Where every question starts."
  type Query {
    "A greeting for somebody, for instance *Hello, Ada*."
    greeting(name: String = "world"): String!
    "Answers when the test lets it."
    slow: String!
  }
  type Mutation {
    "Does nothing."
    touch: Boolean!
  }`;

interface GreetingServerOptions extends Pick<HttpServerOptions<object>, 'metrics' | 'onRequest'> {
  readonly host?: string;
  readonly port?: number;
  readonly ready?: () => Promise<boolean>;
  readonly slow?: () => Promise<string>;
  readonly log?: Logger;
}

/** The HTTP layer over a schema of its own, so that it is tested without a database. */
export async function startGreetingServer({
  host = '127.0.0.1',
  port = 0,
  ready = () => Promise.resolve(true),
  slow = () => Promise.resolve('Done'),
  log = pino({ level: 'silent' }),
  ...more
}: GreetingServerOptions = {}): Promise<HttpServer> {
  const apollo = new ApolloServer({
    typeDefs: SCHEMA,
    introspection: true,
    stopOnTerminationSignals: false,
    resolvers: {
      Query: {
        greeting: (_parent: unknown, { name }: { name: string }) => `Hello, ${name}`,
        slow,
      },
      Mutation: { touch: () => true },
    },
  });
  await apollo.start();
  try {
    const server = await startHttpServer({
      host,
      port,
      apollo,
      context: () => Promise.resolve({}),
      exportOrganization: () => Promise.reject(new NotFoundError('There are no organizations here.')),
      ready,
      log,
      ...more,
    });
    return {
      url: server.url,
      close: async () => {
        await server.close();
        await apollo.stop();
      },
    };
  } catch (error) {
    await apollo.stop();
    throw error;
  }
}
