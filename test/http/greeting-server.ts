import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { pino } from 'pino';
import { authenticateOpenly } from '../../src/access/authenticate.ts';
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

/** The one token that the server knows unless it is told another way; it opens everything. */
export const KNOWN_TOKEN = 'known';

interface GreetingServerOptions extends Partial<HttpServerOptions<BaseContext>> {
  readonly slow?: () => Promise<string>;
  readonly plugins?: readonly ApolloServerPlugin<never>[];
  /** Told of each greeting that is made. */
  readonly onGreeting?: () => void;
}

/** The HTTP layer over a schema of its own, so that it is tested without a database. */
export async function startGreetingServer({
  host = '127.0.0.1',
  port = 0,
  ready = () => Promise.resolve(true),
  slow = () => Promise.resolve('Done'),
  onGreeting = () => {},
  plugins = [],
  log = pino({ level: 'silent' }),
  authenticate = authenticateOpenly(KNOWN_TOKEN),
  ...more
}: GreetingServerOptions = {}): Promise<HttpServer> {
  const apollo = new ApolloServer({
    typeDefs: SCHEMA,
    introspection: true,
    stopOnTerminationSignals: false,
    // What the context has that they need is up to the test.
    plugins: plugins as ApolloServerPlugin[],
    resolvers: {
      Query: {
        greeting: (_parent: unknown, { name }: { name: string }) => {
          onGreeting();
          return `Hello, ${name}`;
        },
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
      authenticate,
      exportFramework: () => Promise.reject(new NotFoundError('There are no frameworks here.')),
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

/** A server, and a request to it that runs until `finish` says with what it is answered. */
export async function startSlowAnswer(): Promise<{
  readonly server: HttpServer;
  readonly answer: Promise<unknown>;
  readonly finish: (text: string) => void;
}> {
  const running = Promise.withResolvers<void>();
  const done = Promise.withResolvers<string>();
  const slow = () => {
    running.resolve();
    return done.promise;
  };
  const server = await startGreetingServer({ slow });
  const answer = fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ slow }' }),
  }).then((response) => response.json());
  await running.promise;
  return { server, answer, finish: done.resolve };
}
