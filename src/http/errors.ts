import { maxHeaderSize, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ErrorCode, type ErrorDetails, RolegraphError, STATUS_OF_CODE } from '../graph/errors.ts';

/** The largest body of a GraphQL request, in bytes. */
export const BODY_LIMIT = 1024 * 1024;

interface Refusal {
  readonly code: ErrorCode;
  readonly message: string;
  /** What `extensions` holds beside the code. */
  readonly details?: ErrorDetails;
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
  if (error instanceof RolegraphError) {
    const { code, message, publicMessage, details } = error;
    if (publicMessage !== message) request.log.warn({ err: error }, 'A request failed');
    return sendRequestError(request, reply, { code, message: publicMessage, details });
  }
  const status = error.statusCode ?? 500;
  if (status >= 500) request.log.error({ err: error }, 'A request failed');
  return sendRequestError(request, reply, refusalOf(status, error));
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
  return reply.code(STATUS_OF_CODE[refusal.code]).type(`${mediaType}; charset=utf-8`).send(bodyOf(refusal));
}

/** Answers what is no HTTP request, before there is anything to reply to. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  const refusal = brokenRequest(error.code);
  const body = bodyOf(refusal);
  if (error.code !== 'ECONNRESET' && socket.writable) {
    const status = STATUS_OF_CODE[refusal.code];
    socket.write(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json; charset=utf-8\r\n` +
        `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
  }
  socket.destroySoon();
}

function bodyOf({ code, message, details }: Refusal): string {
  return JSON.stringify({ errors: [{ message, extensions: { ...details, code } }] });
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

function refusalOf(status: number, error: FastifyError): Refusal {
  switch (status) {
    case 413:
      return {
        code: 'PAYLOAD_TOO_LARGE',
        message: `The request body is larger than ${BODY_LIMIT / 1024 ** 2} MB.`,
      };
    case 415:
      return { code: 'UNSUPPORTED_MEDIA_TYPE', message: 'Send the request body as application/json.' };
    default:
      return status < 500
        ? { code: 'BAD_REQUEST', message: error.message }
        : { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong in the server.' };
  }
}
