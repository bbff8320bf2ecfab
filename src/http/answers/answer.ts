import type { FastifyReply, FastifyRequest } from 'fastify';
import { acceptsGzip, gzip, LEAST_COMPRESSED, markCompressed } from '../compression.ts';
import { hasTag, tagOf } from '../entity-tags.ts';

/** A whole answer to a GraphQL request, as it is sent and kept. */
export interface Answer {
  readonly contentType: string;
  /** The text as it was made, which costs the least to send once; bytes, which cost less each time, from the second on. */
  readonly body: string | Buffer;
  /** Of the body in bytes. */
  readonly length: number;
  /** Null: the answer is to no GET, and nobody can say that they have it. */
  readonly tag: string | null;
  /** Null: nobody has wanted it so far, or it is too small for that. */
  readonly gzipped: Buffer | null;
}

export function answerOf(contentType: string, text: string, isTagged: boolean): Answer {
  const length = Buffer.byteLength(text);
  return { contentType, body: text, length, tag: isTagged ? tagOf(text) : null, gzipped: null };
}

/** The same in bytes: for who sends it again. They are of no pool, of which a kept answer would keep all. */
export function inBytes(answer: Answer): Answer {
  if (typeof answer.body !== 'string') return answer;
  const bytes = Buffer.allocUnsafeSlow(answer.length);
  bytes.write(answer.body);
  return { ...answer, body: bytes };
}

/** How much memory its body takes. A text of others than ASCII's signs may take two bytes a sign. */
export function memoryOf({ body, length, gzipped }: Answer): number {
  const own = typeof body === 'string' && body.length < length ? 2 * body.length : length;
  return own + (gzipped?.length ?? 0);
}

/** Whether an answer has the form that a request takes. */
export function isReady({ length, gzipped }: Answer, request: FastifyRequest): boolean {
  return gzipped !== null || length < LEAST_COMPRESSED || !acceptsGzip(request);
}

/**
 * The answer with the form that a request takes. To be made before it is kept, so that it is compressed once, however
 * often it is sent.
 */
export async function madeReady(answer: Answer, request: FastifyRequest): Promise<Answer> {
  return isReady(answer, request) ? answer : { ...answer, gzipped: alone(await gzip(answer.body)) };
}

/** Memory of their own for bytes that are a small part of some: kept, they would keep the whole of it. */
function alone(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}

/** Sends an answer; to a GET of somebody who has it already, only that it is still so. */
export function sendAnswer(
  { contentType, body, tag, gzipped }: Answer,
  request: FastifyRequest,
  reply: FastifyReply,
  cacheControl: string,
): FastifyReply {
  if (tag !== null) {
    reply.header('etag', tag).header('cache-control', cacheControl);
    if (hasTag(request, tag)) return reply.code(304).send();
  }
  reply.code(200).header('content-type', contentType);
  reply.isMadeReady = true;
  if (gzipped === null || !acceptsGzip(request)) return reply.send(body);
  markCompressed(reply);
  return reply.send(gzipped);
}
