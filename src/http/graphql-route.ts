import type { BaseContext } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { TrustedDocuments } from '../access/trusted-documents.ts';
import { answerGraphql, type AnswerGraphqlOptions } from './answer-graphql.ts';
import { sendRequestError } from './errors.ts';
import type { ExplorerBuild } from './explorer/explorer-build.ts';
import { DEEPEST, tooDeepAt } from './nesting.ts';
import { sendPlayground } from './playground.ts';
import { answerTrustedDocuments } from './trusted-documents.ts';

export const GRAPHQL_PATH = '/graphql';

const OTHER_METHODS = ['DELETE', 'OPTIONS', 'PATCH', 'PUT'];

/**
 * GraphQL over HTTP: POST for every operation, GET for queries. A browser that opens the address
 * gets the playground instead.
 */
export async function addGraphqlRoute<TContext extends BaseContext>(
  fastify: FastifyInstance,
  {
    documents,
    hasPlayground,
    explorer,
    ...options
  }: Omit<AnswerGraphqlOptions<TContext>, 'isPage'> & {
    /** What clients may name by an id; null: nothing. */
    readonly documents: TrustedDocuments | null;
    readonly hasPlayground: boolean;
    /** Has the playground's page; undefined: the page says how to get one. */
    readonly explorer: ExplorerBuild | undefined;
  },
): Promise<void> {
  // Fastify reads text/plain by itself, and a form of another site can send that.
  fastify.removeContentTypeParser('text/plain');

  const isPage = (request: FastifyRequest) => hasPlayground && asksForPage(request);
  await fastify.register(async (scope) => {
    const answer = answerGraphql(scope, { ...options, isPage });
    // After the look-up of kept answers, which parses what is sent: theirs are of callers with the same rights.
    if (documents !== null) answerTrustedDocuments(scope, documents, isPage);
    scope.post(GRAPHQL_PATH, { preHandler: refuseTooDeep }, answer);
    scope.get(GRAPHQL_PATH, { preHandler: refuseTooDeep }, async (request, reply) =>
      isPage(request) ? sendPlayground(reply, explorer) : answer(request, reply),
    );
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

/** The parser calls itself for each bracket within another, so it is looked at before. */
function refuseTooDeep(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  const { query } = ((request.method === 'GET' ? request.query : request.body) ?? {}) as { query?: unknown };
  const place = typeof query === 'string' ? tooDeepAt(query) : null;
  if (place === null) return done();
  sendRequestError(request, reply, {
    code: 'GRAPHQL_PARSE_FAILED',
    message: `Line ${place.line}, column ${place.column} of the query is within more than ${DEEPEST} brackets; nest it less.`,
    locations: [place],
  });
}

/** Whether the answer to a request is the page of the playground, where there is one. */
export function asksForPage(request: FastifyRequest): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  // Browsers name text/html when a person navigates, and programs do not.
  const prefersHtml = request.headers.accept?.includes('text/html') ?? false;
  return prefersHtml && request.routeOptions.url === GRAPHQL_PATH;
}
