import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendRequestError } from './errors.ts';
import { sendPlayground } from './playground.ts';

export const GRAPHQL_PATH = '/graphql';

const OTHER_METHODS = ['DELETE', 'OPTIONS', 'PATCH', 'PUT'];

/**
 * GraphQL over HTTP: POST for every operation, GET for queries. A browser that opens the address
 * gets the playground instead.
 */
export function addGraphqlRoute<TContext extends BaseContext>(
  fastify: FastifyInstance,
  apollo: ApolloServer<TContext>,
  context: (request: FastifyRequest) => Promise<TContext>,
): void {
  // Fastify reads text/plain by itself, and a form of another site can send that.
  fastify.removeContentTypeParser('text/plain');

  // Made before Apollo begins: what fails then is answered as on any other route.
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const made = await context(request);
    return fastifyApolloHandler(apollo, { context: async () => made }).call(fastify, request, reply);
  };
  fastify.post(GRAPHQL_PATH, answer);
  fastify.get(GRAPHQL_PATH, async (request, reply) => {
    reply.header('vary', 'accept');
    if (prefersHtml(request)) return sendPlayground(request, reply);
    return answer(request, reply);
  });
  fastify.route({
    method: OTHER_METHODS,
    url: GRAPHQL_PATH,
    handler: (request, reply) =>
      sendRequestError(request, reply.header('allow', 'GET, POST'), {
        code: 'METHOD_NOT_ALLOWED',
        message: 'GraphQL takes GET and POST requests.',
      }),
  });
}

/** Browsers name text/html when a person navigates, and programs do not. */
function prefersHtml(request: FastifyRequest): boolean {
  return request.headers.accept?.includes('text/html') ?? false;
}
