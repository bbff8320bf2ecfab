import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
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
  hasPlayground: boolean,
): void {
  // Fastify reads text/plain by itself, and a form of another site can send that.
  fastify.removeContentTypeParser('text/plain');

  const answer = fastifyApolloHandler(apollo, { context });
  fastify.post(GRAPHQL_PATH, answer);
  fastify.get(GRAPHQL_PATH, async function (request, reply) {
    reply.header('vary', 'accept');
    if (hasPlayground && prefersHtml(request)) return sendPlayground(request, reply);
    return answer.call(fastify, request, reply);
  });
  fastify.route({
    method: OTHER_METHODS,
    url: GRAPHQL_PATH,
    handler: (request, reply) =>
      sendRequestError(request, reply.header('allow', 'GET, POST'), {
        status: 405,
        code: 'METHOD_NOT_ALLOWED',
        message: 'GraphQL takes GET and POST requests.',
      }),
  });
}

/** Whether the answer to a request is the page of the playground, where there is one. */
export function asksForPage(request: FastifyRequest): boolean {
  const { method, routeOptions } = request;
  return (method === 'GET' || method === 'HEAD') && routeOptions.url === GRAPHQL_PATH && prefersHtml(request);
}

/** Browsers name text/html when a person navigates, and programs do not. */
function prefersHtml(request: FastifyRequest): boolean {
  return request.headers.accept?.includes('text/html') ?? false;
}
