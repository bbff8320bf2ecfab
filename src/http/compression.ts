import { pipeline, type Readable } from 'node:stream';
import { promisify } from 'node:util';
import { createGzip, gzip as gzipWithCallback } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { remembered } from './remembered.ts';

/** Less fits into one packet anyway. */
export const LEAST_COMPRESSED = 1_024;

/** What gets smaller and is sent as a whole: not pictures of bits, and not events that come one by one. */
const TYPES =
  /^(text\/(html|css|csv|javascript|vnd\.|plain)|image\/svg|application\/(json|graphql-response\+json|javascript|graphml\+xml))/;

const gzipInThread = promisify(gzipWithCallback);

declare module 'fastify' {
  interface FastifyReply {
    /** Whether what is sent has the form that the client takes. */
    isMadeReady: boolean;
  }
}

/** In a thread of its own, so that others are answered meanwhile. */
export function gzip(body: Buffer | string): Promise<Buffer> {
  return gzipInThread(body);
}

/**
 * Compresses answers for who takes that, streams too. Only gzip: everybody takes it, and one form an answer is enough to
 * keep.
 */
export function compressAnswers(fastify: FastifyInstance): void {
  fastify.decorateReply('isMadeReady', false);
  fastify.addHook('onSend', (request, reply, payload: unknown, done) => {
    if (reply.isMadeReady || !isCompressible(reply)) return done(null, payload);
    reply.header('vary', varyWith(reply, 'accept-encoding'));
    if (request.method === 'HEAD' || !acceptsGzip(request)) return done(null, payload);
    if (isStream(payload)) {
      markCompressed(reply);
      // What goes wrong while it is read ends the answer, and a client that leaves ends the reading.
      return done(
        null,
        pipeline(payload, createGzip(), () => {}),
      );
    }
    if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return done(null, payload);
    const bytes = typeof payload === 'string' ? Buffer.from(payload) : payload;
    if (bytes.length < LEAST_COMPRESSED) return done(null, payload);
    markCompressed(reply);
    gzip(bytes).then((compressed) => done(null, compressed), done);
  });
}

export function acceptsGzip({ headers: { 'accept-encoding': codings } }: FastifyRequest): boolean {
  return codings !== undefined && namesGzip(codings);
}

const namesGzip = remembered((codings: string): boolean => {
  const weights = new Map(
    codings
      .toLowerCase()
      .split(',')
      .map((coding) => {
        const [name = '', ...parameters] = coding.split(';').map((part) => part.trim());
        const weight = parameters.find((parameter) => parameter.startsWith('q='));
        return [name, weight === undefined ? 1 : Number(weight.slice(2))] as const;
      }),
  );
  return (weights.get('gzip') ?? weights.get('*') ?? 0) > 0;
});

/** That the payload is no longer what its length was said to be of. */
export function markCompressed(reply: FastifyReply): void {
  reply.header('content-encoding', 'gzip').removeHeader('content-length');
}

function isCompressible(reply: FastifyReply): boolean {
  return (
    reply.statusCode === 200 &&
    !reply.hasHeader('content-encoding') &&
    TYPES.test(String(reply.getHeader('content-type') ?? ''))
  );
}

/** The Vary header with one name more. */
function varyWith(reply: FastifyReply, name: string): string {
  const names = [reply.getHeader('vary') ?? []].flat().join(', ');
  if (names.toLowerCase().includes(name)) return names;
  return names === '' ? name : `${names}, ${name}`;
}

function isStream(payload: unknown): payload is Readable {
  return typeof (payload as Partial<Readable> | null)?.pipe === 'function';
}
