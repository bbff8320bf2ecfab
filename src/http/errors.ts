import type { FastifyBaseLogger, FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ErrorCode, type ErrorDetails, RolegraphError } from '../graph/errors.ts';

/**
 * Answers what goes wrong before or beside GraphQL, in the shape of a GraphQL response, with a stable
 * `extensions.code`, so that clients need to read one shape only.
 */
export function answerErrors(fastify: FastifyInstance): void {
  fastify.setErrorHandler<FastifyError>((error, request, reply) => {
    const refusal = refusalFor(error, request.log);
    const retryAfter = refusal.details?.['retryAfter'];
    if (typeof retryAfter === 'number') reply.header('retry-after', retryAfter);
    return sendRequestError(request, reply, refusal);
  });
  fastify.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({ code: 'NOT_FOUND', message: 'There is nothing here. GraphQL is at /graphql.' }),
  );
}

/** What a client is told of an error; what it is not told of a defect goes to the log. */
function refusalFor(error: unknown, log: FastifyBaseLogger): Refusal {
  if (error instanceof RolegraphError) {
    const { code, message, details } = error;
    return { status: STATUSES[code], code, message, details };
  }
  const status = (error as FastifyError).statusCode ?? 500;
  if (status >= 500) log.error({ err: error }, 'A request failed');
  return refusalOf(status, error as FastifyError);
}

/** The body of an answer for an error that comes when another answer has begun. */
export function errorBody(error: unknown, log: FastifyBaseLogger): object {
  return bodyOf(refusalFor(error, log));
}

function bodyOf({ code, message, details }: Refusal): object {
  return { errors: [{ message, extensions: { ...details, code } }] };
}

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** What `extensions` holds beside the code. */
  readonly details?: ErrorDetails;
}

const STATUSES: Readonly<Record<ErrorCode, number>> = {
  NOT_FOUND: 404,
  AMBIGUOUS: 400,
  INVALID_INPUT: 400,
  COST_LIMIT_EXCEEDED: 400,
  VERSION_CONFLICT: 409,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  ISSUER_UNAVAILABLE: 503,
  DATABASE_UNAVAILABLE: 503,
  SERVER_STOPPING: 503,
  DEADLINE_EXCEEDED: 504,
  TOO_MANY_REQUESTS: 429,
  OVERLOADED: 503,
  SEED_PROBLEMS: 500,
};

/** Sends one error as a GraphQL response, in the media type that the client accepts. */
export function sendRequestError(
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal,
): FastifyReply {
  const mediaType = request.headers.accept?.includes('application/graphql-response+json')
    ? 'application/graphql-response+json'
    : 'application/json';
  return reply
    .code(refusal.status)
    .type(`${mediaType}; charset=utf-8`)
    .send(JSON.stringify(bodyOf(refusal)));
}

/** Fastify's own sentences say less than this server knows; routes that set limits of their own have their own. */
function sentence({ code, message }: Partial<FastifyError>, ours: string): string {
  return message === undefined || code?.startsWith('FST_') ? ours : message;
}

function refusalOf(status: number, error: FastifyError): Refusal {
  switch (status) {
    case 413:
      return {
        status,
        code: 'PAYLOAD_TOO_LARGE',
        message: sentence(error, 'The request body is larger than 1 MB.'),
      };
    case 415:
      return {
        status,
        code: 'UNSUPPORTED_MEDIA_TYPE',
        message: sentence(error, 'Send the request body as application/json.'),
      };
    default:
      return status < 500
        ? { status, code: 'BAD_REQUEST', message: error.message }
        : { status: 500, code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong in the server.' };
  }
}
