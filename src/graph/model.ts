import type {
  AdviceKind,
  Basis,
  Involvement,
  ReportingKind,
  RoleKind,
  SourceKind,
  Standing,
  Track,
  TransitionKind,
} from './vocabulary.ts';

/*
 * The things and facts of the graph as plain immutable values. Things refer to each other by id
 * (`Role:director`); design words are explained in docs/graph-model.md.
 */

/** A range whose open ends are null; `text` keeps the words of the source's figure. */
export interface Range {
  readonly min: number | null;
  readonly max: number | null;
  readonly text: string;
}

/** Where a fact stands: which source, where in it, and how it was read. */
export interface Citation {
  readonly sourceId: string;
  readonly locator: string;
  readonly note: string | null;
  readonly basis: Basis;
  /** 0..1; null where nobody judged it. */
  readonly confidence: number | null;
}

/** Everything that can be asked where it comes from. */
export interface Cited {
  readonly id: string;
  readonly citations: readonly Citation[];
}

export interface Framework extends Cited {
  readonly slug: string;
  readonly title: string;
  readonly licence: string | null;
}

export interface Source {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly kind: SourceKind;
  readonly publishedOn: string | null;
}

export interface Attribute {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly unit: string | null;
  readonly description: string;
}

export interface Stage extends Cited {
  readonly slug: string;
  readonly title: string;
  readonly order: number;
  readonly people: Range | null;
}

export interface SkillCategory {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
}

export interface Role extends Cited {
  readonly slug: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  /** The slug of the framework. */
  readonly framework: string;
  readonly kind: RoleKind;
  readonly track: Track | null;
  readonly seniority: number | null;
  readonly levelCodes: readonly string[];
  readonly variantOfId: string | null;
}

export interface Skill extends Cited {
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly categoryId: string;
  readonly partIds: readonly string[];
}

export interface Responsibility extends Cited {
  readonly slug: string;
  readonly title: string;
  readonly description: string | null;
  readonly area: string;
}

export interface Activity extends Cited {
  readonly slug: string;
  readonly title: string;
}

/** A role's own requirement of a skill. */
export interface Requirement extends Cited {
  readonly roleId: string;
  readonly skillId: string;
  /** 0 < level <= 5, half steps. */
  readonly level: number;
  /** 0 < importance <= 1. */
  readonly importance: number;
  readonly expectation: string;
  readonly basis: Basis;
  readonly rationale: string | null;
  readonly confidence: number | null;
}

export interface RoleResponsibility extends Cited {
  readonly roleId: string;
  readonly responsibilityId: string;
  readonly involvement: Involvement;
  readonly expectation: string | null;
}

/** A requirement or responsibility as it holds for a role: its own, or one taken over from a role it builds on. */
export type Effective<Fact> = Fact & {
  /** The role that states it, where that is another one; null: the role's own. */
  readonly inheritedFromId: string | null;
};

export interface RoleActivity extends Cited {
  readonly roleId: string;
  readonly activityId: string;
  readonly hoursPerWeek: Range | null;
  readonly when: string | null;
  readonly circumstance: string | null;
  readonly stageIds: readonly string[];
}

export interface BuildsOn extends Cited {
  readonly roleId: string;
  readonly onId: string;
  readonly skills: boolean;
  readonly responsibilities: boolean;
}

export interface Claim extends Cited {
  readonly aboutId: string;
  readonly attributeId: string;
  readonly value: string;
  readonly range: Range | null;
  readonly parts: readonly string[];
  readonly circumstance: string | null;
  readonly stageIds: readonly string[];
  readonly chosen: boolean;
  readonly reason: string | null;
  /** The skill or responsibility of the role that the claim bears on. */
  readonly skillId: string | null;
  readonly responsibilityId: string | null;
}

export interface ReportingLine extends Cited {
  readonly fromId: string;
  readonly toId: string;
  readonly kind: ReportingKind;
  readonly standing: Standing;
  readonly circumstance: string | null;
  readonly reason: string | null;
  readonly confidence: number | null;
  readonly stageIds: readonly string[];
}

export interface Transition extends Cited {
  readonly fromId: string;
  readonly toId: string;
  readonly kind: TransitionKind;
  readonly years: Range | null;
  readonly summary: string | null;
  readonly circumstance: string | null;
  readonly stageIds: readonly string[];
}

/** "You move from X to Y": one dimension in which a transition changes the work. */
export interface Shift extends Cited {
  readonly transitionId: string;
  readonly topic: string;
  readonly from: string;
  readonly to: string;
  readonly detail: string | null;
}

export interface Advice extends Cited {
  readonly slug: string;
  readonly kind: AdviceKind;
  readonly title: string;
  readonly detail: string | null;
  readonly steps: readonly string[];
  readonly example: string | null;
  readonly instead: string | null;
  readonly aboutIds: readonly string[];
  readonly audienceIds: readonly string[];
  readonly developsIds: readonly string[];
  readonly stageIds: readonly string[];
  readonly circumstance: string | null;
}

/** What a role is called somewhere: at a size or in a circumstance. */
export interface RoleTitle extends Cited {
  readonly roleId: string;
  readonly title: string;
  readonly circumstance: string | null;
  readonly organizationSize: Range | null;
}

export interface Collaboration extends Cited {
  readonly roleId: string;
  readonly withId: string;
  readonly purpose: string | null;
  readonly frequency: string | null;
  readonly standing: Standing;
}

/** What a role concentrates on at a company stage, with the questions that it answers there. */
export interface StageFocus extends Cited {
  readonly roleId: string;
  readonly stageId: string;
  readonly focus: string;
  readonly asks: readonly string[];
}

/** A whole framework, as a seed folder or an import states it. Every list is sorted by id. */
export interface FrameworkContent {
  readonly framework: Framework;
  readonly sources: readonly Source[];
  readonly attributes: readonly Attribute[];
  readonly stages: readonly Stage[];
  readonly skillCategories: readonly SkillCategory[];
  readonly skills: readonly Skill[];
  readonly responsibilities: readonly Responsibility[];
  readonly activities: readonly Activity[];
  readonly roles: readonly Role[];
  readonly buildsOn: readonly BuildsOn[];
  readonly requirements: readonly Requirement[];
  readonly roleResponsibilities: readonly RoleResponsibility[];
  readonly roleActivities: readonly RoleActivity[];
  readonly roleTitles: readonly RoleTitle[];
  readonly claims: readonly Claim[];
  readonly reportingLines: readonly ReportingLine[];
  readonly collaborations: readonly Collaboration[];
  readonly stageFocuses: readonly StageFocus[];
  readonly transitions: readonly Transition[];
  readonly shifts: readonly Shift[];
  readonly advice: readonly Advice[];
}

/** The order of ids, in which every order of a list ends: by UTF-16 code units, the same on every machine. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of things and facts by id. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareIds(a.id, b.id);
}
