import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { hasTag } from './entity-tags.ts';

/** A file that is sent: who has it already is told so, by the tag. */
export interface SentFile {
  /** Letters and digits. */
  readonly tag: string;
  readonly mediaType: string;
  readonly fileName: string;
  /** Whether a browser shows it rather than saves it. */
  readonly isShown: boolean;
  /** More of the file, for whoever asks by a program. */
  readonly headers: Readonly<Record<string, string | number>>;
  /** Null where the client has it. */
  readonly pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array> | null;
}

/** Tells by its tag whether a client has a file. Weak, because it is the same whether it is compressed or not. */
export function hasFile(request: FastifyRequest): (tag: string) => boolean {
  return (tag) => hasTag(request, `W/"${tag}"`);
}

/** Browsers may keep it and ask each time whether it is still the latest. */
export function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { tag, mediaType, fileName, isShown, headers, pieces }: SentFile,
  cacheControl: string,
): FastifyReply {
  reply.header('etag', `W/"${tag}"`).header('cache-control', cacheControl);
  if (pieces === null) return reply.code(304).send();
  reply
    .headers(headers)
    .type(mediaType)
    .header('content-disposition', `${isShown ? 'inline' : 'attachment'}; filename="${fileName}"`);
  if (request.method === 'HEAD') return reply.send();
  // One piece at a time, and the next when the client has taken it.
  return reply.send(Readable.from(pieces, { highWaterMark: 1 }));
}
