import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { LOCAL_CALLER } from '../access/caller.ts';
import type { ExportedFramework, FrameworkExportQuestion } from '../frameworks/export/export-framework.ts';
import { FRAMEWORK_FORMAT_NAMES } from '../frameworks/export/framework-formats.ts';
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
      const { pieces, title, records, tables, ...file } = await exportFramework(
        request,
        request.params.slug,
        { ...asked, isForOwnUse: ownUse !== undefined },
        hasFile(request),
      );
      const headers = {
        'rolegraph-title': encodeURIComponent(title),
        'rolegraph-records': records,
        'rolegraph-tables': encodeURIComponent(tables.join(' ')),
      };
      return sendFile(request, reply, { ...file, isShown: false, headers, pieces }, cacheControl(request));
    },
  });
}
