import { z } from 'zod';
import {
  ADVICE_KINDS,
  BASES,
  INVOLVEMENTS,
  REPORTING_KINDS,
  ROLE_KINDS,
  SOURCE_KINDS,
  STANDINGS,
  TRACKS,
  TRANSITION_KINDS,
} from '../../graph/vocabulary.ts';

/*
 * The format of the seed files, one zod schema a kind of file. The JSON Schemas in seed/schema/,
 * which editors use for completion, are generated from these (`npm run generate`), descriptions
 * included. seed/README.md explains the format to the person who corrects a fact.
 */

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug: lower-case words joined by hyphens')
  .describe('Lower-case words joined by hyphens; the readable half of the id.');
const text = z.string().trim().min(1);
const fraction = z.number().gt(0).max(1);

const halfStep = z
  .number()
  .gt(0)
  .max(5)
  .multipleOf(0.5)
  .describe('0 < level <= 5 in half steps; docs/levels.md says how words become numbers.');

/** Refinements of a mapping are asked even if one of its keys is wrong, so that all problems are told at once. */
const isMapping = ({ value }: { value: unknown }) => typeof value === 'object' && value !== null;

/** `source#locator`, or the same with what qualifies it. */
const citation = z
  .union([
    z
      .string()
      .regex(/^[a-z0-9-]+#\s*\S.*$/, 'a citation: source#locator, for instance director-page#Key Skill Sets'),
    z.strictObject({
      at: z.string().regex(/^[a-z0-9-]+#\s*\S.*$/, 'a citation: source#locator'),
      note: text.optional().describe('How the passage was read, where it does not say the fact outright.'),
      basis: z.enum(BASES).optional().describe('DERIVED where the fact is a reading; default STATED.'),
      confidence: z.number().min(0).max(1).optional(),
    }),
  ])
  .describe('source#locator: the slug in sources.yml, then the heading, time mark or sentence number.');

const cite = z
  .union([citation, z.array(citation).min(1)])
  .describe('Where the fact stands: one citation or a list. Every fact has at least one.');

const range = (unit: string, whole = false) => {
  const bound = whole ? z.int().min(0) : z.number().min(0);
  return z
    .strictObject({
      min: bound.optional(),
      max: bound.optional(),
      text: text.describe("The source's own figure, for instance 4-6 hrs/week."),
    })
    .refine(({ min, max }) => typeof min !== 'number' || typeof max !== 'number' || min <= max, {
      error: ({ input }) => {
        const { min, max } = input as { min: number; max: number };
        return `min ${min} is greater than max ${max}`;
      },
      path: ['min'],
      when: isMapping,
    })
    .describe(`A range in ${unit}; a bound that the source leaves open is left out.`);
};

const stages = z.array(slug).min(1).optional().describe('The stages in which it holds; none: any.');
const circumstance = text.optional().describe('When it holds, in words, if not always.');

const claim = z.strictObject({
  attribute: z.string().describe('A key of attributes.yml.'),
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
  skill: slug.optional().describe('The requirement of the role that this claim bears on.'),
  responsibility: slug.optional().describe('The responsibility of the role that this claim bears on.'),
  cite,
});

const advice = z.strictObject({
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
  audience: z.array(slug).min(1).optional().describe('The roles of the people it is meant for.'),
  develops: z.array(slug).min(1).optional().describe('The skills that it develops.'),
  stages,
  circumstance,
  cite,
});

const requirement = z.strictObject({
  skill: slug,
  level: halfStep,
  importance: fraction.describe('0 < importance <= 1: how much of the role it is.'),
  expectation: text.describe('What it means in this role, in a phrase.'),
  basis: z.enum(BASES).describe('STATED: the source gives the number. DERIVED: read by docs/levels.md.'),
  rationale: text.optional().describe('For DERIVED: the words that were read, and the rule.'),
  confidence: z.number().min(0).max(1).optional(),
  cite,
});

const roleResponsibility = z.strictObject({
  responsibility: slug,
  involvement: z.enum(INVOLVEMENTS),
  expectation: text.optional().describe('What it means in this role, in a phrase.'),
  cite,
});

const roleActivity = z.strictObject({
  activity: slug,
  hoursPerWeek: range('hours a week').optional(),
  when: text.optional().describe('When it happens, where the source gives no hours.'),
  circumstance,
  stages,
  cite,
});

const reportingLine = z.strictObject({
  to: slug,
  kind: z.enum(REPORTING_KINDS).optional().describe('Default SOLID.'),
  standing: z.enum(STANDINGS).optional().describe('Default OBSERVED.'),
  circumstance,
  reason: text.optional(),
  confidence: z.number().min(0).max(1).optional(),
  stages,
  cite,
});

const collaboration = z.strictObject({
  with: slug,
  purpose: text.optional(),
  frequency: text.optional(),
  standing: z.enum(STANDINGS).optional().describe('Default OBSERVED.'),
  cite,
});

const stageFocus = z.strictObject({
  stage: slug,
  focus: text,
  asks: z.array(text).min(1).optional().describe('The questions that the role answers there.'),
  cite,
});

/** Of an entry that may have other faults. */
interface Senses {
  skills?: unknown;
  responsibilities?: unknown;
}

const buildsOn = z
  .strictObject({
    role: slug,
    skills: z.boolean(),
    responsibilities: z.boolean(),
    cite,
  })
  .refine(({ skills, responsibilities }: Senses) => skills !== false || responsibilities !== false, {
    error: 'builds on neither skills nor responsibilities',
    when: isMapping,
  });

const roleTitle = z.strictObject({
  title: text,
  circumstance,
  organizationSize: range('engineers', true).optional(),
  cite,
});

/** seed/roles/SLUG.yml: one role with everything that is said of it. */
export const roleFile = z.strictObject({
  slug,
  title: text,
  aliases: z.array(text).optional(),
  summary: text,
  kind: z.enum(ROLE_KINDS),
  track: z.enum(TRACKS).optional(),
  seniority: z
    .int()
    .min(1)
    .max(20)
    .optional()
    .describe('The rung of the ladder, 1 lowest; left out where no source places the role.'),
  levelCodes: z.array(text).optional().describe('Codes by which ladders name the level, such as M5.'),
  variantOf: slug.optional().describe('The role of which this is an archetype.'),
  cite,
  buildsOn: z.array(buildsOn).optional(),
  titles: z.array(roleTitle).optional(),
  claims: z.array(claim).optional(),
  requirements: z.array(requirement).optional(),
  responsibilities: z.array(roleResponsibility).optional(),
  activities: z.array(roleActivity).optional(),
  reportsTo: z.array(reportingLine).optional(),
  collaborations: z.array(collaboration).optional(),
  stageFocuses: z.array(stageFocus).optional(),
});

/** seed/transitions/FROM--TO.yml: one step from a role to another, with its counsel. */
export const transitionFile = z.strictObject({
  from: slug,
  to: slug,
  kind: z.enum(TRANSITION_KINDS),
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
        cite,
      }),
    )
    .optional(),
  advice: z.array(advice).optional(),
});

/** seed/framework.yml */
export const frameworkFile = z.strictObject({
  slug,
  title: text,
  licence: text.optional(),
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

/** seed/skills/CATEGORY.yml: one category with its skills. */
export const skillsFile = z.strictObject({
  category: z.strictObject({ slug, title: text, description: text }),
  skills: z.array(
    z.strictObject({
      slug,
      name: text,
      aliases: z.array(text).optional(),
      description: text.optional(),
      partOf: slug.optional().describe('The skill of which this one is a part.'),
      cite,
    }),
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
      cite,
    }),
  ),
});

/** seed/activities.yml */
export const activitiesFile = z.strictObject({
  activities: z.array(z.strictObject({ slug, title: text, cite })),
});

/** seed/advice/TOPIC.yml: counsel about roles, stages and skills. */
export const adviceFile = z.strictObject({
  advice: z.array(advice),
});

const reviewedPairs = (things: string) =>
  z
    .array(
      z.strictObject({
        pair: z.array(slug).length(2).describe('The slugs of the two.'),
        reason: text.describe('What tells them apart.'),
      }),
    )
    .optional()
    .describe(`Pairs of ${things} that are named alike and are not the same.`);

/** seed/reviewed-duplicates.yml: things named alike that a person found to be different. */
export const reviewedDuplicatesFile = z.strictObject({
  skills: reviewedPairs('skills'),
  responsibilities: reviewedPairs('responsibilities'),
  activities: reviewedPairs('activities'),
});
