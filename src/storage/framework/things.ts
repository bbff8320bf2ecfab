import { z } from 'zod';
import type {
  Activity,
  Advice,
  Attribute,
  Claim,
  Framework,
  Responsibility,
  Role,
  RoleTitle,
  Shift,
  Skill,
  SkillCategory,
  Source,
  Stage,
  Transition,
} from '../../graph/model.ts';
import { idOf, slugOf } from '../../graph/ids.ts';
import { ADVICE_KINDS, ROLE_KINDS, SOURCE_KINDS, TRACKS, TRANSITION_KINDS } from '../../graph/vocabulary.ts';
import {
  optionalNumber,
  optionalText,
  type Properties,
  readCitations,
  readRange,
  storedCitations,
  storedProperties,
  storedRange,
  textList,
} from './properties.ts';

/*
 * How each kind of node lies in the database: `store` gives its properties, `parse` reads them back
 * and refuses anything else. The graph's `framework` and, for links, both ends are added elsewhere.
 */
export interface Codec<Thing> {
  store(thing: Thing): Properties;
  parse(properties: unknown): Thing;
}

function codec<Thing>(store: Codec<Thing>['store'], parse: Codec<Thing>['parse']): Codec<Thing> {
  return { store, parse };
}

/** What every node has and every cited one beside it. */
const identified = { id: z.string() };
const named = { ...identified, slug: z.string(), title: z.string() };

const frameworkRow = z.object({ ...named, licence: optionalText });
export const frameworkCodec = codec<Framework>(
  ({ id, slug, title, licence, citations }) =>
    storedProperties({ id, slug, title, licence, ...storedCitations(citations) }),
  (row) => ({ ...frameworkRow.parse(row), citations: readCitations(row) }),
);

const sourceRow = z.object({ ...named, kind: z.enum(SOURCE_KINDS), publishedOn: optionalText });
export const sourceCodec = codec<Source>(
  ({ id, slug, title, kind, publishedOn }) => storedProperties({ id, slug, title, kind, publishedOn }),
  (row) => sourceRow.parse(row),
);

const attributeRow = z.object({
  ...identified,
  key: z.string(),
  title: z.string(),
  unit: optionalText,
  description: z.string(),
});
export const attributeCodec = codec<Attribute>(
  ({ id, key, title, unit, description }) => storedProperties({ id, key, title, unit, description }),
  (row) => attributeRow.parse(row),
);

const stageRow = z.object({ ...named, order: z.number() });
export const stageCodec = codec<Stage>(
  ({ id, slug, title, order, people, citations }) =>
    storedProperties({
      id,
      slug,
      title,
      order,
      ...storedRange('people', people),
      ...storedCitations(citations),
    }),
  (row) => {
    const stage = stageRow.parse(row);
    return { ...stage, people: readRange('people', row as Properties), citations: readCitations(row) };
  },
);

const skillCategoryRow = z.object({ ...named, description: z.string() });
export const skillCategoryCodec = codec<SkillCategory>(
  ({ id, slug, title, description }) => storedProperties({ id, slug, title, description }),
  (row) => skillCategoryRow.parse(row),
);

const skillRow = z.object({
  ...identified,
  slug: z.string(),
  name: z.string(),
  aliases: textList,
  description: optionalText,
  categoryId: z.string(),
  partIds: textList,
});
export const skillCodec = codec<Skill>(
  ({ id, slug, name, aliases, description, categoryId, partIds, citations }) =>
    storedProperties({
      id,
      slug,
      name,
      aliases,
      description,
      categoryId,
      partIds,
      ...storedCitations(citations),
    }),
  (row) => ({ ...skillRow.parse(row), citations: readCitations(row) }),
);

const responsibilityRow = z.object({ ...named, description: optionalText, area: z.string() });
export const responsibilityCodec = codec<Responsibility>(
  ({ id, slug, title, description, area, citations }) =>
    storedProperties({ id, slug, title, description, area, ...storedCitations(citations) }),
  (row) => ({ ...responsibilityRow.parse(row), citations: readCitations(row) }),
);

const activityRow = z.object(named);
export const activityCodec = codec<Activity>(
  ({ id, slug, title, citations }) => storedProperties({ id, slug, title, ...storedCitations(citations) }),
  (row) => ({ ...activityRow.parse(row), citations: readCitations(row) }),
);

const roleRow = z.object({
  ...named,
  aliases: textList,
  summary: z.string(),
  framework: z.string(),
  kind: z.enum(ROLE_KINDS),
  track: z
    .enum(TRACKS)
    .nullish()
    .transform((value) => value ?? null),
  seniority: optionalNumber,
  levelCodes: textList,
  variantOfId: optionalText,
});
export const roleCodec = codec<Role>(
  ({ citations, ...role }) => storedProperties({ ...role, ...storedCitations(citations) }),
  (row) => ({ ...roleRow.parse(row), citations: readCitations(row) }),
);

const roleTitleRow = z.object({
  ...identified,
  roleId: z.string(),
  title: z.string(),
  circumstance: optionalText,
});
export const roleTitleCodec = codec<RoleTitle>(
  ({ citations, organizationSize, ...title }) =>
    storedProperties({
      ...title,
      ...storedRange('organizationSize', organizationSize),
      ...storedCitations(citations),
    }),
  (row) => ({
    ...roleTitleRow.parse(row),
    organizationSize: readRange('organizationSize', row as Properties),
    citations: readCitations(row),
  }),
);

const transitionRow = z.object({
  ...identified,
  fromId: z.string(),
  toId: z.string(),
  kind: z.enum(TRANSITION_KINDS),
  summary: optionalText,
  circumstance: optionalText,
  stageIds: textList,
});
export const transitionCodec = codec<Transition>(
  ({ citations, years, ...transition }) =>
    storedProperties({ ...transition, ...storedRange('years', years), ...storedCitations(citations) }),
  (row) => ({
    ...transitionRow.parse(row),
    years: readRange('years', row as Properties),
    citations: readCitations(row),
  }),
);

const shiftRow = z.object({
  ...identified,
  transitionId: z.string(),
  topic: z.string(),
  from: z.string(),
  to: z.string(),
  detail: optionalText,
});
export const shiftCodec = codec<Shift>(
  ({ citations, ...shift }) => storedProperties({ ...shift, ...storedCitations(citations) }),
  (row) => ({ ...shiftRow.parse(row), citations: readCitations(row) }),
);

const claimRow = z.object({
  ...identified,
  aboutId: z.string(),
  attribute: z.string(),
  value: z.string(),
  parts: textList,
  circumstance: optionalText,
  stageIds: textList,
  chosen: z.boolean(),
  reason: optionalText,
  skillId: optionalText,
  responsibilityId: optionalText,
});
export const claimCodec = codec<Claim>(
  ({ citations, range, attributeId, ...claim }) =>
    storedProperties({
      ...claim,
      attribute: slugOf(attributeId),
      ...storedRange('range', range),
      ...storedCitations(citations),
    }),
  (row) => {
    const { attribute, ...claim } = claimRow.parse(row);
    return {
      ...claim,
      attributeId: idOf('Attribute', attribute),
      range: readRange('range', row as Properties),
      citations: readCitations(row),
    };
  },
);

const adviceRow = z.object({
  ...identified,
  slug: z.string(),
  kind: z.enum(ADVICE_KINDS),
  title: z.string(),
  detail: optionalText,
  steps: textList,
  example: optionalText,
  instead: optionalText,
  aboutIds: textList,
  audienceIds: textList,
  developsIds: textList,
  stageIds: textList,
  circumstance: optionalText,
});
export const adviceCodec = codec<Advice>(
  ({ citations, ...advice }) => storedProperties({ ...advice, ...storedCitations(citations) }),
  (row) => ({ ...adviceRow.parse(row), citations: readCitations(row) }),
);
