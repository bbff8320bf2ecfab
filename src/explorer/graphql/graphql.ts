/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Adds a position. */
export type AddPosition = {
  /** What it costs a year, 0 or more, in the currency of the organization. */
  cost?: number | null | undefined;
  /** Its full-time equivalents, 0 or more. */
  fte?: number | null | undefined;
  /** Its grade, as the source writes grades. */
  grade?: string | null | undefined;
  /** Its id in the source's own form; no position may have it yet. */
  id: string;
  /** Its manager; without one it is at the top. */
  manager?: string | null | undefined;
  /** Its title. */
  title: string;
  /** Its unit. */
  unit?: string | null | undefined;
};

/** How a fact came out of its source. */
export type Basis =
  /** It was read out of the source's words by documented rules. */
  | 'DERIVED'
  /** The source says it. */
  | 'STATED';

/** Changes the kind of a line that exists. */
export type ChangeReportingKind = {
  /** The kind that it gets. A line that becomes solid makes the solid one dotted that was there before. */
  kind: ReportingKind;
  /** The manager at the other end of the line. */
  manager: string;
  /** The position that reports. */
  position: string;
};

/** The kinds of evidence. */
export type EvidenceKind =
  /** A worked example, by the source of the action, where that is about this skill before all. */
  | 'EXAMPLE'
  /** Something by which the role that is reached is measured. */
  | 'MEASURE'
  /** A sign of readiness for the step. */
  | 'SIGNAL';

/** The kinds of findings. */
export type FindingKind =
  /** Positions that report to each other in a circle. It is cut above the one that stands first in the source. */
  | 'CIRCLE'
  /** Ids that a spreadsheet has shortened, such as 1.00E+05, which may stand for another one. */
  | 'DAMAGED_NUMBER'
  /** Text with replacement characters or pairs such as Ã©, the marks of a wrong encoding. */
  | 'DAMAGED_TEXT'
  /** A manager that is no position of the chart. */
  | 'DANGLING_MANAGER'
  /** A dotted line to oneself, to one's own manager, or stated twice. */
  | 'DOTTED_DUPLICATE'
  /** Several rows with the same id. Each is a position of its own, and the first one has the id. */
  | 'DUPLICATE_ID'
  /** A position without a title. */
  | 'EMPTY_TITLE'
  /** A manager of a lower grade than one of the direct reports. */
  | 'GRADE_INVERSION'
  /** Ids that differ only by case, white space or leading zeros. */
  | 'ID_VARIANT'
  /** Cells of a spreadsheet with an error, or without the result of their formula. They are read as empty. */
  | 'LOST_VALUE'
  /** A row without an id. */
  | 'MISSING_ID'
  /** Costs in several currencies, or some with a currency and some without. They are not added together. */
  | 'MIXED_CURRENCIES'
  /** More than one position without a manager. */
  | 'MULTIPLE_ROOTS'
  /** A manager of fewer direct reports than the limit. */
  | 'NARROW_SPAN'
  /** What stands for nobody as a manager: N/A, NO_MANAGER, a top that names itself. It is read as having no manager. */
  | 'NO_MANAGER_MARKER'
  /** A position that names no manager and has neither reports nor dotted lines. */
  | 'ORPHAN'
  /** A position that reports to itself. */
  | 'SELF_REPORT'
  /** More than one solid manager. The first one counts, and the others are dotted. */
  | 'SEVERAL_SOLID_MANAGERS'
  /** Rows with more cells than there are columns, as where a comma stands in a text without quotes. */
  | 'SHIFTED_ROW'
  /** More levels than the limit. */
  | 'TOO_MANY_LAYERS'
  /** Figures that are no number of 0 or more. They are unknown, and add nothing to a sum. */
  | 'UNREAD_NUMBER'
  /** More direct reports than the limit. */
  | 'WIDE_SPAN';

/** How a role is involved in a responsibility, strongest first. */
export type Involvement =
  /** It approves what others decide. */
  | 'APPROVES'
  /** It helps whoever answers for it. */
  | 'ASSISTS'
  /** It answers for it in some companies. */
  | 'MAY_OWN'
  /** It is held to its result. */
  | 'MEASURED_BY'
  /** A source says that it does not answer for it. */
  | 'NOT_OWNED'
  /** It answers for it. */
  | 'OWNS'
  /** It answers for it together with others. */
  | 'SHARES';

/** Puts all positions of one unit into another. */
export type MergeUnits = {
  /** The unit that ends. */
  from: string;
  /** The unit that its positions are in then; it need not exist yet. */
  into: string;
};

/** Gives a position another manager. */
export type MovePosition = {
  /** The position that moves. */
  position: string;
  /** Its new manager; without one it comes to the top. */
  to?: string | null | undefined;
  /** Whether its reports move along; otherwise they report to its old manager. */
  withReports?: boolean;
};

/** Why there is no path from a role to another; of several reasons the first one. */
export type NoPathReason =
  /** They are of different frameworks; transitions lead only from role to role of one. */
  | 'DIFFERENT_FRAMEWORKS'
  /** The search was given up before it found any: time was up, or, with `via`, 10,000 candidates were looked at. */
  | 'GIVEN_UP'
  /** No transition leads to the second role. */
  | 'NOTHING_LEADS_IN'
  /** No transition leads out of the first role. */
  | 'NOTHING_LEADS_OUT'
  /** Transitions lead out of the one and into the other, but none of the ways from the one comes to the other. */
  | 'NOT_CONNECTED'
  /** No way over the transitions of the given frameworks and the mappings between them leads from the one to the other. */
  | 'NO_CROSSING'
  /** There are ways, but `where` rules out every one of them: `constraints` says by what. */
  | 'RULED_OUT'
  /** Both are the same role. */
  | 'SAME_ROLE';

/** The kinds of things in the graph. */
export type NodeKind =
  /** An activity. */
  | 'ACTIVITY'
  /** A piece of advice. */
  | 'ADVICE'
  /** An organization. */
  | 'ORGANIZATION'
  /** A position of an organization. */
  | 'POSITION'
  /** A responsibility. */
  | 'RESPONSIBILITY'
  /** A role. */
  | 'ROLE'
  /** A skill. */
  | 'SKILL'
  /** A source. */
  | 'SOURCE'
  /** A stage of a company's growth. */
  | 'STAGE'
  /** A transition from one role to another. */
  | 'TRANSITION';

/**
 * What every path must keep to, all of it at once. What is left out limits nothing. Everything that is wrong is told in one
 * error: `extensions.problems` lists each with its `argument`, such as `where.via.0`.
 */
export type PathConstraints = {
  /** The roles that no path may visit, at most 100; neither the first, nor the last, nor one of `via`. */
  avoid?: Array<string> | null | undefined;
  /** Only roles of these frameworks, by slug or title; an empty list: none. */
  frameworks?: Array<string> | null | undefined;
  /** Whether archetypes may be passed on the way; those in `via` and at the ends always may. */
  includeVariants?: boolean | null | undefined;
  /** Only transitions of these kinds; an empty list: none. */
  kinds?: Array<TransitionKind> | null | undefined;
  /** The largest number of steps, from 1. */
  maxSteps?: number | null | undefined;
  /**
   * The longest time in years, from 0. It is compared with the years of transitions as `YEARS` has them, whatever the paths are
   * ordered by: the middle of stated ranges, and estimates for what no source states, so a path may take longer than that.
   * A crossing counts for nothing in it: how long it takes nobody states, and `stepsWithoutYears` counts it.
   */
  maxYears?: number | null | undefined;
  /**
   * The roles that a path must visit, in any order, at most 5. One that is the first or the last role is visited anyway;
   * one of another framework never is.
   */
  via?: Array<string> | null | undefined;
};

/** What makes a path better than another. A path's cost is the sum of its steps' costs. */
export type PathCost =
  /**
   * How hard a step is by its skills, in levels: (sum of i x d + 8 m) / (sum of i + 8) over the skills of the target of
   * which it is known what is there and which it does not merely take over, where i is the importance, d the distance (of
   * a new skill the usual rise) and m the mean of the framework; where nothing is known m, marked `costEstimated`. It is
   * no sum, so that it does not grow with the length of a document.
   */
  | 'GAP'
  /**
   * 1 a transition; to a role that a source calls related (RELATED) from 1 for the closest to 2 for the twentieth of its
   * source's list, and 1.5, marked `costEstimated`, where the source does not rank them.
   */
  | 'STEPS'
  /**
   * The middle of the years that a transition states; where it states none, the median of its kind in the framework, to a
   * related role up to twice that, marked `costEstimated`.
   */
  | 'YEARS';

/** What a position has beside its title and its manager. */
export type PositionAttribute =
  /** What it costs a year. */
  | 'COST'
  /** What the cost is in. */
  | 'CURRENCY'
  /** Its full-time equivalents. */
  | 'FTE'
  /** Its grade. */
  | 'GRADE'
  /** How many people hold it. */
  | 'HEADCOUNT'
  /** Its location. */
  | 'LOCATION'
  /** The role that its title was taken for. */
  | 'ROLE'
  /** What the source calls its state. */
  | 'STATUS'
  /** Its unit. */
  | 'UNIT'
  /** Whether it is vacant. */
  | 'VACANT';

/** Takes a position away. */
export type RemovePosition = {
  /** The position. */
  position: string;
  /** Whom its reports report to then; its manager where it is left out. */
  reportsTo?: string | null | undefined;
};

/** One change of an organization: exactly one of these. Positions are given by global id or the source's own id. */
export type ReorganizationChange =
  {   /** Adds a position. */
  add: AddPosition; changeKind?: never; mergeUnits?: never; move?: never; remove?: never; }
  |  { add?: never;   /** Makes a solid line dotted, or a dotted one solid. */
  changeKind: ChangeReportingKind; mergeUnits?: never; move?: never; remove?: never; }
  |  { add?: never; changeKind?: never;   /** Puts all positions of one unit into another. */
  mergeUnits: MergeUnits; move?: never; remove?: never; }
  |  { add?: never; changeKind?: never; mergeUnits?: never;   /** Gives a position another manager. */
  move: MovePosition; remove?: never; }
  |  { add?: never; changeKind?: never; mergeUnits?: never; move?: never;   /** Takes a position away. */
  remove: RemovePosition; };

/** The kinds of reporting lines. */
export type ReportingKind =
  /** A second line beside it. */
  | 'DOTTED'
  /** The line of the manager who decides. */
  | 'SOLID';

/** What a role is. */
export type RoleKind =
  /** A body of several people, such as a board. */
  | 'BODY'
  /** A class of jobs that a statement is made about, such as "every manager". */
  | 'CLASS'
  /** A job that one person holds. */
  | 'JOB'
  /** Someone outside the company, such as an agency. */
  | 'OUTSIDE_PARTY';

/** How bad a finding is. */
export type Severity =
  /** A mistake in the source: the chart cannot be read as it is stated. */
  | 'ERROR'
  /** Worth knowing. */
  | 'INFO'
  /** Probably a mistake, or worth a decision. */
  | 'WARNING';

/** A level as a word. */
export type SkillBand =
  /** Below level 2: knows of it, helps with it. */
  | 'AWARENESS'
  /** Level 5: masters it, builds it in others. */
  | 'EXPERT'
  /** Level 2 to below 3: does minor parts of it. */
  | 'FOUNDATIONAL'
  /** Level 4 to below 5: does it well, owns it. */
  | 'PRACTITIONER'
  /** Level 3 to below 4: does it capably. */
  | 'WORKING';

/**
 * One skill of a person's own profile, as they judge themselves. A profile has at most 500 entries and each skill once;
 * nothing of it is stored. What it leaves out is unknown, unless a role that the person holds says it; an empty profile is
 * that of someone who has stated nothing.
 */
export type SkillLevelInput = {
  /** How well it is mastered, 0 to 5; 0: not at all. `docs/levels.md` says what a level means. */
  level: number;
  /** The skill, by id, slug, name or alias. */
  skill: string;
};

/** The ways in which another skill can stand to a skill. */
export type SkillRelationKind =
  /** The other one is wider and contains it. */
  | 'BROADER'
  /** The other one is contained in it. */
  | 'NARROWER'
  /** The two lie close; the same holds the other way round. */
  | 'RELATED';

/** The kinds of sources. */
export type SourceKind =
  /** A page or article. */
  | 'ARTICLE'
  /** A published data set. */
  | 'DATASET'
  /** A discussion among several people. */
  | 'FORUM'
  /** An interview or podcast. */
  | 'INTERVIEW'
  /** A company's published career ladder. */
  | 'LADDER'
  /** Anything else. */
  | 'OTHER';

/** What a source says of a reporting line. */
export type Standing =
  /** It should be so. */
  | 'ADVISED'
  /** It should not be so. */
  | 'ADVISED_AGAINST'
  /** It need not be so. */
  | 'NOT_NEEDED'
  /** It is so. */
  | 'OBSERVED';

/** The career track of a role. */
export type Track =
  /** Executive. */
  | 'EXECUTIVE'
  /** Individual contributor. */
  | 'INDIVIDUAL'
  /** Manager of people. */
  | 'MANAGEMENT';

/** The kinds of transitions. */
export type TransitionKind =
  /** To another role on the same rung. */
  | 'LATERAL'
  /** To the next rung. */
  | 'PROMOTION'
  /** The role itself changes under the same person, as a founding CTO's does. */
  | 'REDEFINITION'
  /** A source calls the two roles related or similar, as O*NET's list of related occupations does: no step up, no step down. */
  | 'RELATED'
  /** From one career track to another. */
  | 'TRACK_SWITCH';

export type GraphVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphVersionQuery = { graph: { id: string, version: number } | null };

export type FrameworkMapQueryVariables = Exact<{
  id: string;
  slugs?: Array<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type FrameworkMapQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { slug: string, title: string, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null, roles: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, slug: string, title: string, seniority: number | null, track: Track | null, transitionsTo: Array<{ id: string, kind: TransitionKind, to: { id: string } }> }> } | null };

export type MapPageFragment = { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, slug: string, title: string, seniority: number | null, track: Track | null, transitionsTo: Array<{ id: string, kind: TransitionKind, to: { id: string } }> }> };

export type CompareQueryVariables = Exact<{
  roles: Array<string> | string;
}>;


export type CompareQuery = { compareRoles: { roles: Array<{ id: string, slug: string, title: string, seniority: number | null, track: Track | null }>, attributes: Array<{ attribute: { id: string, title: string }, values: Array<{ role: { id: string }, claims: Array<{ id: string, value: string }> }> }>, skills: Array<{ levels: Array<number | null>, spread: number | null, criteria: Array<{ text: string, expectedIn: Array<boolean | null> }> | null, skill: { id: string, name: string } }> } | null };

export type FrameworkPageQueryVariables = Exact<{
  id: string;
  slugs?: Array<string> | string | null | undefined;
}>;


export type FrameworkPageQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { slug: string, title: string, version: number, licence: string | null, origin: string | null, attribution: string | null, modified: boolean, id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null, roles: { totalCount: number, nodes: Array<{ summary: string, id: string, slug: string, title: string, seniority: number | null, track: Track | null }> } | null };

export type CompareChartsQueryVariables = Exact<{
  before: string;
  after: string;
}>;


export type CompareChartsQuery = { compareOrganizations: { changedCount: number, before: { positions: number, managers: number, layers: number, averageSpan: number, managersOfOne: number, vacancies: number, fte: number | null, fteKnown: number, costKnown: number, costs: Array<{ currency: string | null, cost: number }> }, after: { positions: number, managers: number, layers: number, averageSpan: number, managersOfOne: number, vacancies: number, fte: number | null, fteKnown: number, costKnown: number, costs: Array<{ currency: string | null, cost: number }> }, added: Array<{ id: string, key: string, title: string }>, removed: Array<{ id: string, key: string, title: string }>, moved: Array<{ position: { id: string, key: string, title: string }, from: { id: string, title: string } | null, to: { id: string, title: string } | null }>, retitled: Array<{ from: string, to: string, position: { id: string, key: string, title: string } }>, changed: Array<{ attribute: PositionAttribute, from: string | null, to: string | null, position: { id: string, key: string, title: string } }> } | null };

export type OrganizationPageQueryVariables = Exact<{
  slug: string;
}>;


export type OrganizationPageQuery = { organization: { id: string, slug: string, name: string, version: number, groupCount: number, metrics: { positionsByDepth: Array<number>, positions: number, managers: number, layers: number, averageSpan: number, managersOfOne: number, vacancies: number, fte: number | null, fteKnown: number, costKnown: number, spanDistribution: Array<{ span: number, managers: number }>, costs: Array<{ currency: string | null, cost: number }> }, groups: Array<{ key: string, positions: number }>, findings: { totalCount: number, nodes: Array<{ id: string, kind: FindingKind, severity: Severity, message: string, mend: string, positions: Array<{ id: string, key: string }> }> } } | null };

export type OrganizationFitQueryVariables = Exact<{
  slug: string;
}>;


export type OrganizationFitQuery = { organization: { id: string, roleFitCount: number, roleFit: Array<{ id: string, expected: string, actual: number, position: { id: string, key: string, title: string }, attribute: { id: string, title: string }, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }> } | null };

export type FiguresFragment = { positions: number, managers: number, layers: number, averageSpan: number, managersOfOne: number, vacancies: number, fte: number | null, fteKnown: number, costKnown: number, costs: Array<{ currency: string | null, cost: number }> };

export type FindingShownFragment = { id: string, kind: FindingKind, severity: Severity, message: string, mend: string, positions: Array<{ id: string, key: string }> };

export type OrganizationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganizationsQuery = { organizations: { totalCount: number, nodes: Array<{ id: string, slug: string, name: string, asOf: string | null, description: string | null, metrics: { positions: number, layers: number } }> } | null };

export type ScenarioQueryVariables = Exact<{
  slug: string;
  changes: Array<ReorganizationChange> | ReorganizationChange;
}>;


export type ScenarioQuery = { organization: { id: string, simulate: { chainsChanged: number, findingsGainedCount: number, findingsLostCount: number, before: { positions: number, managers: number, layers: number, averageSpan: number, managersOfOne: number, vacancies: number, fte: number | null, fteKnown: number, costKnown: number, costs: Array<{ currency: string | null, cost: number }> }, after: { positions: number, managers: number, layers: number, averageSpan: number, managersOfOne: number, vacancies: number, fte: number | null, fteKnown: number, costKnown: number, costs: Array<{ currency: string | null, cost: number }> }, refused: Array<{ reason: string }>, findingsGained: Array<{ id: string, kind: FindingKind, severity: Severity, message: string, mend: string, positions: Array<{ id: string, key: string }> }>, findingsLost: Array<{ id: string, kind: FindingKind, severity: Severity, message: string, mend: string, positions: Array<{ id: string, key: string }> }> } } | null };

export type RolePageQueryVariables = Exact<{
  ref: string;
}>;


export type RolePageQuery = { role: { summary: string, kind: RoleKind, aliases: Array<string>, requirementCount: number, responsibilityCount: number, activityCount: number, id: string, slug: string, title: string, seniority: number | null, track: Track | null, framework: { id: string, title: string }, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }>, claims: Array<{ id: string, value: string, circumstance: string | null, chosen: boolean, reason: string | null, attribute: { id: string, title: string }, stages: Array<{ id: string, title: string }>, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }>, requirements: Array<{ id: string, level: number | null, expectation: string, inheritedFrom: { id: string, title: string } | null, skill: { id: string, name: string }, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }>, responsibilities: Array<{ id: string, involvement: Involvement, expectation: string | null, responsibility: { id: string, title: string }, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }>, activities: Array<{ id: string, when: string | null, hoursPerWeek: { text: string } | null, activity: { id: string, title: string }, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }>, stageFocuses: Array<{ id: string, focus: string, stage: { id: string, title: string }, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }>, transitionsTo: Array<{ id: string, to: { id: string, slug: string, title: string, seniority: number | null, track: Track | null } }>, transitionsFrom: Array<{ id: string, from: { id: string, slug: string, title: string, seniority: number | null, track: Track | null } }> } | null };

export type RolesPageQueryVariables = Exact<{
  text?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RolesPageQuery = { roles: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: RoleKind, id: string, slug: string, title: string, seniority: number | null, track: Track | null, framework: { id: string, slug: string, title: string } }> } | null };

export type SkillPageQueryVariables = Exact<{
  ref: string;
}>;


export type SkillPageQuery = { skill: { id: string, slug: string, name: string, description: string | null, aliases: Array<string>, category: { id: string, title: string }, parts: Array<{ id: string, name: string }>, broader: Array<{ id: string, skill: { id: string, name: string } }>, narrower: Array<{ id: string, skill: { id: string, name: string } }>, related: Array<{ id: string, skill: { id: string, name: string } }>, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }>, requiredBy: { totalCount: number, nodes: Array<{ id: string, level: number | null, expectation: string, role: { id: string, slug: string, title: string, seniority: number | null, track: Track | null }, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }> }, advice: Array<{ id: string, title: string, detail: string | null, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }> } | null };

export type SkillsPageQueryVariables = Exact<{
  text?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type SkillsPageQuery = { skills: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, category: { id: string, title: string } }> } | null };

export type SourcePageQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type SourcePageQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { title: string, kind: SourceKind, publishedOn: string | null, id: string, cites: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
          | { __typename: 'Activity', id: string, title: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }
          | { __typename: 'Advice', id: string, title: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }
          | { __typename: 'BuildsOn', id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }>, builder: { id: string, slug: string, title: string, seniority: number | null, track: Track | null }, role: { id: string, slug: string, title: string, seniority: number | null, track: Track | null } }
          | { __typename: 'Claim', id: string, value: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }>, attribute: { id: string, title: string }, about:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { title: string, id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { title: string, id: string }
              | { id: string }
              | { id: string, from: { id: string, slug: string, title: string, seniority: number | null, track: Track | null }, to: { id: string, slug: string, title: string, seniority: number | null, track: Track | null } }
             }
          | { __typename: 'Collaboration', id: string, standing: Standing, purpose: string | null, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }>, role: { id: string, slug: string, title: string, seniority: number | null, track: Track | null }, with: { id: string, slug: string, title: string, seniority: number | null, track: Track | null } }
          | { __typename: 'Framework', id: string, title: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }
          | { __typename: 'ReportingLine', id: string, kind: ReportingKind, standing: Standing, circumstance: string | null, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }>, reportsFrom: { id: string, slug: string, title: string, seniority: number | null, track: Track | null }, reportsTo: { id: string, slug: string, title: string, seniority: number | null, track: Track | null } }
          | { __typename: 'Requirement', id: string, level: number | null, expectation: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }>, role: { id: string, slug: string, title: string, seniority: number | null, track: Track | null }, skill: { id: string, name: string } }
          | { __typename: 'Responsibility', id: string, title: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }
          | { __typename: 'Role', id: string, title: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }
          | { __typename: 'RoleActivity', id: string, when: string | null, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }>, hoursPerWeek: { text: string } | null, role: { id: string, slug: string, title: string, seniority: number | null, track: Track | null }, activity: { id: string, title: string } }
          | { __typename: 'RoleResponsibility', id: string, involvement: Involvement, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }>, role: { id: string, slug: string, title: string, seniority: number | null, track: Track | null }, responsibility: { id: string, title: string } }
          | { __typename: 'RoleTitle', id: string, title: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }>, role: { id: string, slug: string, title: string, seniority: number | null, track: Track | null } }
          | { __typename: 'Shift', id: string, topic: string, shiftFrom: string, shiftTo: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }
          | { __typename: 'Skill', id: string, name: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }
          | { __typename: 'SkillRelation', id: string, relation: SkillRelationKind, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }>, of: { id: string, name: string }, skill: { id: string, name: string } }
          | { __typename: 'Stage', id: string, title: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }
          | { __typename: 'StageFocus', id: string, focus: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }>, role: { id: string, slug: string, title: string, seniority: number | null, track: Track | null } }
          | { __typename: 'Transition', id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }>, from: { id: string, slug: string, title: string, seniority: number | null, track: Track | null }, to: { id: string, slug: string, title: string, seniority: number | null, track: Track | null } }
        > } }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

type CitedFactParts_Activity_Fragment = { __typename: 'Activity', id: string, title: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> };

type CitedFactParts_Advice_Fragment = { __typename: 'Advice', id: string, title: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> };

type CitedFactParts_BuildsOn_Fragment = { __typename: 'BuildsOn', id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }>, builder: { id: string, slug: string, title: string, seniority: number | null, track: Track | null }, role: { id: string, slug: string, title: string, seniority: number | null, track: Track | null } };

type CitedFactParts_Claim_Fragment = { __typename: 'Claim', id: string, value: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }>, attribute: { id: string, title: string }, about:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { title: string, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { title: string, id: string }
    | { id: string }
    | { id: string, from: { id: string, slug: string, title: string, seniority: number | null, track: Track | null }, to: { id: string, slug: string, title: string, seniority: number | null, track: Track | null } }
   };

type CitedFactParts_Collaboration_Fragment = { __typename: 'Collaboration', id: string, standing: Standing, purpose: string | null, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }>, role: { id: string, slug: string, title: string, seniority: number | null, track: Track | null }, with: { id: string, slug: string, title: string, seniority: number | null, track: Track | null } };

type CitedFactParts_Framework_Fragment = { __typename: 'Framework', id: string, title: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> };

type CitedFactParts_ReportingLine_Fragment = { __typename: 'ReportingLine', id: string, kind: ReportingKind, standing: Standing, circumstance: string | null, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }>, reportsFrom: { id: string, slug: string, title: string, seniority: number | null, track: Track | null }, reportsTo: { id: string, slug: string, title: string, seniority: number | null, track: Track | null } };

type CitedFactParts_Requirement_Fragment = { __typename: 'Requirement', id: string, level: number | null, expectation: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }>, role: { id: string, slug: string, title: string, seniority: number | null, track: Track | null }, skill: { id: string, name: string } };

type CitedFactParts_Responsibility_Fragment = { __typename: 'Responsibility', id: string, title: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> };

type CitedFactParts_Role_Fragment = { __typename: 'Role', id: string, title: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> };

type CitedFactParts_RoleActivity_Fragment = { __typename: 'RoleActivity', id: string, when: string | null, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }>, hoursPerWeek: { text: string } | null, role: { id: string, slug: string, title: string, seniority: number | null, track: Track | null }, activity: { id: string, title: string } };

type CitedFactParts_RoleResponsibility_Fragment = { __typename: 'RoleResponsibility', id: string, involvement: Involvement, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }>, role: { id: string, slug: string, title: string, seniority: number | null, track: Track | null }, responsibility: { id: string, title: string } };

type CitedFactParts_RoleTitle_Fragment = { __typename: 'RoleTitle', id: string, title: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }>, role: { id: string, slug: string, title: string, seniority: number | null, track: Track | null } };

type CitedFactParts_Shift_Fragment = { __typename: 'Shift', id: string, topic: string, shiftFrom: string, shiftTo: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> };

type CitedFactParts_Skill_Fragment = { __typename: 'Skill', id: string, name: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> };

type CitedFactParts_SkillRelation_Fragment = { __typename: 'SkillRelation', id: string, relation: SkillRelationKind, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }>, of: { id: string, name: string }, skill: { id: string, name: string } };

type CitedFactParts_Stage_Fragment = { __typename: 'Stage', id: string, title: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> };

type CitedFactParts_StageFocus_Fragment = { __typename: 'StageFocus', id: string, focus: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }>, role: { id: string, slug: string, title: string, seniority: number | null, track: Track | null } };

type CitedFactParts_Transition_Fragment = { __typename: 'Transition', id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }>, from: { id: string, slug: string, title: string, seniority: number | null, track: Track | null }, to: { id: string, slug: string, title: string, seniority: number | null, track: Track | null } };

export type CitedFactPartsFragment =
  | CitedFactParts_Activity_Fragment
  | CitedFactParts_Advice_Fragment
  | CitedFactParts_BuildsOn_Fragment
  | CitedFactParts_Claim_Fragment
  | CitedFactParts_Collaboration_Fragment
  | CitedFactParts_Framework_Fragment
  | CitedFactParts_ReportingLine_Fragment
  | CitedFactParts_Requirement_Fragment
  | CitedFactParts_Responsibility_Fragment
  | CitedFactParts_Role_Fragment
  | CitedFactParts_RoleActivity_Fragment
  | CitedFactParts_RoleResponsibility_Fragment
  | CitedFactParts_RoleTitle_Fragment
  | CitedFactParts_Shift_Fragment
  | CitedFactParts_Skill_Fragment
  | CitedFactParts_SkillRelation_Fragment
  | CitedFactParts_Stage_Fragment
  | CitedFactParts_StageFocus_Fragment
  | CitedFactParts_Transition_Fragment
;

export type SourcesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesPageQuery = { sources: Array<{ id: string, title: string, kind: SourceKind, publishedOn: string | null, cites: { totalCount: number } }> | null };

export type StagePageQueryVariables = Exact<{
  id: string;
}>;


export type StagePageQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { title: string, id: string, people: { text: string } | null, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }>, claims: Array<{ id: string, value: string, circumstance: string | null, chosen: boolean, reason: string | null, attribute: { id: string, title: string }, stages: Array<{ id: string, title: string }>, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }>, focuses: Array<{ id: string, focus: string, asks: Array<string>, role: { id: string, slug: string, title: string, seniority: number | null, track: Track | null }, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }>, advice: Array<{ id: string, title: string, detail: string | null, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }> }
    | { id: string }
    | { id: string }
   | null, stages: Array<{ id: string, title: string }> | null };

export type GraphHoldsQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphHoldsQuery = { graph: { id: string, version: number, frameworks: Array<{ id: string, slug: string, title: string }>, counts: Array<{ kind: NodeKind, count: number }> } | null, roles: { nodes: Array<{ id: string, slug: string, title: string, seniority: number | null, track: Track | null, transitionsTo: Array<{ id: string, to: { id: string, slug: string, title: string, seniority: number | null, track: Track | null } }> }> } | null };

export type WayShiftsQueryVariables = Exact<{
  from: string;
  to: string;
  by?: PathCost | null | undefined;
  where?: PathConstraints | null | undefined;
}>;


export type WayShiftsQuery = { transitionPaths: { paths: Array<{ steps: Array<{ index: number, from: { id: string, slug: string, title: string, seniority: number | null, track: Track | null }, to: { id: string, slug: string, title: string, seniority: number | null, track: Track | null }, transition: { id: string, shifts: Array<{ id: string, topic: string, from: string, to: string, detail: string | null, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }> } | null }> }> } | null };

export type DirectShiftsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type DirectShiftsQuery = { transitions: Array<{ id: string, shifts: Array<{ id: string, topic: string, from: string, to: string, detail: string | null, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }> }> | null };

export type ShiftPartsFragment = { id: string, topic: string, from: string, to: string, detail: string | null };

export type CitedShiftFragment = { id: string, topic: string, from: string, to: string, detail: string | null, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> };

export type WayPassagesQueryVariables = Exact<{
  from: string;
  to: string;
  by?: PathCost | null | undefined;
  where?: PathConstraints | null | undefined;
  profile?: Array<SkillLevelInput> | SkillLevelInput | null | undefined;
}>;


export type WayPassagesQuery = { transitionPaths: { paths: Array<{ brief: { shifts: Array<{ id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }>, capabilities: Array<{ skill: { id: string }, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }>, evidence: Array<{ text: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }>, action: { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> } | null }>, letGo: { relyLess: Array<{ skill: { id: string }, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }>, handOver: Array<{ id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }> }, week: Array<{ from: { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> } | null, to: { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> } | null }>, readiness: Array<{ advice: { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> } }>, pitfalls: Array<{ id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }> } }> } | null };

export type DirectWayPassagesQueryVariables = Exact<{
  from: string;
  to: string;
  profile: Array<SkillLevelInput> | SkillLevelInput;
}>;


export type DirectWayPassagesQuery = { profileGap: { brief: { shifts: Array<{ id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }>, capabilities: Array<{ skill: { id: string }, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }>, evidence: Array<{ text: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }>, action: { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> } | null }>, letGo: { relyLess: Array<{ skill: { id: string }, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }>, handOver: Array<{ id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }> }, week: Array<{ from: { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> } | null, to: { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> } | null }>, readiness: Array<{ advice: { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> } }>, pitfalls: Array<{ id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }> } } | null };

export type BriefPassagesFragment = { shifts: Array<{ id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }>, capabilities: Array<{ skill: { id: string }, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }>, evidence: Array<{ text: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }>, action: { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> } | null }>, letGo: { relyLess: Array<{ skill: { id: string }, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }>, handOver: Array<{ id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }> }, week: Array<{ from: { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> } | null, to: { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> } | null }>, readiness: Array<{ advice: { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> } }>, pitfalls: Array<{ id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }> };

export type RequirementPassagesQueryVariables = Exact<{
  ref: string;
}>;


export type RequirementPassagesQuery = { role: { id: string, requirements: Array<{ id: string, skill: { id: string }, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }> } | null };

export type WayQueryVariables = Exact<{
  from: string;
  to: string;
  by?: PathCost | null | undefined;
  where?: PathConstraints | null | undefined;
  profile?: Array<SkillLevelInput> | SkillLevelInput | null | undefined;
}>;


export type WayQuery = { transitionPaths: { from: { id: string, slug: string, title: string, seniority: number | null, track: Track | null }, to: { id: string, slug: string, title: string, seniority: number | null, track: Track | null }, paths: Array<{ rank: number, stepsWithoutYears: number, roles: Array<{ id: string, slug: string, title: string, seniority: number | null, track: Track | null }>, years: { min: number | null, max: number | null, text: string } | null, brief: { noCounsel: string | null, shiftCount: number, skillsNeededCount: number, unknownCount: number, weekCount: number, shifts: Array<{ id: string, topic: string, from: string, to: string, detail: string | null }>, capabilities: Array<{ have: number | null, haveAtMost: number | null, need: number, needBand: SkillBand, now: string | null, then: string, notStated: string | null, skill: { id: string, slug: string, name: string }, firstNeededAt: { id: string, title: string }, priority: { value: number } | null, evidence: Array<{ kind: EvidenceKind, text: string }>, action: { id: string, title: string, detail: string | null, steps: Array<string> } | null, inside: Array<{ skill: { id: string, name: string } }> }>, criteria: Array<{ added: Array<string>, kept: Array<string>, gone: Array<string>, skill: { id: string, name: string } }>, letGo: { relyLess: Array<{ have: number, haveBand: SkillBand, need: number, needBand: SkillBand, skill: { id: string, name: string } }>, handOver: Array<{ id: string, responsibility: { id: string, title: string } }> }, week: Array<{ onlyForum: boolean, activity: { id: string, title: string }, from: { id: string, when: string | null, hoursPerWeek: { min: number | null, max: number | null, text: string } | null } | null, to: { id: string, when: string | null, hoursPerWeek: { min: number | null, max: number | null, text: string } | null } | null }>, standing: { value: number | null, low: number, high: number, met: number, raised: number, new: number, known: number, unknown: number } | null, readiness: Array<{ advice: { id: string, title: string, detail: string | null }, to: { id: string, title: string }, standing: { low: number, high: number } | null }>, pitfalls: Array<{ id: string, title: string, detail: string | null, instead: string | null }>, expected: Array<{ category: { id: string, title: string }, skills: Array<{ need: number, needBand: SkillBand, haveAtMost: number | null, expectation: string, inside: Array<{ need: number, needBand: SkillBand, haveAtMost: number | null, expectation: string, neededAt: { id: string }, skill: { id: string, slug: string, name: string } }>, neededAt: { id: string }, skill: { id: string, slug: string, name: string } }> }> } }> } | null };

export type DirectWayQueryVariables = Exact<{
  from: string;
  to: string;
  profile: Array<SkillLevelInput> | SkillLevelInput;
}>;


export type DirectWayQuery = { profileGap: { nothingStated: string | null, from: { id: string, slug: string, title: string, seniority: number | null, track: Track | null } | null, to: { id: string, slug: string, title: string, seniority: number | null, track: Track | null }, brief: { noCounsel: string | null, shiftCount: number, skillsNeededCount: number, unknownCount: number, weekCount: number, shifts: Array<{ id: string, topic: string, from: string, to: string, detail: string | null }>, capabilities: Array<{ have: number | null, haveAtMost: number | null, need: number, needBand: SkillBand, now: string | null, then: string, notStated: string | null, skill: { id: string, slug: string, name: string }, firstNeededAt: { id: string, title: string }, priority: { value: number } | null, evidence: Array<{ kind: EvidenceKind, text: string }>, action: { id: string, title: string, detail: string | null, steps: Array<string> } | null, inside: Array<{ skill: { id: string, name: string } }> }>, criteria: Array<{ added: Array<string>, kept: Array<string>, gone: Array<string>, skill: { id: string, name: string } }>, letGo: { relyLess: Array<{ have: number, haveBand: SkillBand, need: number, needBand: SkillBand, skill: { id: string, name: string } }>, handOver: Array<{ id: string, responsibility: { id: string, title: string } }> }, week: Array<{ onlyForum: boolean, activity: { id: string, title: string }, from: { id: string, when: string | null, hoursPerWeek: { min: number | null, max: number | null, text: string } | null } | null, to: { id: string, when: string | null, hoursPerWeek: { min: number | null, max: number | null, text: string } | null } | null }>, standing: { value: number | null, low: number, high: number, met: number, raised: number, new: number, known: number, unknown: number } | null, readiness: Array<{ advice: { id: string, title: string, detail: string | null }, to: { id: string, title: string }, standing: { low: number, high: number } | null }>, pitfalls: Array<{ id: string, title: string, detail: string | null, instead: string | null }>, expected: Array<{ category: { id: string, title: string }, skills: Array<{ need: number, needBand: SkillBand, haveAtMost: number | null, expectation: string, inside: Array<{ need: number, needBand: SkillBand, haveAtMost: number | null, expectation: string, neededAt: { id: string }, skill: { id: string, slug: string, name: string } }>, neededAt: { id: string }, skill: { id: string, slug: string, name: string } }> }> } } | null };

export type BriefPartsFragment = { noCounsel: string | null, shiftCount: number, skillsNeededCount: number, unknownCount: number, weekCount: number, shifts: Array<{ id: string, topic: string, from: string, to: string, detail: string | null }>, capabilities: Array<{ have: number | null, haveAtMost: number | null, need: number, needBand: SkillBand, now: string | null, then: string, notStated: string | null, skill: { id: string, slug: string, name: string }, firstNeededAt: { id: string, title: string }, priority: { value: number } | null, evidence: Array<{ kind: EvidenceKind, text: string }>, action: { id: string, title: string, detail: string | null, steps: Array<string> } | null, inside: Array<{ skill: { id: string, name: string } }> }>, criteria: Array<{ added: Array<string>, kept: Array<string>, gone: Array<string>, skill: { id: string, name: string } }>, letGo: { relyLess: Array<{ have: number, haveBand: SkillBand, need: number, needBand: SkillBand, skill: { id: string, name: string } }>, handOver: Array<{ id: string, responsibility: { id: string, title: string } }> }, week: Array<{ onlyForum: boolean, activity: { id: string, title: string }, from: { id: string, when: string | null, hoursPerWeek: { min: number | null, max: number | null, text: string } | null } | null, to: { id: string, when: string | null, hoursPerWeek: { min: number | null, max: number | null, text: string } | null } | null }>, standing: { value: number | null, low: number, high: number, met: number, raised: number, new: number, known: number, unknown: number } | null, readiness: Array<{ advice: { id: string, title: string, detail: string | null }, to: { id: string, title: string }, standing: { low: number, high: number } | null }>, pitfalls: Array<{ id: string, title: string, detail: string | null, instead: string | null }>, expected: Array<{ category: { id: string, title: string }, skills: Array<{ need: number, needBand: SkillBand, haveAtMost: number | null, expectation: string, inside: Array<{ need: number, needBand: SkillBand, haveAtMost: number | null, expectation: string, neededAt: { id: string }, skill: { id: string, slug: string, name: string } }>, neededAt: { id: string }, skill: { id: string, slug: string, name: string } }> }> };

export type ExpectedSkillFragment = { need: number, needBand: SkillBand, haveAtMost: number | null, expectation: string, neededAt: { id: string }, skill: { id: string, slug: string, name: string } };

export type CapabilityPartsFragment = { have: number | null, haveAtMost: number | null, need: number, needBand: SkillBand, now: string | null, then: string, notStated: string | null, skill: { id: string, slug: string, name: string }, firstNeededAt: { id: string, title: string }, priority: { value: number } | null, evidence: Array<{ kind: EvidenceKind, text: string }>, action: { id: string, title: string, detail: string | null, steps: Array<string> } | null, inside: Array<{ skill: { id: string, name: string } }> };

export type WeekPartFragment = { onlyForum: boolean, activity: { id: string, title: string }, from: { id: string, when: string | null, hoursPerWeek: { min: number | null, max: number | null, text: string } | null } | null, to: { id: string, when: string | null, hoursPerWeek: { min: number | null, max: number | null, text: string } | null } | null };

export type WeekHoursFragment = { id: string, when: string | null, hoursPerWeek: { min: number | null, max: number | null, text: string } | null };

export type WaysQueryVariables = Exact<{
  from: string;
  to: string;
  first?: number | null | undefined;
  by?: PathCost | null | undefined;
  where?: PathConstraints | null | undefined;
}>;


export type WaysQuery = { transitionPaths: { exhausted: boolean, from: { id: string, slug: string, title: string, seniority: number | null, track: Track | null }, to: { id: string, slug: string, title: string, seniority: number | null, track: Track | null }, paths: Array<{ rank: number, cost: number, length: number, stepsWithoutYears: number, skillsNeededCount: number, unknownCount: number, years: { min: number | null, max: number | null, text: string } | null, roles: Array<{ id: string, slug: string, title: string, seniority: number | null, track: Track | null }>, steps: Array<{ index: number, cost: number, costSoFar: number, costEstimated: boolean, transition: { id: string, kind: TransitionKind, summary: string | null, years: { text: string } | null, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> } | null, crossing: { confidence: number | null, reason: string | null } | null }> }>, longerWays: Array<{ explanation: string, path: { rank: number } }>, noPath: { reason: NoPathReason, explanation: string, constraints: Array<{ argument: string, needed: number | null, roles: Array<{ id: string, slug: string, title: string, seniority: number | null, track: Track | null }> }>, nearestTargets: Array<{ length: number, role: { id: string, slug: string, title: string, seniority: number | null, track: Track | null } }>, nearestStarts: Array<{ length: number, role: { id: string, slug: string, title: string, seniority: number | null, track: Track | null } }> } | null } | null };

export type WayTakenFragment = { rank: number, cost: number, length: number, stepsWithoutYears: number, skillsNeededCount: number, unknownCount: number, years: { min: number | null, max: number | null, text: string } | null, roles: Array<{ id: string, slug: string, title: string, seniority: number | null, track: Track | null }>, steps: Array<{ index: number, cost: number, costSoFar: number, costEstimated: boolean, transition: { id: string, kind: TransitionKind, summary: string | null, years: { text: string } | null, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> } | null, crossing: { confidence: number | null, reason: string | null } | null }> };

export type NoWayFragment = { reason: NoPathReason, explanation: string, constraints: Array<{ argument: string, needed: number | null, roles: Array<{ id: string, slug: string, title: string, seniority: number | null, track: Track | null }> }>, nearestTargets: Array<{ length: number, role: { id: string, slug: string, title: string, seniority: number | null, track: Track | null } }>, nearestStarts: Array<{ length: number, role: { id: string, slug: string, title: string, seniority: number | null, track: Track | null } }> };

export type AllTransitionsQueryVariables = Exact<{ [key: string]: never; }>;


export type AllTransitionsQuery = { transitions: Array<{ id: string, kind: TransitionKind, from: { id: string, slug: string, title: string, seniority: number | null, track: Track | null }, to: { id: string, slug: string, title: string, seniority: number | null, track: Track | null } }> | null };

export type FrameworkNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameworkNamesQuery = { graph: { id: string, frameworks: Array<{ id: string, slug: string, title: string }> } | null };

export type AdvicePartsFragment = { id: string, title: string, detail: string | null, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> };

export type ClaimPartsFragment = { id: string, value: string, circumstance: string | null, chosen: boolean, reason: string | null, attribute: { id: string, title: string }, stages: Array<{ id: string, title: string }>, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> };

export type FactPassagesQueryVariables = Exact<{
  id: string;
}>;


export type FactPassagesQuery = { node:
    | { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }
    | { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }
    | { id: string }
    | { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }
    | { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }
    | { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }
    | { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }
    | { id: string }
    | { id: string }
    | { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }
    | { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }
    | { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }
    | { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }
    | { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }
    | { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }
    | { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }
    | { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }
    | { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }
    | { id: string }
    | { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }
    | { id: string }
    | { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }
    | { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }
    | { id: string, citations: Array<{ locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } }> }
   | null };

export type PassageFragment = { locator: string, note: string | null, basis: Basis, confidence: number | null, source: { id: string, slug: string, title: string, kind: SourceKind, publishedOn: string | null } };

export type RoleNameFragment = { id: string, slug: string, title: string, seniority: number | null, track: Track | null };

export type RoleSuggestionsQueryVariables = Exact<{
  text: string;
}>;


export type RoleSuggestionsQuery = { resolveTitle: Array<{ confidence: number, reason: string, role: { id: string, slug: string, title: string, seniority: number | null, track: Track | null } }> | null, search: { nodes: Array<{ node:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string, slug: string, title: string, seniority: number | null, track: Track | null }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } | null };

export type RolesNamedQueryVariables = Exact<{
  text: string;
  isSearch: boolean;
}>;


export type RolesNamedQuery = { search?: { nodes: Array<{ node:
        | { id: string, title: string, aliases: Array<string> }
        | Record<PropertyKey, never>
       }> } | null, roles?: { nodes: Array<{ id: string, title: string, aliases: Array<string> }> } | null };

export type SkillsNamedQueryVariables = Exact<{
  text: string;
  isSearch: boolean;
}>;


export type SkillsNamedQuery = { search?: { nodes: Array<{ node:
        | { id: string, name: string, category: { id: string, title: string } }
        | Record<PropertyKey, never>
       }> } | null, skills?: { nodes: Array<{ id: string, name: string, category: { id: string, title: string } }> } | null };

export type NamedRoleFragment = { id: string, title: string, aliases: Array<string> };

export type NamedSkillFragment = { id: string, name: string, category: { id: string, title: string } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RoleNameFragmentDoc = new TypedDocumentString(`
    fragment RoleName on Role {
  id
  slug
  title
  seniority
  track
}
    `, {"fragmentName":"RoleName"}) as unknown as TypedDocumentString<RoleNameFragment, unknown>;
export const MapPageFragmentDoc = new TypedDocumentString(`
    fragment MapPage on RoleConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  nodes {
    ...RoleName
    transitionsTo {
      id
      kind
      to {
        id
      }
    }
  }
}
    fragment RoleName on Role {
  id
  slug
  title
  seniority
  track
}`, {"fragmentName":"MapPage"}) as unknown as TypedDocumentString<MapPageFragment, unknown>;
export const FiguresFragmentDoc = new TypedDocumentString(`
    fragment Figures on OrganizationMetrics {
  positions
  managers
  layers
  averageSpan
  managersOfOne
  vacancies
  fte
  fteKnown
  costKnown
  costs {
    currency
    cost
  }
}
    `, {"fragmentName":"Figures"}) as unknown as TypedDocumentString<FiguresFragment, unknown>;
export const FindingShownFragmentDoc = new TypedDocumentString(`
    fragment FindingShown on Finding {
  id
  kind
  severity
  message
  mend
  positions {
    id
    key
  }
}
    `, {"fragmentName":"FindingShown"}) as unknown as TypedDocumentString<FindingShownFragment, unknown>;
export const PassageFragmentDoc = new TypedDocumentString(`
    fragment Passage on Citation {
  source {
    id
    slug
    title
    kind
    publishedOn
  }
  locator
  note
  basis
  confidence
}
    `, {"fragmentName":"Passage"}) as unknown as TypedDocumentString<PassageFragment, unknown>;
export const CitedFactPartsFragmentDoc = new TypedDocumentString(`
    fragment CitedFactParts on CitedFact {
  __typename
  ... on Node {
    id
  }
  ... on Cited {
    citations {
      ...Passage
    }
  }
  ... on Claim {
    value
    attribute {
      id
      title
    }
    about {
      id
      ... on Role {
        title
      }
      ... on Stage {
        title
      }
      ... on Transition {
        from {
          ...RoleName
        }
        to {
          ...RoleName
        }
      }
    }
  }
  ... on Requirement {
    level
    expectation
    role {
      ...RoleName
    }
    skill {
      id
      name
    }
  }
  ... on RoleResponsibility {
    involvement
    role {
      ...RoleName
    }
    responsibility {
      id
      title
    }
  }
  ... on RoleActivity {
    when
    hoursPerWeek {
      text
    }
    role {
      ...RoleName
    }
    activity {
      id
      title
    }
  }
  ... on ReportingLine {
    kind
    standing
    circumstance
    reportsFrom: from {
      ...RoleName
    }
    reportsTo: to {
      ...RoleName
    }
  }
  ... on Collaboration {
    standing
    purpose
    role {
      ...RoleName
    }
    with {
      ...RoleName
    }
  }
  ... on BuildsOn {
    builder {
      ...RoleName
    }
    role {
      ...RoleName
    }
  }
  ... on SkillRelation {
    relation: kind
    of {
      id
      name
    }
    skill {
      id
      name
    }
  }
  ... on Transition {
    from {
      ...RoleName
    }
    to {
      ...RoleName
    }
  }
  ... on Advice {
    title
  }
  ... on StageFocus {
    focus
    role {
      ...RoleName
    }
  }
  ... on RoleTitle {
    title
    role {
      ...RoleName
    }
  }
  ... on Shift {
    topic
    shiftFrom: from
    shiftTo: to
  }
  ... on Role {
    title
  }
  ... on Skill {
    name
  }
  ... on Responsibility {
    title
  }
  ... on Activity {
    title
  }
  ... on Stage {
    title
  }
  ... on Framework {
    title
  }
}
    fragment Passage on Citation {
  source {
    id
    slug
    title
    kind
    publishedOn
  }
  locator
  note
  basis
  confidence
}
fragment RoleName on Role {
  id
  slug
  title
  seniority
  track
}`, {"fragmentName":"CitedFactParts"}) as unknown as TypedDocumentString<CitedFactPartsFragment, unknown>;
export const ShiftPartsFragmentDoc = new TypedDocumentString(`
    fragment ShiftParts on Shift {
  id
  topic
  from
  to
  detail
}
    `, {"fragmentName":"ShiftParts"}) as unknown as TypedDocumentString<ShiftPartsFragment, unknown>;
export const CitedShiftFragmentDoc = new TypedDocumentString(`
    fragment CitedShift on Shift {
  ...ShiftParts
  citations {
    ...Passage
  }
}
    fragment ShiftParts on Shift {
  id
  topic
  from
  to
  detail
}
fragment Passage on Citation {
  source {
    id
    slug
    title
    kind
    publishedOn
  }
  locator
  note
  basis
  confidence
}`, {"fragmentName":"CitedShift"}) as unknown as TypedDocumentString<CitedShiftFragment, unknown>;
export const BriefPassagesFragmentDoc = new TypedDocumentString(`
    fragment BriefPassages on Brief {
  shifts {
    id
    citations {
      ...Passage
    }
  }
  capabilities {
    skill {
      id
    }
    citations {
      ...Passage
    }
    evidence {
      text
      citations {
        ...Passage
      }
    }
    action {
      id
      citations {
        ...Passage
      }
    }
  }
  letGo {
    relyLess {
      skill {
        id
      }
      citations {
        ...Passage
      }
    }
    handOver {
      id
      citations {
        ...Passage
      }
    }
  }
  week {
    from {
      id
      citations {
        ...Passage
      }
    }
    to {
      id
      citations {
        ...Passage
      }
    }
  }
  readiness {
    advice {
      id
      citations {
        ...Passage
      }
    }
  }
  pitfalls {
    id
    citations {
      ...Passage
    }
  }
}
    fragment Passage on Citation {
  source {
    id
    slug
    title
    kind
    publishedOn
  }
  locator
  note
  basis
  confidence
}`, {"fragmentName":"BriefPassages"}) as unknown as TypedDocumentString<BriefPassagesFragment, unknown>;
export const CapabilityPartsFragmentDoc = new TypedDocumentString(`
    fragment CapabilityParts on Capability {
  have
  haveAtMost
  need
  needBand
  now
  then
  notStated
  skill {
    id
    slug
    name
  }
  firstNeededAt {
    id
    title
  }
  priority {
    value
  }
  evidence {
    kind
    text
  }
  action {
    id
    title
    detail
    steps
  }
  inside {
    skill {
      id
      name
    }
  }
}
    `, {"fragmentName":"CapabilityParts"}) as unknown as TypedDocumentString<CapabilityPartsFragment, unknown>;
export const WeekHoursFragmentDoc = new TypedDocumentString(`
    fragment WeekHours on RoleActivity {
  id
  when
  hoursPerWeek {
    min
    max
    text
  }
}
    `, {"fragmentName":"WeekHours"}) as unknown as TypedDocumentString<WeekHoursFragment, unknown>;
export const WeekPartFragmentDoc = new TypedDocumentString(`
    fragment WeekPart on WeekChange {
  onlyForum
  activity {
    id
    title
  }
  from {
    ...WeekHours
  }
  to {
    ...WeekHours
  }
}
    fragment WeekHours on RoleActivity {
  id
  when
  hoursPerWeek {
    min
    max
    text
  }
}`, {"fragmentName":"WeekPart"}) as unknown as TypedDocumentString<WeekPartFragment, unknown>;
export const ExpectedSkillFragmentDoc = new TypedDocumentString(`
    fragment ExpectedSkill on BriefSkill {
  need
  needBand
  haveAtMost
  expectation
  neededAt {
    id
  }
  skill {
    id
    slug
    name
  }
}
    `, {"fragmentName":"ExpectedSkill"}) as unknown as TypedDocumentString<ExpectedSkillFragment, unknown>;
export const BriefPartsFragmentDoc = new TypedDocumentString(`
    fragment BriefParts on Brief {
  noCounsel
  shiftCount
  shifts {
    ...ShiftParts
  }
  skillsNeededCount
  unknownCount
  capabilities {
    ...CapabilityParts
  }
  criteria {
    skill {
      id
      name
    }
    added
    kept
    gone
  }
  letGo {
    relyLess {
      have
      haveBand
      need
      needBand
      skill {
        id
        name
      }
    }
    handOver {
      id
      responsibility {
        id
        title
      }
    }
  }
  weekCount
  week {
    ...WeekPart
  }
  standing {
    value
    low
    high
    met
    raised
    new
    known
    unknown
  }
  readiness {
    advice {
      id
      title
      detail
    }
    to {
      id
      title
    }
    standing {
      low
      high
    }
  }
  pitfalls {
    id
    title
    detail
    instead
  }
  expected {
    category {
      id
      title
    }
    skills {
      ...ExpectedSkill
      inside {
        ...ExpectedSkill
      }
    }
  }
}
    fragment ShiftParts on Shift {
  id
  topic
  from
  to
  detail
}
fragment ExpectedSkill on BriefSkill {
  need
  needBand
  haveAtMost
  expectation
  neededAt {
    id
  }
  skill {
    id
    slug
    name
  }
}
fragment CapabilityParts on Capability {
  have
  haveAtMost
  need
  needBand
  now
  then
  notStated
  skill {
    id
    slug
    name
  }
  firstNeededAt {
    id
    title
  }
  priority {
    value
  }
  evidence {
    kind
    text
  }
  action {
    id
    title
    detail
    steps
  }
  inside {
    skill {
      id
      name
    }
  }
}
fragment WeekPart on WeekChange {
  onlyForum
  activity {
    id
    title
  }
  from {
    ...WeekHours
  }
  to {
    ...WeekHours
  }
}
fragment WeekHours on RoleActivity {
  id
  when
  hoursPerWeek {
    min
    max
    text
  }
}`, {"fragmentName":"BriefParts"}) as unknown as TypedDocumentString<BriefPartsFragment, unknown>;
export const WayTakenFragmentDoc = new TypedDocumentString(`
    fragment WayTaken on TransitionPath {
  rank
  cost
  length
  years {
    min
    max
    text
  }
  stepsWithoutYears
  skillsNeededCount
  unknownCount
  roles {
    ...RoleName
  }
  steps {
    index
    cost
    costSoFar
    costEstimated
    transition {
      id
      kind
      years {
        text
      }
      summary
      citations {
        ...Passage
      }
    }
    crossing {
      confidence
      reason
    }
  }
}
    fragment Passage on Citation {
  source {
    id
    slug
    title
    kind
    publishedOn
  }
  locator
  note
  basis
  confidence
}
fragment RoleName on Role {
  id
  slug
  title
  seniority
  track
}`, {"fragmentName":"WayTaken"}) as unknown as TypedDocumentString<WayTakenFragment, unknown>;
export const NoWayFragmentDoc = new TypedDocumentString(`
    fragment NoWay on NoPath {
  reason
  explanation
  constraints {
    argument
    needed
    roles {
      ...RoleName
    }
  }
  nearestTargets {
    length
    role {
      ...RoleName
    }
  }
  nearestStarts {
    length
    role {
      ...RoleName
    }
  }
}
    fragment RoleName on Role {
  id
  slug
  title
  seniority
  track
}`, {"fragmentName":"NoWay"}) as unknown as TypedDocumentString<NoWayFragment, unknown>;
export const AdvicePartsFragmentDoc = new TypedDocumentString(`
    fragment AdviceParts on Advice {
  id
  title
  detail
  citations {
    ...Passage
  }
}
    fragment Passage on Citation {
  source {
    id
    slug
    title
    kind
    publishedOn
  }
  locator
  note
  basis
  confidence
}`, {"fragmentName":"AdviceParts"}) as unknown as TypedDocumentString<AdvicePartsFragment, unknown>;
export const ClaimPartsFragmentDoc = new TypedDocumentString(`
    fragment ClaimParts on Claim {
  id
  value
  circumstance
  chosen
  reason
  attribute {
    id
    title
  }
  stages {
    id
    title
  }
  citations {
    ...Passage
  }
}
    fragment Passage on Citation {
  source {
    id
    slug
    title
    kind
    publishedOn
  }
  locator
  note
  basis
  confidence
}`, {"fragmentName":"ClaimParts"}) as unknown as TypedDocumentString<ClaimPartsFragment, unknown>;
export const NamedRoleFragmentDoc = new TypedDocumentString(`
    fragment NamedRole on Role {
  id
  title
  aliases
}
    `, {"fragmentName":"NamedRole"}) as unknown as TypedDocumentString<NamedRoleFragment, unknown>;
export const NamedSkillFragmentDoc = new TypedDocumentString(`
    fragment NamedSkill on Skill {
  id
  name
  category {
    id
    title
  }
}
    `, {"fragmentName":"NamedSkill"}) as unknown as TypedDocumentString<NamedSkillFragment, unknown>;
export const GraphVersionDocument = new TypedDocumentString(`
    query GraphVersion {
  graph {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<GraphVersionQuery, GraphVersionQueryVariables>;
export const FrameworkMapDocument = new TypedDocumentString(`
    query FrameworkMap($id: ID!, $slugs: [String!], $after: String) {
  node(id: $id) {
    id
    ... on Framework {
      slug
      title
    }
  }
  roles(first: 100, after: $after, filter: {frameworks: $slugs}) {
    ...MapPage
  }
}
    fragment MapPage on RoleConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  nodes {
    ...RoleName
    transitionsTo {
      id
      kind
      to {
        id
      }
    }
  }
}
fragment RoleName on Role {
  id
  slug
  title
  seniority
  track
}`) as unknown as TypedDocumentString<FrameworkMapQuery, FrameworkMapQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($roles: [RoleRef!]!) {
  compareRoles(roles: $roles) {
    roles {
      ...RoleName
    }
    attributes {
      attribute {
        id
        title
      }
      values {
        role {
          id
        }
        claims {
          id
          value
        }
      }
    }
    skills {
      levels
      spread
      criteria {
        text
        expectedIn
      }
      skill {
        id
        name
      }
    }
  }
}
    fragment RoleName on Role {
  id
  slug
  title
  seniority
  track
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const FrameworkPageDocument = new TypedDocumentString(`
    query FrameworkPage($id: ID!, $slugs: [String!]) {
  node(id: $id) {
    id
    ... on Framework {
      slug
      title
      version
      licence
      origin
      attribution
      modified
      citations {
        ...Passage
      }
    }
  }
  roles(first: 100, filter: {frameworks: $slugs}) {
    totalCount
    nodes {
      ...RoleName
      summary
    }
  }
}
    fragment Passage on Citation {
  source {
    id
    slug
    title
    kind
    publishedOn
  }
  locator
  note
  basis
  confidence
}
fragment RoleName on Role {
  id
  slug
  title
  seniority
  track
}`) as unknown as TypedDocumentString<FrameworkPageQuery, FrameworkPageQueryVariables>;
export const CompareChartsDocument = new TypedDocumentString(`
    query CompareCharts($before: String!, $after: String!) {
  compareOrganizations(before: $before, after: $after) {
    before {
      ...Figures
    }
    after {
      ...Figures
    }
    added {
      id
      key
      title
    }
    removed {
      id
      key
      title
    }
    moved {
      position {
        id
        key
        title
      }
      from {
        id
        title
      }
      to {
        id
        title
      }
    }
    retitled {
      position {
        id
        key
        title
      }
      from
      to
    }
    changedCount
    changed {
      position {
        id
        key
        title
      }
      attribute
      from
      to
    }
  }
}
    fragment Figures on OrganizationMetrics {
  positions
  managers
  layers
  averageSpan
  managersOfOne
  vacancies
  fte
  fteKnown
  costKnown
  costs {
    currency
    cost
  }
}`) as unknown as TypedDocumentString<CompareChartsQuery, CompareChartsQueryVariables>;
export const OrganizationPageDocument = new TypedDocumentString(`
    query OrganizationPage($slug: String!) {
  organization(slug: $slug) {
    id
    slug
    name
    version
    metrics {
      ...Figures
      positionsByDepth
      spanDistribution {
        span
        managers
      }
    }
    groups(by: UNIT, first: 40) {
      key
      positions
    }
    groupCount(by: UNIT)
    findings(first: 100) {
      totalCount
      nodes {
        ...FindingShown
      }
    }
  }
}
    fragment Figures on OrganizationMetrics {
  positions
  managers
  layers
  averageSpan
  managersOfOne
  vacancies
  fte
  fteKnown
  costKnown
  costs {
    currency
    cost
  }
}
fragment FindingShown on Finding {
  id
  kind
  severity
  message
  mend
  positions {
    id
    key
  }
}`) as unknown as TypedDocumentString<OrganizationPageQuery, OrganizationPageQueryVariables>;
export const OrganizationFitDocument = new TypedDocumentString(`
    query OrganizationFit($slug: String!) {
  organization(slug: $slug) {
    id
    roleFitCount
    roleFit(first: 100) {
      id
      position {
        id
        key
        title
      }
      attribute {
        id
        title
      }
      expected
      actual
      citations {
        ...Passage
      }
    }
  }
}
    fragment Passage on Citation {
  source {
    id
    slug
    title
    kind
    publishedOn
  }
  locator
  note
  basis
  confidence
}`) as unknown as TypedDocumentString<OrganizationFitQuery, OrganizationFitQueryVariables>;
export const OrganizationsDocument = new TypedDocumentString(`
    query Organizations {
  organizations(first: 100) {
    totalCount
    nodes {
      id
      slug
      name
      asOf
      description
      metrics {
        positions
        layers
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationsQuery, OrganizationsQueryVariables>;
export const ScenarioDocument = new TypedDocumentString(`
    query Scenario($slug: String!, $changes: [ReorganizationChange!]!) {
  organization(slug: $slug) {
    id
    simulate(changes: $changes) {
      before {
        ...Figures
      }
      after {
        ...Figures
      }
      refused {
        reason
      }
      chainsChanged
      findingsGainedCount
      findingsGained {
        ...FindingShown
      }
      findingsLostCount
      findingsLost {
        ...FindingShown
      }
    }
  }
}
    fragment Figures on OrganizationMetrics {
  positions
  managers
  layers
  averageSpan
  managersOfOne
  vacancies
  fte
  fteKnown
  costKnown
  costs {
    currency
    cost
  }
}
fragment FindingShown on Finding {
  id
  kind
  severity
  message
  mend
  positions {
    id
    key
  }
}`) as unknown as TypedDocumentString<ScenarioQuery, ScenarioQueryVariables>;
export const RolePageDocument = new TypedDocumentString(`
    query RolePage($ref: RoleRef!) {
  role(ref: $ref) {
    ...RoleName
    summary
    kind
    aliases
    framework {
      id
      title
    }
    citations {
      ...Passage
    }
    claims {
      ...ClaimParts
    }
    requirementCount
    requirements(first: 200) {
      id
      level
      expectation
      inheritedFrom {
        id
        title
      }
      skill {
        id
        name
      }
      citations {
        ...Passage
      }
    }
    responsibilityCount
    responsibilities(first: 100) {
      id
      involvement
      expectation
      responsibility {
        id
        title
      }
      citations {
        ...Passage
      }
    }
    activityCount
    activities {
      id
      when
      hoursPerWeek {
        text
      }
      activity {
        id
        title
      }
      citations {
        ...Passage
      }
    }
    stageFocuses {
      id
      focus
      stage {
        id
        title
      }
      citations {
        ...Passage
      }
    }
    transitionsTo {
      id
      to {
        ...RoleName
      }
    }
    transitionsFrom {
      id
      from {
        ...RoleName
      }
    }
  }
}
    fragment ClaimParts on Claim {
  id
  value
  circumstance
  chosen
  reason
  attribute {
    id
    title
  }
  stages {
    id
    title
  }
  citations {
    ...Passage
  }
}
fragment Passage on Citation {
  source {
    id
    slug
    title
    kind
    publishedOn
  }
  locator
  note
  basis
  confidence
}
fragment RoleName on Role {
  id
  slug
  title
  seniority
  track
}`) as unknown as TypedDocumentString<RolePageQuery, RolePageQueryVariables>;
export const RolesPageDocument = new TypedDocumentString(`
    query RolesPage($text: String, $after: String) {
  roles(first: 100, after: $after, filter: {text: $text}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...RoleName
      kind
      framework {
        id
        slug
        title
      }
    }
  }
}
    fragment RoleName on Role {
  id
  slug
  title
  seniority
  track
}`) as unknown as TypedDocumentString<RolesPageQuery, RolesPageQueryVariables>;
export const SkillPageDocument = new TypedDocumentString(`
    query SkillPage($ref: SkillRef!) {
  skill(ref: $ref) {
    id
    slug
    name
    description
    aliases
    category {
      id
      title
    }
    parts {
      id
      name
    }
    broader {
      id
      skill {
        id
        name
      }
    }
    narrower {
      id
      skill {
        id
        name
      }
    }
    related {
      id
      skill {
        id
        name
      }
    }
    citations {
      ...Passage
    }
    requiredBy(first: 100) {
      totalCount
      nodes {
        id
        level
        expectation
        role {
          ...RoleName
        }
        citations {
          ...Passage
        }
      }
    }
    advice(kinds: [ACTION]) {
      ...AdviceParts
    }
  }
}
    fragment AdviceParts on Advice {
  id
  title
  detail
  citations {
    ...Passage
  }
}
fragment Passage on Citation {
  source {
    id
    slug
    title
    kind
    publishedOn
  }
  locator
  note
  basis
  confidence
}
fragment RoleName on Role {
  id
  slug
  title
  seniority
  track
}`) as unknown as TypedDocumentString<SkillPageQuery, SkillPageQueryVariables>;
export const SkillsPageDocument = new TypedDocumentString(`
    query SkillsPage($text: String, $after: String) {
  skills(
    first: 100
    after: $after
    filter: {text: $text}
    orderBy: [{field: DEMAND, direction: DESC}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      category {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SkillsPageQuery, SkillsPageQueryVariables>;
export const SourcePageDocument = new TypedDocumentString(`
    query SourcePage($id: ID!, $after: String) {
  node(id: $id) {
    id
    ... on Source {
      title
      kind
      publishedOn
      cites(first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...CitedFactParts
        }
      }
    }
  }
}
    fragment CitedFactParts on CitedFact {
  __typename
  ... on Node {
    id
  }
  ... on Cited {
    citations {
      ...Passage
    }
  }
  ... on Claim {
    value
    attribute {
      id
      title
    }
    about {
      id
      ... on Role {
        title
      }
      ... on Stage {
        title
      }
      ... on Transition {
        from {
          ...RoleName
        }
        to {
          ...RoleName
        }
      }
    }
  }
  ... on Requirement {
    level
    expectation
    role {
      ...RoleName
    }
    skill {
      id
      name
    }
  }
  ... on RoleResponsibility {
    involvement
    role {
      ...RoleName
    }
    responsibility {
      id
      title
    }
  }
  ... on RoleActivity {
    when
    hoursPerWeek {
      text
    }
    role {
      ...RoleName
    }
    activity {
      id
      title
    }
  }
  ... on ReportingLine {
    kind
    standing
    circumstance
    reportsFrom: from {
      ...RoleName
    }
    reportsTo: to {
      ...RoleName
    }
  }
  ... on Collaboration {
    standing
    purpose
    role {
      ...RoleName
    }
    with {
      ...RoleName
    }
  }
  ... on BuildsOn {
    builder {
      ...RoleName
    }
    role {
      ...RoleName
    }
  }
  ... on SkillRelation {
    relation: kind
    of {
      id
      name
    }
    skill {
      id
      name
    }
  }
  ... on Transition {
    from {
      ...RoleName
    }
    to {
      ...RoleName
    }
  }
  ... on Advice {
    title
  }
  ... on StageFocus {
    focus
    role {
      ...RoleName
    }
  }
  ... on RoleTitle {
    title
    role {
      ...RoleName
    }
  }
  ... on Shift {
    topic
    shiftFrom: from
    shiftTo: to
  }
  ... on Role {
    title
  }
  ... on Skill {
    name
  }
  ... on Responsibility {
    title
  }
  ... on Activity {
    title
  }
  ... on Stage {
    title
  }
  ... on Framework {
    title
  }
}
fragment Passage on Citation {
  source {
    id
    slug
    title
    kind
    publishedOn
  }
  locator
  note
  basis
  confidence
}
fragment RoleName on Role {
  id
  slug
  title
  seniority
  track
}`) as unknown as TypedDocumentString<SourcePageQuery, SourcePageQueryVariables>;
export const SourcesPageDocument = new TypedDocumentString(`
    query SourcesPage {
  sources {
    id
    title
    kind
    publishedOn
    cites(first: 1) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesPageQuery, SourcesPageQueryVariables>;
export const StagePageDocument = new TypedDocumentString(`
    query StagePage($id: ID!) {
  node(id: $id) {
    id
    ... on Stage {
      title
      people {
        text
      }
      citations {
        ...Passage
      }
      claims {
        ...ClaimParts
      }
      focuses {
        id
        focus
        asks
        role {
          ...RoleName
        }
        citations {
          ...Passage
        }
      }
      advice {
        ...AdviceParts
      }
    }
  }
  stages {
    id
    title
  }
}
    fragment AdviceParts on Advice {
  id
  title
  detail
  citations {
    ...Passage
  }
}
fragment ClaimParts on Claim {
  id
  value
  circumstance
  chosen
  reason
  attribute {
    id
    title
  }
  stages {
    id
    title
  }
  citations {
    ...Passage
  }
}
fragment Passage on Citation {
  source {
    id
    slug
    title
    kind
    publishedOn
  }
  locator
  note
  basis
  confidence
}
fragment RoleName on Role {
  id
  slug
  title
  seniority
  track
}`) as unknown as TypedDocumentString<StagePageQuery, StagePageQueryVariables>;
export const GraphHoldsDocument = new TypedDocumentString(`
    query GraphHolds {
  graph {
    id
    version
    frameworks {
      id
      slug
      title
    }
    counts {
      kind
      count
    }
  }
  roles(first: 100, filter: {includeVariants: true}) {
    nodes {
      ...RoleName
      transitionsTo {
        id
        to {
          ...RoleName
        }
      }
    }
  }
}
    fragment RoleName on Role {
  id
  slug
  title
  seniority
  track
}`) as unknown as TypedDocumentString<GraphHoldsQuery, GraphHoldsQueryVariables>;
export const WayShiftsDocument = new TypedDocumentString(`
    query WayShifts($from: RoleRef!, $to: RoleRef!, $by: PathCost, $where: PathConstraints) {
  transitionPaths(from: $from, to: $to, first: 1, by: $by, where: $where) {
    paths {
      steps {
        index
        from {
          ...RoleName
        }
        to {
          ...RoleName
        }
        transition {
          id
          shifts {
            ...CitedShift
          }
        }
      }
    }
  }
}
    fragment ShiftParts on Shift {
  id
  topic
  from
  to
  detail
}
fragment CitedShift on Shift {
  ...ShiftParts
  citations {
    ...Passage
  }
}
fragment Passage on Citation {
  source {
    id
    slug
    title
    kind
    publishedOn
  }
  locator
  note
  basis
  confidence
}
fragment RoleName on Role {
  id
  slug
  title
  seniority
  track
}`) as unknown as TypedDocumentString<WayShiftsQuery, WayShiftsQueryVariables>;
export const DirectShiftsDocument = new TypedDocumentString(`
    query DirectShifts($from: RoleRef!, $to: RoleRef!) {
  transitions(from: $from, to: $to) {
    id
    shifts {
      ...CitedShift
    }
  }
}
    fragment ShiftParts on Shift {
  id
  topic
  from
  to
  detail
}
fragment CitedShift on Shift {
  ...ShiftParts
  citations {
    ...Passage
  }
}
fragment Passage on Citation {
  source {
    id
    slug
    title
    kind
    publishedOn
  }
  locator
  note
  basis
  confidence
}`) as unknown as TypedDocumentString<DirectShiftsQuery, DirectShiftsQueryVariables>;
export const WayPassagesDocument = new TypedDocumentString(`
    query WayPassages($from: RoleRef!, $to: RoleRef!, $by: PathCost, $where: PathConstraints, $profile: [SkillLevelInput!]) {
  transitionPaths(
    from: $from
    to: $to
    first: 1
    by: $by
    where: $where
    profile: $profile
  ) {
    paths {
      brief {
        ...BriefPassages
      }
    }
  }
}
    fragment BriefPassages on Brief {
  shifts {
    id
    citations {
      ...Passage
    }
  }
  capabilities {
    skill {
      id
    }
    citations {
      ...Passage
    }
    evidence {
      text
      citations {
        ...Passage
      }
    }
    action {
      id
      citations {
        ...Passage
      }
    }
  }
  letGo {
    relyLess {
      skill {
        id
      }
      citations {
        ...Passage
      }
    }
    handOver {
      id
      citations {
        ...Passage
      }
    }
  }
  week {
    from {
      id
      citations {
        ...Passage
      }
    }
    to {
      id
      citations {
        ...Passage
      }
    }
  }
  readiness {
    advice {
      id
      citations {
        ...Passage
      }
    }
  }
  pitfalls {
    id
    citations {
      ...Passage
    }
  }
}
fragment Passage on Citation {
  source {
    id
    slug
    title
    kind
    publishedOn
  }
  locator
  note
  basis
  confidence
}`) as unknown as TypedDocumentString<WayPassagesQuery, WayPassagesQueryVariables>;
export const DirectWayPassagesDocument = new TypedDocumentString(`
    query DirectWayPassages($from: RoleRef!, $to: RoleRef!, $profile: [SkillLevelInput!]!) {
  profileGap(profile: $profile, basedOn: $from, to: $to) {
    brief {
      ...BriefPassages
    }
  }
}
    fragment BriefPassages on Brief {
  shifts {
    id
    citations {
      ...Passage
    }
  }
  capabilities {
    skill {
      id
    }
    citations {
      ...Passage
    }
    evidence {
      text
      citations {
        ...Passage
      }
    }
    action {
      id
      citations {
        ...Passage
      }
    }
  }
  letGo {
    relyLess {
      skill {
        id
      }
      citations {
        ...Passage
      }
    }
    handOver {
      id
      citations {
        ...Passage
      }
    }
  }
  week {
    from {
      id
      citations {
        ...Passage
      }
    }
    to {
      id
      citations {
        ...Passage
      }
    }
  }
  readiness {
    advice {
      id
      citations {
        ...Passage
      }
    }
  }
  pitfalls {
    id
    citations {
      ...Passage
    }
  }
}
fragment Passage on Citation {
  source {
    id
    slug
    title
    kind
    publishedOn
  }
  locator
  note
  basis
  confidence
}`) as unknown as TypedDocumentString<DirectWayPassagesQuery, DirectWayPassagesQueryVariables>;
export const RequirementPassagesDocument = new TypedDocumentString(`
    query RequirementPassages($ref: RoleRef!) {
  role(ref: $ref) {
    id
    requirements(first: 1000) {
      id
      skill {
        id
      }
      citations {
        ...Passage
      }
    }
  }
}
    fragment Passage on Citation {
  source {
    id
    slug
    title
    kind
    publishedOn
  }
  locator
  note
  basis
  confidence
}`) as unknown as TypedDocumentString<RequirementPassagesQuery, RequirementPassagesQueryVariables>;
export const WayDocument = new TypedDocumentString(`
    query Way($from: RoleRef!, $to: RoleRef!, $by: PathCost, $where: PathConstraints, $profile: [SkillLevelInput!]) {
  transitionPaths(
    from: $from
    to: $to
    first: 1
    by: $by
    where: $where
    profile: $profile
  ) {
    from {
      ...RoleName
    }
    to {
      ...RoleName
    }
    paths {
      rank
      roles {
        ...RoleName
      }
      years {
        min
        max
        text
      }
      stepsWithoutYears
      brief {
        ...BriefParts
      }
    }
  }
}
    fragment ShiftParts on Shift {
  id
  topic
  from
  to
  detail
}
fragment BriefParts on Brief {
  noCounsel
  shiftCount
  shifts {
    ...ShiftParts
  }
  skillsNeededCount
  unknownCount
  capabilities {
    ...CapabilityParts
  }
  criteria {
    skill {
      id
      name
    }
    added
    kept
    gone
  }
  letGo {
    relyLess {
      have
      haveBand
      need
      needBand
      skill {
        id
        name
      }
    }
    handOver {
      id
      responsibility {
        id
        title
      }
    }
  }
  weekCount
  week {
    ...WeekPart
  }
  standing {
    value
    low
    high
    met
    raised
    new
    known
    unknown
  }
  readiness {
    advice {
      id
      title
      detail
    }
    to {
      id
      title
    }
    standing {
      low
      high
    }
  }
  pitfalls {
    id
    title
    detail
    instead
  }
  expected {
    category {
      id
      title
    }
    skills {
      ...ExpectedSkill
      inside {
        ...ExpectedSkill
      }
    }
  }
}
fragment ExpectedSkill on BriefSkill {
  need
  needBand
  haveAtMost
  expectation
  neededAt {
    id
  }
  skill {
    id
    slug
    name
  }
}
fragment CapabilityParts on Capability {
  have
  haveAtMost
  need
  needBand
  now
  then
  notStated
  skill {
    id
    slug
    name
  }
  firstNeededAt {
    id
    title
  }
  priority {
    value
  }
  evidence {
    kind
    text
  }
  action {
    id
    title
    detail
    steps
  }
  inside {
    skill {
      id
      name
    }
  }
}
fragment WeekPart on WeekChange {
  onlyForum
  activity {
    id
    title
  }
  from {
    ...WeekHours
  }
  to {
    ...WeekHours
  }
}
fragment WeekHours on RoleActivity {
  id
  when
  hoursPerWeek {
    min
    max
    text
  }
}
fragment RoleName on Role {
  id
  slug
  title
  seniority
  track
}`) as unknown as TypedDocumentString<WayQuery, WayQueryVariables>;
export const DirectWayDocument = new TypedDocumentString(`
    query DirectWay($from: RoleRef!, $to: RoleRef!, $profile: [SkillLevelInput!]!) {
  profileGap(profile: $profile, basedOn: $from, to: $to) {
    from {
      ...RoleName
    }
    to {
      ...RoleName
    }
    nothingStated
    brief {
      ...BriefParts
    }
  }
}
    fragment ShiftParts on Shift {
  id
  topic
  from
  to
  detail
}
fragment BriefParts on Brief {
  noCounsel
  shiftCount
  shifts {
    ...ShiftParts
  }
  skillsNeededCount
  unknownCount
  capabilities {
    ...CapabilityParts
  }
  criteria {
    skill {
      id
      name
    }
    added
    kept
    gone
  }
  letGo {
    relyLess {
      have
      haveBand
      need
      needBand
      skill {
        id
        name
      }
    }
    handOver {
      id
      responsibility {
        id
        title
      }
    }
  }
  weekCount
  week {
    ...WeekPart
  }
  standing {
    value
    low
    high
    met
    raised
    new
    known
    unknown
  }
  readiness {
    advice {
      id
      title
      detail
    }
    to {
      id
      title
    }
    standing {
      low
      high
    }
  }
  pitfalls {
    id
    title
    detail
    instead
  }
  expected {
    category {
      id
      title
    }
    skills {
      ...ExpectedSkill
      inside {
        ...ExpectedSkill
      }
    }
  }
}
fragment ExpectedSkill on BriefSkill {
  need
  needBand
  haveAtMost
  expectation
  neededAt {
    id
  }
  skill {
    id
    slug
    name
  }
}
fragment CapabilityParts on Capability {
  have
  haveAtMost
  need
  needBand
  now
  then
  notStated
  skill {
    id
    slug
    name
  }
  firstNeededAt {
    id
    title
  }
  priority {
    value
  }
  evidence {
    kind
    text
  }
  action {
    id
    title
    detail
    steps
  }
  inside {
    skill {
      id
      name
    }
  }
}
fragment WeekPart on WeekChange {
  onlyForum
  activity {
    id
    title
  }
  from {
    ...WeekHours
  }
  to {
    ...WeekHours
  }
}
fragment WeekHours on RoleActivity {
  id
  when
  hoursPerWeek {
    min
    max
    text
  }
}
fragment RoleName on Role {
  id
  slug
  title
  seniority
  track
}`) as unknown as TypedDocumentString<DirectWayQuery, DirectWayQueryVariables>;
export const WaysDocument = new TypedDocumentString(`
    query Ways($from: RoleRef!, $to: RoleRef!, $first: Int, $by: PathCost, $where: PathConstraints) {
  transitionPaths(from: $from, to: $to, first: $first, by: $by, where: $where) {
    from {
      ...RoleName
    }
    to {
      ...RoleName
    }
    exhausted
    paths {
      ...WayTaken
    }
    longerWays {
      explanation
      path {
        rank
      }
    }
    noPath {
      ...NoWay
    }
  }
}
    fragment WayTaken on TransitionPath {
  rank
  cost
  length
  years {
    min
    max
    text
  }
  stepsWithoutYears
  skillsNeededCount
  unknownCount
  roles {
    ...RoleName
  }
  steps {
    index
    cost
    costSoFar
    costEstimated
    transition {
      id
      kind
      years {
        text
      }
      summary
      citations {
        ...Passage
      }
    }
    crossing {
      confidence
      reason
    }
  }
}
fragment NoWay on NoPath {
  reason
  explanation
  constraints {
    argument
    needed
    roles {
      ...RoleName
    }
  }
  nearestTargets {
    length
    role {
      ...RoleName
    }
  }
  nearestStarts {
    length
    role {
      ...RoleName
    }
  }
}
fragment Passage on Citation {
  source {
    id
    slug
    title
    kind
    publishedOn
  }
  locator
  note
  basis
  confidence
}
fragment RoleName on Role {
  id
  slug
  title
  seniority
  track
}`) as unknown as TypedDocumentString<WaysQuery, WaysQueryVariables>;
export const AllTransitionsDocument = new TypedDocumentString(`
    query AllTransitions {
  transitions {
    id
    kind
    from {
      ...RoleName
    }
    to {
      ...RoleName
    }
  }
}
    fragment RoleName on Role {
  id
  slug
  title
  seniority
  track
}`) as unknown as TypedDocumentString<AllTransitionsQuery, AllTransitionsQueryVariables>;
export const FrameworkNamesDocument = new TypedDocumentString(`
    query FrameworkNames {
  graph {
    id
    frameworks {
      id
      slug
      title
    }
  }
}
    `) as unknown as TypedDocumentString<FrameworkNamesQuery, FrameworkNamesQueryVariables>;
export const FactPassagesDocument = new TypedDocumentString(`
    query FactPassages($id: ID!) {
  node(id: $id) {
    id
    ... on Cited {
      citations {
        ...Passage
      }
    }
  }
}
    fragment Passage on Citation {
  source {
    id
    slug
    title
    kind
    publishedOn
  }
  locator
  note
  basis
  confidence
}`) as unknown as TypedDocumentString<FactPassagesQuery, FactPassagesQueryVariables>;
export const RoleSuggestionsDocument = new TypedDocumentString(`
    query RoleSuggestions($text: String!) {
  resolveTitle(title: $text, first: 5) {
    confidence
    reason
    role {
      ...RoleName
    }
  }
  search(text: $text, kinds: [ROLE], first: 6) {
    nodes {
      node {
        id
        ... on Role {
          ...RoleName
        }
      }
    }
  }
}
    fragment RoleName on Role {
  id
  slug
  title
  seniority
  track
}`) as unknown as TypedDocumentString<RoleSuggestionsQuery, RoleSuggestionsQueryVariables>;
export const RolesNamedDocument = new TypedDocumentString(`
    query RolesNamed($text: String!, $isSearch: Boolean!) {
  search(text: $text, kinds: [ROLE], first: 20) @include(if: $isSearch) {
    nodes {
      node {
        ...NamedRole
      }
    }
  }
  roles(first: 50) @skip(if: $isSearch) {
    nodes {
      ...NamedRole
    }
  }
}
    fragment NamedRole on Role {
  id
  title
  aliases
}`) as unknown as TypedDocumentString<RolesNamedQuery, RolesNamedQueryVariables>;
export const SkillsNamedDocument = new TypedDocumentString(`
    query SkillsNamed($text: String!, $isSearch: Boolean!) {
  search(text: $text, kinds: [SKILL], first: 20) @include(if: $isSearch) {
    nodes {
      node {
        ...NamedSkill
      }
    }
  }
  skills(first: 50) @skip(if: $isSearch) {
    nodes {
      ...NamedSkill
    }
  }
}
    fragment NamedSkill on Skill {
  id
  name
  category {
    id
    title
  }
}`) as unknown as TypedDocumentString<SkillsNamedQuery, SkillsNamedQueryVariables>;