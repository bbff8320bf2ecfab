import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendRequestError } from './errors.ts';
import { DEEPEST, tooDeepAt } from './nesting.ts';
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

  const answer = fastifyApolloHandler(apollo, { context });
  fastify.post(GRAPHQL_PATH, { preHandler: refuseTooDeep }, answer);
  fastify.get(GRAPHQL_PATH, { preHandler: refuseTooDeep }, async function (request, reply) {
    reply.header('vary', 'accept');
    if (prefersHtml(request)) return sendPlayground(request, reply);
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

/** The parser calls itself for each bracket within another, so it is looked at before. */
async function refuseTooDeep(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { query } = ((request.method === 'GET' ? request.query : request.body) ?? {}) as { query?: unknown };
  const place = typeof query === 'string' ? tooDeepAt(query) : null;
  if (place === null) return;
  sendRequestError(request, reply, {
    status: 400,
    code: 'GRAPHQL_PARSE_FAILED',
    message: `Line ${place.line}, column ${place.column} of the query is within more than ${DEEPEST} brackets; nest it less.`,
    locations: [place],
  });
}

/** Browsers name text/html when a person navigates, and programs do not. */
function prefersHtml(request: FastifyRequest): boolean {
  return request.headers.accept?.includes('text/html') ?? false;
}
