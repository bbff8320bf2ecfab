import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ErrorCode, type ErrorDetails, RolegraphError } from '../graph/errors.ts';

/**
 * Answers what goes wrong before or beside GraphQL, in the shape of a GraphQL response, with a stable
 * `extensions.code`, so that clients need to read one shape only.
 */
export function answerErrors(fastify: FastifyInstance): void {
  fastify.setErrorHandler<FastifyError>((error, request, reply) => {
    if (error instanceof RolegraphError) {
      const { code, message, details } = error;
      return sendRequestError(request, reply, { status: STATUSES[code], code, message, details });
    }
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, 'A request failed');
    return sendRequestError(request, reply, refusalOf(status, error));
  });
  fastify.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({ code: 'NOT_FOUND', message: 'There is nothing here. GraphQL is at /graphql.' }),
  );
}

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** What `extensions` holds beside the code. */
  readonly details?: ErrorDetails;
  /** Places in the query. */
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
}

const STATUSES: Readonly<Record<ErrorCode, number>> = {
  NOT_FOUND: 404,
  AMBIGUOUS: 400,
  INVALID_INPUT: 400,
  COST_LIMIT_EXCEEDED: 400,
  VERSION_CONFLICT: 409,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  DATABASE_UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 504,
};

/** Sends one error as a GraphQL response, in the media type that the client accepts. */
export function sendRequestError(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, code, message, details, locations }: Refusal,
): FastifyReply {
  const mediaType = request.headers.accept?.includes('application/graphql-response+json')
    ? 'application/graphql-response+json'
    : 'application/json';
  return reply
    .code(status)
    .type(`${mediaType}; charset=utf-8`)
    .send(JSON.stringify({ errors: [{ message, locations, extensions: { ...details, code } }] }));
}

function refusalOf(status: number, error: FastifyError): Refusal {
  switch (status) {
    case 413:
      return { status, code: 'PAYLOAD_TOO_LARGE', message: 'The request body is larger than 1 MB.' };
    case 415:
      return {
        status,
        code: 'UNSUPPORTED_MEDIA_TYPE',
        message: 'Send the request body as application/json.',
      };
    default:
      return status < 500
        ? { status, code: 'BAD_REQUEST', message: error.message }
        : { status: 500, code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong in the server.' };
  }
}
