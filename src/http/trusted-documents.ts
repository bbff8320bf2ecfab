import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { TrustedDocuments } from '../access/trusted-documents.ts';
import type { ErrorCode } from '../graph/errors.ts';
import { sendRequestError } from './errors.ts';

/**
 * Puts the text of a trusted document in the place of its id: `documentId` as GraphQL over HTTP has it, or the hash of
 * Apollo's persisted queries. Where these are the only ones, refuses what else is sent, but not to who has `admin`.
 *
 * @param scope of the routes of GraphQL alone, where bodies are parsed by now
 */
export function answerTrustedDocuments(
  scope: FastifyInstance,
  documents: TrustedDocuments,
  isPage: (request: FastifyRequest) => boolean,
): void {
  scope.addHook('preHandler', (request, reply, done) => {
    if (isPage(request)) return done();
    const sent = request.method === 'POST' ? request.body : sentInAddress(request.url);
    // What is no request is told by GraphQL.
    if (!isRecord(sent)) return done();
    const isFree = !documents.areOnlyOnes || request.caller.rights.has('admin');
    const refusal = resolve(sent, documents, isFree);
    if (refusal !== null) return refuse(request, reply, refusal);
    if (request.method !== 'POST') {
      // Read from there by who answers: what was looked at and what is answered are the same.
      request.raw.url = `${request.routeOptions.url}?${new URLSearchParams(sent as Record<string, string>).toString()}`;
    }
    done();
  });
}

/** The parameters of an address as GraphQL reads them; null where one is given twice, which it refuses. */
function sentInAddress(address: string): Record<string, string> | null {
  const parameters = new URL(address, 'http://localhost').searchParams;
  const sent = Object.fromEntries(parameters);
  return Object.keys(sent).length === parameters.size ? sent : null;
}

/** Changes what was sent to what it means; null where that may be asked. */
function resolve(
  sent: Record<string, unknown>,
  documents: TrustedDocuments,
  isFree: boolean,
): Refusal | null {
  const { documentId } = sent;
  if (documentId != null) {
    if (typeof documentId !== 'string' || sent['query'] != null) return WRONG_ID;
    const text = documents.textOf(documentId);
    if (text === undefined) return UNKNOWN;
    delete sent['documentId'];
    sent['query'] = text;
    return null;
  }
  const text = sent['query'];
  const hash = typeof text !== 'string' || text === '' ? apolloHash(sent['extensions']) : null;
  const persisted = hash === null ? undefined : documents.textOf(hash);
  if (persisted !== undefined) {
    delete sent['extensions'];
    sent['query'] = persisted;
    return null;
  }
  if (isFree || (typeof text === 'string' && documents.isTrusted(text))) return null;
  return hash === null ? NOT_TRUSTED : UNKNOWN;
}

/** In the body an object, in an address the text of one. */
function apolloHash(extensions: unknown): string | null {
  const given = typeof extensions === 'string' ? parsed(extensions) : extensions;
  const persisted = isRecord(given) ? given['persistedQuery'] : null;
  const hash = isRecord(persisted) ? persisted['sha256Hash'] : null;
  return typeof hash === 'string' ? hash : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Refusal {
  readonly code: ErrorCode;
  readonly message: string;
}

const WRONG_ID: Refusal = {
  code: 'BAD_REQUEST',
  message: 'documentId is the id of a document, and stands in the place of query.',
};
const UNKNOWN: Refusal = {
  code: 'DOCUMENT_NOT_FOUND',
  message: 'No trusted document has this id; the server that has it may not have started yet.',
};
const NOT_TRUSTED: Refusal = {
  code: 'DOCUMENT_NOT_TRUSTED',
  message: 'This server answers trusted documents only: send the id of one as documentId.',
};

function refuse(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): void {
  const { ip, caller } = request;
  request.log.warn({ caller: caller.name, ip, code: refusal.code }, 'audit: refused');
  sendRequestError(request, reply, refusal);
}
