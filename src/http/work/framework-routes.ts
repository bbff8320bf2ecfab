import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { FrameworkSource, SourceOptions } from '../../frameworks/import/framework-source.ts';
import type { FrameworkImportOptions } from '../../frameworks/import/import-framework.ts';
import { LEVEL_FORM, levelIn, PAIR_FORM, pairIn } from '../../frameworks/import/option-pairs.ts';
import { sourceOptionsOf } from '../../frameworks/import/told-options.ts';
import { InvalidInputError } from '../../graph/errors.ts';
import { Ending } from './ending.ts';
import { sendEvents, wantsEvents } from './events.ts';
import { fileName } from './file-name.ts';
import { parsedQuery, sentName, several, yesOrNo } from './parsed-query.ts';
import { mediaTypeOf, receiveFile } from './sent-file.ts';
import type { Turns } from './turns.ts';
import type { WorkForOthers } from './work.ts';

interface FrameworkRoutesOptions {
  readonly work: WorkForOthers;
  /** Of what comes over the network, in bytes. */
  readonly limit: number;
  readonly stopping: AbortSignal;
  /** Of all imports: what a process has room for is measured for one of them. */
  readonly turns: Turns;
}

/** Media types of frameworks, and the endings by which the reader knows them; null: its content tells. */
export const FRAMEWORK_MEDIA_TYPES: Readonly<Record<string, string | null>> = {
  'application/x-ndjson': '.ndjson',
  'application/json': '.json',
  'application/yaml': '.yaml',
  'text/csv': '.csv',
  'text/tab-separated-values': '.tsv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
  'application/octet-stream': null,
};

const parameters = z.strictObject({
  file: sentName.optional(),
  title: z.string().optional(),
  licence: z.string().optional(),
  source: z.string().optional(),
  attribution: z.string().optional(),
  modified: yesOrNo.optional(),
  redistribution: z.enum(['allowed', 'forbidden'], '"allowed" or "forbidden"').optional(),
  as: z.string().optional(),
  encoding: z.string().optional(),
  delimiter: z.string().optional(),
  sheet: z.string().optional(),
  rows: z.enum(['skills', 'roles'], '"skills" or "roles"').optional(),
  inOrder: yesOrNo.optional(),
  column: several.optional(),
  level: several.optional(),
  dryRun: yesOrNo.optional(),
  overwrite: yesOrNo.optional(),
});

/**
 * `POST /frameworks/acme?dryRun=true` with a file as its body: an own document, a table, or records; and
 * `DELETE /frameworks/acme`.
 */
export function addFrameworkRoutes(
  fastify: FastifyInstance,
  { work, limit, stopping, turns }: FrameworkRoutesOptions,
): void {
  fastify.post<{ Params: { slug: string }; Body: Readable | undefined }>(
    '/frameworks/:slug',
    async (request, reply) => {
      const ending = new Ending(request, reply, stopping);
      const received = await receive(request, ending.signal).catch((error: unknown) => {
        ending[Symbol.dispose]();
        throw error;
      });
      const run = async (progress?: FrameworkImportOptions['progress']) => {
        using _ending = ending;
        await using upload = received.upload;
        const { mediaType, options, dryRun, overwrite } = received;
        const { signal } = ending;
        // Reading it takes room as well as writing it.
        return await turns.take(signal, () =>
          upload.naming(async () => {
            const source = await sourceAt(upload.path, mediaType, options);
            const outcome = await work.importFramework(source, { dryRun, overwrite, progress, signal });
            const { reader, shown, isGuessed } = source;
            return { ...outcome, read: { as: reader, shown, isGuessed } };
          }),
        );
      };
      if (!wantsEvents(request)) return run();
      return sendEvents(request, reply, (tell) =>
        run((step, count) => tell({ event: 'progress', step, count })),
      );
    },
  );

  fastify.delete<{ Params: { slug: string } }>('/frameworks/:slug', ({ params }) =>
    work.removeFramework(params.slug),
  );

  async function receive(
    request: FastifyRequest<{ Params: { slug: string }; Body: Readable | undefined }>,
    signal: AbortSignal,
  ) {
    const asked = parsedQuery(parameters, request.query);
    const { file, dryRun = false, overwrite = false } = asked;
    const options = { ...optionsOf(asked), slug: request.params.slug };
    const mediaType = mediaTypeOf(request);
    // Its name is in the places that are told.
    const name =
      file === undefined || file === ''
        ? `framework${FRAMEWORK_MEDIA_TYPES[mediaType] ?? ''}`
        : fileName(file);
    const upload = await receiveFile(request, { name, storedAs: name, limit, signal });
    return { upload, mediaType, options, dryRun, overwrite };
  }
}

async function sourceAt(file: string, mediaType: string, options: SourceOptions): Promise<FrameworkSource> {
  const { openFramework, openRecords } = await import('../../frameworks/import/open-framework.ts');
  return mediaType === 'application/x-ndjson' ? openRecords(file, options) : openFramework(file, options);
}

function optionsOf({
  column,
  level,
  file: _,
  dryRun: __,
  overwrite: ___,
  ...others
}: z.infer<typeof parameters>): SourceOptions {
  return sourceOptionsOf({
    ...others,
    column: column === undefined ? undefined : Object.fromEntries(column.map(columnOf)),
    level: level === undefined ? undefined : Object.fromEntries(level.map(levelOf)),
  });
}

function columnOf(text: string): readonly [string, string] {
  const pair = pairIn(text);
  if (pair !== null) return pair;
  throw new InvalidInputError(`column is "${text.slice(0, 80)}"; write it as ${PAIR_FORM}.`, {
    argument: 'column',
  });
}

function levelOf(text: string): readonly [string, number | null] {
  const pair = levelIn(text);
  if (pair !== null) return pair;
  throw new InvalidInputError(`level is "${text.slice(0, 80)}"; write it as ${LEVEL_FORM}.`, {
    argument: 'level',
  });
}
