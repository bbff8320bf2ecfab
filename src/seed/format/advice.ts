import { z } from 'zod';
import { ADVICE_KINDS } from '../../graph/vocabulary.ts';
import { cite, circumstance, isMapping, slug, slugOf, stages, text } from './values.ts';

/** Of an entry that may have other faults. */
interface Developing {
  develops?: unknown;
  noSkill?: unknown;
}

/** A piece of advice. */
export const advice = z
  .strictObject({
    slug,
    kind: z.enum(ADVICE_KINDS),
    title: text,
    detail: text.optional(),
    steps: z.array(text).min(1).optional().describe('The steps of an action, the parts of a model.'),
    example: text.optional(),
    instead: text.optional().describe('For a pitfall: what to do instead.'),
    about: z
      .array(z.string().regex(/^(Role|Skill|Stage|Transition):/, 'an id such as Role:director'))
      .min(1)
      .optional()
      .describe(
        'Ids of what it concerns, for instance Role:director; in a transition file it is the transition.',
      ),
    audience: z.array(slugOf('role')).min(1).optional().describe('The roles of the people it is meant for.'),
    develops: z
      .array(slugOf('skill'))
      .min(1)
      .optional()
      .describe(
        'The skills that it develops; of a pitfall, those that keep from it; of a sign, those that it shows.',
      ),
    noSkill: text
      .optional()
      .describe('Why an action, pitfall or sign of a transition develops no skill that a source names.'),
    stages,
    circumstance,
    cite,
  })
  .refine(({ develops, noSkill }: Developing) => develops === undefined || noSkill === undefined, {
    error: 'says why it develops no skill, and names some in develops; leave one out',
    path: ['noSkill'],
    when: isMapping,
  });
