import { maxHeaderSize, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyBaseLogger, FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ErrorCode, type ErrorDetails, RolegraphError, STATUS_OF_CODE } from '../graph/errors.ts';

/** The largest body of a GraphQL request, in bytes. */
export const BODY_LIMIT = 1024 * 1024;

interface Refusal {
  readonly code: ErrorCode;
  readonly message: string;
  /** What `extensions` holds beside the code. */
  readonly details?: ErrorDetails;
  /** Places in the query. */
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
}

/**
 * Answers what goes wrong before or beside GraphQL, in the shape of a GraphQL response, with a stable
 * `extensions.code`, so that clients need to read one shape only.
 */
export function answerErrors(fastify: FastifyInstance): void {
  fastify.setErrorHandler<FastifyError>(answerError);
  fastify.setNotFoundHandler((request, reply) =>
    sendRequestError(request, reply, {
      code: 'NOT_FOUND',
      message: 'There is nothing here. GraphQL is at /graphql.',
    }),
  );
}

/** Answers a request that has failed; also one that has found no route, such as an address that cannot be decoded. */
export function answerError(
  error: FastifyError | RolegraphError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const refusal = refusalFor(error, request.log);
  const retryAfter = refusal.details?.['retryAfter'];
  if (typeof retryAfter === 'number') reply.header('retry-after', retryAfter);
  return sendRequestError(request, reply, refusal);
}

/** What a client is told of an error; what it is not told goes to the log. */
function refusalFor(error: unknown, log: FastifyBaseLogger): Refusal {
  if (error instanceof RolegraphError) {
    const { code, message, publicMessage, details } = error;
    if (publicMessage !== message) log.warn({ err: error }, 'A request failed');
    return { code, message: publicMessage, details };
  }
  const status = (error as FastifyError).statusCode ?? 500;
  if (status >= 500) log.error({ err: error }, 'A request failed');
  return refusalOf(status, error as FastifyError);
}

/** The body of an answer for an error that comes when another answer has begun. */
export function errorBody(error: unknown, log: FastifyBaseLogger): object {
  return bodyOf(refusalFor(error, log));
}

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
    .code(STATUS_OF_CODE[refusal.code])
    .type(`${mediaType}; charset=utf-8`)
    .send(JSON.stringify(bodyOf(refusal)));
}

/** Answers what is no HTTP request, before there is anything to reply to. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  const refusal = brokenRequest(error.code);
  const body = JSON.stringify(bodyOf(refusal));
  if (error.code !== 'ECONNRESET' && socket.writable) {
    const status = STATUS_OF_CODE[refusal.code];
    socket.write(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json; charset=utf-8\r\n` +
        `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
  }
  socket.destroySoon();
}

function bodyOf({ code, message, details, locations }: Refusal): object {
  return { errors: [{ message, locations, extensions: { ...details, code } }] };
}

function brokenRequest(reason: string | undefined): Refusal {
  switch (reason) {
    case 'HPE_HEADER_OVERFLOW':
      return {
        code: 'HEADERS_TOO_LARGE',
        message: `The headers and the address are longer than ${maxHeaderSize / 1024} kB.`,
      };
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return { code: 'REQUEST_TIMEOUT', message: 'The request did not arrive in time.' };
    default:
      return { code: 'BAD_REQUEST', message: 'This is no HTTP request.' };
  }
}

/** Fastify's own sentences say less than this server knows; routes that set limits of their own have their own. */
function sentence({ code, message }: Partial<FastifyError>, ours: string): string {
  return message === undefined || code?.startsWith('FST_') ? ours : message;
}

function refusalOf(status: number, error: FastifyError): Refusal {
  switch (status) {
    case 413:
      return {
        code: 'PAYLOAD_TOO_LARGE',
        message: sentence(error, `The request body is larger than ${BODY_LIMIT / 1024 ** 2} MB.`),
      };
    case 415:
      return {
        code: 'UNSUPPORTED_MEDIA_TYPE',
        message: sentence(error, 'Send the request body as application/json.'),
      };
    default:
      return status < 500
        ? { code: 'BAD_REQUEST', message: error.message }
        : { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong in the server.' };
  }
}
