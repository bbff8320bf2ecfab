import { z } from 'zod';
import { TRANSITION_KINDS } from '../../graph/vocabulary.ts';
import { claim } from './claim.ts';
import { advice } from './advice.ts';
import { cite, circumstance, range, slugOf, stages, text } from './values.ts';

/** seed/transitions/FROM--TO.yml: one step from a role to another, with its advice. */
export const transitionFile = z.strictObject({
  from: slugOf('role'),
  to: slugOf('role'),
  kind: z.enum(TRANSITION_KINDS),
  rank: z
    .int()
    .min(1)
    .optional()
    .describe('Of a RELATED one: its place in the list of related roles, 1 the closest.'),
  tier: text.optional().describe('Of a RELATED one: the part of that list, as its source names it.'),
  years: range('years').optional(),
  summary: text.optional(),
  circumstance,
  stages,
  cite,
  claims: z.array(claim).optional(),
  shifts: z
    .array(
      z.strictObject({
        topic: text,
        from: text,
        to: text,
        detail: text.optional(),
        skills: z.array(slugOf('skill')).min(1).optional().describe('The skills that it bears on.'),
        cite,
      }),
    )
    .optional(),
  advice: z.array(advice).optional(),
});
