import { z } from 'zod';
import {
  BASES,
  INVOLVEMENTS,
  PURPOSES,
  REPORTING_KINDS,
  STANDINGS,
  STATED_SKILL_RELATIONS,
  TRANSITION_KINDS,
} from '../vocabulary.ts';
import { into, nodeKind, out, type RecordOfKind, relationshipKind, type Statement } from './kind.ts';
import { cited, optionalNumber, optionalRange, optionalText, text, texts, usually } from './values.ts';

const id = text;
const stageIds = texts;

/*
 * What a framework states of its things, each with where it stands.
 */

/** What one source says of one attribute of a role, a stage or a transition. */
export type Claim = RecordOfKind<typeof claims>;
export const claims = nodeKind({
  type: 'Claim',
  schema: z.object({
    id,
    aboutId: id,
    attributeId: id,
    value: text,
    range: optionalRange,
    parts: texts,
    circumstance: optionalText,
    stageIds,
    /** Whether the attribute's own field shows it; false is said of those that differ. */
    chosen: z.boolean(),
    reason: optionalText,
    /** The level of that skill which the words of this claim alone would give. */
    level: optionalNumber,
    /** The skill or responsibility of the role that the claim bears on. */
    skillId: id.nullable(),
    responsibilityId: id.nullable(),
    ...cited,
  }),
  ties: {
    aboutId: out('ABOUT', 'Role', 'Stage', 'Transition'),
    attributeId: out('OF_ATTRIBUTE', 'Attribute'),
    skillId: out('BEARS_ON', 'Skill'),
    responsibilityId: out('BEARS_ON', 'Responsibility'),
    stageIds: out('HOLDS_AT', 'Stage'),
  },
  states: ({ aboutId, value, parts }) => [value, ...parts].map((each): Statement => [aboutId, each]),
});

/** A role's own requirement of a skill. */
export type Requirement = RecordOfKind<typeof requirements>;
export const requirements = relationshipKind({
  type: 'Requirement',
  relationship: 'REQUIRES',
  from: { field: 'roleId', label: 'Role' },
  to: { field: 'skillId', label: 'Skill' },
  schema: z.object({
    id,
    roleId: id,
    skillId: id,
    /** 0 < level <= 5, half steps; null: the source does not grade it. */
    level: optionalNumber,
    /** 0 < importance <= 1. */
    importance: z.number(),
    expectation: text,
    /** READINESS: only advice to people who want the role asks for it. */
    purpose: usually(PURPOSES, 'ROLE'),
    basis: z.enum(BASES),
    rationale: optionalText,
    confidence: optionalNumber,
    ...cited,
  }),
  states: ({ roleId, expectation }) => [[roleId, expectation]],
});

export type RoleResponsibility = RecordOfKind<typeof roleResponsibilities>;
export const roleResponsibilities = relationshipKind({
  type: 'RoleResponsibility',
  relationship: 'RESPONSIBLE_FOR',
  from: { field: 'roleId', label: 'Role' },
  to: { field: 'responsibilityId', label: 'Responsibility' },
  schema: z.object({
    id,
    roleId: id,
    responsibilityId: id,
    involvement: z.enum(INVOLVEMENTS),
    expectation: optionalText,
    ...cited,
  }),
  states: ({ roleId, expectation }) => said(roleId, expectation),
});

export type RoleActivity = RecordOfKind<typeof roleActivities>;
export const roleActivities = relationshipKind({
  type: 'RoleActivity',
  relationship: 'SPENDS_TIME_ON',
  from: { field: 'roleId', label: 'Role' },
  to: { field: 'activityId', label: 'Activity' },
  schema: z.object({
    id,
    roleId: id,
    activityId: id,
    hoursPerWeek: optionalRange,
    when: optionalText,
    circumstance: optionalText,
    stageIds,
    ...cited,
  }),
  refers: { stageIds: 'Stage' },
});

/** A step from one role to another. */
export type Transition = RecordOfKind<typeof transitions>;
export const transitions = nodeKind({
  type: 'Transition',
  schema: z.object({
    id,
    fromId: id,
    toId: id,
    kind: z.enum(TRANSITION_KINDS),
    /** Of a RELATED one: its place in its source's list of related roles, 1 the closest; and the part of that list. */
    rank: optionalNumber,
    tier: optionalText,
    years: optionalRange,
    summary: optionalText,
    circumstance: optionalText,
    stageIds,
    ...cited,
  }),
  ties: {
    fromId: out('LEAVES', 'Role'),
    toId: out('REACHES', 'Role'),
    stageIds: out('HOLDS_AT', 'Stage'),
  },
  counted: 'TRANSITION',
  found: ({ summary }) => ({ names: [], texts: [summary] }),
});

export type ReportingLine = RecordOfKind<typeof reportingLines>;
export const reportingLines = relationshipKind({
  type: 'ReportingLine',
  relationship: 'REPORTS_TO',
  from: { field: 'fromId', label: 'Role' },
  to: { field: 'toId', label: 'Role' },
  schema: z.object({
    id,
    fromId: id,
    toId: id,
    kind: z.enum(REPORTING_KINDS),
    standing: z.enum(STANDINGS),
    circumstance: optionalText,
    reason: optionalText,
    confidence: optionalNumber,
    stageIds,
    ...cited,
  }),
  refers: { stageIds: 'Stage' },
  states: ({ fromId, circumstance, reason }) => said(fromId, circumstance, reason),
});

export type Collaboration = RecordOfKind<typeof collaborations>;
export const collaborations = relationshipKind({
  type: 'Collaboration',
  relationship: 'WORKS_WITH',
  from: { field: 'roleId', label: 'Role' },
  to: { field: 'withId', label: 'Role' },
  schema: z.object({
    id,
    roleId: id,
    withId: id,
    purpose: optionalText,
    frequency: optionalText,
    standing: z.enum(STANDINGS),
    ...cited,
  }),
  states: ({ roleId, purpose }) => said(roleId, purpose),
});

/** What a role concentrates on at a company stage, with the questions that it answers there. */
export type StageFocus = RecordOfKind<typeof stageFocuses>;
export const stageFocuses = relationshipKind({
  type: 'StageFocus',
  relationship: 'FOCUSES_ON',
  from: { field: 'roleId', label: 'Role' },
  to: { field: 'stageId', label: 'Stage' },
  schema: z.object({ id, roleId: id, stageId: id, focus: text, asks: texts, ...cited }),
  states: ({ roleId, stageId, focus, asks }) =>
    [focus, ...asks].flatMap((each): Statement[] => [
      [roleId, each],
      [stageId, each],
    ]),
});

/** "You move from X to Y": one dimension in which a transition changes the work. */
export type Shift = RecordOfKind<typeof shifts>;
export const shifts = nodeKind({
  type: 'Shift',
  schema: z.object({
    id,
    transitionId: id,
    topic: text,
    from: text,
    to: text,
    detail: optionalText,
    /** The skills that it bears on: it asks more of them, or less. */
    skillIds: texts,
    ...cited,
  }),
  ties: { transitionId: into('SHIFTS', 'Transition'), skillIds: out('BEARS_ON', 'Skill') },
  states: ({ transitionId, topic, from, to, detail }) => [
    [transitionId, [topic, from, to, detail ?? ''].join(' ')],
  ],
});

/** How one skill stands to another: the other is broader, or the two are related, which holds both ways. */
export type SkillRelation = RecordOfKind<typeof skillRelations>;
export const skillRelations = relationshipKind({
  type: 'SkillRelation',
  relationship: 'RELATES_TO',
  from: { field: 'skillId', label: 'Skill' },
  to: { field: 'otherId', label: 'Skill' },
  schema: z.object({
    id,
    skillId: id,
    otherId: id,
    kind: z.enum(STATED_SKILL_RELATIONS),
    basis: z.enum(BASES),
    /** How it was read, where no passage says it outright. */
    reason: optionalText,
    ...cited,
  }),
});

/** A role takes over another's skills, responsibilities or both. */
export type BuildsOn = RecordOfKind<typeof buildsOn>;
export const buildsOn = relationshipKind({
  type: 'BuildsOn',
  relationship: 'BUILDS_ON',
  from: { field: 'roleId', label: 'Role' },
  to: { field: 'onId', label: 'Role' },
  schema: z.object({
    id,
    roleId: id,
    onId: id,
    skills: z.boolean(),
    responsibilities: z.boolean(),
    ...cited,
  }),
});

function said(thingId: string, ...each: readonly (string | null)[]): Statement[] {
  return each.filter((one) => one !== null && one !== '').map((one) => [thingId, one as string]);
}
