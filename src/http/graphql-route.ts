import type { BaseContext } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answerGraphql, type AnswerGraphqlOptions } from './answer-graphql.ts';
import { sendRequestError } from './errors.ts';
import { sendPlayground } from './playground.ts';

export const GRAPHQL_PATH = '/graphql';

const OTHER_METHODS = ['DELETE', 'OPTIONS', 'PATCH', 'PUT'];

/**
 * GraphQL over HTTP: POST for every operation, GET for queries. A browser that opens the address
 * gets the playground instead.
 */
export async function addGraphqlRoute<TContext extends BaseContext>(
  fastify: FastifyInstance,
  options: Omit<AnswerGraphqlOptions<TContext>, 'isPage'>,
): Promise<void> {
  // Fastify reads text/plain by itself, and a form of another site can send that.
  fastify.removeContentTypeParser('text/plain');

  await fastify.register(async (scope) => {
    const answer = answerGraphql(scope, { ...options, isPage: asksForPage });
    scope.post(GRAPHQL_PATH, answer);
    scope.get(GRAPHQL_PATH, async (request, reply) =>
      asksForPage(request) ? sendPlayground(request, reply) : answer(request, reply),
    );
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

/** Browsers name text/html when a person navigates, and programs do not. */
function asksForPage({ method, headers: { accept } }: FastifyRequest): boolean {
  return (method === 'GET' || method === 'HEAD') && (accept?.includes('text/html') ?? false);
}
