import { z } from 'zod';
import { cite, circumstance, halfStep, range, REFERENCES, slugOf, stages, text } from './values.ts';

/** What one source says of one attribute of a role, a transition or a stage. */
export const claim = z.strictObject({
  attribute: z.string().describe('A key of attributes.yml.').register(REFERENCES, { thing: 'attribute' }),
  value: text.describe('What the source says, in our words.'),
  range: range("the attribute's unit").optional(),
  parts: z.array(text).min(1).optional().describe('The parts of a value that has several.'),
  circumstance,
  stages,
  chosen: z
    .boolean()
    .optional()
    .describe(
      "Whether the attribute's own field shows this one; default true, so false is said of those that differ.",
    ),
  reason: text.optional().describe('Why it was chosen or not, where sources differ.'),
  skill: slugOf('skill').optional().describe('The requirement of the role that this claim bears on.'),
  level: halfStep
    .optional()
    .describe('With skill: the level that the words of this claim alone would give, by docs/levels.md.'),
  responsibility: slugOf('responsibility')
    .optional()
    .describe('The responsibility of the role that this claim bears on.'),
  cite,
});
