import { z } from 'zod';
import { BASES } from '../../graph/vocabulary.ts';

/*
 * What the values of seed files are made of.
 */

/** Dots and slashes are for the codes and families of frameworks that are brought in: `11-1011.00`, `backend/senior`. */
export const SLUG = /^[a-z0-9]+([-./][a-z0-9]+)*$/;

const newSlug = () =>
  z
    .string()
    .regex(SLUG, 'a slug: lower-case words joined by hyphens')
    .describe('Lower-case words joined by hyphens; the readable half of the id.');
export const slug = newSlug();

/** What slugs are the names of. */
export const THINGS = [
  'activity',
  'advice',
  'attribute',
  'responsibility',
  'role',
  'skill',
  'skill category',
  'source',
  'stage',
] as const;
export type ThingKind = (typeof THINGS)[number];

/** The places that hold the slug of something else, and of what. */
export const REFERENCES = z.registry<{ readonly thing: ThingKind }>();
/** The slug of something that another file defines. */
export const slugOf = (thing: ThingKind) => newSlug().register(REFERENCES, { thing });
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language, such as en or pt-BR')
  .describe('The language, such as en or pt-BR.');
export const text = z.string().trim().min(1);
export const fraction = z.number().gt(0).max(1);

export const halfStep = z
  .number()
  .gt(0)
  .max(5)
  .multipleOf(0.5)
  .describe('0 < level <= 5 in half steps; docs/levels.md says how words become numbers.');

/** Refinements of a mapping are asked even if one of its keys is wrong, so that all problems are told at once. */
export const isMapping = ({ value }: { value: unknown }) => typeof value === 'object' && value !== null;

const CITATION = /^[a-z0-9-./]+#\s*\S.*$/;

/** `source#locator`, or the same with what qualifies it. */
const citation = z
  .union([
    z.string().regex(CITATION, 'a citation: source#locator, for instance director-page#Key Skill Sets'),
    z.strictObject({
      at: z.string().regex(CITATION, 'a citation: source#locator'),
      note: text.optional().describe('How the passage was read, where it does not say the fact outright.'),
      basis: z.enum(BASES).optional().describe('DERIVED where the fact is a reading; default STATED.'),
      confidence: z.number().min(0).max(1).optional(),
    }),
  ])
  .describe('source#locator: the slug in sources.yml, then the heading, time mark or sentence number.');

export const cite = z
  .union([citation, z.array(citation).min(1)])
  .describe('Where the fact stands: one citation or a list. Every fact has at least one.');

export const range = (unit: string, whole = false) => {
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

export const stages = z
  .array(slugOf('stage'))
  .min(1)
  .optional()
  .describe('The stages in which it holds; none: any.');
export const circumstance = text.optional().describe('When it holds, in words, if not always.');

/** By language: which of a thing's names are called so in it. */
export const languages = z
  .record(language, z.array(text).min(1))
  .describe('By language, such as en: those of the name and the aliases that are of it.');

interface Labelled {
  readonly [name: string]: unknown;
  readonly aliases?: unknown;
  readonly languages?: unknown;
}

/** That `languages` names nothing but the name and the aliases. */
export function saysLanguagesOfLabels(name: 'name' | 'title') {
  const strange = (given: Labelled): string[] => {
    const labels = new Set([
      given[name],
      ...(Array.isArray(given.aliases) ? (given.aliases as unknown[]) : []),
    ]);
    const said = Object.values((given.languages ?? {}) as Readonly<Record<string, unknown>>).flat();
    return said.filter((label) => typeof label === 'string' && !labels.has(label)) as string[];
  };
  return [
    (given: Labelled) => strange(given).length === 0,
    {
      error: ({ input }: { readonly input?: unknown }) =>
        `${strange(input as Labelled)
          .map((label) => `"${label}"`)
          .join(', ')}: neither the ${name} nor an alias`,
      path: ['languages'] as PropertyKey[],
      when: isMapping,
    },
  ] as const;
}
