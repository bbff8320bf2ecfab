import { z } from 'zod';
import {
  BASES,
  INVOLVEMENTS,
  PURPOSES,
  REPORTING_KINDS,
  ROLE_KINDS,
  STANDINGS,
  TRACKS,
} from '../../graph/vocabulary.ts';
import { claim } from './claim.ts';
import {
  cite,
  circumstance,
  fraction,
  halfStep,
  isMapping,
  language,
  languages,
  range,
  saysLanguagesOfLabels,
  slug,
  slugOf,
  stages,
  text,
} from './values.ts';

const requirement = z.strictObject({
  skill: slugOf('skill'),
  // Null: the source asks for the skill and does not grade it.
  level: halfStep.nullable().describe(halfStep.description ?? ''),
  importance: fraction.describe('0 < importance <= 1: how much of the role it is.'),
  expectation: text.describe('What it means in this role, in a phrase.'),
  basis: z.enum(BASES).describe('STATED: the source gives the number. DERIVED: read by docs/levels.md.'),
  rationale: text.optional().describe('For DERIVED: the words that were read, and the rule.'),
  confidence: z.number().min(0).max(1).optional(),
  purpose: z
    .enum(PURPOSES)
    .optional()
    .describe('READINESS where only advice to people who want the role asks for it; default ROLE.'),
  cite,
});

const roleResponsibility = z.strictObject({
  responsibility: slugOf('responsibility'),
  involvement: z.enum(INVOLVEMENTS),
  expectation: text.optional().describe('What it means in this role, in a phrase.'),
  cite,
});

const roleActivity = z.strictObject({
  activity: slugOf('activity'),
  hoursPerWeek: range('hours a week').optional(),
  when: text.optional().describe('When it happens, where the source gives no hours.'),
  circumstance,
  stages,
  cite,
});

const reportingLine = z.strictObject({
  to: slugOf('role'),
  kind: z.enum(REPORTING_KINDS).optional().describe('Default SOLID.'),
  standing: z.enum(STANDINGS).optional().describe('Default OBSERVED.'),
  circumstance,
  reason: text.optional(),
  confidence: z.number().min(0).max(1).optional(),
  stages,
  cite,
});

const collaboration = z.strictObject({
  with: slugOf('role'),
  purpose: text.optional(),
  frequency: text.optional(),
  standing: z.enum(STANDINGS).optional().describe('Default OBSERVED.'),
  cite,
});

const stageFocus = z.strictObject({
  stage: slugOf('stage'),
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
    role: slugOf('role'),
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
  language: language.optional(),
  circumstance,
  organizationSize: range('engineers', true).optional(),
  cite,
});

/** seed/roles/SLUG.yml: one role with everything that is said of it. */
export const roleFile = z
  .strictObject({
    slug,
    title: text,
    aliases: z.array(text).optional(),
    languages: languages.optional(),
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
    variantOf: slugOf('role').optional().describe('The role of which this is an archetype.'),
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
  })
  .refine(...saysLanguagesOfLabels('title'));
