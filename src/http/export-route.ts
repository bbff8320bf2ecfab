import type { FastifyInstance, FastifyRequest } from 'fastify';
import { InvalidInputError, NotFoundError } from '../graph/errors.ts';
import { LAYOUT_NAMES, type PaperName, PAPERS } from '../organizations/export/picture/options.ts';
import { hasFile, sendFile } from './send-file.ts';
import type { ExportQuestion, OrganizationExport } from '../organizations/export/export-chart.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../organizations/export/export-formats.ts';

/** Writes an organization for a request; `has` tells by the tag whether the client has the text already. */
export type ExportOrganization = (
  request: FastifyRequest,
  slug: string,
  question: ExportQuestion,
  has: (tag: string) => boolean,
) => Promise<OrganizationExport>;

/** A picture that is opened by itself has styles of its own and loads and runs nothing. */
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/**
 * `GET /export/organizations/acme.csv?within=1042&depth=2`: an organization as a file.
 */
export function addExportRoute(
  fastify: FastifyInstance,
  exportOrganization: ExportOrganization,
  cacheControl: (request: FastifyRequest) => string,
): void {
  fastify.route<{ Params: { '*': string }; Querystring: Readonly<Record<string, unknown>> }>({
    method: ['GET', 'HEAD'],
    // Not `:file`, whose length the router limits to less than that of a slug.
    url: '/export/organizations/*',
    handler: async (request, reply) => {
      const { slug, format } = fileOf(request.params['*']);
      const question = { format, ...partOf(request.query) };
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

function partOf({
  within,
  depth,
  layout,
  paper,
}: Readonly<Record<string, unknown>>): Omit<ExportQuestion, 'format'> {
  const once = (name: string, value: unknown): string | undefined => {
    if (value === undefined || typeof value === 'string') return value || undefined;
    throw new InvalidInputError(`${name} is given more than once; give it once.`, { argument: name });
  };
  const levels = once('depth', depth);
  if (levels !== undefined && !/^\d{1,9}$/.test(levels)) {
    throw new InvalidInputError(
      `depth is "${levels.slice(0, 40)}"; it counts levels below the top, from 0 on.`,
      { argument: 'depth' },
    );
  }
  const oneOf = <Name extends string>(name: string, value: unknown, suggestions: readonly Name[]) => {
    const given = once(name, value);
    const known = suggestions.find((each) => each === given);
    if (given === undefined || known !== undefined) return known;
    throw new InvalidInputError(
      `${name} is "${given.slice(0, 40)}"; it is one of ${suggestions.join(', ')}.`,
      {
        argument: name,
        suggestions,
      },
    );
  };
  return {
    within: once('within', within),
    depth: levels === undefined ? undefined : Number(levels),
    layout: oneOf('layout', layout, LAYOUT_NAMES),
    paper: oneOf('paper', paper, Object.keys(PAPERS) as PaperName[]),
  };
}
