import { z } from 'zod';
import { ADVICE_KINDS, REDISTRIBUTIONS, ROLE_KINDS, SOURCE_KINDS, TRACKS } from '../vocabulary.ts';
import { into, nodeKind, out, type RecordOfKind } from './kind.ts';
import { cited, optionalNumber, optionalRange, optionalText, text, texts } from './values.ts';

const id = text;
const slug = text;
const title = text;
const ids = texts;
/** By name and alias, the name first: the languages in which it is called so, parted by spaces. Empty: nobody says any. */
const labelLanguages = texts;

/*
 * The things of a framework. Fields that end in Id or Ids hold ids; sets of ids are sorted.
 */

export type Framework = RecordOfKind<typeof frameworks>;
export const frameworks = nodeKind({
  type: 'Framework',
  schema: z.object({
    id,
    slug,
    title,
    /** As its publisher names it; null: nobody says. */
    licence: optionalText,
    /** Where it was published: an address, or the name of a document. */
    origin: optionalText,
    /** The words that the licence wants beside what is passed on. */
    attribution: optionalText,
    /** Whether it was changed since it was published: what was left out, derived or put in other words. */
    modified: z.boolean().default(false),
    /** Null: what the licence says. */
    redistribution: z.enum(REDISTRIBUTIONS).nullable(),
    ...cited,
  }),
});

export type Source = RecordOfKind<typeof sources>;
export const sources = nodeKind({
  type: 'Source',
  schema: z.object({ id, slug, title, kind: z.enum(SOURCE_KINDS), publishedOn: optionalText }),
  counted: 'SOURCE',
  found: ({ title }) => ({ names: [title], texts: [] }),
});

/** What claims are made about. */
export type Attribute = RecordOfKind<typeof attributes>;
export const attributes = nodeKind({
  type: 'Attribute',
  schema: z.object({ id, key: text, title, unit: optionalText, description: text }),
});

/** The stages of a company's growth, in their `order`. */
export type Stage = RecordOfKind<typeof stages>;
export const stages = nodeKind({
  type: 'Stage',
  schema: z.object({ id, slug, title, order: z.number(), people: optionalRange, ...cited }),
  counted: 'STAGE',
  found: ({ title }) => ({ names: [title], texts: [] }),
});

export type SkillCategory = RecordOfKind<typeof skillCategories>;
export const skillCategories = nodeKind({
  type: 'SkillCategory',
  schema: z.object({ id, slug, title, description: text }),
});

export type Skill = RecordOfKind<typeof skills>;
export const skills = nodeKind({
  type: 'Skill',
  schema: z.object({
    id,
    slug,
    name: text,
    aliases: texts,
    labelLanguages,
    description: optionalText,
    categoryId: id,
    partIds: ids,
    ...cited,
  }),
  ties: { categoryId: out('IN_CATEGORY', 'SkillCategory'), partIds: out('HAS_PART', 'Skill') },
  counted: 'SKILL',
  found: ({ name, aliases, description }) => ({ names: [name, ...aliases], texts: [description] }),
});

export type Responsibility = RecordOfKind<typeof responsibilities>;
export const responsibilities = nodeKind({
  type: 'Responsibility',
  schema: z.object({
    id,
    slug,
    title,
    description: optionalText,
    area: text,
    /** The skills that it draws on. */
    skillIds: ids,
    ...cited,
  }),
  ties: { skillIds: out('DRAWS_ON', 'Skill') },
  counted: 'RESPONSIBILITY',
  found: ({ title, description }) => ({ names: [title], texts: [description] }),
});

export type Activity = RecordOfKind<typeof activities>;
export const activities = nodeKind({
  type: 'Activity',
  schema: z.object({ id, slug, title, ...cited }),
  counted: 'ACTIVITY',
  found: ({ title }) => ({ names: [title], texts: [] }),
});

export type Role = RecordOfKind<typeof roles>;
export const roles = nodeKind({
  type: 'Role',
  schema: z.object({
    id,
    slug,
    title,
    aliases: texts,
    labelLanguages,
    summary: text,
    /** The slug of the framework. */
    framework: text,
    kind: z.enum(ROLE_KINDS),
    track: z.enum(TRACKS).nullable(),
    /** The rung, 1 lowest; null where no source places the role. */
    seniority: optionalNumber,
    levelCodes: texts,
    /** The role of which this is an archetype. */
    variantOfId: id.nullable(),
    ...cited,
  }),
  ties: { variantOfId: out('VARIANT_OF', 'Role') },
  counted: 'ROLE',
  found: ({ title, aliases, summary }) => ({ names: [title, ...aliases], texts: [summary] }),
});

/** Advice of a source. */
export type Advice = RecordOfKind<typeof advice>;
export const advice = nodeKind({
  type: 'Advice',
  schema: z.object({
    id,
    slug,
    kind: z.enum(ADVICE_KINDS),
    title,
    detail: optionalText,
    /** The steps of an action, the parts of a model. */
    steps: texts,
    example: optionalText,
    /** Of a pitfall: what to do instead. */
    instead: optionalText,
    aboutIds: ids,
    /** The roles of the people it is meant for. */
    audienceIds: ids,
    /** The skills that it develops; of a pitfall, those that keep from it; of a sign, those that it shows. */
    developsIds: ids,
    stageIds: ids,
    circumstance: optionalText,
    ...cited,
  }),
  ties: {
    aboutIds: out('ABOUT', 'Role', 'Skill', 'Stage', 'Transition'),
    audienceIds: out('MEANT_FOR', 'Role'),
    developsIds: out('DEVELOPS', 'Skill'),
    stageIds: out('HOLDS_AT', 'Stage'),
  },
  counted: 'ADVICE',
  found: ({ title, detail, steps, example, instead }) => ({
    names: [title],
    texts: [detail, ...steps, example, instead],
  }),
});

/** What a role is called somewhere: at a size or in a circumstance. */
export type RoleTitle = RecordOfKind<typeof roleTitles>;
export const roleTitles = nodeKind({
  type: 'RoleTitle',
  schema: z.object({
    id,
    roleId: id,
    title,
    /** As the source names it: `de`; null: it does not say. */
    language: optionalText,
    circumstance: optionalText,
    organizationSize: optionalRange,
    ...cited,
  }),
  ties: { roleId: into('CALLED', 'Role') },
  states: ({ roleId, title }) => [[roleId, title]],
});
