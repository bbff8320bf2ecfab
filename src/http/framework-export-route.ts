import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { LOCAL_CALLER } from '../access/caller.ts';
import type { ExportedFramework, FrameworkExportQuestion } from '../frameworks/export/export-framework.ts';
import { FRAMEWORK_FORMAT_NAMES } from '../frameworks/export/framework-formats.ts';
import type { PassedOnTerms } from '../frameworks/licences/passing-on.ts';
import { InvalidInputError } from '../graph/errors.ts';
import { hasFile, sendFile } from './send-file.ts';
import { parsedQuery } from './work/parsed-query.ts';

/** Writes a framework for a request; `has` tells by the tag whether the client has it already. */
export type ExportFramework = (
  request: FastifyRequest,
  slug: string,
  question: FrameworkExportQuestion,
  has: (tag: string) => boolean,
) => Promise<ExportedFramework>;

const question = z.strictObject({
  format: z.enum(FRAMEWORK_FORMAT_NAMES, `one of ${FRAMEWORK_FORMAT_NAMES.join(', ')}`),
  table: z.string().optional(),
  ownUse: z.enum(['true'], '"true"').optional(),
});

/** `GET /export/frameworks/acme?format=csv&table=requirements`: a framework as a file, the built-in one too. */
export function addFrameworkExportRoute(
  fastify: FastifyInstance,
  exportFramework: ExportFramework,
  cacheControl: (request: FastifyRequest) => string,
): void {
  fastify.route<{ Params: { slug: string } }>({
    method: ['GET', 'HEAD'],
    url: '/export/frameworks/:slug',
    handler: async (request, reply) => {
      const { ownUse, ...asked } = parsedQuery(question, request.query);
      if (ownUse !== undefined && request.caller !== LOCAL_CALLER) {
        throw new InvalidInputError('ownUse is for the commands of the machine that the server runs on.', {
          argument: 'ownUse',
        });
      }
      const { pieces, title, terms, records, tables, ...file } = await exportFramework(
        request,
        request.params.slug,
        { ...asked, isForOwnUse: ownUse !== undefined },
        hasFile(request),
      );
      const headers = {
        'rolegraph-title': encodeURIComponent(title),
        'rolegraph-records': records,
        'rolegraph-tables': encodeURIComponent(tables.join(' ')),
        ...termHeaders(terms),
        // A table has no room for them; this one has them in full.
        link: `</export/frameworks/${request.params.slug}?format=csv&table=frameworks>; rel="license"`,
      };
      return sendFile(request, reply, { ...file, isShown: false, headers, pieces }, cacheControl(request));
    },
  });
}

/** Headers have little room: of what is longer the beginning, with an ellipsis. */
const LONGEST_TERM = 400;

function termHeaders({ licence, origin, attribution, isModified }: PassedOnTerms): Record<string, string> {
  const texts = Object.entries({ licence, origin, attribution }).flatMap(([name, text]) => {
    if (text === null) return [];
    const short = text.length <= LONGEST_TERM ? text : `${text.slice(0, LONGEST_TERM).toWellFormed()}…`;
    return [[`rolegraph-${name}`, encodeURIComponent(short)] as const];
  });
  return { ...Object.fromEntries(texts), 'rolegraph-modified': String(isModified) };
}
