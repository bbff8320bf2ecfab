import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { NotFoundError } from '../graph/errors.ts';
import type { ExportQuestion, OrganizationExport } from '../organizations/export/export-chart.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../organizations/export/export-formats.ts';
import { LAYOUT_NAMES, type PaperName, PAPERS } from '../organizations/export/picture/options.ts';
import { hasFile, sendFile } from './send-file.ts';
import { given, oneOf, parsedQuery, wholeNumber } from './work/parsed-query.ts';

/** Writes an organization for a request; `has` tells by the tag whether the client has the text already. */
export type ExportOrganization = (
  request: FastifyRequest,
  slug: string,
  question: ExportQuestion,
  has: (tag: string) => boolean,
) => Promise<OrganizationExport>;

/** A picture that is opened by itself has styles of its own and loads and runs nothing. */
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

const part = z.strictObject({
  within: given(z.string('a position, given once')),
  depth: given(wholeNumber),
  layout: given(oneOf(LAYOUT_NAMES)),
  paper: given(oneOf(Object.keys(PAPERS) as PaperName[])),
});

/**
 * `GET /export/organizations/acme.csv?within=1042&depth=2`: an organization as a file.
 */
export function addExportRoute(
  fastify: FastifyInstance,
  exportOrganization: ExportOrganization,
  cacheControl: (request: FastifyRequest) => string,
): void {
  fastify.route<{ Params: { '*': string } }>({
    method: ['GET', 'HEAD'],
    // Not `:file`, whose length the router limits to less than that of a slug.
    url: '/export/organizations/*',
    handler: async (request, reply) => {
      const { slug, format } = fileOf(request.params['*']);
      const question = { format, ...parsedQuery(part, request.query) };
      const { content, name, positions, ...file } = await exportOrganization(
        request,
        slug,
        question,
        hasFile(request),
      );
      if (format === 'svg') reply.header('content-security-policy', PICTURE_POLICY);
      const { isShown } = EXPORT_FORMATS[format];
      const headers = { 'rolegraph-name': encodeURIComponent(name), 'rolegraph-positions': positions };
      return sendFile(request, reply, { ...file, isShown, headers, pieces: content }, cacheControl(request));
    },
  });
}

/** `acme@2026-01-31.csv` */
function fileOf(name: string): { slug: string; format: ExportFormat } {
  const dot = name.lastIndexOf('.');
  const ending = name.slice(dot + 1).toLowerCase();
  const format = FORMATS.find((each) => each === ending || EXPORT_FORMATS[each].ending === ending);
  if (dot > 0 && format !== undefined) return { slug: name.slice(0, dot), format };
  const slug = dot > 0 ? name.slice(0, dot) : name;
  const suggestions = FORMATS.map((each) => `/export/organizations/${slug}.${each}`);
  throw new NotFoundError(
    `"${name.slice(0, 120)}" names no format; an organization is written as ${FORMATS.join(', ')}: ${suggestions[0] ?? ''}.`,
    { argument: 'format', suggestions },
  );
}

const FORMATS = Object.keys(EXPORT_FORMATS) as ExportFormat[];
