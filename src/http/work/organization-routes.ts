import type { FastifyInstance } from 'fastify';
import { reportAnswer } from '../../organizations/findings/report-answer.ts';
import { z } from 'zod';
import { parsedQuery, wholeNumber } from './parsed-query.ts';
import type { WorkForOthers } from './work.ts';

const USUAL_FINDINGS = 20;

const findingsQuery = z.strictObject({
  limit: z.union([z.literal('all').transform(() => Infinity), wholeNumber]).default(USUAL_FINDINGS),
  widestSpan: wholeNumber.optional(),
  narrowestSpan: wholeNumber.optional(),
  mostLayers: wholeNumber.optional(),
});

/** `DELETE /organizations/acme`, and `GET /findings/organizations/acme?limit=all`. */
export function addOrganizationRoutes(
  fastify: FastifyInstance,
  work: WorkForOthers,
  forget: () => void,
): void {
  fastify.delete<{ Params: { '*': string } }>('/organizations/*', async ({ params }) => {
    const removed = await work.removeOrganization(params['*']);
    forget();
    return removed;
  });

  fastify.get<{ Params: { '*': string } }>('/findings/organizations/*', async (request) => {
    const { limit, ...limits } = parsedQuery(findingsQuery, request.query);
    return reportAnswer(await work.reportOrganization(request, request.params['*'], limits), limit);
  });
}
