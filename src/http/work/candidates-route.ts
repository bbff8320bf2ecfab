import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { LOCAL_CALLER } from '../../access/caller.ts';
import { InvalidInputError } from '../../graph/errors.ts';
import { CANDIDATE_FORMAT_NAMES } from '../../mappings/candidates/candidate-formats.ts';
import { Ending } from './ending.ts';
import { parsedQuery } from './parsed-query.ts';
import type { Turns } from './turns.ts';
import type { WorkForOthers } from './work.ts';

const SHARE = 'a number from 0 to 1, given once';

const parameters = z.strictObject({
  format: z.enum(CANDIDATE_FORMAT_NAMES, `one of ${CANDIDATE_FORMAT_NAMES.join(', ')}`).default('csv'),
  things: z.enum(['roles', 'skills'], '"roles" or "skills"').optional(),
  atLeast: z
    .string(SHARE)
    .regex(/^(0?\.\d+|[01](\.0+)?)$/, SHARE)
    .transform(Number)
    .optional(),
  ownUse: z.enum(['true'], '"true"').optional(),
});

interface CandidatesRouteOptions {
  readonly work: WorkForOthers;
  readonly stopping: AbortSignal;
  /** Of all imports too: it takes as long, and as much room. */
  readonly turns: Turns;
}

/** `GET /export/candidates/acme/globex?format=csv`: what may mean the same in two frameworks, as a file of mappings. */
export function addCandidatesRoute(
  fastify: FastifyInstance,
  { work, stopping, turns }: CandidatesRouteOptions,
): void {
  fastify.get<{ Params: { a: string; b: string } }>('/export/candidates/:a/:b', async (request, reply) => {
    using ending = new Ending(request, reply, stopping);
    const { ownUse, ...asked } = parsedQuery(parameters, request.query);
    if (ownUse !== undefined && request.caller !== LOCAL_CALLER) {
      throw new InvalidInputError('ownUse is for the commands of the machine that the server runs on.', {
        argument: 'ownUse',
      });
    }
    const question = { ...request.params, ...asked, isForOwnUse: ownUse !== undefined };
    const { signal } = ending;
    const { candidates, mediaType, fileName, pieces } = await turns.take(signal, () =>
      work.exportCandidates(question, signal),
    );
    return reply
      .headers({ 'rolegraph-candidates': candidates, 'cache-control': 'no-store' })
      .type(mediaType)
      .header('content-disposition', `attachment; filename="${fileName}"`)
      .send(Readable.from(pieces, { highWaterMark: 1 }));
  });
}
