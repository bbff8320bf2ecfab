import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Ending } from './ending.ts';
import { fileName } from './file-name.ts';
import { FRAMEWORK_MEDIA_TYPES } from './framework-routes.ts';
import { parsedQuery, sentName, yesOrNo } from './parsed-query.ts';
import { mediaTypeOf, receiveFile } from './sent-file.ts';
import type { Turns } from './turns.ts';
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
    // Its name is in the places that are told.
    const name =
      file === undefined || file === ''
        ? `mappings${FRAMEWORK_MEDIA_TYPES[mediaTypeOf(request)] ?? '.csv'}`
        : fileName(file);
    await using upload = await receiveFile(request, { name, storedAs: name, limit, signal });
    // Reading it takes room as well as writing it.
    return await turns.take(signal, () =>
      upload.naming(async () => {
        const { openMappings } = await import('../../mappings/import/open-mappings.ts');
        const source = await openMappings(upload.path, statedBy);
        return work.importMappings(source, { dryRun, signal });
      }),
    );
  });
}
