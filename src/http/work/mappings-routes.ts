import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { LOCAL_CALLER } from '../../access/caller.ts';
import { Ending } from './ending.ts';
import { fileName } from './file-name.ts';
import { FRAMEWORK_MEDIA_TYPES } from './framework-routes.ts';
import { parsedQuery, sentName, yesOrNo } from './parsed-query.ts';
import type { Turns } from './turns.ts';
import { Upload } from './upload.ts';
import type { WorkForOthers } from './work.ts';

interface MappingsRoutesOptions {
  readonly work: WorkForOthers;
  /** Of what comes over the network, in bytes. */
  readonly limit: number;
  readonly stopping: AbortSignal;
  readonly turns: Turns;
}

const parameters = z.strictObject({
  file: sentName.optional(),
  source: z.string().max(200, 'at most 200 characters').optional(),
  dryRun: yesOrNo.optional(),
});

/** `POST /mappings?file=mine.csv&dryRun=true` with a file of mappings, or a published crosswalk, as its body. */
export function addMappingsRoutes(
  fastify: FastifyInstance,
  { work, limit, stopping, turns }: MappingsRoutesOptions,
): void {
  fastify.post<{ Body: Readable | undefined }>('/mappings', async (request, reply) => {
    using ending = new Ending(request, reply, stopping);
    const { signal } = ending;
    const { file, source: statedBy, dryRun = false } = parsedQuery(parameters, request.query);
    const mediaType = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
    const length = request.headers['content-length'];
    // Its name is in the places that are told.
    const name =
      file === undefined || file === ''
        ? `mappings${FRAMEWORK_MEDIA_TYPES[mediaType] ?? '.csv'}`
        : fileName(file);
    await using upload = await Upload.receive(request.body ?? Readable.from([]), {
      name,
      storedAs: name,
      limit: request.caller === LOCAL_CALLER ? null : limit,
      length: length === undefined ? undefined : Number(length),
      signal,
    });
    const { openMappings } = await import('../../mappings/import/open-mappings.ts');
    // Reading it takes room as well as writing it.
    return await turns.take(signal, () =>
      upload.naming(async () =>
        work.importMappings(await openMappings(upload.path, statedBy), { dryRun, signal }),
      ),
    );
  });
}
