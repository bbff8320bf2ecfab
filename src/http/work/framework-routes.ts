import { rename } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { LOCAL_CALLER } from '../../access/caller.ts';
import type { FrameworkSource, SourceOptions } from '../../frameworks/import/framework-source.ts';
import type { FrameworkImportOptions } from '../../frameworks/import/import-framework.ts';
import { InvalidInputError, RolegraphError } from '../../graph/errors.ts';
import { Ending } from './ending.ts';
import { sendEvents, wantsEvents } from './events.ts';
import { parsedQuery } from './parsed-query.ts';
import { Turns } from './turns.ts';
import { Upload } from './upload.ts';
import type { WorkForOthers } from './work.ts';

interface FrameworkRoutesOptions {
  readonly work: WorkForOthers;
  /** Of what comes over the network, in bytes. */
  readonly limit: number;
  readonly stopping: AbortSignal;
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

const several = z.union([z.string().transform((text) => [text]), z.array(z.string())]);
const yesOrNo = z.enum(['', 'true', 'false'], '"true" or "false"').transform((text) => text !== 'false');

const parameters = z.strictObject({
  file: z.string().max(4096, 'at most 4096 characters').optional(),
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
  { work, limit, stopping }: FrameworkRoutesOptions,
): void {
  const turns = new Turns();

  fastify.post<{ Params: { slug: string }; Body: Readable | undefined }>(
    '/frameworks/:slug',
    async (request, reply) => {
      const ending = new Ending(request, reply, stopping);
      const opened = await open(request, ending.signal).catch((error: unknown) => {
        ending[Symbol.dispose]();
        throw error;
      });
      const run = async (progress?: FrameworkImportOptions['progress']) => {
        using _ending = ending;
        await using upload = opened.upload;
        const { source, dryRun, overwrite } = opened;
        const { signal } = ending;
        return await turns.take(signal, () =>
          naming(upload, () => work.importFramework(source, { dryRun, overwrite, progress, signal })),
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

  async function open(
    request: FastifyRequest<{ Params: { slug: string }; Body: Readable | undefined }>,
    signal: AbortSignal,
  ) {
    const asked = parsedQuery(parameters, request.query);
    const { file, dryRun = false, overwrite = false } = asked;
    const mediaType = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
    const length = request.headers['content-length'];
    const name = path.basename(file ?? '') || `framework${FRAMEWORK_MEDIA_TYPES[mediaType] ?? ''}`;
    const upload = await Upload.receive(request.body ?? Readable.from([]), {
      name,
      limit: request.caller === LOCAL_CALLER ? null : limit,
      length: length === undefined ? undefined : Number(length),
      signal,
    });
    try {
      // Its name is in the places that are told.
      const named = path.join(path.dirname(upload.path), name);
      await rename(upload.path, named);
      const source = await naming(upload, () =>
        sourceAt(named, mediaType, { ...optionsOf(asked), slug: request.params.slug }),
      );
      return { upload, source, dryRun, overwrite };
    } catch (error) {
      await upload[Symbol.asyncDispose]();
      throw error;
    }
  }
}

async function sourceAt(file: string, mediaType: string, options: SourceOptions): Promise<FrameworkSource> {
  if (mediaType !== 'application/x-ndjson') {
    const { openFramework } = await import('../../frameworks/import/open-framework.ts');
    return openFramework(file, options);
  }
  const [{ readRecordLines }, { contentSource }] = await Promise.all([
    import('../../frameworks/records/read-record-lines.ts'),
    import('../../frameworks/import/flat-source.ts'),
  ]);
  return contentSource(path.basename(file), 'records', await readRecordLines(file), { slug: options.slug });
}

/** What its work says, without the folder that the file lies in meanwhile. */
async function naming<Result>(upload: Upload, work: () => Promise<Result>): Promise<Result> {
  const folder = `${path.dirname(upload.path)}${path.sep}`;
  try {
    return await work();
  } catch (error) {
    if (error instanceof RolegraphError) error.message = error.message.replaceAll(folder, '');
    throw error;
  }
}

function optionsOf({
  source,
  column,
  level,
  redistribution,
  file: _,
  dryRun: __,
  overwrite: ___,
  ...others
}: z.infer<typeof parameters>): SourceOptions {
  return {
    ...others,
    origin: source,
    redistribution: redistribution?.toUpperCase() as SourceOptions['redistribution'],
    columns:
      column === undefined
        ? undefined
        : Object.fromEntries(column.map((pair) => parted(pair, 'column', 'FIELD=HEADER'))),
    levels: level === undefined ? undefined : Object.fromEntries(level.map(levelOf)),
  };
}

function parted(pair: string, argument: string, form: string): [string, string] {
  const at = argument === 'level' ? pair.lastIndexOf('=') : pair.indexOf('=');
  const [name, value] = [pair.slice(0, Math.max(at, 0)).trim(), pair.slice(at + 1).trim()];
  if (name !== '' && value !== '') return [name, value];
  throw new InvalidInputError(`${argument} is "${pair.slice(0, 80)}"; write it as ${form}.`, { argument });
}

function levelOf(pair: string): [string, number | null] {
  const [sign, value] = parted(pair, 'level', 'SIGN=LEVEL');
  const level = value === 'none' ? null : Number(value);
  if (level === null || (level > 0 && level <= 5 && Number.isInteger(level * 2))) return [sign, level];
  throw new InvalidInputError(
    `level is "${pair.slice(0, 80)}"; a level is above 0 to 5 in half steps, or none.`,
    {
      argument: 'level',
    },
  );
}
