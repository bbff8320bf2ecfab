import { z } from 'zod';
import type {
  BuildsOn,
  Cited,
  Collaboration,
  ReportingLine,
  Requirement,
  RoleActivity,
  RoleResponsibility,
  StageFocus,
} from '../../graph/model.ts';
import { BASES, INVOLVEMENTS, REPORTING_KINDS, STANDINGS } from '../../graph/vocabulary.ts';
import {
  optionalNumber,
  optionalText,
  propertyMap,
  type Properties,
  readCitations,
  readRange,
  storedCitations,
  storedProperties,
  storedRange,
  textList,
} from './properties.ts';

/*
 * How each kind of fact lies in the database: as a relationship between the two things that it ties
 * together, with the rest as properties. A row of a fact has the columns fromId, toId, properties.
 */
export interface FactCodec<Fact> {
  ends(fact: Fact): { fromId: string; toId: string };
  store(fact: Fact): Properties;
  parse(row: unknown): Fact;
}

const factRow = z.object({ fromId: z.string(), toId: z.string(), properties: propertyMap });

/** Builds the codec of a fact whose ends lie in the properties `from` and `to` of the domain's object. */
function factCodec<Fact extends Cited, From extends keyof Fact & string, To extends keyof Fact & string>(
  from: From,
  to: To,
  store: (fact: Fact) => Properties,
  parse: (properties: Record<string, unknown>) => Omit<Fact, From | To | 'citations'>,
): FactCodec<Fact> {
  return {
    ends: (fact) => ({ fromId: String(fact[from]), toId: String(fact[to]) }),
    store: (fact) => ({
      ...store(fact),
      ...storedProperties({ id: fact.id, ...storedCitations(fact.citations) }),
    }),
    parse: (row) => {
      const { fromId, toId, properties } = factRow.parse(row);
      return {
        ...parse(properties),
        [from]: fromId,
        [to]: toId,
        citations: readCitations(properties),
      } as unknown as Fact;
    },
  };
}

const requirementRow = z.object({
  id: z.string(),
  level: z.number(),
  importance: z.number(),
  expectation: z.string(),
  basis: z.enum(BASES),
  rationale: optionalText,
  confidence: optionalNumber,
});
export const requirementCodec = factCodec<Requirement, 'roleId', 'skillId'>(
  'roleId',
  'skillId',
  ({ level, importance, expectation, basis, rationale, confidence }) =>
    storedProperties({ level, importance, expectation, basis, rationale, confidence }),
  (properties) => requirementRow.parse(properties),
);

const roleResponsibilityRow = z.object({
  id: z.string(),
  involvement: z.enum(INVOLVEMENTS),
  expectation: optionalText,
});
export const roleResponsibilityCodec = factCodec<RoleResponsibility, 'roleId', 'responsibilityId'>(
  'roleId',
  'responsibilityId',
  ({ involvement, expectation }) => storedProperties({ involvement, expectation }),
  (properties) => roleResponsibilityRow.parse(properties),
);

const roleActivityRow = z.object({
  id: z.string(),
  when: optionalText,
  circumstance: optionalText,
  stageIds: textList,
});
export const roleActivityCodec = factCodec<RoleActivity, 'roleId', 'activityId'>(
  'roleId',
  'activityId',
  ({ hoursPerWeek, when, circumstance, stageIds }) =>
    storedProperties({ ...storedRange('hoursPerWeek', hoursPerWeek), when, circumstance, stageIds }),
  (properties) => ({
    ...roleActivityRow.parse(properties),
    hoursPerWeek: readRange('hoursPerWeek', properties),
  }),
);

const buildsOnRow = z.object({ id: z.string(), skills: z.boolean(), responsibilities: z.boolean() });
export const buildsOnCodec = factCodec<BuildsOn, 'roleId', 'onId'>(
  'roleId',
  'onId',
  ({ skills, responsibilities }) => storedProperties({ skills, responsibilities }),
  (properties) => buildsOnRow.parse(properties),
);

const reportingLineRow = z.object({
  id: z.string(),
  kind: z.enum(REPORTING_KINDS),
  standing: z.enum(STANDINGS),
  circumstance: optionalText,
  reason: optionalText,
  confidence: optionalNumber,
  stageIds: textList,
});
export const reportingLineCodec = factCodec<ReportingLine, 'fromId', 'toId'>(
  'fromId',
  'toId',
  ({ kind, standing, circumstance, reason, confidence, stageIds }) =>
    storedProperties({ kind, standing, circumstance, reason, confidence, stageIds }),
  (properties) => reportingLineRow.parse(properties),
);

const collaborationRow = z.object({
  id: z.string(),
  purpose: optionalText,
  frequency: optionalText,
  standing: z.enum(STANDINGS),
});
export const collaborationCodec = factCodec<Collaboration, 'roleId', 'withId'>(
  'roleId',
  'withId',
  ({ purpose, frequency, standing }) => storedProperties({ purpose, frequency, standing }),
  (properties) => collaborationRow.parse(properties),
);

const stageFocusRow = z.object({ id: z.string(), focus: z.string(), asks: textList });
export const stageFocusCodec = factCodec<StageFocus, 'roleId', 'stageId'>(
  'roleId',
  'stageId',
  ({ focus, asks }) => storedProperties({ focus, asks }),
  (properties) => stageFocusRow.parse(properties),
);
