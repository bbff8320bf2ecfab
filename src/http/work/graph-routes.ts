import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { parsedQuery, wholeNumber } from './parsed-query.ts';
import type { WorkForOthers } from './work.ts';

const MEASURES = ['STEPS', 'YEARS', 'GAP'] as const;

const planQuery = z.strictObject({
  from: z.string('the role to start from'),
  to: z.string('the role to arrive at'),
  by: z.enum(MEASURES, `one of ${MEASURES.join(', ')}`).default('STEPS'),
  format: z.enum(['md', 'html'], 'md or html').default('md'),
  stage: z.string().optional(),
  organizationSize: wholeNumber.optional(),
});

const seedBody = z.strictObject({
  dryRun: z.boolean('true or false').default(false),
  overwrite: z.boolean('true or false').default(false),
});

/** `GET /plan?from=EM&to=VP`, `POST /seed` with `{"dryRun": true}`, and `GET /check`. */
export function addGraphRoutes(fastify: FastifyInstance, work: WorkForOthers): void {
  fastify.get('/plan', (request) => {
    const { format, ...question } = parsedQuery(planQuery, request.query);
    return work.plan(request, question, format);
  });
  fastify.post('/seed', (request) => work.seed(parsedQuery(seedBody, request.body)));
  fastify.get('/check', () => work.check());
}
