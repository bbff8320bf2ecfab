import { z } from 'zod';
import { BASES, REDISTRIBUTIONS, SOURCE_KINDS } from '../../graph/vocabulary.ts';
import { claim } from './claim.ts';
import { advice } from './advice.ts';
import {
  cite,
  languages,
  range,
  saysLanguagesOfLabels,
  slug,
  slugOf,
  text,
  type ThingKind,
} from './values.ts';

/*
 * The format of the seed files, one zod schema a kind of file. The JSON Schemas in seed/schema/,
 * which editors use for completion, are generated from these (`npm run generate`), descriptions
 * included. seed/README.md explains the format to the person who corrects a fact.
 */

/** seed/framework.yml */
export const frameworkFile = z.strictObject({
  slug,
  title: text,
  licence: text.optional().describe('As its publisher names it, for instance CC BY 4.0.'),
  origin: text.optional().describe('Where it was published: an address, or the name of a document.'),
  attribution: text.optional().describe('The words that the licence wants beside what is passed on.'),
  modified: z.boolean().optional().describe('Whether it was changed since it was published; default false.'),
  redistribution: z
    .enum(REDISTRIBUTIONS)
    .optional()
    .describe('Whether it may be passed on; without it the licence says.'),
  cite,
});

const passage = z.strictObject({
  at: text.describe(
    'The locator of the passage, or its beginning; of sentences: sentence 12, or sentences 12-14.',
  ),
  leftOut: text
    .optional()
    .describe('Why nothing is taken from it; without a reason, some fact must cite it.'),
});

/** seed/sources.yml */
export const sourcesFile = z.strictObject({
  sources: z.array(
    z.strictObject({
      slug,
      title: text,
      kind: z.enum(SOURCE_KINDS),
      publishedOn: z
        .string()
        .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date: YYYY, YYYY-MM or YYYY-MM-DD')
        .optional(),
      locators: text.describe('How its passages are named in citations, for the person who adds one.'),
      passages: z
        .array(passage)
        .min(1)
        .optional()
        .describe(
          'Every passage of the document in its order: nothing else can be cited, and coverage is told by it.',
        ),
    }),
  ),
});

/** seed/attributes.yml: the attributes that claims are made about. */
export const attributesFile = z.strictObject({
  attributes: z.array(
    z.strictObject({
      key: z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'a camelCase key'),
      title: text,
      unit: text.optional(),
      description: text,
    }),
  ),
});

/** seed/stages.yml: company stages, in order. */
export const stagesFile = z.strictObject({
  stages: z.array(
    z.strictObject({
      slug,
      title: text,
      aliases: z.array(text).optional(),
      people: range('people', true).optional(),
      claims: z.array(claim).optional(),
      cite,
    }),
  ),
});

const skillRelation = z.strictObject({
  skill: slugOf('skill'),
  basis: z.enum(BASES).optional().describe('DERIVED where it is a reading; default STATED.'),
  reason: text.optional().describe('For DERIVED: how the passages were read.'),
  cite,
});

/** seed/skills/CATEGORY.yml: one category with its skills. */
export const skillsFile = z.strictObject({
  category: z.strictObject({ slug, title: text, description: text }),
  skills: z.array(
    z
      .strictObject({
        slug,
        name: text,
        aliases: z.array(text).optional(),
        languages: languages.optional(),
        description: text.optional(),
        partOf: slugOf('skill').optional().describe('The skill of which this one is a part.'),
        broader: z
          .array(skillRelation)
          .min(1)
          .optional()
          .describe('Wider skills that a source names too: whoever is good at one of them is good at this.'),
        related: z
          .array(skillRelation)
          .min(1)
          .optional()
          .describe(
            'Skills that lie close, neither within the other; said at one of the two, holds for both.',
          ),
        cite,
      })
      .refine(...saysLanguagesOfLabels('name')),
  ),
});

/** seed/responsibilities/AREA.yml: one area with its responsibilities. */
export const responsibilitiesFile = z.strictObject({
  area: text,
  responsibilities: z.array(
    z.strictObject({
      slug,
      title: text,
      description: text.optional(),
      skills: z
        .array(slugOf('skill'))
        .min(1)
        .optional()
        .describe('The skills that it draws on, where names or passages make it plain.'),
      cite,
    }),
  ),
});

/** seed/activities.yml */
export const activitiesFile = z.strictObject({
  activities: z.array(z.strictObject({ slug, title: text, cite })),
});

/** seed/advice/TOPIC.yml: advice about roles, stages and skills. */
export const adviceFile = z.strictObject({
  advice: z.array(advice),
});

const reviewedPairs = (thing: ThingKind, things: string) =>
  z
    .array(
      z.strictObject({
        pair: z.array(slugOf(thing)).length(2).describe('The slugs of the two.'),
        reason: text.describe('What tells them apart.'),
      }),
    )
    .optional()
    .describe(`Pairs of ${things} that are named alike and are not the same.`);

/** seed/reviewed-duplicates.yml: things named alike that a person found to be different. */
export const reviewedDuplicatesFile = z.strictObject({
  skills: reviewedPairs('skill', 'skills'),
  responsibilities: reviewedPairs('responsibility', 'responsibilities'),
  activities: reviewedPairs('activity', 'activities'),
});
