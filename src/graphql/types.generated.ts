import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActivityMapper, RoleActivityMapper } from './mappers/activity.mappers.ts';
import type { ActivityChangeMapper, NearestRoleMapper, NoPathMapper, PathSkillMapper, RulingConstraintMapper, TransitionPathMapper, TransitionPathsMapper, TransitionStepMapper } from './mappers/transition-path.mappers.ts';
import type { AdviceMapper } from './mappers/advice.mappers.ts';
import type { AskedSkillMapper, FrameworkComparisonMapper, NamesakeRolesMapper, RoleCounterpartMapper, SkillCounterpartMapper } from './mappers/mapping.mappers.ts';
import type { AttributeValueMapper, ComparedActivityMapper, ComparedAttributeMapper, ComparedSkillMapper, RoleComparisonMapper } from './mappers/role-comparison.mappers.ts';
import type { BriefMapper, BriefSettingMapper, BriefSkillMapper, CapabilityMapper, EvidenceMapper, ExpectedSkillsMapper, LetGoMapper, LongerWayMapper, ReadinessSignMapper, WeekChangeMapper } from './mappers/brief.mappers.ts';
import type { BuildsOnMapper, CollaborationMapper, RoleMapper, RoleTitleMapper } from './mappers/role.mappers.ts';
import type { CitationMapper, SourceMapper } from './mappers/source.mappers.ts';
import type { CitedMapper, NodeMapper } from './mappers/node.mappers.ts';
import type { ClaimMapper } from './mappers/claim.mappers.ts';
import type { CriteriaDifferenceMapper, NotMentionedSkillMapper, SkillEvidenceMapper, SkillGapMapper, SkillGapItemMapper, SurplusMapper } from './mappers/skill-gap.mappers.ts';
import type { FindingMapper } from './mappers/finding.mappers.ts';
import type { FrameworkMapper, GraphInfoMapper } from './mappers/graph.mappers.ts';
import type { OrganizationMapper } from './mappers/organization.mappers.ts';
import type { PositionMapper } from './mappers/position.mappers.ts';
import type { ReportingChainMapper, ReportingLineMapper } from './mappers/reporting-line.mappers.ts';
import type { RequirementMapper } from './mappers/requirement.mappers.ts';
import type { ResponsibilityMapper, RoleResponsibilityMapper } from './mappers/responsibility.mappers.ts';
import type { RoleMatchMapper } from './mappers/role-match.mappers.ts';
import type { SearchHitMapper } from './mappers/search.mappers.ts';
import type { ShiftMapper, TransitionMapper } from './mappers/transition.mappers.ts';
import type { SkillMapper, SkillCategoryMapper, SkillRelationMapper } from './mappers/skill.mappers.ts';
import type { SkillDemandMapper } from './mappers/skill-demand.mappers.ts';
import type { StageMapper, StageFocusMapper } from './mappers/stage.mappers.ts';
import type { TitleMatchMapper } from './mappers/title-match.mappers.ts';
import type { Context } from '../graphql/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /**
   * Names a role: its id ("Role:director"), slug ("director"), title ("Director of Engineering") or an alias ("EM", "VP").
   * Case, accents, punctuation and unseen signs do not matter. Where no role has the name, it is read as a job title, as
   * `resolveTitle` does it: a role of confidence 0.85 or more that is 0.1 clear of the second is taken, and
   * `extensions.understood` of the answer says so with `argument`, `ref`, `id`, `name` and `confidence`. Otherwise the error
   * is NOT_FOUND, with the roles that the title may mean in `candidates`, most likely first.
   */
  RoleRef: { input: string; output: string; }
  /**
   * Names a skill: its id ("Skill:delegation"), slug ("delegation"), name ("Delegation") or an alias. Case and
   * punctuation do not matter.
   */
  SkillRef: { input: string; output: string; }
};

/** Something that a role spends time on. */
export type Activity = Cited & Node & {
  readonly __typename?: 'Activity';
  /** Where it is named. */
  readonly citations: ReadonlyArray<Citation>;
  /** The global id, for instance "Activity:strategic-planning". */
  readonly id: Scalars['ID']['output'];
  /** The roles that spend time on it: most hours first, those without hours last, then by role. */
  readonly roles: ReadonlyArray<RoleActivity>;
  /** The readable half of the id. */
  readonly slug: Scalars['String']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
};

/** How the time for an activity changes between two roles. */
export type ActivityChange = {
  readonly __typename?: 'ActivityChange';
  /** The activity. */
  readonly activity: Activity;
  /** The first role's part in it; null: no source states any. */
  readonly from?: Maybe<RoleActivity>;
  /** The target's part in it; null: no source states any. */
  readonly to?: Maybe<RoleActivity>;
};

/** Adds a position. */
export type AddPosition = {
  /** What it costs a year, 0 or more, in the currency of the organization. */
  readonly cost?: InputMaybe<Scalars['Float']['input']>;
  /** Its full-time equivalents, 0 or more. */
  readonly fte?: InputMaybe<Scalars['Float']['input']>;
  /** Its grade, as the source writes grades. */
  readonly grade?: InputMaybe<Scalars['String']['input']>;
  /** Its id in the source's own form; no position may have it yet. */
  readonly id: Scalars['ID']['input'];
  /** Its manager; without one it is at the top. */
  readonly manager?: InputMaybe<Scalars['ID']['input']>;
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** Its unit. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Advice that a source gives: an action with its steps and an example, a pitfall with what to do instead, a sign of
 * readiness, a sign that it is time to hire, a model with its parts.
 */
export type Advice = Cited & Node & {
  readonly __typename?: 'Advice';
  /** The transitions, roles, stages or skills that it concerns, by id. */
  readonly about: ReadonlyArray<Node>;
  /** The roles of the people whom it is meant for, by id. */
  readonly audience: ReadonlyArray<Role>;
  /** When it holds, where not always. */
  readonly circumstance?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly citations: ReadonlyArray<Citation>;
  /** The advice in full, where the title is not all of it. */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** The skills that it develops; of a pitfall, those that keep from it; of a sign, those that it shows. By id. */
  readonly develops: ReadonlyArray<Skill>;
  /** A worked example. */
  readonly example?: Maybe<Scalars['String']['output']>;
  /** The global id, for instance "Advice:own-organizational-design". */
  readonly id: Scalars['ID']['output'];
  /** For a pitfall: what to do instead. */
  readonly instead?: Maybe<Scalars['String']['output']>;
  /** What kind of advice it is. */
  readonly kind: AdviceKind;
  /** The stages in which it holds; empty: any. */
  readonly stages: ReadonlyArray<Stage>;
  /** The steps of an action, the parts of a model. */
  readonly steps: ReadonlyArray<Scalars['String']['output']>;
  /** The advice in a phrase. */
  readonly title: Scalars['String']['output'];
};

/** A page of advice. */
export type AdviceConnection = {
  readonly __typename?: 'AdviceConnection';
  /** The pieces of advice with their cursors. */
  readonly edges: ReadonlyArray<AdviceEdge>;
  /** The pieces of advice alone. */
  readonly nodes: ReadonlyArray<Advice>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many pieces of advice there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A piece of advice in a connection. */
export type AdviceEdge = {
  readonly __typename?: 'AdviceEdge';
  /** Its place: for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The piece of advice. */
  readonly node: Advice;
};

/** The kinds of advice. */
export type AdviceKind =
  /** Something to do, with its steps. */
  | 'ACTION'
  /** What someone did once. */
  | 'EXAMPLE'
  /** A sign that it is time to hire. */
  | 'HIRING_SIGNAL'
  /** A way to think of it, with its parts. */
  | 'MODEL'
  /** Something to avoid. */
  | 'PITFALL'
  /** A sign that someone is ready. */
  | 'READINESS_SIGNAL';

/** A skill, and how many roles ask for it. */
export type AskedSkill = {
  readonly __typename?: 'AskedSkill';
  /** How many roles of its framework ask for it, what they take over included. */
  readonly roleCount: Scalars['Int']['output'];
  /** The skill. */
  readonly skill: Skill;
};

/** A property that sources state of roles: a count, a share, a dimension on which they are compared. */
export type Attribute = Node & {
  readonly __typename?: 'Attribute';
  /** What it means. */
  readonly description: Scalars['String']['output'];
  /** The global id, for instance "Attribute:directReports". */
  readonly id: Scalars['ID']['output'];
  /** Its key: the name of its field where it has one, such as directReports. */
  readonly key: Scalars['String']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** The unit of its figures; null where it has none. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** What positions say in a column that was kept. */
export type AttributeFilter = {
  /** The header of the column. */
  readonly name: Scalars['String']['input'];
  /** One of these; positions that say nothing there are none of them. */
  readonly values: ReadonlyArray<Scalars['String']['input']>;
};

/** What sources say of one attribute of a role. */
export type AttributeValue = {
  readonly __typename?: 'AttributeValue';
  /** The claims: the chosen ones first, then by id; empty where no source states it. */
  readonly claims: ReadonlyArray<Claim>;
  /** The role. */
  readonly role: Role;
};

/** How a fact came out of its source. */
export type Basis =
  /** It was read out of the source's words by documented rules. */
  | 'DERIVED'
  /** The source says it. */
  | 'STATED';

/** Which positions lie between others. */
export type Betweenness = {
  readonly __typename?: 'Betweenness';
  /** How many positions lie on a shortest way between two others. */
  readonly between: Scalars['Int']['output'];
  /** The positions that lie on most shortest ways: most first, then in the order of the source. */
  readonly brokers: ReadonlyArray<Broker>;
};

/**
 * What somebody needs to know who goes a way, on one page. Nothing in it is invented: where no source says something, it is
 * null or empty and said so.
 */
export type Brief = {
  readonly __typename?: 'Brief';
  /**
   * What to build: the skills that rise and come first, at most seven, by priority; a broader one with its narrower ones
   * inside. What nobody knows is never among them.
   */
  readonly capabilities: ReadonlyArray<Capability>;
  /**
   * What the first and the last role expect, line by line, in the skills that both ask for and of which no source states a
   * level in one of them or in both. Most important first, then by skill.
   */
  readonly criteria: ReadonlyArray<CriteriaDifference>;
  /** What is expected too, and no source says where one starts: by the title of the category. */
  readonly expected: ReadonlyArray<ExpectedSkills>;
  /** The role that is left; null for a profile alone. */
  readonly from?: Maybe<Role>;
  /** What to let go of, as sources state it. */
  readonly letGo: LetGo;
  /** The steps for which no document gives advice, in one sentence; null where each has some. */
  readonly noCounsel?: Maybe<Scalars['String']['output']>;
  /** What to avoid, with what to do instead where a source says so: by step, then by id. */
  readonly pitfalls: ReadonlyArray<Advice>;
  /** Signs of readiness, as a checklist: by step, then by id. */
  readonly readiness: ReadonlyArray<ReadinessSign>;
  /** What it looks like at the stage or size that was asked for; null where neither was. */
  readonly setting?: Maybe<BriefSetting>;
  /** How many shifts the sources state in all. */
  readonly shiftCount: Scalars['Int']['output'];
  /**
   * What changes in the job: at most six shifts, shared out among the steps, in the order of the steps and of the sources.
   * What bears on a skill of which a step asks more or less comes before what stays about the same.
   */
  readonly shifts: ReadonlyArray<Shift>;
  /** How many skills are known to be new or to be raised. */
  readonly skillsNeededCount: Scalars['Int']['output'];
  /** Where the person stands in all that the target needs; null without a profile. */
  readonly standing?: Maybe<Coverage>;
  /** The role that is reached. */
  readonly to: Role;
  /** Of how many more skills nobody knows what is there; `expected` lists them. */
  readonly unknownCount: Scalars['Int']['output'];
  /** How the week changes: at most seven activities, those of both roles first, then those of the target; with hours first. */
  readonly week: ReadonlyArray<WeekChange>;
  /** How many activities of the week change or are the target's in all. */
  readonly weekCount: Scalars['Int']['output'];
};

/** What the documents say of a step at a stage of the company, or with so many engineers. */
export type BriefSetting = {
  readonly __typename?: 'BriefSetting';
  /** Advice for that stage, about the step or the target or for people in it: by kind, then by id. */
  readonly advice: ReadonlyArray<Advice>;
  /** What is stated of the two roles at that stage only, and of the size of their organization. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether the documents say anything of it, in a sentence. */
  readonly explanation: Scalars['String']['output'];
  /** What the roles at both ends concentrate on at that stage, the first role's first. */
  readonly focuses: ReadonlyArray<StageFocus>;
  /** The number of engineers that was asked for. */
  readonly organizationSize?: Maybe<Scalars['Int']['output']>;
  /** The stage that was asked for. */
  readonly stage?: Maybe<Stage>;
  /** What the two roles are called at that size. */
  readonly titles: ReadonlyArray<RoleTitle>;
};

/** A skill as a brief lists it. */
export type BriefSkill = Cited & {
  readonly __typename?: 'BriefSkill';
  /** Where the needed level stands. */
  readonly citations: ReadonlyArray<Citation>;
  /** Where `have` is null: what is known of narrower and related skills. A hint of what may be there. */
  readonly evidence: ReadonlyArray<SkillEvidence>;
  /** What that role does. */
  readonly expectation: Scalars['String']['output'];
  /** The level that is there, 0 to 5; null: no source states it. */
  readonly have?: Maybe<Scalars['Float']['output']>;
  /** Where `have` is null: the level that is there at most; null where none is known. */
  readonly haveAtMost?: Maybe<Scalars['Float']['output']>;
  /** How much of the role that asks for it it is, above 0 to 1. */
  readonly importance: Scalars['Float']['output'];
  /** The narrower skills that are listed inside this one and nowhere else, in the order of gaps. */
  readonly inside: ReadonlyArray<BriefSkill>;
  /**
   * The level that is asked for: where nobody says where one starts the target's, or of a role on the way where the target
   * asks for none; otherwise the highest on the way.
   */
  readonly need: Scalars['Float']['output'];
  /** That level as a word. */
  readonly needBand: SkillBand;
  /** The role that asks for it. */
  readonly neededAt: Role;
  /** The skill. */
  readonly skill: Skill;
  /** New, to be raised, or unknown. */
  readonly status: GapStatus;
};

/** A position that lies between others. */
export type Broker = {
  readonly __typename?: 'Broker';
  /** How many pairs of others have their shortest way through it; a part of a pair where it has several such ways. */
  readonly pairs: Scalars['Float']['output'];
  /** The position. */
  readonly position: Position;
  /** The share of all pairs of others, 0 to 1. */
  readonly share: Scalars['Float']['output'];
  /** How many pairs it would be by solid lines alone: who has many more by both is a broker beside the line. */
  readonly solidPairs: Scalars['Float']['output'];
};

/** That a role takes over another's skills, responsibilities or both. */
export type BuildsOn = Cited & Node & {
  readonly __typename?: 'BuildsOn';
  /** The role that builds on the other, and takes over from it. */
  readonly builder: Role;
  /** Where this is said. */
  readonly citations: ReadonlyArray<Citation>;
  /** The global id, for instance "BuildsOn:senior-director/director". */
  readonly id: Scalars['ID']['output'];
  /** Whether its responsibilities are taken over. */
  readonly responsibilities: Scalars['Boolean']['output'];
  /** The role that is built on. */
  readonly role: Role;
  /** Whether its skills are taken over. */
  readonly skills: Scalars['Boolean']['output'];
};

/** A skill to build, with what sources say of it. */
export type Capability = Cited & {
  readonly __typename?: 'Capability';
  /** What to do for it, with its steps: advice about the way or its roles; null where no source gives any. */
  readonly action?: Maybe<Advice>;
  /**
   * The role whose people do that, where a source says it of them; null where the action is advice for a step of the way,
   * or said of no role of it.
   */
  readonly actionRole?: Maybe<Role>;
  /** Where the needed level stands. */
  readonly citations: ReadonlyArray<Citation>;
  /** What would be evidence of it: at most one of each kind, in the order of the kinds; empty where no source says. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The role at which it is known to rise first. */
  readonly firstNeededAt: Role;
  /** The level that is there, 0 to 5; null: no source states it. */
  readonly have?: Maybe<Scalars['Float']['output']>;
  /** Where `have` is null: the level that is there at most; null where none is known. */
  readonly haveAtMost?: Maybe<Scalars['Float']['output']>;
  /** The narrower skills that rise too and are listed inside this one and nowhere else, in the order of gaps. */
  readonly inside: ReadonlyArray<BriefSkill>;
  /** The highest level that is asked for. */
  readonly need: Scalars['Float']['output'];
  /** That level as a word. */
  readonly needBand: SkillBand;
  /** What no source says of it, in a sentence or two; null where nothing is missing. */
  readonly notStated?: Maybe<Scalars['String']['output']>;
  /** How it looks now, in the role that is left; null: no source says, or it was not asked for so far. */
  readonly now?: Maybe<Scalars['String']['output']>;
  /** Why it comes where it does. */
  readonly priority?: Maybe<Priority>;
  /** The skill. */
  readonly skill: Skill;
  /** New or to be raised. */
  readonly status: GapStatus;
  /** How it has to look. */
  readonly then: Scalars['String']['output'];
};

/** Changes the kind of a line that exists. */
export type ChangeReportingKind = {
  /** The kind that it gets. A line that becomes solid makes the solid one dotted that was there before. */
  readonly kind: ReportingKind;
  /** The manager at the other end of the line. */
  readonly manager: Scalars['ID']['input'];
  /** The position that reports. */
  readonly position: Scalars['ID']['input'];
};

/** A position of which something differs between two charts, other than its title and its manager. */
export type ChangedPosition = {
  readonly __typename?: 'ChangedPosition';
  /** What differs. */
  readonly attribute: PositionAttribute;
  /** What the earlier chart says; null where it says nothing. Roles by their ids. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** The position, as the later chart has it. */
  readonly position: Position;
  /** What the later chart says; null where it says nothing. */
  readonly to?: Maybe<Scalars['String']['output']>;
};

/** From where on spans and layers are reported. What is left out keeps its usual value. */
export type ChartLimits = {
  /** How many levels are not reported, 1 or more. */
  readonly mostLayers?: InputMaybe<Scalars['Int']['input']>;
  /** The narrowest span of a manager that is not reported, 1 or more. */
  readonly narrowestSpan?: InputMaybe<Scalars['Int']['input']>;
  /** The widest span that is not reported, 1 or more. */
  readonly widestSpan?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a fact stands: the source and the place in it. People are never named, only their part: host, guest, reply. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** Whether the passage states the fact, or it was derived from the passage's words. */
  readonly basis: Basis;
  /** How sure the reading is, 0 to 1; null where nobody judged it. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** The place in the source: a heading or table row, a time mark, the number of a sentence. */
  readonly locator: Scalars['String']['output'];
  /** How the passage was read, where it does not say the fact outright. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The source. */
  readonly source: Source;
};

/** Anything that can be asked where it comes from. */
export type Cited = {
  /** The passages that state it, in the order in which they were cited. */
  readonly citations: ReadonlyArray<Citation>;
};

/** A fact that cites a source, or a thing that a source is cited for. */
export type CitedFact = Activity | Advice | BuildsOn | Claim | Collaboration | Framework | ReportingLine | Requirement | Responsibility | Role | RoleActivity | RoleResponsibility | RoleTitle | Shift | Skill | SkillRelation | Stage | StageFocus | Transition;

/** A page of facts. */
export type CitedFactConnection = {
  readonly __typename?: 'CitedFactConnection';
  /** The facts with their cursors. */
  readonly edges: ReadonlyArray<CitedFactEdge>;
  /** The facts alone. */
  readonly nodes: ReadonlyArray<CitedFact>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many facts there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A fact in a connection. */
export type CitedFactEdge = {
  readonly __typename?: 'CitedFactEdge';
  /** Its place: for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The fact. */
  readonly node: CitedFact;
};

/**
 * What one source says of one attribute of a thing. Where sources disagree each has its own claim; `chosen` marks the
 * one that the attribute's own field shows.
 */
export type Claim = Cited & Node & {
  readonly __typename?: 'Claim';
  /** What the claim is about. */
  readonly about: Node;
  /** Which attribute of it. */
  readonly attribute: Attribute;
  /** Whether the attribute's own field shows this claim. */
  readonly chosen: Scalars['Boolean']['output'];
  /** When it holds, where not always. */
  readonly circumstance?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly citations: ReadonlyArray<Citation>;
  /** The global id, for instance "Claim:director/directReports". */
  readonly id: Scalars['ID']['output'];
  /** Of a claim that bears on a requirement: the level that its words alone would give, above 0 to 5; null where none is read. */
  readonly level?: Maybe<Scalars['Float']['output']>;
  /** The parts of a value that has several. */
  readonly parts: ReadonlyArray<Scalars['String']['output']>;
  /** The same as numbers in the attribute's unit; null where it is not a figure. */
  readonly range?: Maybe<FloatRange>;
  /** Why it was chosen or not, where sources disagree. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The stages in which it holds; empty: any. */
  readonly stages: ReadonlyArray<Stage>;
  /** What the source says. */
  readonly value: Scalars['String']['output'];
};

/** That a role works with another. */
export type Collaboration = Cited & Node & {
  readonly __typename?: 'Collaboration';
  /** Where this is said. */
  readonly citations: ReadonlyArray<Citation>;
  /** How often. */
  readonly frequency?: Maybe<Scalars['String']['output']>;
  /** The global id, for instance "Collaboration:director/cto". */
  readonly id: Scalars['ID']['output'];
  /** What for. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** The role. */
  readonly role: Role;
  /** What the source says of it: that it is so, should be, need not or must not be. */
  readonly standing: Standing;
  /** Whom it works with. */
  readonly with: Role;
};

/** An activity of roles side by side. */
export type ComparedActivity = {
  readonly __typename?: 'ComparedActivity';
  /** The activity. */
  readonly activity: Activity;
  /** How much time each role spends on it, in the order asked; null where no source says so. */
  readonly entries: ReadonlyArray<Maybe<RoleActivity>>;
};

/** An attribute of roles side by side. */
export type ComparedAttribute = {
  readonly __typename?: 'ComparedAttribute';
  /** The attribute. */
  readonly attribute: Attribute;
  /** What sources say of each role, in the order asked. */
  readonly values: ReadonlyArray<AttributeValue>;
};

/** A line of what roles expect of one skill. */
export type ComparedCriterion = {
  readonly __typename?: 'ComparedCriterion';
  /** Whether each role has it, in the order asked; null: no source says that the role asks for the skill. */
  readonly expectedIn: ReadonlyArray<Maybe<Scalars['Boolean']['output']>>;
  /** The line, in the words of the first role that has it. */
  readonly text: Scalars['String']['output'];
};

/** A rung of two frameworks. */
export type ComparedLevel = {
  readonly __typename?: 'ComparedLevel';
  /** The roles of the first that stand on it. */
  readonly a: ReadonlyArray<Role>;
  /** The roles of the second that stand on it. */
  readonly b: ReadonlyArray<Role>;
  /** The rung, 1 the lowest of a framework that counts so. */
  readonly rung: Scalars['Float']['output'];
};

/** A skill of roles side by side. */
export type ComparedSkill = {
  readonly __typename?: 'ComparedSkill';
  /**
   * What the roles expect, line by line, with no regard to spaces and case; those of the first role first. Null where fewer than
   * two ask for the skill, where a source says how well in each that does, and where none says more than that it is asked for.
   */
  readonly criteria?: Maybe<ReadonlyArray<ComparedCriterion>>;
  /**
   * What is known of someone in each role, in the order asked: the level that the role needs; 0 where the skill is not
   * asked for so far, as a source that describes the role requires it of a later rung only; null where no source says.
   */
  readonly levels: ReadonlyArray<Maybe<Scalars['Float']['output']>>;
  /** The skills of the other roles' frameworks that stand in the same row, mapped to it as SAME or CLOSE; usually none. */
  readonly mapped: ReadonlyArray<Skill>;
  /** The requirement of each role, in the order asked; null where no source states one. */
  readonly requirements: ReadonlyArray<Maybe<Requirement>>;
  /** The skill; of those in a row that of the first role which asks for one. */
  readonly skill: Skill;
  /** The highest level that is known less the lowest; null where fewer than two are known. */
  readonly spread?: Maybe<Scalars['Float']['output']>;
};

/**
 * How much of what is needed is there: value = reached / required, of what is known. What nobody knows is neither there nor
 * missing: `low` and `high` say what it would make of the share. Numbers to three decimals, shares rounded down.
 */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** The share of all that is covered at most, as if everything unknown were met. */
  readonly high: Scalars['Float']['output'];
  /** Of how many it is known what is there: met, raised and new together. */
  readonly known: Scalars['Int']['output'];
  /** The share of all that is covered at least, as if everything unknown were missing. */
  readonly low: Scalars['Float']['output'];
  /** How many skills are there already. */
  readonly met: Scalars['Int']['output'];
  /** How many are new: not asked for so far. */
  readonly new: Scalars['Int']['output'];
  /** How many must be raised. */
  readonly raised: Scalars['Int']['output'];
  /** Sum of importance x min(have, need) over what is known. */
  readonly reached: Scalars['Float']['output'];
  /** Sum of importance x need over what is known. */
  readonly required: Scalars['Float']['output'];
  /** Of how many nobody knows what is there. */
  readonly unknown: Scalars['Int']['output'];
  /** The share of what is known that is covered, 0 to 1; 1 only when nothing of it is missing; null where nothing is known. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/**
 * What two roles expect of one skill, compared line by line, with no regard to spaces and case. It is a comparison of words, which
 * grades nothing: a role that has more lines need not ask for more.
 */
export type CriteriaDifference = {
  readonly __typename?: 'CriteriaDifference';
  /** The lines that only the role to be reached has. */
  readonly added: ReadonlyArray<Scalars['String']['output']>;
  /** What the role that is left asks for. */
  readonly from: Requirement;
  /** The lines that only the role that is left has, which may well be expected all the same. */
  readonly gone: ReadonlyArray<Scalars['String']['output']>;
  /** The lines that both have, in the words of the role to be reached. */
  readonly kept: ReadonlyArray<Scalars['String']['output']>;
  /** The skill, as the role to be reached has it. */
  readonly skill: Skill;
  /** What the role to be reached asks for. */
  readonly to: Requirement;
};

/** Positions put together by two things. */
export type Crosstab = {
  readonly __typename?: 'Crosstab';
  /** How many cells have positions, however many are listed. */
  readonly cellCount: Scalars['Int']['output'];
  /** The cells that have positions, at most as many as were asked for. */
  readonly cells: ReadonlyArray<CrosstabCell>;
  /** How many columns there are; that of the unknown is one. */
  readonly columnCount: Scalars['Int']['output'];
  /** Of how many positions it is unknown what column they are in. */
  readonly columnUnknown: Scalars['Int']['output'];
  /** How many positions are in all cells together. */
  readonly positions: Scalars['Int']['output'];
  /** How many rows there are; that of the unknown is one. */
  readonly rowCount: Scalars['Int']['output'];
  /** Of how many positions it is unknown what row they are in. */
  readonly rowUnknown: Scalars['Int']['output'];
};

/** The positions of one row and one column. */
export type CrosstabCell = {
  readonly __typename?: 'CrosstabCell';
  /** What the column is; empty for positions of which the source says nothing. */
  readonly column: Scalars['String']['output'];
  /** What they cost a year in all, of those that state it; null where none does, and where they are in several currencies. */
  readonly cost?: Maybe<Scalars['Float']['output']>;
  /** How many positions state a cost. */
  readonly costKnown: Scalars['Int']['output'];
  /** What they cost a year by currency: the one of most positions first. */
  readonly costs: ReadonlyArray<CurrencySum>;
  /** What `cost` is in; null where nobody said. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** Full-time equivalents in all, of the positions that state them; null where none does. */
  readonly fte?: Maybe<Scalars['Float']['output']>;
  /** How many positions state their full-time equivalents. */
  readonly fteKnown: Scalars['Int']['output'];
  /** How many people hold them. */
  readonly headcount: Scalars['Int']['output'];
  /** How many positions. */
  readonly positions: Scalars['Int']['output'];
  /** What the row is; empty for positions of which the source says nothing. */
  readonly row: Scalars['String']['output'];
};

/** What positions cost a year in one currency. Currencies are never added together. */
export type CurrencySum = {
  readonly __typename?: 'CurrencySum';
  /** What they cost a year in all. */
  readonly cost: Scalars['Float']['output'];
  /** As the source writes it: a code such as CHF, or a sign; null for costs of which nobody said what they are in. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** How many positions that is the cost of. */
  readonly positions: Scalars['Int']['output'];
};

/** How many positions differ between two charts, and by how much the figures of all of them do. */
export type DifferenceTotals = {
  readonly __typename?: 'DifferenceTotals';
  /** Positions that only the later chart has. */
  readonly added: Scalars['Int']['output'];
  /** What they cost a year more; null where one chart does not tell, or in another currency. */
  readonly cost?: Maybe<Scalars['Float']['output']>;
  /** Positions that were vacant and are held. */
  readonly filled: Scalars['Int']['output'];
  /** How many full-time equivalents there are more; null where one chart states none. */
  readonly fte?: Maybe<Scalars['Float']['output']>;
  /** How many people there are more. */
  readonly headcount: Scalars['Int']['output'];
  /** Positions at another location. */
  readonly location: Scalars['Int']['output'];
  /** Positions with another manager. */
  readonly moved: Scalars['Int']['output'];
  /** How many positions there are more, or less than 0 for fewer. */
  readonly positions: Scalars['Int']['output'];
  /** Positions with another cost. */
  readonly recosted: Scalars['Int']['output'];
  /** Positions with another grade. */
  readonly regraded: Scalars['Int']['output'];
  /** Positions that only the earlier chart has. */
  readonly removed: Scalars['Int']['output'];
  /** Positions with other full-time equivalents. */
  readonly resized: Scalars['Int']['output'];
  /** Positions with another title. */
  readonly retitled: Scalars['Int']['output'];
  /** Positions whose title was taken for another role. */
  readonly role: Scalars['Int']['output'];
  /** Positions in another unit. */
  readonly unit: Scalars['Int']['output'];
  /** Positions that became vacant. */
  readonly vacated: Scalars['Int']['output'];
};

/** The direction of an order. */
export type Direction =
  /** Smallest, or A, first. */
  | 'ASC'
  /** Largest, or Z, first. */
  | 'DESC';

/** What would show that a skill is there. */
export type Evidence = Cited & {
  readonly __typename?: 'Evidence';
  /** The advice that says so; null for a measure. */
  readonly advice?: Maybe<Advice>;
  /** Where it stands. */
  readonly citations: ReadonlyArray<Citation>;
  /** What it is. */
  readonly kind: EvidenceKind;
  /** The evidence in words. */
  readonly text: Scalars['String']['output'];
};

/** The kinds of evidence. */
export type EvidenceKind =
  /** A worked example, by the source of the action, where that is about this skill before all. */
  | 'EXAMPLE'
  /** Something by which the role that is reached is measured. */
  | 'MEASURE'
  /** A sign of readiness for the step. */
  | 'SIGNAL';

/** Skills of one category that are expected, and of which no source says where one starts. */
export type ExpectedSkills = {
  readonly __typename?: 'ExpectedSkills';
  /** The category. */
  readonly category: SkillCategory;
  /**
   * The skills, each once: a broader one with its narrower ones inside. What the target asks for first, then what only a
   * role on the way does; each most important first, then by need and by skill.
   */
  readonly skills: ReadonlyArray<BriefSkill>;
};

/**
 * How a list divides by one of its filters. Each facet counts what meets the other filters, whatever its own filter asks
 * for, so that it shows what choosing another of its values would find.
 */
export type Facet = {
  readonly __typename?: 'Facet';
  /**
   * The filter: track, kind, seniority or framework of roles; category or framework of skills; unit, location or vacant of
   * positions.
   */
  readonly name: Scalars['String']['output'];
  /**
   * Its values that occur, in their own order: tracks and kinds as their enums list them, rungs from the lowest,
   * frameworks and categories by title, then slug. What has no value, such as a role on no track, is not counted.
   */
  readonly values: ReadonlyArray<FacetCount>;
};

/** How many have one value. */
export type FacetCount = {
  readonly __typename?: 'FacetCount';
  /** How many there are, 1 or more. */
  readonly count: Scalars['Int']['output'];
  /** The value in words. */
  readonly title: Scalars['String']['output'];
  /** The value as the filter takes it: an enum value, a rung or a slug. */
  readonly value: Scalars['String']['output'];
};

/** Something wrong or unusual in an org chart. */
export type Finding = {
  readonly __typename?: 'Finding';
  /** How the chart was read all the same. */
  readonly done: Scalars['String']['output'];
  /** The global id: the same for the same kind of finding of the same positions, other `limits` aside. `node` does not find it. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: FindingKind;
  /** What would mend it in the source. */
  readonly mend: Scalars['String']['output'];
  /** What is wrong, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** The positions concerned; those of a circle in its order. */
  readonly positions: ReadonlyArray<Position>;
  /** Their rows in the source, the header being row 1, smallest first. */
  readonly rows: ReadonlyArray<Scalars['Int']['output']>;
  /** How bad it is. */
  readonly severity: Severity;
};

/** A page of findings. */
export type FindingConnection = {
  readonly __typename?: 'FindingConnection';
  /** How many there are of each kind, in the order of the kinds; kinds without any are left out. */
  readonly counts: ReadonlyArray<FindingCount>;
  /** The findings with their cursors. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** The findings alone. */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many findings there are of one kind. */
export type FindingCount = {
  readonly __typename?: 'FindingCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: FindingKind;
};

/** A finding in a connection. */
export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  /** Its place: for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The finding. */
  readonly node: Finding;
};

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

/** A range of numbers as a source gives it. */
export type FloatRange = {
  readonly __typename?: 'FloatRange';
  /** The upper end; null where the source leaves it open. */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /** The lower end; null where the source leaves it open. */
  readonly min?: Maybe<Scalars['Float']['output']>;
  /** The figure in the source's own form, for instance "4-6 hrs/week". */
  readonly text: Scalars['String']['output'];
};

/** A versioned set of roles that belong together, with their skills and everything that is said of them. */
export type Framework = Cited & Node & {
  readonly __typename?: 'Framework';
  /** The words that its licence wants beside what is passed on. */
  readonly attribution?: Maybe<Scalars['String']['output']>;
  /** Where the framework comes from. */
  readonly citations: ReadonlyArray<Citation>;
  /** The global id, for instance "Framework:engineering-leadership". */
  readonly id: Scalars['ID']['output'];
  /** The licence of its data; null where its sources name none. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Whether it was changed since it was published: what was left out, derived or put in other words. */
  readonly modified: Scalars['Boolean']['output'];
  /** Where it was published: an address, or the name of a document; null where nobody says. */
  readonly origin?: Maybe<Scalars['String']['output']>;
  /** Whether it may be passed on; null where only the licence says. */
  readonly redistribution?: Maybe<Redistribution>;
  /** The readable half of the id. */
  readonly slug: Scalars['String']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Rises with every committed write to this framework. */
  readonly version: Scalars['Int']['output'];
};

/** Two frameworks side by side. Candidates count in none of it. */
export type FrameworkComparison = {
  readonly __typename?: 'FrameworkComparison';
  /** The first. */
  readonly a: Framework;
  /** The second. */
  readonly b: Framework;
  /**
   * The rungs that either of them has, from the lowest up. Each framework counts its rungs by itself, so the same number says
   * nothing of the same height: `Role.counterparts` does.
   */
  readonly levels: ReadonlyArray<ComparedLevel>;
  /**
   * Skills that roles of the first ask for, and that nothing of the second is mapped to or called: those that most roles ask
   * for first, then by id.
   */
  readonly onlyA: ReadonlyArray<AskedSkill>;
  /** How many those of the first are, however many are listed. */
  readonly onlyACount: Scalars['Int']['output'];
  /** The same of the second. */
  readonly onlyB: ReadonlyArray<AskedSkill>;
  /** How many those of the second are. */
  readonly onlyBCount: Scalars['Int']['output'];
  /** How many pairs of such roles there are. */
  readonly sameTitleCount: Scalars['Int']['output'];
  /**
   * Roles of both that are called the same, those first that have the fewest skills in common; last those of which one states
   * no skills, so that nobody knows.
   */
  readonly sameTitles: ReadonlyArray<NamesakeRoles>;
  /** Skills of both that are called the same, of which nobody says whether they are: by the id of the first one's. */
  readonly unclear: ReadonlyArray<NamesakeSkills>;
  /** How many pairs of such skills there are. */
  readonly unclearCount: Scalars['Int']['output'];
};

/** Whether a skill is there. */
export type GapStatus =
  /** It is there at the level that is needed, or above. */
  | 'MET'
  /** It is not there: it was not asked for so far, or a profile says level 0. */
  | 'NEW'
  /** It is there, at a lower level. */
  | 'RAISED'
  /** Nobody says what is there: it may be met as well as missing. */
  | 'UNKNOWN';

/** What the graph holds. */
export type GraphInfo = {
  readonly __typename?: 'GraphInfo';
  /** How many things of each kind there are, in the order of the kinds. */
  readonly counts: ReadonlyArray<KindCount>;
  /** The frameworks: the built-in one first, then by slug. */
  readonly frameworks: ReadonlyArray<Framework>;
  /** Always "GraphInfo:graph": there is one. `node` does not find it; `graph` gives it. */
  readonly id: Scalars['ID']['output'];
  /** What holding the graph takes of this server's memory. */
  readonly memory: MemoryUse;
  /**
   * When the newest reading of a framework or an organization was made: ISO 8601, in UTC. Each is read again soon after it
   * has changed.
   */
  readonly readAt: Scalars['String']['output'];
  /**
   * Rises with every committed write to what the caller may read. Everything that their answers depend on is this number:
   * same version, same answer.
   */
  readonly version: Scalars['Int']['output'];
};

/** A range of whole numbers as a source gives it. */
export type IntRange = {
  readonly __typename?: 'IntRange';
  /** The upper end; null where the source leaves it open. */
  readonly max?: Maybe<Scalars['Int']['output']>;
  /** The lower end; null where the source leaves it open. */
  readonly min?: Maybe<Scalars['Int']['output']>;
  /** The figure in the source's own form, for instance "30-100+ engineers". */
  readonly text: Scalars['String']['output'];
};

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

/** How many things of one kind the graph holds. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: NodeKind;
};

/** What a thing is called. */
export type Label = {
  readonly __typename?: 'Label';
  /** The languages in which the source calls it so, such as "en", in alphabetical order; empty: it does not say. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The name. */
  readonly text: Scalars['String']['output'];
};

/** How many layers an organization is advised to have at most. */
export type LayerBand = {
  readonly __typename?: 'LayerBand';
  /** How many there are. */
  readonly layers: Scalars['Int']['output'];
  /** Where the band was published. */
  readonly source: Scalars['String']['output'];
  /** At most so many. */
  readonly to: Scalars['Int']['output'];
  /** What it holds for. */
  readonly work: Scalars['String']['output'];
};

/** Why a row of a file is no position of its own. */
export type LeftOutReason =
  /** A later row has its id and counts, as --duplicates last asked for. */
  | 'EARLIER_DUPLICATE'
  /** It is about one more person on a post that another row has: counted in `headcount`, not in `positions`. */
  | 'FURTHER_HOLDER'
  /** It is about somebody or a post that is not there yet on that day. */
  | 'FUTURE'
  /** An earlier row has its id and counts, as --duplicates first asked for. */
  | 'LATER_DUPLICATE'
  /** It is about somebody or a post that is not there any more on the day of the chart. */
  | 'LEFT'
  /** Another row of its id holds on that day. */
  | 'OTHER_DAY'
  /** It says what an earlier row says. */
  | 'REPEAT'
  /** It is the header once more. */
  | 'REPEATED_HEADER'
  /** It is an example or an instruction of how to fill in the file. */
  | 'TEMPLATE'
  /** It is a total. */
  | 'TOTAL';

/** How many rows are no positions of their own, for one reason. */
export type LeftOutRows = {
  readonly __typename?: 'LeftOutRows';
  /** Why. */
  readonly reason: LeftOutReason;
  /** How many. */
  readonly rows: Scalars['Int']['output'];
};

/**
 * What to let go of, as sources state it. What draws on a skill that rises on the same way, or on a part of one or a
 * broader or narrower one, is not among it.
 */
export type LetGo = {
  readonly __typename?: 'LetGo';
  /** What a source says is not the target's: strongest involvement first. */
  readonly handOver: ReadonlyArray<RoleResponsibility>;
  /** What the target needs less of, and a source says so: largest difference first, then by skill. */
  readonly relyLess: ReadonlyArray<Surplus>;
};

/** What a longer way adds over the shortest one between the same roles. */
export type LongerWay = {
  readonly __typename?: 'LongerWay';
  /** What these spend time on and no role of the shorter way is said to; of activities the same holds. */
  readonly activities: ReadonlyArray<RoleActivity>;
  /** Advice about its own steps. */
  readonly advice: ReadonlyArray<Advice>;
  /** All of it in a sentence, or that no source states anything. */
  readonly explanation: Scalars['String']['output'];
  /** The shortest one. */
  readonly over: TransitionPath;
  /** The longer way. */
  readonly path: TransitionPath;
  /** What these ask for that no role of the shorter way does, or more of it; SAME and CLOSE skills of frameworks are one. */
  readonly requirements: ReadonlyArray<Requirement>;
  /**
   * What these answer for and no role of the shorter way is said to. Nobody says of responsibilities of two frameworks whether
   * they are the same.
   */
  readonly responsibilities: ReadonlyArray<RoleResponsibility>;
  /** The roles that only the longer one passes, in their order. */
  readonly roles: ReadonlyArray<Role>;
  /** What its own steps change in the work. */
  readonly shifts: ReadonlyArray<Shift>;
};

/** What a mapping rests on. */
export type MappingBasis =
  /** Somebody confirmed it in a file of mappings. */
  | 'CONFIRMED'
  /** It was worked out from words and neighbours, and nobody has confirmed it: a candidate. */
  | 'DERIVED'
  /** A published crosswalk, or an import, states it. */
  | 'STATED';

/** How a thing of one framework stands to a thing of another: the mapping relations of SKOS. */
export type MappingType =
  /** The other one is the wider (broadMatch). */
  | 'BROADER'
  /** The two are so alike that one may stand for the other in some uses (closeMatch). */
  | 'CLOSE'
  /** The other one is the narrower: it is a case of this one (narrowMatch). */
  | 'NARROWER'
  /** The two have to do with each other, and neither contains the other (relatedMatch). */
  | 'RELATED'
  /** The two mean the same (exactMatch). */
  | 'SAME';

/** What holding the graph takes of a server's memory, told by how much there is; in megabytes. */
export type MemoryUse = {
  readonly __typename?: 'MemoryUse';
  /** What the process may use: its heap limit. */
  readonly limit: Scalars['Int']['output'];
  /** What it takes while all of it is read again, since the old reading serves until the new one does. */
  readonly peak: Scalars['Int']['output'];
  /** What it takes at rest. */
  readonly readings: Scalars['Int']['output'];
};

/** Puts all positions of one unit into another. */
export type MergeUnits = {
  /** The unit that ends. */
  readonly from: Scalars['String']['input'];
  /** The unit that its positions are in then; it need not exist yet. */
  readonly into: Scalars['String']['input'];
};

/** Gives a position another manager. */
export type MovePosition = {
  /** The position that moves. */
  readonly position: Scalars['ID']['input'];
  /** Its new manager; without one it comes to the top. */
  readonly to?: InputMaybe<Scalars['ID']['input']>;
  /** Whether its reports move along; otherwise they report to its old manager. */
  readonly withReports?: Scalars['Boolean']['input'];
};

/** A position that has another manager. */
export type MovedPosition = {
  readonly __typename?: 'MovedPosition';
  /** The manager in the earlier chart; null where it was at the top. */
  readonly from?: Maybe<Position>;
  /** The position, as the later chart has it. */
  readonly position: Position;
  /** The manager in the later chart; null where it is at the top. */
  readonly to?: Maybe<Position>;
};

/** A role of each of two frameworks, called the same. */
export type NamesakeRoles = {
  readonly __typename?: 'NamesakeRoles';
  /** That of the first. */
  readonly a: Role;
  /** That of the second. */
  readonly b: Role;
  /** How the second stands to the first, as stated or confirmed; null: nobody says that they are the same. */
  readonly mapping?: Maybe<MappingType>;
  /** How many skills only the first asks for. */
  readonly onlyA: Scalars['Int']['output'];
  /** How many skills only the second asks for. */
  readonly onlyB: Scalars['Int']['output'];
  /**
   * The share of the skills that either asks for which both ask for, 0 to 1: where a mapping says so, or where the two skills are
   * called the same and no mapping says how they stand to each other. Null where one of them states none.
   */
  readonly overlap?: Maybe<Scalars['Float']['output']>;
  /** How many skills of the first the second asks for too. */
  readonly sharedSkills: Scalars['Int']['output'];
};

/** A skill of each of two frameworks, called the same. */
export type NamesakeSkills = {
  readonly __typename?: 'NamesakeSkills';
  /** That of the first. */
  readonly a: Skill;
  /** That of the second. */
  readonly b: Skill;
};

/** A role that has a way, in the place of one that has none. */
export type NearestRole = {
  readonly __typename?: 'NearestRole';
  /** How many steps its shortest way has. */
  readonly length: Scalars['Int']['output'];
  /** The role. */
  readonly role: Role;
};

/** Why no path was found, and what there is instead. */
export type NoPath = {
  readonly __typename?: 'NoPath';
  /**
   * With RULED_OUT: the constraints that rule out every way, in the order of `PathConstraints`. Where they could not all be
   * tried in time, those that were found.
   */
  readonly constraints: ReadonlyArray<RulingConstraint>;
  /** Whether there is a way without any one of `constraints`; false: only without all of them together. */
  readonly eachAlone: Scalars['Boolean']['output'];
  /** The same in a sentence or two, with the names of the roles. */
  readonly explanation: Scalars['String']['output'];
  /**
   * What someone in the first role lacks for the other one, their profile included: it needs no way between the two. From
   * VP to Engineering Manager, for instance, the coding.
   */
  readonly gap: SkillGap;
  /** From where a way leads to the target under the same constraints: as `nearestTargets`, nearest to the start first. */
  readonly nearestStarts: ReadonlyArray<NearestRole>;
  /**
   * Where a way leads from the start under the same constraints: at most three, nearest to the target first, which is the
   * fewest transitions between the two in whatever direction, then the fewest rungs, then the id. None where the frameworks
   * are different, both are the same role, or the search was given up.
   */
  readonly nearestTargets: ReadonlyArray<NearestRole>;
  /** The reason: the first of them that holds. */
  readonly reason: NoPathReason;
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

/** Anything that has a global id and can be fetched with `node`. */
export type Node = {
  /**
   * The global id, Type:slug. Stable: it changes only when the thing is renamed in its source files. What is seen from another
   * side than it is stated from, such as a requirement that a role takes over, has an id of its own there, with "~" in it.
   */
  readonly id: Scalars['ID']['output'];
};

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

/** A skill that is there and that no source mentions of the target. */
export type NotMentionedSkill = Cited & {
  readonly __typename?: 'NotMentionedSkill';
  /** Where that level stands; a person's own word stands nowhere. */
  readonly citations: ReadonlyArray<Citation>;
  /** The level that is there, above 0 to 5. */
  readonly have: Scalars['Float']['output'];
  /** That level as a word. */
  readonly haveBand: SkillBand;
  /** The skill. */
  readonly skill: Skill;
};

/**
 * An org chart, real or planned: positions that report to each other. It is read as a forest, in which every position has
 * one manager or none; what the source states beyond that is in `findings`. docs/organizations.md has the rules.
 */
export type Organization = Node & {
  readonly __typename?: 'Organization';
  /** The day that the chart is of, YYYY-MM-DD; null where nobody said. */
  readonly asOf?: Maybe<Scalars['String']['output']>;
  /**
   * Through which positions the shortest ways between others lead, over solid and dotted lines in either direction: those
   * without whom parts would be far from each other. Brandes 2001, A faster algorithm for betweenness centrality. Null where
   * more than 3000 positions hang together by more than a tree.
   */
  readonly betweenness?: Maybe<Betweenness>;
  /**
   * The lowest position whose organization holds all of the given ones: one of them where it is above the others. Null
   * where no position is above all of them.
   */
  readonly commonManager?: Maybe<Position>;
  /**
   * The positions put together by two things at once: a cell for each pair that some position has. Most positions first,
   * then by key.
   */
  readonly crosstab: Crosstab;
  /** What it is; null where nobody said. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What is wrong or unusual in the chart: worst first, then by kind, then in the order of the source. */
  readonly findings: FindingConnection;
  /** Its grades from the lowest up, as somebody stated them on import; null where nobody did. */
  readonly gradeOrder?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many groups there are, however many are listed. */
  readonly groupCount: Scalars['Int']['output'];
  /** The positions put together by something that they share: most positions first, then by key; depths from the top down. */
  readonly groups: ReadonlyArray<PositionGroupRow>;
  /** The global id, for instance "Organization:functional-company". */
  readonly id: Scalars['ID']['output'];
  /** The figures of the whole organization, or of a position and all below it. */
  readonly metrics: OrganizationMetrics;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** One position by its global id or by the source's own id; null where there is none. */
  readonly position?: Maybe<Position>;
  /** The positions, filtered, ordered and in pages. */
  readonly positions: PositionConnection;
  /** The way from one position to another over their common manager, both ends included; null where there is none. */
  readonly reportingPath?: Maybe<ReadonlyArray<Position>>;
  /**
   * The positions whose reports, teams or size are outside what sources say of their role: in the order of the source,
   * then by attribute.
   */
  readonly roleFit: ReadonlyArray<RoleFitFinding>;
  /** How many positions and figures are outside what sources say, however many `roleFit` lists. */
  readonly roleFitCount: Scalars['Int']['output'];
  /** How many positions have no manager, however many are listed. */
  readonly rootCount: Scalars['Int']['output'];
  /** The positions without a manager, in the order of the source, at most 1000. */
  readonly roots: ReadonlyArray<Position>;
  /**
   * Figures of the charts of all its dates, flat, for a dashboard: chart by chart, earliest first, and in the order of the
   * measures. What a chart does not tell is null, never 0.
   */
  readonly series: ReadonlyArray<SeriesPoint>;
  /**
   * What would become of the organization by these changes, at most 200, applied in their order. A change that cannot be
   * made is refused with the reason, and the others are made all the same. Nothing is stored: the positions, the
   * organization and the findings of the outcome have ids of their own, with "~" in them, which `node` and `position` do
   * not find. Where an argument takes a position of the organization, such an id names the real one.
   */
  readonly simulate: ReorganizationOutcome;
  /** The readable half of the id. A chart of a date has the date in it: "acme@2026-01-31". */
  readonly slug: Scalars['String']['output'];
  /**
   * What became of the rows of the file that it was imported from: each is a position, or left out for one reason. Null where
   * nobody counted them: of a chart imported before they were, and of one as simulate makes it.
   */
  readonly sourceRows?: Maybe<SourceRows>;
  /** The charts of all its dates, earliest first; one without a date is last. */
  readonly states: ReadonlyArray<Organization>;
  /**
   * How it is built, by formulas that were published: how near to one tree, which spans its managers have beside published
   * bands, and what each layer consists of and costs.
   */
  readonly structure: OrganizationStructure;
  /** Rises with every import of this organization. Of one as simulate makes it: that of the one that was changed. */
  readonly version: Scalars['Int']['output'];
};


/**
 * An org chart, real or planned: positions that report to each other. It is read as a forest, in which every position has
 * one manager or none; what the source states beyond that is in `findings`. docs/organizations.md has the rules.
 */
export type OrganizationbetweennessArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An org chart, real or planned: positions that report to each other. It is read as a forest, in which every position has
 * one manager or none; what the source states beyond that is in `findings`. docs/organizations.md has the rules.
 */
export type OrganizationcommonManagerArgs = {
  positions: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * An org chart, real or planned: positions that report to each other. It is read as a forest, in which every position has
 * one manager or none; what the source states beyond that is in `findings`. docs/organizations.md has the rules.
 */
export type OrganizationcrosstabArgs = {
  across: PositionGroup;
  by: PositionGroup;
  first?: InputMaybe<Scalars['Int']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * An org chart, real or planned: positions that report to each other. It is read as a forest, in which every position has
 * one manager or none; what the source states beyond that is in `findings`. docs/organizations.md has the rules.
 */
export type OrganizationfindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<FindingKind>>;
  limits?: InputMaybe<ChartLimits>;
  severities?: InputMaybe<ReadonlyArray<Severity>>;
};


/**
 * An org chart, real or planned: positions that report to each other. It is read as a forest, in which every position has
 * one manager or none; what the source states beyond that is in `findings`. docs/organizations.md has the rules.
 */
export type OrganizationgroupCountArgs = {
  by: PositionGroup;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * An org chart, real or planned: positions that report to each other. It is read as a forest, in which every position has
 * one manager or none; what the source states beyond that is in `findings`. docs/organizations.md has the rules.
 */
export type OrganizationgroupsArgs = {
  by: PositionGroup;
  first?: InputMaybe<Scalars['Int']['input']>;
  then?: InputMaybe<PositionGroup>;
  thenFirst?: InputMaybe<Scalars['Int']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * An org chart, real or planned: positions that report to each other. It is read as a forest, in which every position has
 * one manager or none; what the source states beyond that is in `findings`. docs/organizations.md has the rules.
 */
export type OrganizationmetricsArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * An org chart, real or planned: positions that report to each other. It is read as a forest, in which every position has
 * one manager or none; what the source states beyond that is in `findings`. docs/organizations.md has the rules.
 */
export type OrganizationpositionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * An org chart, real or planned: positions that report to each other. It is read as a forest, in which every position has
 * one manager or none; what the source states beyond that is in `findings`. docs/organizations.md has the rules.
 */
export type OrganizationpositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PositionOrder>>;
};


/**
 * An org chart, real or planned: positions that report to each other. It is read as a forest, in which every position has
 * one manager or none; what the source states beyond that is in `findings`. docs/organizations.md has the rules.
 */
export type OrganizationreportingPathArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


/**
 * An org chart, real or planned: positions that report to each other. It is read as a forest, in which every position has
 * one manager or none; what the source states beyond that is in `findings`. docs/organizations.md has the rules.
 */
export type OrganizationroleFitArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An org chart, real or planned: positions that report to each other. It is read as a forest, in which every position has
 * one manager or none; what the source states beyond that is in `findings`. docs/organizations.md has the rules.
 */
export type OrganizationseriesArgs = {
  from?: InputMaybe<Scalars['String']['input']>;
  measures: ReadonlyArray<SeriesMeasure>;
  to?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * An org chart, real or planned: positions that report to each other. It is read as a forest, in which every position has
 * one manager or none; what the source states beyond that is in `findings`. docs/organizations.md has the rules.
 */
export type OrganizationsimulateArgs = {
  changes: ReadonlyArray<ReorganizationChange>;
};


/**
 * An org chart, real or planned: positions that report to each other. It is read as a forest, in which every position has
 * one manager or none; what the source states beyond that is in `findings`. docs/organizations.md has the rules.
 */
export type OrganizationstructureArgs = {
  dotted?: Scalars['Boolean']['input'];
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The organizations with their cursors. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The organizations alone. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What is different between two charts, by the source's own ids. */
export type OrganizationDifference = {
  readonly __typename?: 'OrganizationDifference';
  /** Positions that only the later chart has, in the order of its source. */
  readonly added: ReadonlyArray<Position>;
  /** The figures of the later chart. */
  readonly after: OrganizationMetrics;
  /** The figures of the earlier chart. */
  readonly before: OrganizationMetrics;
  /** What else positions of both charts have other than before, in the order of the later source; at most 1000. */
  readonly changed: ReadonlyArray<ChangedPosition>;
  /** How many entries `changed` has, however many are listed. */
  readonly changedCount: Scalars['Int']['output'];
  /** Positions with another manager, in the order of the later source. */
  readonly moved: ReadonlyArray<MovedPosition>;
  /** Positions that only the earlier chart has, in the order of its source. */
  readonly removed: ReadonlyArray<Position>;
  /** Positions with another title, in the order of the later source. */
  readonly retitled: ReadonlyArray<RetitledPosition>;
  /** How many differ in what, however many are listed, and by how much the figures do. */
  readonly totals: DifferenceTotals;
};

/** An organization in a connection. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Its place: for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The organization. */
  readonly node: Organization;
};

/**
 * The figures of an organization or a part of it. Managers are the positions with direct reports, spans count direct
 * reports by solid lines, and depths count from the top of what is measured. Vacant positions count like others.
 */
export type OrganizationMetrics = {
  readonly __typename?: 'OrganizationMetrics';
  /** How far below the top a position is on average: 0 at the top. */
  readonly averageDepth: Scalars['Float']['output'];
  /** How many direct reports a manager has on average; 0 where there are no managers. */
  readonly averageSpan: Scalars['Float']['output'];
  /**
   * What the positions cost a year in all, of those that state it; null where none does, and where they are in several
   * currencies, or some in one and some in none: `costs` has those apart.
   */
  readonly cost?: Maybe<Scalars['Float']['output']>;
  /** How many positions state a cost. */
  readonly costKnown: Scalars['Int']['output'];
  /** What they cost a year by currency: the one of most positions first. */
  readonly costs: ReadonlyArray<CurrencySum>;
  /** What `cost` is in, as the source writes it: a code such as CHF, or a sign; null where nobody said. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** Full-time equivalents in all, of the positions that state them; null where none does. */
  readonly fte?: Maybe<Scalars['Float']['output']>;
  /** How many positions state their full-time equivalents. */
  readonly fteKnown: Scalars['Int']['output'];
  /** How many people hold them: one each, nobody where it is vacant, unless the source tells of several holders. */
  readonly headcount: Scalars['Int']['output'];
  /** How many levels from the top to the lowest position: 1 for a single one. */
  readonly layers: Scalars['Int']['output'];
  /** Managers per position, 0 to 1. */
  readonly managerShare: Scalars['Float']['output'];
  /** How many of them have direct reports. */
  readonly managers: Scalars['Int']['output'];
  /** How many managers have a single direct report. */
  readonly managersOfOne: Scalars['Int']['output'];
  /** How many direct reports the manager in the middle has; 0 where there are no managers. */
  readonly medianSpan: Scalars['Float']['output'];
  /** How many positions: posts, held or vacant. */
  readonly positions: Scalars['Int']['output'];
  /** How many positions there are at each depth, from the top on. */
  readonly positionsByDepth: ReadonlyArray<Scalars['Int']['output']>;
  /** How many managers have how many direct reports: smallest span first. */
  readonly spanDistribution: ReadonlyArray<SpanCount>;
  /** How many positions are vacant. */
  readonly vacancies: Scalars['Int']['output'];
};

/**
 * How an organization is built. The first four figures are 1 for one tree and less the further from it (Krackhardt 1994, Graph
 * theoretical dimensions of informal organizations), of the lines as the source states them, circles included.
 */
export type OrganizationStructure = {
  readonly __typename?: 'OrganizationStructure';
  /** How many managers have fewer direct reports than any of the bands. */
  readonly belowBands: Scalars['Int']['output'];
  /** The share of pairs of positions that hang together, whatever the direction of the lines; null for fewer than two. */
  readonly connectedness?: Maybe<Scalars['Float']['output']>;
  /** How many positions without direct reports there are for each with some; null without managers. */
  readonly contributorsPerManager?: Maybe<Scalars['Float']['output']>;
  /** 1 where each part has as few lines as hold it together, 0 where all possible ones are there; null without lines. */
  readonly efficiency?: Maybe<Scalars['Float']['output']>;
  /**
   * Of the pairs of which one is above the other, the share of which the other is not above the one as well; null without
   * such pairs, and where more than 2000 positions hang together by more than a tree.
   */
  readonly hierarchy?: Maybe<Scalars['Float']['output']>;
  /** How many layers there are, beside a published band. */
  readonly layerBand: LayerBand;
  /** What each layer consists of and costs, from the top on; the key is the depth. */
  readonly layers: ReadonlyArray<PositionGroupRow>;
  /**
   * The share of pairs that have a lowest common manager: one who is above both, and below all others who are. Null where no
   * part has three positions, and where more than 2000 hang together by more than a tree.
   */
  readonly leastUpperBoundedness?: Maybe<Scalars['Float']['output']>;
  /** How many lines between different positions are stated, each once. */
  readonly lines: Scalars['Int']['output'];
  /** How many positions it is a figure of. */
  readonly positions: Scalars['Int']['output'];
  /** Which spans the managers have, beside published bands. */
  readonly spanBands: ReadonlyArray<SpanBand>;
};

/** Where a page stands in its connection, by the Relay specification. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last item; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is anything after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is anything before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * What every path must keep to, all of it at once. What is left out limits nothing. Everything that is wrong is told in one
 * error: `extensions.problems` lists each with its `argument`, such as `where.via.0`.
 */
export type PathConstraints = {
  /** The roles that no path may visit, at most 100; neither the first, nor the last, nor one of `via`. */
  readonly avoid?: InputMaybe<ReadonlyArray<Scalars['RoleRef']['input']>>;
  /** Only roles of these frameworks, by slug or title; an empty list: none. */
  readonly frameworks?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether archetypes may be passed on the way; those in `via` and at the ends always may. */
  readonly includeVariants?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only transitions of these kinds; an empty list: none. */
  readonly kinds?: InputMaybe<ReadonlyArray<TransitionKind>>;
  /** The largest number of steps, from 1. */
  readonly maxSteps?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The longest time in years, from 0. It is compared with the years of transitions as `YEARS` has them, whatever the paths are
   * ordered by: the middle of stated ranges, and estimates for what no source states, so a path may take longer than that.
   * A crossing counts for nothing in it: how long it takes nobody states, and `stepsWithoutYears` counts it.
   */
  readonly maxYears?: InputMaybe<Scalars['Float']['input']>;
  /**
   * The roles that a path must visit, in any order, at most 5. One that is the first or the last role is visited anyway;
   * one of another framework never is.
   */
  readonly via?: InputMaybe<ReadonlyArray<Scalars['RoleRef']['input']>>;
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

/**
 * A skill that a path asks for, judged step by step: one of which nothing is known at the start rises all the same where it
 * is known to rise at a later step. need is the highest level that any role after the first asks for.
 */
export type PathSkill = Cited & {
  readonly __typename?: 'PathSkill';
  /** Advice that develops the skill: by kind, then by id. */
  readonly advice: ReadonlyArray<Advice>;
  /** Whether the needed level was stated by a source or derived. */
  readonly basis: Basis;
  /** Where the needed level stands. */
  readonly citations: ReadonlyArray<Citation>;
  /** Whether sources differ about the needed level. */
  readonly contested: Scalars['Boolean']['output'];
  /**
   * By how much it is known to rise: need - have, or 0 where there is enough; where `have` is null from the first level
   * that is known on the way. Null where it is unknown.
   */
  readonly distance?: Maybe<Scalars['Float']['output']>;
  /**
   * Where `have` is null: what is known of narrower and related skills, narrower ones first, then highest level first. A
   * hint of what may be there, which counts nowhere.
   */
  readonly evidence: ReadonlyArray<SkillEvidence>;
  /** What it means in the first role; null where no source says so, or the level is a person's own word. */
  readonly expectationNow?: Maybe<Scalars['String']['output']>;
  /** What it means in the role that asks for the most. */
  readonly expectationThen?: Maybe<Scalars['String']['output']>;
  /** The first role on the way at which it is known to rise; where it does not, the first that asks for it. */
  readonly firstNeededAt: Role;
  /** The step that leads to that role, 1 for the first. */
  readonly firstNeededAtStep: Scalars['Int']['output'];
  /**
   * The level that is there: the profile's, otherwise that of the first role, 0 to 5; null: no source states it, which is
   * neither none nor all. 0: a profile says so, or it was not asked for so far, as a source that describes the first role
   * requires it of a later rung only.
   */
  readonly have?: Maybe<Scalars['Float']['output']>;
  /**
   * Where `have` is null: the level that is there at most, which is that of the next role on the way that takes over the
   * skills of the first; null where none states it.
   */
  readonly haveAtMost?: Maybe<Scalars['Float']['output']>;
  /** That level as a word; null where it is unknown or 0. */
  readonly haveBand?: Maybe<SkillBand>;
  /** How sure that level is, 0 to 1; null where it is unknown, a person's own word, or 0. */
  readonly haveConfidence?: Maybe<Scalars['Float']['output']>;
  /** Where sources differ about that level and say how high it is: from the lowest to the highest. */
  readonly haveRange?: Maybe<FloatRange>;
  /**
   * The skill of another framework by which `have` is known, mapped to this one as SAME or CLOSE: one of the first role or of
   * the profile, or one that an earlier step has reached. Null where it is known of itself, or not at all.
   */
  readonly haveThrough?: Maybe<SkillCounterpart>;
  /** How much of the role that asks for the most it is, above 0 to 1. */
  readonly importance: Scalars['Float']['output'];
  /**
   * The narrower skills that are listed inside this one and nowhere else, in the order of the list: known ones first. An
   * item stands inside the nearest skill that contains it, of those that are listed, and what is known never inside what
   * is unknown. An item inside another has none inside itself.
   */
  readonly inside: ReadonlyArray<PathSkill>;
  /** The highest level that any role after the first asks for. */
  readonly need: Scalars['Float']['output'];
  /** That level as a word. */
  readonly needBand: SkillBand;
  /** How sure that level is, 0 to 1; null where nobody says. */
  readonly needConfidence?: Maybe<Scalars['Float']['output']>;
  /** Where sources differ about that level and say how high it is: from the lowest to the highest. */
  readonly needRange?: Maybe<FloatRange>;
  /** The level that the last role asks for; null: no source says that it asks for any. */
  readonly neededAtTarget?: Maybe<Scalars['Float']['output']>;
  /** How urgent it is; null where it does not rise, or nobody knows whether it does. */
  readonly priority?: Maybe<Priority>;
  /** The skill. */
  readonly skill: Skill;
  /** New, to be raised, met, or unknown. */
  readonly status: GapStatus;
  /** importance x distance; null where it is unknown. */
  readonly weight?: Maybe<Scalars['Float']['output']>;
};

/** A post of an organization, held or vacant. The graph holds no names of people. */
export type Position = Node & {
  readonly __typename?: 'Position';
  /** The source's other columns, by header. */
  readonly attributes: Scalars['JSON']['output'];
  /** What it costs a year; of a post with several holders, all of them together. */
  readonly cost?: Maybe<Scalars['Float']['output']>;
  /** What the cost is in, as the source writes it: a code such as CHF, or a sign; null where nobody said. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** How many managers are above it: 0 at the top. */
  readonly depth: Scalars['Int']['output'];
  /** How many positions are below it at any depth. */
  readonly descendantCount: Scalars['Int']['output'];
  /** Everyone below it: each manager before its reports, which are in the order of the source. */
  readonly descendants: PositionConnection;
  /** Who reports to it, in the order of the source. */
  readonly directReports: PositionConnection;
  /** Whom it reports to by dotted lines, in the order of the source. */
  readonly dottedManagers: ReadonlyArray<Position>;
  /** Who reports to it by dotted lines, in the order of the source. */
  readonly dottedReports: PositionConnection;
  /** Full-time equivalents, 0 or more. */
  readonly fte?: Maybe<Scalars['Float']['output']>;
  /** The grade or level, as the source writes it. */
  readonly grade?: Maybe<Scalars['String']['output']>;
  /** How many people hold it: one, or nobody where it is vacant, unless the source tells of several holders. */
  readonly headcount: Scalars['Int']['output'];
  /** How many levels are below it: 0 without reports. */
  readonly height: Scalars['Int']['output'];
  /** The global id: the organization's slug and the source's own id, for instance "Position:acme/1042". */
  readonly id: Scalars['ID']['output'];
  /** Whether nobody reports to it. */
  readonly isLeaf: Scalars['Boolean']['output'];
  /**
   * The source's own id, made distinct: where several rows have one id, the first has it and the others "1042~2",
   * "1042~3".
   */
  readonly key: Scalars['String']['output'];
  /** Where it is. */
  readonly location?: Maybe<Scalars['String']['output']>;
  /** Everyone above it, nearest first. */
  readonly managementChain: ReadonlyArray<Position>;
  /** Whom it reports to; null at the top. */
  readonly manager?: Maybe<Position>;
  /** The figures of it and all below it: headcount, full-time equivalents, cost, and so on by layer. */
  readonly metrics: OrganizationMetrics;
  /** The organization. */
  readonly organization: Organization;
  /**
   * Whom it reports to by the chart of a day: of that day, or the latest before it. Null where that chart has no position of
   * this key.
   */
  readonly reportsTo?: Maybe<ReportsTo>;
  /** The role that its title was taken for; null where none was sure enough. */
  readonly role?: Maybe<Role>;
  /** How sure that is, 0 to 1. */
  readonly roleConfidence?: Maybe<Scalars['Float']['output']>;
  /** The second half of the id. */
  readonly slug: Scalars['String']['output'];
  /** The row of the source, the header being row 1; null where it does not come from one. */
  readonly sourceRow?: Maybe<Scalars['Int']['output']>;
  /** How many positions report to it directly. */
  readonly span: Scalars['Int']['output'];
  /**
   * What the source calls its state, such as "Open requisition" or "Active"; null where it does not say, or no more than
   * `vacant` does. Why somebody is on leave is not kept: that is "On leave".
   */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** What it is called; empty where the source gives no title. */
  readonly title: Scalars['String']['output'];
  /** The unit or department. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Whether nobody holds it. */
  readonly vacant: Scalars['Boolean']['output'];
};


/** A post of an organization, held or vacant. The graph holds no names of people. */
export type PositiondescendantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
};


/** A post of an organization, held or vacant. The graph holds no names of people. */
export type PositiondirectReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A post of an organization, held or vacant. The graph holds no names of people. */
export type PositiondottedReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A post of an organization, held or vacant. The graph holds no names of people. */
export type PositionreportsToArgs = {
  asOf?: InputMaybe<Scalars['String']['input']>;
};

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

/** A page of positions. */
export type PositionConnection = {
  readonly __typename?: 'PositionConnection';
  /** The positions with their cursors. */
  readonly edges: ReadonlyArray<PositionEdge>;
  /** How the positions that meet the filter divide: by unit, location and vacancy. */
  readonly facets: ReadonlyArray<Facet>;
  /** The positions alone. */
  readonly nodes: ReadonlyArray<Position>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
  /** Of how many of them the source does not say what. */
  readonly unknown: UnknownCounts;
};

/** A position in a connection. */
export type PositionEdge = {
  readonly __typename?: 'PositionEdge';
  /** Its place: for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The position. */
  readonly node: Position;
};

/** Which positions. Every condition that is given must hold. */
export type PositionFilter = {
  /** Only those that say this in columns that were kept beside the known ones. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
  /** Only those that cost at most so much a year. Who does not say is none of them. */
  readonly costMax?: InputMaybe<Scalars['Float']['input']>;
  /** Only those that cost at least so much a year. Who does not say is none of them. */
  readonly costMin?: InputMaybe<Scalars['Float']['input']>;
  /** Only those whose cost is in this currency; needed for `costMin` and `costMax` where there are several. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  /** Only those at most so far below the top. */
  readonly depthMax?: InputMaybe<Scalars['Int']['input']>;
  /** Only those at least so far below the top. */
  readonly depthMin?: InputMaybe<Scalars['Int']['input']>;
  /** Only those of at most so many full-time equivalents. Who does not say is none of them. */
  readonly fteMax?: InputMaybe<Scalars['Float']['input']>;
  /** Only those of at least so many full-time equivalents. Who does not say is none of them. */
  readonly fteMin?: InputMaybe<Scalars['Float']['input']>;
  /** Only those of one of these grades, as the source writes them. */
  readonly grades?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those at one of these locations. */
  readonly locations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those whose title was taken for one of these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['RoleRef']['input']>>;
  /** Only those with at most so many direct reports. */
  readonly spanMax?: InputMaybe<Scalars['Int']['input']>;
  /** Only those with at least so many direct reports. */
  readonly spanMin?: InputMaybe<Scalars['Int']['input']>;
  /** Only those of one of these statuses, as the source writes them. */
  readonly statuses?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Only those whose title, unit or id holds this text, ignoring case, accents, apostrophes and kinds of hyphens and
   * spaces.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only those in one of these units. */
  readonly units?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those of which the source says none of these. */
  readonly unknown?: InputMaybe<ReadonlyArray<PositionProperty>>;
  /** Only vacant ones, or only those that are held. */
  readonly vacant?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only this position and those below it, by global id or the source's own id. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

/** What positions can be put together by. */
export type PositionGroup =
  /** How far they are below the top. */
  | 'DEPTH'
  /** Their grade. */
  | 'GRADE'
  /** Their location. */
  | 'LOCATION'
  /** The role that they hold, by its id. */
  | 'ROLE'
  /** What the source calls their state. */
  | 'STATUS'
  /** Their unit. */
  | 'UNIT';

/** Positions that share something. */
export type PositionGroupRow = {
  readonly __typename?: 'PositionGroupRow';
  /** How many direct reports these have on average; 0 where there are none. */
  readonly averageSpan: Scalars['Float']['output'];
  /** What they cost a year in all, of those that state it; null where none does, and where they are in several currencies. */
  readonly cost?: Maybe<Scalars['Float']['output']>;
  /** How many positions state a cost. */
  readonly costKnown: Scalars['Int']['output'];
  /** What they cost a year by currency: the one of most positions first. */
  readonly costs: ReadonlyArray<CurrencySum>;
  /** What `cost` is in; null where nobody said. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** Full-time equivalents in all, of the positions that state them; null where none does. */
  readonly fte?: Maybe<Scalars['Float']['output']>;
  /** How many positions state their full-time equivalents. */
  readonly fteKnown: Scalars['Int']['output'];
  /** How many such groups there are, however many are listed. */
  readonly groupCount: Scalars['Int']['output'];
  /** Its positions put together once more, by what `then` says; empty where it says nothing. */
  readonly groups: ReadonlyArray<PositionGroupRow>;
  /** How many people hold them. */
  readonly headcount: Scalars['Int']['output'];
  /** What they share; empty for those of which the source says nothing. */
  readonly key: Scalars['String']['output'];
  /** How many of them have direct reports. */
  readonly managers: Scalars['Int']['output'];
  /** How many positions. */
  readonly positions: Scalars['Int']['output'];
};

/** One key of an order of positions. */
export type PositionOrder = {
  /** The header of the column, where the field is ATTRIBUTE. */
  readonly attribute?: InputMaybe<Scalars['String']['input']>;
  /** In which direction. */
  readonly direction?: Direction;
  /** What to order by. */
  readonly field: PositionOrderField;
};

/** What positions can be ordered by. */
export type PositionOrderField =
  /** A column that was kept, by its text: `attribute` says which. */
  | 'ATTRIBUTE'
  /** The cost: by currency first, since currencies are never compared. */
  | 'COST'
  /** How far below the top. */
  | 'DEPTH'
  /** How many below at any depth. */
  | 'DESCENDANTS'
  /** Full-time equivalents. */
  | 'FTE'
  /** The grade: by the order of grades where one was stated, else numbers in it as numbers, L9 before L10. */
  | 'GRADE'
  /** How many people hold it. */
  | 'HEADCOUNT'
  /** The location; those without one are last in either direction, as for all that follow. */
  | 'LOCATION'
  /** The id of the role that the title was taken for. */
  | 'ROLE'
  /** How many direct reports. */
  | 'SPAN'
  /** The status, by its text. */
  | 'STATUS'
  /** The title. */
  | 'TITLE'
  /** The unit; those without one are last. */
  | 'UNIT';

/** What the source may say of a position, or not. */
export type PositionProperty =
  /** The cost. */
  | 'COST'
  /** Full-time equivalents. */
  | 'FTE'
  /** The grade. */
  | 'GRADE'
  /** The location. */
  | 'LOCATION'
  /** The role that the title was taken for. */
  | 'ROLE'
  /** The status. */
  | 'STATUS'
  /** The title. */
  | 'TITLE'
  /** The unit. */
  | 'UNIT';

/** What comes first: the sum of its terms, one a step at which the skill is known to rise. */
export type Priority = {
  readonly __typename?: 'Priority';
  /** What it is worked out from, by step. */
  readonly terms: ReadonlyArray<PriorityTerm>;
  /** The sum of the terms' values, to three decimals. */
  readonly value: Scalars['Float']['output'];
};

/** How urgent a skill is at one step: importance x confidence x (distance + named). */
export type PriorityTerm = {
  readonly __typename?: 'PriorityTerm';
  /** How sure the needed level is, 0 to 1; where nobody says, 1 if it is stated and 0.5 if it is derived. */
  readonly confidence: Scalars['Float']['output'];
  /**
   * How far the level rises at the step. Of a skill that was not asked for so far, which hardly anybody starts from
   * nothing: by how much levels usually rise to the needed one, which is the median over the framework's transitions.
   */
  readonly distance: Scalars['Float']['output'];
  /** How much of the role that the step leads to it is, above 0 to 1. */
  readonly importance: Scalars['Float']['output'];
  /** 1 where a shift of the step or a sign of readiness for it names the skill, 0.5 where an action does, otherwise 0. */
  readonly named: Scalars['Float']['output'];
  /** The number of the step on the path; 1 for the step between two roles. */
  readonly step: Scalars['Int']['output'];
  /** importance x confidence x (distance + named), to three decimals. */
  readonly value: Scalars['Float']['output'];
};

/**
 * The questions that can be asked. Every list has one documented order that ends in the id, so the same question
 * always has the same answer at the same version of the graph. What fails is null, with an error, and the rest of the
 * query is answered.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** Advice of the sources, filtered: by kind, then by id. */
  readonly advice?: Maybe<AdviceConnection>;
  /** The attributes that sources make claims about, by key. */
  readonly attributes?: Maybe<ReadonlyArray<Attribute>>;
  /**
   * The nearest role that all of these are or report to, over any number of levels: the fewest steps up in all, then the
   * shortest longest way, then by id. Only solid lines that are so or should be so count, and the ways of all roles hold
   * together in one stage. Null where there is none; so roles of different frameworks have none in common.
   */
  readonly commonManager?: Maybe<Role>;
  /**
   * Two frameworks side by side: their levels, the skills that only one of them asks for, and where the same title means
   * different things.
   */
  readonly compareFrameworks?: Maybe<FrameworkComparison>;
  /**
   * What is different between two charts: of two organizations, or of two dates of one. At most 1000 positions of each
   * kind of difference are listed. Unknown: null, with an error NOT_FOUND for each.
   */
  readonly compareOrganizations?: Maybe<OrganizationDifference>;
  /** Two to six roles side by side: attributes, skills, activities and responsibilities. */
  readonly compareRoles?: Maybe<RoleComparison>;
  /**
   * The roles of the same framework from which someone could come to a role: those from which a transition is known, then
   * those that a source calls related, then best score first, then those that state requirements themselves, then by id. A role that stands higher on the ladder,
   * or that covers nothing of what is needed, is among them only where a transition is known; archetypes, bodies, outside
   * parties and classes of jobs never are.
   */
  readonly feederRoles?: Maybe<ReadonlyArray<RoleMatch>>;
  /** What the graph holds: its version, its frameworks and how many things of each kind. */
  readonly graph?: Maybe<GraphInfo>;
  /**
   * The roles of the same framework that someone in a role could take next: those to which a transition is known, then
   * those that a source calls related, then best score first, then those that state requirements themselves, then by id. A role that stands lower on the ladder,
   * or of whose needs nothing is covered, is among them only where a transition is known; archetypes, bodies, outside
   * parties and classes of jobs never are.
   */
  readonly nextRoles?: Maybe<ReadonlyArray<RoleMatch>>;
  /** Any one thing by its global id, such as "Role:director"; null when there is none. */
  readonly node?: Maybe<Node>;
  /** Several things by their global ids, in the order asked; null in the place of an id that does not exist. */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Node>>>;
  /**
   * One org chart by its slug. Where there are charts of several dates, the slug without a date names the latest.
   * Unknown: null, with an error NOT_FOUND that suggests the nearest slugs.
   */
  readonly organization?: Maybe<Organization>;
  /** The org charts, by slug. */
  readonly organizations?: Maybe<OrganizationConnection>;
  /** One position by its global id, for instance "Position:acme/1042"; null where there is none. */
  readonly position?: Maybe<Position>;
  /**
   * What a person lacks for a role by their own levels. What they do not rate is unknown, unless the role that they hold
   * says it. Nothing is stored.
   */
  readonly profileGap?: Maybe<SkillGap>;
  /**
   * The roles that a job title may mean: most likely first, then by id. Abbreviations, another order of words, typing
   * errors and words of seniority are understood; the size and the stage of the company shift the confidence, as far as
   * the sources tell. Empty where the title means no role of the graph, or has no letter or digit.
   */
  readonly resolveTitle?: Maybe<ReadonlyArray<TitleMatch>>;
  /**
   * One role by id, slug, title or alias, or by a job title that surely means it; `extensions.understood` says then what
   * was understood. Unknown: null, with an error NOT_FOUND that lists the roles that the title may mean, or else the
   * nearest names.
   */
  readonly role?: Maybe<Role>;
  /**
   * The roles whose requirements a person meets best by their own levels: best score first, then those that state
   * requirements themselves, then by id. What the person does not rate is unknown. Roles of whose needs the profile covers
   * nothing are left out, so an empty profile matches none. Nothing is stored.
   */
  readonly roleMatches?: Maybe<ReadonlyArray<RoleMatch>>;
  /** The roles, filtered, ordered and in pages. */
  readonly roles?: Maybe<RoleConnection>;
  /**
   * Full-text search over titles, names, aliases, descriptions, what roles are expected to do, and advice with its
   * examples: best first. Beginnings of words and small typing errors are found as well.
   */
  readonly search?: Maybe<SearchConnection>;
  /** One skill by id, slug, name or alias. Unknown: null, with an error NOT_FOUND that suggests the nearest names. */
  readonly skill?: Maybe<Skill>;
  /** The categories of skills, by title. */
  readonly skillCategories?: Maybe<ReadonlyArray<SkillCategory>>;
  /**
   * What roles need in all, as flat rows: most roles first, then the highest average level, then by id, track or rung;
   * what has no track or rung is last among equals. Without what only prepares for a role (`READINESS`).
   */
  readonly skillDemand?: Maybe<ReadonlyArray<SkillDemand>>;
  /**
   * What someone in one role lacks for another, and what it asks less of. What no source states is unknown: neither there
   * nor missing. Directional: the gap from A to B is not the gap from B to A.
   */
  readonly skillGap?: Maybe<SkillGap>;
  /**
   * The skills that roles need as flat rows, for tables and panels: by role in the order asked, most important skill first.
   * Without what only prepares for a role (`READINESS`).
   */
  readonly skillMatrix?: Maybe<ReadonlyArray<SkillMatrixRow>>;
  /** The skills, filtered, ordered and in pages. */
  readonly skills?: Maybe<SkillConnection>;
  /** The documents and data sets that the facts come from, by title. */
  readonly sources?: Maybe<ReadonlyArray<Source>>;
  /** The stages of a company's growth, in order. */
  readonly stages?: Maybe<ReadonlyArray<Stage>>;
  /**
   * The best ways from one role to another over the known transitions, step by step, with the skills to learn on the
   * way. No role occurs twice in a path; transitions that run in parallel make different paths. Archetypes of roles are
   * passed only where a path starts or ends at one, or where `where` names one in `via` or includes variants.
   */
  readonly transitionPaths?: Maybe<TransitionPaths>;
  /** The known transitions, by id. */
  readonly transitions?: Maybe<ReadonlyArray<Transition>>;
};


/**
 * The questions that can be asked. Every list has one documented order that ends in the id, so the same question
 * always has the same answer at the same version of the graph. What fails is null, with an error, and the rest of the
 * query is answered.
 */
export type QueryadviceArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  audience?: InputMaybe<Scalars['RoleRef']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<AdviceKind>>;
  stages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * The questions that can be asked. Every list has one documented order that ends in the id, so the same question
 * always has the same answer at the same version of the graph. What fails is null, with an error, and the rest of the
 * query is answered.
 */
export type QuerycommonManagerArgs = {
  roles: ReadonlyArray<Scalars['RoleRef']['input']>;
  stages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * The questions that can be asked. Every list has one documented order that ends in the id, so the same question
 * always has the same answer at the same version of the graph. What fails is null, with an error, and the rest of the
 * query is answered.
 */
export type QuerycompareFrameworksArgs = {
  a: Scalars['String']['input'];
  b: Scalars['String']['input'];
  perList?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The questions that can be asked. Every list has one documented order that ends in the id, so the same question
 * always has the same answer at the same version of the graph. What fails is null, with an error, and the rest of the
 * query is answered.
 */
export type QuerycompareOrganizationsArgs = {
  after: Scalars['String']['input'];
  before: Scalars['String']['input'];
};


/**
 * The questions that can be asked. Every list has one documented order that ends in the id, so the same question
 * always has the same answer at the same version of the graph. What fails is null, with an error, and the rest of the
 * query is answered.
 */
export type QuerycompareRolesArgs = {
  roles: ReadonlyArray<Scalars['RoleRef']['input']>;
};


/**
 * The questions that can be asked. Every list has one documented order that ends in the id, so the same question
 * always has the same answer at the same version of the graph. What fails is null, with an error, and the rest of the
 * query is answered.
 */
export type QueryfeederRolesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['RoleRef']['input'];
};


/**
 * The questions that can be asked. Every list has one documented order that ends in the id, so the same question
 * always has the same answer at the same version of the graph. What fails is null, with an error, and the rest of the
 * query is answered.
 */
export type QuerynextRolesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['RoleRef']['input'];
};


/**
 * The questions that can be asked. Every list has one documented order that ends in the id, so the same question
 * always has the same answer at the same version of the graph. What fails is null, with an error, and the rest of the
 * query is answered.
 */
export type QuerynodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The questions that can be asked. Every list has one documented order that ends in the id, so the same question
 * always has the same answer at the same version of the graph. What fails is null, with an error, and the rest of the
 * query is answered.
 */
export type QuerynodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * The questions that can be asked. Every list has one documented order that ends in the id, so the same question
 * always has the same answer at the same version of the graph. What fails is null, with an error, and the rest of the
 * query is answered.
 */
export type QueryorganizationArgs = {
  asOf?: InputMaybe<Scalars['String']['input']>;
  slug: Scalars['String']['input'];
};


/**
 * The questions that can be asked. Every list has one documented order that ends in the id, so the same question
 * always has the same answer at the same version of the graph. What fails is null, with an error, and the rest of the
 * query is answered.
 */
export type QueryorganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The questions that can be asked. Every list has one documented order that ends in the id, so the same question
 * always has the same answer at the same version of the graph. What fails is null, with an error, and the rest of the
 * query is answered.
 */
export type QuerypositionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The questions that can be asked. Every list has one documented order that ends in the id, so the same question
 * always has the same answer at the same version of the graph. What fails is null, with an error, and the rest of the
 * query is answered.
 */
export type QueryprofileGapArgs = {
  basedOn?: InputMaybe<Scalars['RoleRef']['input']>;
  profile: ReadonlyArray<SkillLevelInput>;
  to: Scalars['RoleRef']['input'];
};


/**
 * The questions that can be asked. Every list has one documented order that ends in the id, so the same question
 * always has the same answer at the same version of the graph. What fails is null, with an error, and the rest of the
 * query is answered.
 */
export type QueryresolveTitleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  organizationSize?: InputMaybe<Scalars['Int']['input']>;
  stage?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
};


/**
 * The questions that can be asked. Every list has one documented order that ends in the id, so the same question
 * always has the same answer at the same version of the graph. What fails is null, with an error, and the rest of the
 * query is answered.
 */
export type QueryroleArgs = {
  ref: Scalars['RoleRef']['input'];
};


/**
 * The questions that can be asked. Every list has one documented order that ends in the id, so the same question
 * always has the same answer at the same version of the graph. What fails is null, with an error, and the rest of the
 * query is answered.
 */
export type QueryroleMatchesArgs = {
  filter?: InputMaybe<RoleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  profile: ReadonlyArray<SkillLevelInput>;
};


/**
 * The questions that can be asked. Every list has one documented order that ends in the id, so the same question
 * always has the same answer at the same version of the graph. What fails is null, with an error, and the rest of the
 * query is answered.
 */
export type QueryrolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RoleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RoleOrder>>;
};


/**
 * The questions that can be asked. Every list has one documented order that ends in the id, so the same question
 * always has the same answer at the same version of the graph. What fails is null, with an error, and the rest of the
 * query is answered.
 */
export type QuerysearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  text: Scalars['String']['input'];
};


/**
 * The questions that can be asked. Every list has one documented order that ends in the id, so the same question
 * always has the same answer at the same version of the graph. What fails is null, with an error, and the rest of the
 * query is answered.
 */
export type QueryskillArgs = {
  ref: Scalars['SkillRef']['input'];
};


/**
 * The questions that can be asked. Every list has one documented order that ends in the id, so the same question
 * always has the same answer at the same version of the graph. What fails is null, with an error, and the rest of the
 * query is answered.
 */
export type QueryskillDemandArgs = {
  filter?: InputMaybe<RoleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<SkillDemandGroup>;
};


/**
 * The questions that can be asked. Every list has one documented order that ends in the id, so the same question
 * always has the same answer at the same version of the graph. What fails is null, with an error, and the rest of the
 * query is answered.
 */
export type QueryskillGapArgs = {
  from: Scalars['RoleRef']['input'];
  to: Scalars['RoleRef']['input'];
};


/**
 * The questions that can be asked. Every list has one documented order that ends in the id, so the same question
 * always has the same answer at the same version of the graph. What fails is null, with an error, and the rest of the
 * query is answered.
 */
export type QueryskillMatrixArgs = {
  categories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  roles: ReadonlyArray<Scalars['RoleRef']['input']>;
};


/**
 * The questions that can be asked. Every list has one documented order that ends in the id, so the same question
 * always has the same answer at the same version of the graph. What fails is null, with an error, and the rest of the
 * query is answered.
 */
export type QueryskillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SkillFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SkillOrder>>;
};


/**
 * The questions that can be asked. Every list has one documented order that ends in the id, so the same question
 * always has the same answer at the same version of the graph. What fails is null, with an error, and the rest of the
 * query is answered.
 */
export type QuerytransitionPathsArgs = {
  by?: InputMaybe<PathCost>;
  first?: InputMaybe<Scalars['Int']['input']>;
  frameworks?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  from: Scalars['RoleRef']['input'];
  profile?: InputMaybe<ReadonlyArray<SkillLevelInput>>;
  to: Scalars['RoleRef']['input'];
  where?: InputMaybe<PathConstraints>;
};


/**
 * The questions that can be asked. Every list has one documented order that ends in the id, so the same question
 * always has the same answer at the same version of the graph. What fails is null, with an error, and the rest of the
 * query is answered.
 */
export type QuerytransitionsArgs = {
  from?: InputMaybe<Scalars['RoleRef']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TransitionKind>>;
  to?: InputMaybe<Scalars['RoleRef']['input']>;
};

/** A sign that someone is ready for a step. */
export type ReadinessSign = {
  readonly __typename?: 'ReadinessSign';
  /** The sign. */
  readonly advice: Advice;
  /**
   * Where the person stands in the skills that it shows and the role needs: how much is there at least and at most, and how
   * much of it is known. Null without a profile, or where it shows no such skill.
   */
  readonly standing?: Maybe<Coverage>;
  /** The role for which one is ready by it. */
  readonly to: Role;
};

/** Whether something may be passed on to others. */
export type Redistribution =
  /** It may. */
  | 'ALLOWED'
  /** It may not. */
  | 'FORBIDDEN';

/** A change that could not be made. */
export type RefusedChange = {
  readonly __typename?: 'RefusedChange';
  /** Its place in the list of changes, from 0 on. */
  readonly index: Scalars['Int']['output'];
  /** Why not. */
  readonly reason: Scalars['String']['output'];
};

/** Takes a position away. */
export type RemovePosition = {
  /** The position. */
  readonly position: Scalars['ID']['input'];
  /** Whom its reports report to then; its manager where it is left out. */
  readonly reportsTo?: InputMaybe<Scalars['ID']['input']>;
};

/** One change of an organization: exactly one of these. Positions are given by global id or the source's own id. */
export type ReorganizationChange =
  /** Adds a position. */
  { readonly add: AddPosition; readonly changeKind?: never; readonly mergeUnits?: never; readonly move?: never; readonly remove?: never; }
  |  /** Makes a solid line dotted, or a dotted one solid. */
  { readonly add?: never; readonly changeKind: ChangeReportingKind; readonly mergeUnits?: never; readonly move?: never; readonly remove?: never; }
  |  /** Puts all positions of one unit into another. */
  { readonly add?: never; readonly changeKind?: never; readonly mergeUnits: MergeUnits; readonly move?: never; readonly remove?: never; }
  |  /** Gives a position another manager. */
  { readonly add?: never; readonly changeKind?: never; readonly mergeUnits?: never; readonly move: MovePosition; readonly remove?: never; }
  |  /** Takes a position away. */
  { readonly add?: never; readonly changeKind?: never; readonly mergeUnits?: never; readonly move?: never; readonly remove: RemovePosition; };

/** What would become of an organization by changes that were tried. */
export type ReorganizationOutcome = {
  readonly __typename?: 'ReorganizationOutcome';
  /** The figures after. */
  readonly after: OrganizationMetrics;
  /** How many changes were made. */
  readonly applied: Scalars['Int']['output'];
  /** The figures before. */
  readonly before: OrganizationMetrics;
  /** How many positions, of those that are there before and after, have other positions above them than before. */
  readonly chainsChanged: Scalars['Int']['output'];
  /** The findings that there were not before, in their order; at most 1000. */
  readonly findingsGained: ReadonlyArray<Finding>;
  /** How many findings there were not before, however many are listed. */
  readonly findingsGainedCount: Scalars['Int']['output'];
  /** The findings that there are no more, in their order; at most 1000. */
  readonly findingsLost: ReadonlyArray<Finding>;
  /** How many findings there are no more, however many are listed. */
  readonly findingsLostCount: Scalars['Int']['output'];
  /** The changes that could not be made, in their order. */
  readonly refused: ReadonlyArray<RefusedChange>;
  /**
   * The positions that are there afterwards and have another number of direct reports than before, in the order of the
   * source; at most 1000.
   */
  readonly spans: ReadonlyArray<SpanChange>;
  /** How many positions have another number of direct reports, however many are listed. */
  readonly spansCount: Scalars['Int']['output'];
};

/** One way up from a role to the top, link by link. */
export type ReportingChain = {
  readonly __typename?: 'ReportingChain';
  /** The circumstances of its links, each once, from the role upwards. */
  readonly circumstances: ReadonlyArray<Scalars['String']['output']>;
  /** How many links it has. */
  readonly length: Scalars['Int']['output'];
  /** The lines, from the role upwards. */
  readonly links: ReadonlyArray<ReportingLine>;
  /** The role at which it ends. */
  readonly top: Role;
};

/** The kinds of reporting lines. */
export type ReportingKind =
  /** A second line beside it. */
  | 'DOTTED'
  /** The line of the manager who decides. */
  | 'SOLID';

/** That one role reports to another, in which circumstance. */
export type ReportingLine = Cited & Node & {
  readonly __typename?: 'ReportingLine';
  /** When it holds, where not always. */
  readonly circumstance?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly citations: ReadonlyArray<Citation>;
  /** How sure the reading is, 0 to 1; null where nobody judged it. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** How many levels below the role that was asked: 1 for a line of its own. */
  readonly depth: Scalars['Int']['output'];
  /** The role that reports. */
  readonly from: Role;
  /** The global id, for instance "ReportingLine:director/vp-engineering"; with "~2" behind it where `depth` is 2, and so on. */
  readonly id: Scalars['ID']['output'];
  /** Solid or dotted. */
  readonly kind: ReportingKind;
  /** Why, where the source says so. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The stages in which it holds; empty: any. */
  readonly stages: ReadonlyArray<Stage>;
  /** What the source says of the line: that it is so, should be, need not or must not be. */
  readonly standing: Standing;
  /** The role that it reports to. */
  readonly to: Role;
};

/** Whom a position reports to, as the chart of a day has it. */
export type ReportsTo = {
  readonly __typename?: 'ReportsTo';
  /** The day of the chart; null where nobody said. */
  readonly asOf?: Maybe<Scalars['String']['output']>;
  /** Whom it reports to by dotted lines, in the order of the source. */
  readonly dottedManagers: ReadonlyArray<Position>;
  /** Whom it reports to; null at the top. */
  readonly manager?: Maybe<Position>;
  /** The position, as that chart has it. */
  readonly position: Position;
};

/** That a role needs a skill, how well and how much of the role it is. */
export type Requirement = Cited & Node & {
  readonly __typename?: 'Requirement';
  /** The level as a word; null where it is unknown. */
  readonly band?: Maybe<SkillBand>;
  /** Whether the source gives the level or it was derived from the source's words. */
  readonly basis: Basis;
  /** Where it stands. */
  readonly citations: ReadonlyArray<Citation>;
  /** What sources say that bears on it: the chosen ones first, then by id. */
  readonly claims: ReadonlyArray<Claim>;
  /** How sure the reading is, 0 to 1. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Whether sources differ about it; `claims` has what they say. */
  readonly contested: Scalars['Boolean']['output'];
  /** What it means in this role. */
  readonly expectation: Scalars['String']['output'];
  /**
   * The global id, for instance "Requirement:director/people-management"; of a requirement that is taken over that of the other role
   * with "~" and the slug of the role that takes it over.
   */
  readonly id: Scalars['ID']['output'];
  /** How much of the role it is, above 0 to 1. */
  readonly importance: Scalars['Float']['output'];
  /** The role whose requirement is taken over; null where it is the role's own. */
  readonly inheritedFrom?: Maybe<Role>;
  /**
   * How well, above 0 to 5: 1 assists, 2 a minor part, 3 capable, 4 strong, 5 master. Half steps. Null: the source asks for the
   * skill and does not say how well.
   */
  readonly level?: Maybe<Scalars['Float']['output']>;
  /** Where sources differ about the level and say how high it is: from the lowest to the highest; otherwise null. */
  readonly levelRange?: Maybe<FloatRange>;
  /** What it is for: the role itself, or to be ready for it. */
  readonly purpose: RequirementPurpose;
  /** For a derived level: the words that were read and the rule that was applied. */
  readonly rationale?: Maybe<Scalars['String']['output']>;
  /** The role that needs it. */
  readonly role: Role;
  /** The skill. */
  readonly skill: Skill;
};

/** A page of requirements. */
export type RequirementConnection = {
  readonly __typename?: 'RequirementConnection';
  /** The requirements with their cursors. */
  readonly edges: ReadonlyArray<RequirementEdge>;
  /** The requirements alone. */
  readonly nodes: ReadonlyArray<Requirement>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many requirements there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A requirement in a connection. */
export type RequirementEdge = {
  readonly __typename?: 'RequirementEdge';
  /** Its place: for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The requirement. */
  readonly node: Requirement;
};

/** What a requirement is for. */
export type RequirementPurpose =
  /** Only advice to people who want the role asks for it: it gets one there, and may or may not be what the role needs. */
  | 'READINESS'
  /** The role needs it. */
  | 'ROLE';

/** Something that a role can answer for. */
export type Responsibility = Cited & Node & {
  readonly __typename?: 'Responsibility';
  /** The area that it belongs to, for instance "People". */
  readonly area: Scalars['String']['output'];
  /** Where it is named. */
  readonly citations: ReadonlyArray<Citation>;
  /** What it is, where the title does not say it. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The global id, for instance "Responsibility:hiring". */
  readonly id: Scalars['ID']['output'];
  /** The roles that say something of it themselves: strongest involvement first, then by role. */
  readonly roles: ReadonlyArray<RoleResponsibility>;
  /** The skills that it draws on, by id, where names or passages make it plain; empty: nobody said. */
  readonly skills: ReadonlyArray<Skill>;
  /** The readable half of the id. */
  readonly slug: Scalars['String']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
};

/** A position that has another title. */
export type RetitledPosition = {
  readonly __typename?: 'RetitledPosition';
  /** The title in the earlier chart. */
  readonly from: Scalars['String']['output'];
  /** The position, as the later chart has it. */
  readonly position: Position;
  /** The title in the later chart. */
  readonly to: Scalars['String']['output'];
};

/** A kind of job in a company, or a body, an outside party or a class of jobs that facts are about. */
export type Role = Cited & Node & {
  readonly __typename?: 'Role';
  /** What it spends time on: most hours a week first, those without hours last, then by activity. */
  readonly activities: ReadonlyArray<RoleActivity>;
  /** How many such facts there are; one activity may have several. */
  readonly activityCount: Scalars['Int']['output'];
  /** Advice that is about this role or meant for people in it: by kind, then by id. */
  readonly advice: ReadonlyArray<Advice>;
  /** How many pieces of it there are. */
  readonly adviceCount: Scalars['Int']['output'];
  /** Other names by which it can be asked for, in alphabetical order. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The archetypes of this role, by id, of a class of jobs what belongs to it. `roles` and paths leave archetypes out unless asked for. */
  readonly archetypes: ReadonlyArray<Role>;
  /** The roles whose skills or responsibilities it takes over, by id. */
  readonly buildsOn: ReadonlyArray<BuildsOn>;
  /** Where the role is described. */
  readonly citations: ReadonlyArray<Citation>;
  /** What sources say of its attributes, by attribute key, the chosen ones first, then by id. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whom it works with, by role, then by id. */
  readonly collaborations: ReadonlyArray<Collaboration>;
  /** How many there are, candidates included: of those that are worked out the ten surest of each framework at most. */
  readonly counterpartCount: Scalars['Int']['output'];
  /**
   * Roles of other frameworks that stand to this one in some way: those that a crosswalk states or somebody confirmed first,
   * closest first; then candidates, surest first, worked out from names, aliases, descriptions and what they are tied to. A
   * candidate is a suggestion, and counts nowhere.
   */
  readonly counterparts: ReadonlyArray<RoleCounterpart>;
  /** The share of its work that is direct contribution such as code, 0 to 1: the chosen claim. */
  readonly directContributionShare?: Maybe<FloatRange>;
  /** How many people report to it directly: the chosen claim of those that hold at any stage; `claims` has them all. */
  readonly directReports?: Maybe<IntRange>;
  /** The framework that it belongs to. */
  readonly framework: Framework;
  /** Whether there are more ways up than `first`, or may be, since the search ended before all were looked at. */
  readonly hasMoreReportingChains: Scalars['Boolean']['output'];
  /** The global id, for instance "Role:engineering-manager". */
  readonly id: Scalars['ID']['output'];
  /** Whether it is a job, a body, an outside party or a class of jobs. */
  readonly kind: RoleKind;
  /** Its title, then its aliases in alphabetical order, each with its languages. */
  readonly labels: ReadonlyArray<Label>;
  /** Codes by which ladders name the level, such as "Manager 5". */
  readonly levelCodes: ReadonlyArray<Scalars['String']['output']>;
  /** How many years of experience it takes: the chosen claim. */
  readonly minimumExperienceYears?: Maybe<IntRange>;
  /** How many engineers its organization has: the chosen claim. */
  readonly organizationSize?: Maybe<IntRange>;
  /** How many months ahead it plans: the chosen claim. */
  readonly planningHorizonMonths?: Maybe<IntRange>;
  /**
   * The ways up to the top, shortest first, then by the ids of the links; those that end in a circle, where everyone
   * further up is in the chain already, come last. Links that hold only in different stages are not chained, and lines
   * that a source finds unnecessary or advises against are not followed. Circumstances in words are told, not judged.
   * Among hundreds of roles that report to each other in circles, only those circles that are found in time are told.
   */
  readonly reportingChains: ReadonlyArray<ReportingChain>;
  /**
   * Who reports to it, level by level: by depth, then solid lines first, then by id. Every line is there once: a role is
   * followed once, and not along a line that a source finds unnecessary or advises against.
   */
  readonly reports: ReadonlyArray<ReportingLine>;
  /** Whom it reports to, in which circumstance: solid lines first, then by id. */
  readonly reportsTo: ReadonlyArray<ReportingLine>;
  /** How many skills it needs. */
  readonly requirementCount: Scalars['Int']['output'];
  /** The skills that it needs: importance, then level, largest first, then by skill. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** What it answers for: strongest involvement first, then by responsibility. */
  readonly responsibilities: ReadonlyArray<RoleResponsibility>;
  /** How many responsibilities it has, what it expressly does not own included. */
  readonly responsibilityCount: Scalars['Int']['output'];
  /** The rung on the ladder, 1 the lowest; null where no source places it. */
  readonly seniority?: Maybe<Scalars['Int']['output']>;
  /** The readable half of the id. */
  readonly slug: Scalars['String']['output'];
  /** What it concentrates on at each stage, in the order of the stages. */
  readonly stageFocuses: ReadonlyArray<StageFocus>;
  /** The share of its work that is strategy, 0 to 1: the chosen claim. */
  readonly strategyShare?: Maybe<FloatRange>;
  /** What the role is, in a sentence or two. */
  readonly summary: Scalars['String']['output'];
  /** How many teams it has: the chosen claim. */
  readonly teams?: Maybe<IntRange>;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** What it is called where, by title, then by id. */
  readonly titles: ReadonlyArray<RoleTitle>;
  /** Individual contributor, manager or executive; null where no source places it. */
  readonly track?: Maybe<Track>;
  /** The transitions into this role, by id. */
  readonly transitionsFrom: ReadonlyArray<Transition>;
  /** The transitions out of this role, by id. */
  readonly transitionsTo: ReadonlyArray<Transition>;
  /** The role of which it is an archetype, or the class of jobs to which it belongs, as a group of ISCO; null where it is none. */
  readonly variantOf?: Maybe<Role>;
};


/** A kind of job in a company, or a body, an outside party or a class of jobs that facts are about. */
export type RoleactivitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  stages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A kind of job in a company, or a body, an outside party or a class of jobs that facts are about. */
export type RoleactivityCountArgs = {
  stages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A kind of job in a company, or a body, an outside party or a class of jobs that facts are about. */
export type RoleadviceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<AdviceKind>>;
  stages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A kind of job in a company, or a body, an outside party or a class of jobs that facts are about. */
export type RoleadviceCountArgs = {
  kinds?: InputMaybe<ReadonlyArray<AdviceKind>>;
  stages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A kind of job in a company, or a body, an outside party or a class of jobs that facts are about. */
export type RoleclaimsArgs = {
  attributes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A kind of job in a company, or a body, an outside party or a class of jobs that facts are about. */
export type RolecounterpartCountArgs = {
  frameworks?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A kind of job in a company, or a body, an outside party or a class of jobs that facts are about. */
export type RolecounterpartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  frameworks?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A kind of job in a company, or a body, an outside party or a class of jobs that facts are about. */
export type RolehasMoreReportingChainsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ReportingKind>>;
  stages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A kind of job in a company, or a body, an outside party or a class of jobs that facts are about. */
export type RolereportingChainsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ReportingKind>>;
  stages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A kind of job in a company, or a body, an outside party or a class of jobs that facts are about. */
export type RolereportsArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ReportingKind>>;
  stages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A kind of job in a company, or a body, an outside party or a class of jobs that facts are about. */
export type RolereportsToArgs = {
  kinds?: InputMaybe<ReadonlyArray<ReportingKind>>;
  stages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A kind of job in a company, or a body, an outside party or a class of jobs that facts are about. */
export type RolerequirementCountArgs = {
  effective?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A kind of job in a company, or a body, an outside party or a class of jobs that facts are about. */
export type RolerequirementsArgs = {
  categories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  effective?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minLevel?: InputMaybe<Scalars['Float']['input']>;
};


/** A kind of job in a company, or a body, an outside party or a class of jobs that facts are about. */
export type RoleresponsibilitiesArgs = {
  areas?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  effective?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  involvements?: InputMaybe<ReadonlyArray<Involvement>>;
};


/** A kind of job in a company, or a body, an outside party or a class of jobs that facts are about. */
export type RoleresponsibilityCountArgs = {
  effective?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A kind of job in a company, or a body, an outside party or a class of jobs that facts are about. */
export type RolestageFocusesArgs = {
  stages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** How much time a role spends on an activity, or when. */
export type RoleActivity = Cited & Node & {
  readonly __typename?: 'RoleActivity';
  /** The activity. */
  readonly activity: Activity;
  /** When it holds, where not always. */
  readonly circumstance?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly citations: ReadonlyArray<Citation>;
  /** Hours a week; null where the source gives none. */
  readonly hoursPerWeek?: Maybe<FloatRange>;
  /** The global id, for instance "RoleActivity:director/cross-functional-meetings". */
  readonly id: Scalars['ID']['output'];
  /** The role. */
  readonly role: Role;
  /** The stages in which it holds; empty: any. */
  readonly stages: ReadonlyArray<Stage>;
  /** When it happens, where the source says that instead of hours. */
  readonly when?: Maybe<Scalars['String']['output']>;
};

/** Roles side by side. Every list that has an entry a role has them in the order asked. */
export type RoleComparison = {
  readonly __typename?: 'RoleComparison';
  /** The activities of at least one of them, by activity. */
  readonly activities: ReadonlyArray<ComparedActivity>;
  /** The attributes that sources state of at least one of them, by key. */
  readonly attributes: ReadonlyArray<ComparedAttribute>;
  /**
   * What only one of them answers for: by role in the order asked, then strongest involvement first. None where they are of
   * several frameworks: then `unknownResponsibilities` has them.
   */
  readonly ownResponsibilities: ReadonlyArray<RoleResponsibility>;
  /** The roles, in the order asked. */
  readonly roles: ReadonlyArray<Role>;
  /** What all of them answer for in some way, by id. */
  readonly sharedResponsibilities: ReadonlyArray<Responsibility>;
  /** The skills that at least one of them needs: largest spread first, unknown ones last, then by skill. */
  readonly skills: ReadonlyArray<ComparedSkill>;
  /**
   * Of roles of several frameworks: what not all answer for. Nothing says whether the others do so too, since responsibilities
   * of frameworks are not mapped. By role in the order asked, then strongest involvement first; otherwise empty.
   */
  readonly unknownResponsibilities: ReadonlyArray<RoleResponsibility>;
};

/** A page of roles. */
export type RoleConnection = {
  readonly __typename?: 'RoleConnection';
  /** The roles with their cursors. */
  readonly edges: ReadonlyArray<RoleEdge>;
  /** How the roles divide by track, kind, seniority and framework, in this order; all pages together. */
  readonly facets: ReadonlyArray<Facet>;
  /** The roles alone. */
  readonly nodes: ReadonlyArray<Role>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many roles there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A role of another framework, and how it stands to this one. */
export type RoleCounterpart = {
  readonly __typename?: 'RoleCounterpart';
  /** What that rests on. */
  readonly basis: MappingBasis;
  /** How sure it is, 0 to 1; null where nobody says. Of a candidate never more than 0.95. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** The framework that it belongs to. */
  readonly framework: Framework;
  /** Whether nobody has stated or confirmed it: candidates count in no path, no gap and no comparison. */
  readonly isCandidate: Scalars['Boolean']['output'];
  /** Why, in a sentence or less; null where nobody says. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The other role. */
  readonly role: Role;
  /** The crosswalk or file that has it; null: a candidate that was worked out for this answer. */
  readonly statedBy?: Maybe<Scalars['String']['output']>;
  /** How it stands to this one: BROADER, it is the wider one. */
  readonly type: MappingType;
};

/** A role in a connection. */
export type RoleEdge = {
  readonly __typename?: 'RoleEdge';
  /** Its place: for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The role. */
  readonly node: Role;
};

/** Which roles. Conditions hold together; a list means any of its entries. */
export type RoleFilter = {
  /** Only roles of these frameworks, by slug. */
  readonly frameworks?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether archetypes of other roles count as well. */
  readonly includeVariants?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only roles of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<RoleKind>>;
  /** With `requires`: only roles that need the skill at this level or above, 0 to 5. */
  readonly minLevel?: InputMaybe<Scalars['Float']['input']>;
  /** Only roles that need this skill, inherited requirements included. */
  readonly requires?: InputMaybe<Scalars['SkillRef']['input']>;
  /** Only roles on this rung or below. */
  readonly seniorityMax?: InputMaybe<Scalars['Int']['input']>;
  /** Only roles on this rung or above. */
  readonly seniorityMin?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Only roles whose title, aliases or summary contain this text, ignoring case, accents, apostrophes and kinds of hyphens
   * and spaces.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only roles on these tracks. */
  readonly tracks?: InputMaybe<ReadonlyArray<Track>>;
};

/** That a position is outside what sources say of its role. */
export type RoleFitFinding = Cited & {
  readonly __typename?: 'RoleFitFinding';
  /** What the position has. */
  readonly actual: Scalars['Float']['output'];
  /** What was compared. */
  readonly attribute: Attribute;
  /** Where the source says so. */
  readonly citations: ReadonlyArray<Citation>;
  /** What the source says, in its own form. */
  readonly expected: Scalars['String']['output'];
  /** The global id, for instance "RoleFitFinding:acme/directReports/1042". `node` does not find it. */
  readonly id: Scalars['ID']['output'];
  /** The position. */
  readonly position: Position;
};

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

/**
 * A role that someone could take next, could come from, or whose requirements meet a profile. `docs/scores.md` says how
 * matches are scored.
 */
export type RoleMatch = {
  readonly __typename?: 'RoleMatch';
  /**
   * Which way the step leads: as `transition` says, else as the rungs say where both roles are on one. Null where nobody says,
   * and for a profile.
   */
  readonly direction?: Maybe<StepDirection>;
  /** Why, in one sentence. */
  readonly explanation: Scalars['String']['output'];
  /** What is there and what is missing, skill by skill: from the role or profile that was asked about, or to that role. */
  readonly gap: SkillGap;
  /** How many roles match: the list has the best of them, as many as were asked for. */
  readonly outOf: Scalars['Int']['output'];
  /** The role. */
  readonly role: Role;
  /** How many rungs up the target is, negative: down; null where a role is on no rung, or for a profile. */
  readonly rungs?: Maybe<Scalars['Int']['output']>;
  /**
   * How well what is there fits, 0 to 1: (reached + (20 + u) / 2) / (required + 20 + u), where reached and required are
   * those of the gap's coverage, so of what is known, and u is a quarter of the importance x need that is not. Null where
   * nothing is known. To three decimals, rounded down.
   */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** The sources that state the step, by id: those that `transitions` cite. Empty where it is only read from the rungs. */
  readonly statedBy: ReadonlyArray<Source>;
  /** What the score is the sum of, value x weight each; empty where nothing is known. */
  readonly terms: ReadonlyArray<ScoreTerm>;
  /**
   * The kind of a known transition between the two roles, of several the first by id, RELATED last; null: none is known, or a
   * profile.
   */
  readonly transition?: Maybe<TransitionKind>;
  /** The known transitions between the two roles, by id, RELATED ones last; empty: none is known, or a profile. */
  readonly transitions: ReadonlyArray<Transition>;
  /**
   * What the score says in a word. READY also needs a coverage of at least 0.75 with everything unknown missing. Null where
   * nothing is known.
   */
  readonly viability?: Maybe<Viability>;
};

/** One criterion by which roles are ordered. */
export type RoleOrder = {
  /** The direction. */
  readonly direction?: Direction;
  /** The criterion. */
  readonly field: RoleOrderField;
};

/** The criteria by which roles can be ordered. */
export type RoleOrderField =
  /** The rung on the ladder; roles without one come last. */
  | 'SENIORITY'
  /** The title, ignoring case. */
  | 'TITLE';

/** What a role has to do with a responsibility. */
export type RoleResponsibility = Cited & Node & {
  readonly __typename?: 'RoleResponsibility';
  /** Where it stands. */
  readonly citations: ReadonlyArray<Citation>;
  /** What sources say that bears on it: the chosen ones first, then by id. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether sources differ about it; `claims` has what they say. */
  readonly contested: Scalars['Boolean']['output'];
  /** What it means in this role. */
  readonly expectation?: Maybe<Scalars['String']['output']>;
  /**
   * The global id, for instance "RoleResponsibility:director/architectural-decisions"; of a responsibility that is taken over that of the other
   * role with "~" and the slug of the role that takes it over.
   */
  readonly id: Scalars['ID']['output'];
  /** The role whose responsibility is taken over; null where it is the role's own. */
  readonly inheritedFrom?: Maybe<Role>;
  /** In which way the role is involved. */
  readonly involvement: Involvement;
  /** The responsibility. */
  readonly responsibility: Responsibility;
  /** The role. */
  readonly role: Role;
};

/** What a role is called somewhere. */
export type RoleTitle = Cited & Node & {
  readonly __typename?: 'RoleTitle';
  /** Where or when it is called so. */
  readonly circumstance?: Maybe<Scalars['String']['output']>;
  /** Where this is said. */
  readonly citations: ReadonlyArray<Citation>;
  /** The global id, for instance "RoleTitle:director/director-of-software-engineering". */
  readonly id: Scalars['ID']['output'];
  /** The language that it is of, such as "de"; null: the source does not say. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** At how many engineers it is called so. */
  readonly organizationSize?: Maybe<IntRange>;
  /** The role. */
  readonly role: Role;
  /** The title. */
  readonly title: Scalars['String']['output'];
};

/** A constraint that rules out every path. */
export type RulingConstraint = {
  readonly __typename?: 'RulingConstraint';
  /**
   * Its path: `where.via.0`, `where.avoid`, `where.maxSteps`, `where.maxYears`, `where.kinds`, `where.frameworks` or
   * `where.includeVariants`, which is false where it is left out.
   */
  readonly argument: Scalars['String']['output'];
  /** With `maxSteps` and `maxYears`: the least that a way without the constraint takes; otherwise null. */
  readonly needed?: Maybe<Scalars['Float']['output']>;
  /**
   * The roles by which it does so: the one to visit; those to avoid, or archetypes, that lie on the way that there is
   * without the constraint. Empty for other constraints.
   */
  readonly roles: ReadonlyArray<Role>;
};

/** One part of a score. Numbers to three decimals. */
export type ScoreTerm = {
  readonly __typename?: 'ScoreTerm';
  /**
   * What is judged.
   * coverage: the coverage of what is known; it weighs as much as is known.
   * prior: 1/2, which the score is nearer to the less is known.
   */
  readonly name: Scalars['String']['output'];
  /** How good it is, 0 to 1. */
  readonly value: Scalars['Float']['output'];
  /** How much it counts, 0 to 1. The weights of a score add up to 1. */
  readonly weight: Scalars['Float']['output'];
};

/** A page of search results. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The results with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The results alone. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many results there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A search result in a connection. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Its place: for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The result. */
  readonly node: SearchHit;
};

/** Something that was found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The text in which they stand, shortened; null where it is only the name. */
  readonly excerpt?: Maybe<Scalars['String']['output']>;
  /** The words of it that matched, in alphabetical order. */
  readonly matched: ReadonlyArray<Scalars['String']['output']>;
  /** The thing. */
  readonly node: Node;
  /** How well it matches; only the order has a meaning. */
  readonly score: Scalars['Float']['output'];
};

/** A figure of an organization that changes over its dates. */
export type SeriesMeasure =
  /** Positions that the chart before does not have; this and the following are unknown of the first chart and of parts. */
  | 'ADDED'
  /** How far below the top a position is on average; unknown without positions. */
  | 'AVERAGE_DEPTH'
  /** How many direct reports a manager has on average; unknown without managers. */
  | 'AVERAGE_SPAN'
  /** What the positions that state it cost a year; unknown in several currencies. */
  | 'COST'
  /** Full-time equivalents of the positions that state them. */
  | 'FTE'
  /** How many people hold them. */
  | 'HEADCOUNT'
  /** How many levels. */
  | 'LAYERS'
  /** How many positions have direct reports. */
  | 'MANAGERS'
  /** How many managers have a single direct report. */
  | 'MANAGERS_OF_ONE'
  /** Managers per position, 0 to 1; unknown without positions. */
  | 'MANAGER_SHARE'
  /** How many direct reports the manager in the middle has; unknown without managers. */
  | 'MEDIAN_SPAN'
  /** Positions with another manager than in the chart before. */
  | 'MOVED'
  /** How many positions. */
  | 'POSITIONS'
  /** Positions with another grade than in the chart before. */
  | 'REGRADED'
  /** Positions that only the chart before has. */
  | 'REMOVED'
  /** Positions with another title than in the chart before. */
  | 'RETITLED'
  /** How many positions are vacant. */
  | 'VACANCIES';

/** One figure of one chart. */
export type SeriesPoint = {
  readonly __typename?: 'SeriesPoint';
  /** The day that the chart is of, YYYY-MM-DD; null where nobody said. */
  readonly asOf?: Maybe<Scalars['String']['output']>;
  /** What a cost is in; null where it is none, or nobody said. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** How many positions it is a figure of: those that state it. */
  readonly known: Scalars['Int']['output'];
  /** What is measured. */
  readonly measure: SeriesMeasure;
  /** How many positions there are; null where the chart does not have the position that was asked about. */
  readonly positions?: Maybe<Scalars['Int']['output']>;
  /** The slug of the chart. */
  readonly slug: Scalars['String']['output'];
  /** The figure; null where it is unknown. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** How bad a finding is. */
export type Severity =
  /** A mistake in the source: the chart cannot be read as it is stated. */
  | 'ERROR'
  /** Worth knowing. */
  | 'INFO'
  /** Probably a mistake, or worth a decision. */
  | 'WARNING';

/** One way in which a transition changes the work: from this, to that. */
export type Shift = Cited & Node & {
  readonly __typename?: 'Shift';
  /** Where it stands. */
  readonly citations: ReadonlyArray<Citation>;
  /** More about it, where the source says more. */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** What it was. */
  readonly from: Scalars['String']['output'];
  /** The global id, for instance "Shift:director--vp-engineering--promotion/ownership". */
  readonly id: Scalars['ID']['output'];
  /** The skills that it bears on, by id: it asks more of them, or less. */
  readonly skills: ReadonlyArray<Skill>;
  /** What it becomes. */
  readonly to: Scalars['String']['output'];
  /** What changes, in a word or two. */
  readonly topic: Scalars['String']['output'];
  /** The transition. */
  readonly transition: Transition;
};

/** Something that one can be good at. */
export type Skill = Cited & Node & {
  readonly __typename?: 'Skill';
  /** Advice that is about this skill or develops it: by kind, then by id. */
  readonly advice: ReadonlyArray<Advice>;
  /** How many pieces of it there are. */
  readonly adviceCount: Scalars['Int']['output'];
  /** Other names by which it can be asked for, in alphabetical order. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The wider skills that this one belongs to, by id: whoever is good at one of them is good at this. */
  readonly broader: ReadonlyArray<SkillRelation>;
  /** The category that it belongs to. */
  readonly category: SkillCategory;
  /** Where it is named. */
  readonly citations: ReadonlyArray<Citation>;
  /** How many there are, candidates included: of those that are worked out the ten surest of each framework at most. */
  readonly counterpartCount: Scalars['Int']['output'];
  /**
   * Skills of other frameworks that stand to this one in some way: those that a crosswalk states or somebody confirmed first,
   * closest first; then candidates, surest first, worked out from names, aliases, descriptions and what they are tied to. A
   * candidate is a suggestion, and counts nowhere.
   */
  readonly counterparts: ReadonlyArray<SkillCounterpart>;
  /** What it is, where the name does not say it. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The global id, for instance "Skill:delegation". */
  readonly id: Scalars['ID']['output'];
  /** Its name, then its aliases in alphabetical order, each with its languages. */
  readonly labels: ReadonlyArray<Label>;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** The skills that belong to this one, by id. Its `parts` do too, and stand there alone. */
  readonly narrower: ReadonlyArray<SkillRelation>;
  /** The skills that are parts of it, by id. */
  readonly parts: ReadonlyArray<Skill>;
  /** The skills that lie close to it, neither within the other, by id: having one is a hint of the other, no more. */
  readonly related: ReadonlyArray<SkillRelation>;
  /** The roles that need it: highest level first, then importance, then by role. */
  readonly requiredBy: RequirementConnection;
  /** The responsibilities that draw on it, by id. */
  readonly responsibilities: ReadonlyArray<Responsibility>;
  /** The readable half of the id. */
  readonly slug: Scalars['String']['output'];
};


/** Something that one can be good at. */
export type SkilladviceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<AdviceKind>>;
};


/** Something that one can be good at. */
export type SkilladviceCountArgs = {
  kinds?: InputMaybe<ReadonlyArray<AdviceKind>>;
};


/** Something that one can be good at. */
export type SkillcounterpartCountArgs = {
  frameworks?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Something that one can be good at. */
export type SkillcounterpartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  frameworks?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Something that one can be good at. */
export type SkillrequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  effective?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minLevel?: InputMaybe<Scalars['Float']['input']>;
};

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

/** A category of skills. */
export type SkillCategory = Node & {
  readonly __typename?: 'SkillCategory';
  /** What belongs to it. */
  readonly description: Scalars['String']['output'];
  /** The global id, for instance "SkillCategory:leadership". */
  readonly id: Scalars['ID']['output'];
  /** How many skills belong to it. */
  readonly skillCount: Scalars['Int']['output'];
  /** The readable half of the id. */
  readonly slug: Scalars['String']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
};

/** A page of skills. */
export type SkillConnection = {
  readonly __typename?: 'SkillConnection';
  /** The skills with their cursors. */
  readonly edges: ReadonlyArray<SkillEdge>;
  /** How the skills divide by category and framework, in this order; all pages together. */
  readonly facets: ReadonlyArray<Facet>;
  /** The skills alone. */
  readonly nodes: ReadonlyArray<Skill>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many skills there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A skill of another framework, and how it stands to this one. */
export type SkillCounterpart = {
  readonly __typename?: 'SkillCounterpart';
  /** What that rests on. */
  readonly basis: MappingBasis;
  /** How sure it is, 0 to 1; null where nobody says. Of a candidate never more than 0.95. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** The framework that it belongs to. */
  readonly framework: Framework;
  /** Whether nobody has stated or confirmed it: candidates count in no path, no gap and no comparison. */
  readonly isCandidate: Scalars['Boolean']['output'];
  /** Why, in a sentence or less; null where nobody says. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The other skill. */
  readonly skill: Skill;
  /** The crosswalk or file that has it; null: a candidate that was worked out for this answer. */
  readonly statedBy?: Maybe<Scalars['String']['output']>;
  /** How it stands to this one: BROADER, it is the wider one. */
  readonly type: MappingType;
};

/**
 * How much one group of requirements is asked for: a flat row, for charts and panels. Inherited requirements count; a role
 * that no source says needs a skill counts neither for nor against it.
 */
export type SkillDemand = {
  readonly __typename?: 'SkillDemand';
  /** The mean level of the group's requirements, above 0 to 5, to three decimals; null where no source states any. */
  readonly averageLevel?: Maybe<Scalars['Float']['output']>;
  /** The category, where rows are by SKILL (the skill's) or by CATEGORY; otherwise null. */
  readonly category?: Maybe<SkillCategory>;
  /** The highest level of the group's requirements, above 0 to 5; null where no source states any. */
  readonly peakLevel?: Maybe<Scalars['Float']['output']>;
  /** How many roles have at least one requirement of the group. */
  readonly roleCount: Scalars['Int']['output'];
  /** The rung, where rows are by SENIORITY; otherwise, and for roles that no source places on one, null. */
  readonly seniority?: Maybe<Scalars['Int']['output']>;
  /** The skill, where rows are by SKILL; otherwise null. */
  readonly skill?: Maybe<Skill>;
  /** The track, where rows are by TRACK; otherwise, and for roles that no source places on one, null. */
  readonly track?: Maybe<Track>;
};

/** By what the rows of `skillDemand` are grouped. */
export type SkillDemandGroup =
  /** A row a category of skills. */
  | 'CATEGORY'
  /** A row a rung of the ladder: all requirements of the roles on it. */
  | 'SENIORITY'
  /** A row a skill. */
  | 'SKILL'
  /** A row a track: all requirements of the roles on it. */
  | 'TRACK';

/** A skill in a connection. */
export type SkillEdge = {
  readonly __typename?: 'SkillEdge';
  /** Its place: for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The skill. */
  readonly node: Skill;
};

/** A known level of a skill that lies close to one of which nothing is known. */
export type SkillEvidence = Cited & {
  readonly __typename?: 'SkillEvidence';
  /** That level as a word; null where it is 0. */
  readonly band?: Maybe<SkillBand>;
  /** Whether that level was stated by a source or derived; null where it is a person's own word. */
  readonly basis?: Maybe<Basis>;
  /** Where that level stands; a person's own word stands nowhere. */
  readonly citations: ReadonlyArray<Citation>;
  /** How it stands to the unknown one: NARROWER, as its parts are too, or RELATED. */
  readonly kind: SkillRelationKind;
  /** The level that is there, 0 to 5; 0 only by a person's own word. */
  readonly level: Scalars['Float']['output'];
  /** What says that the two are tied, with its reason and citations; null for a part. */
  readonly relation?: Maybe<SkillRelation>;
  /** The skill whose level is known. */
  readonly skill: Skill;
};

/** Which skills. Conditions hold together; a list means any of its entries. */
export type SkillFilter = {
  /** Only skills of these categories, by slug or title. */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only skills of these frameworks, by slug. */
  readonly frameworks?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only skills that this role needs, inherited requirements included. */
  readonly requiredBy?: InputMaybe<Scalars['RoleRef']['input']>;
  /**
   * Only skills whose name, aliases or description contain this text, ignoring case, accents, apostrophes and kinds of
   * hyphens and spaces.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What one role has and another needs, skill by skill. Requirements that a role takes over count. */
export type SkillGap = {
  readonly __typename?: 'SkillGap';
  /** What somebody needs to know who wants to get there, on one page, as data; the two need no known step between them. */
  readonly brief: Brief;
  /** How much of what is needed is there already. */
  readonly coverage: Coverage;
  /**
   * What the two roles expect, line by line, in the skills that both ask for and of which no source states a level in one of
   * them or in both. Most important first, then by skill.
   */
  readonly criteria: ReadonlyArray<CriteriaDifference>;
  /** The role whose requirements are taken as given; null for a profile alone. */
  readonly from?: Maybe<Role>;
  /** How many items there are, each with what stands inside it. */
  readonly itemCount: Scalars['Int']['output'];
  /**
   * Every skill that the target needs, once: a broader one with its narrower ones inside. What is known to rise by its
   * priority, then what is met, and what nobody knows last; then by weight, importance and need, largest first, then by
   * skill. An item stands where the first of those inside it would, where that is before it.
   */
  readonly items: ReadonlyArray<SkillGapItem>;
  /**
   * What is there and no source mentions of the target, nor anything that it is mapped to as SAME or CLOSE; the target may well
   * need it all the same: highest level first, then by skill.
   */
  readonly notMentioned: ReadonlyArray<NotMentionedSkill>;
  /** Of which of the two roles no source states what they need or do, in a sentence; null where of none. */
  readonly nothingStated?: Maybe<Scalars['String']['output']>;
  /** How many skills the target needs: the items and what stands inside them. */
  readonly skillCount: Scalars['Int']['output'];
  /**
   * What a source says that the target needs less of than the role that is left: one that speaks of the skill in both, or
   * describes the role that is left. Between frameworks no source speaks of both: there what a mapping, SAME or CLOSE, ties, and
   * `haveThrough` says so. Largest difference first, then by skill.
   */
  readonly surplus: ReadonlyArray<Surplus>;
  /** The role to be reached. */
  readonly to: Role;
  /**
   * What the target needs at a level that no source states: it is neither among the items nor in the coverage. Most important
   * first, then by skill.
   */
  readonly ungraded: ReadonlyArray<Requirement>;
};


/** What one role has and another needs, skill by skill. Requirements that a role takes over count. */
export type SkillGapbriefArgs = {
  organizationSize?: InputMaybe<Scalars['Int']['input']>;
  stage?: InputMaybe<Scalars['String']['input']>;
};


/** What one role has and another needs, skill by skill. Requirements that a role takes over count. */
export type SkillGapitemCountArgs = {
  categories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  statuses?: InputMaybe<ReadonlyArray<GapStatus>>;
};


/** What one role has and another needs, skill by skill. Requirements that a role takes over count. */
export type SkillGapitemsArgs = {
  categories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  statuses?: InputMaybe<ReadonlyArray<GapStatus>>;
};

/** One skill of a gap. */
export type SkillGapItem = Cited & {
  readonly __typename?: 'SkillGapItem';
  /** Advice that develops the skill: by kind, then by id. */
  readonly advice: ReadonlyArray<Advice>;
  /** Whether the needed level was stated by a source or derived. */
  readonly basis: Basis;
  /** Where the needed level stands. */
  readonly citations: ReadonlyArray<Citation>;
  /** Whether sources differ about the needed level. */
  readonly contested: Scalars['Boolean']['output'];
  /** need - have, or 0 where there is enough; null where it is unknown. */
  readonly distance?: Maybe<Scalars['Float']['output']>;
  /**
   * Where `have` is null: what is known of narrower and related skills, narrower ones first, then highest level first. A
   * hint of what may be there, which counts nowhere.
   */
  readonly evidence: ReadonlyArray<SkillEvidence>;
  /**
   * What it means in the role that is left; null where no source says so, or the level that is there is a person's own
   * word.
   */
  readonly expectationNow?: Maybe<Scalars['String']['output']>;
  /** What it means in the role to be reached. */
  readonly expectationThen?: Maybe<Scalars['String']['output']>;
  /**
   * The level that is there, 0 to 5; null: no source states it, which is neither none nor all. 0: a profile says so, or it
   * was not asked for so far, as a source that describes the role requires it of a later rung only.
   */
  readonly have?: Maybe<Scalars['Float']['output']>;
  /** That level as a word; null where it is unknown or 0. */
  readonly haveBand?: Maybe<SkillBand>;
  /** How sure that level is, 0 to 1; null where it is unknown, a person's own word, or 0. */
  readonly haveConfidence?: Maybe<Scalars['Float']['output']>;
  /** Where sources differ about that level and say how high it is: from the lowest to the highest. */
  readonly haveRange?: Maybe<FloatRange>;
  /**
   * Where the role that is left, or a profile, speaks of a skill of another framework: the one by which `have` is known, mapped
   * to this one as SAME or CLOSE; null where it is known of itself, or not at all.
   */
  readonly haveThrough?: Maybe<SkillCounterpart>;
  /** How much of the target role it is, above 0 to 1. */
  readonly importance: Scalars['Float']['output'];
  /**
   * The narrower skills that are listed inside this one and nowhere else, in the order of the list: known ones first. An
   * item stands inside the nearest skill that contains it, of those that are listed, and what is known never inside what
   * is unknown. An item inside another has none inside itself.
   */
  readonly inside: ReadonlyArray<SkillGapItem>;
  /** The level that is needed, 0 to 5. */
  readonly need: Scalars['Float']['output'];
  /** That level as a word. */
  readonly needBand: SkillBand;
  /** How sure that level is, 0 to 1; null where nobody says. */
  readonly needConfidence?: Maybe<Scalars['Float']['output']>;
  /** Where sources differ about that level and say how high it is: from the lowest to the highest. */
  readonly needRange?: Maybe<FloatRange>;
  /** How urgent it is; null where it does not rise, or nobody knows whether it does. */
  readonly priority?: Maybe<Priority>;
  /** The skill. */
  readonly skill: Skill;
  /** New, to be raised, met, or unknown. */
  readonly status: GapStatus;
  /** importance x distance; null where it is unknown. */
  readonly weight?: Maybe<Scalars['Float']['output']>;
};

/**
 * One skill of a person's own profile, as they judge themselves. A profile has at most 500 entries and each skill once;
 * nothing of it is stored. What it leaves out is unknown, unless a role that the person holds says it; an empty profile is
 * that of someone who has stated nothing.
 */
export type SkillLevelInput = {
  /** How well it is mastered, 0 to 5; 0: not at all. `docs/levels.md` says what a level means. */
  readonly level: Scalars['Float']['input'];
  /** The skill, by id, slug, name or alias. */
  readonly skill: Scalars['SkillRef']['input'];
};

/** One role's need of one skill as a flat row. What has no row, no source states. */
export type SkillMatrixRow = {
  readonly __typename?: 'SkillMatrixRow';
  /** The level as a word; null where it is unknown. */
  readonly band?: Maybe<SkillBand>;
  /** The title of the skill's category. */
  readonly category: Scalars['String']['output'];
  /** How sure the level is, 0 to 1; null where nobody says. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** How much of the role it is, above 0 to 1. */
  readonly importance: Scalars['Float']['output'];
  /** How well, above 0 to 5; null: no source says. */
  readonly level?: Maybe<Scalars['Float']['output']>;
  /** The slug of the role. */
  readonly roleSlug: Scalars['String']['output'];
  /** The title of the role. */
  readonly roleTitle: Scalars['String']['output'];
  /** The name of the skill. */
  readonly skillName: Scalars['String']['output'];
  /** The slug of the skill. */
  readonly skillSlug: Scalars['String']['output'];
};

/** One criterion by which skills are ordered. */
export type SkillOrder = {
  /** The direction. */
  readonly direction?: Direction;
  /** The criterion. */
  readonly field: SkillOrderField;
};

/** The criteria by which skills can be ordered. */
export type SkillOrderField =
  /** How many roles state a requirement of it themselves. */
  | 'DEMAND'
  /** The name, ignoring case. */
  | 'NAME';

/** How another skill stands to a skill, in the sense of SKOS. */
export type SkillRelation = Cited & Node & {
  readonly __typename?: 'SkillRelation';
  /** Whether a source says so or it was read out of the sources' words. */
  readonly basis: Basis;
  /** Where it stands: mostly the passages that name the two. */
  readonly citations: ReadonlyArray<Citation>;
  /**
   * The global id, for instance "SkillRelation:budgeting/resource-allocation"; with "~" and the slug of `of` behind it where the source
   * says it of the other one.
   */
  readonly id: Scalars['ID']['output'];
  /** How the other one stands to it. */
  readonly kind: SkillRelationKind;
  /** The skill that it is said of. */
  readonly of: Skill;
  /** How it was read, where no source says it outright. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The other skill. */
  readonly skill: Skill;
};

/** The ways in which another skill can stand to a skill. */
export type SkillRelationKind =
  /** The other one is wider and contains it. */
  | 'BROADER'
  /** The other one is contained in it. */
  | 'NARROWER'
  /** The two lie close; the same holds the other way round. */
  | 'RELATED';

/** A document or data set that facts come from. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Every fact that cites it, then every thing that does: by kind, then by id. */
  readonly cites: CitedFactConnection;
  /** The global id, for instance "Source:director-page". */
  readonly id: Scalars['ID']['output'];
  /** What kind of document it is. */
  readonly kind: SourceKind;
  /** When it was published: YYYY, YYYY-MM or YYYY-MM-DD; null where it does not say. */
  readonly publishedOn?: Maybe<Scalars['String']['output']>;
  /** The readable half of the id. */
  readonly slug: Scalars['String']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
};


/** A document or data set that facts come from. */
export type SourcecitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

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

/** What became of the rows of a file. */
export type SourceRows = {
  readonly __typename?: 'SourceRows';
  /** How many are not, by reason; a reason that no row has is not listed. */
  readonly leftOut: ReadonlyArray<LeftOutRows>;
  /** How many of them are positions of their own. */
  readonly positions: Scalars['Int']['output'];
  /** How many rows it has, without blank ones and the header; of a file of lines or of levels: how many nodes these make. */
  readonly rows: Scalars['Int']['output'];
};

/** How many direct reports a manager of a kind of work is advised to have. */
export type SpanBand = {
  readonly __typename?: 'SpanBand';
  /** At least so many direct reports. */
  readonly from: Scalars['Int']['output'];
  /** How many managers of the organization have so many. Whether their work is of the kind a chart does not tell. */
  readonly managers: Scalars['Int']['output'];
  /** What the source calls it. */
  readonly name: Scalars['String']['output'];
  /** Where the band was published. */
  readonly source: Scalars['String']['output'];
  /** At most so many; null where there is no end. */
  readonly to?: Maybe<Scalars['Int']['output']>;
  /** The kind of work that it holds for. */
  readonly work: Scalars['String']['output'];
};

/** A position that has another number of direct reports than before. */
export type SpanChange = {
  readonly __typename?: 'SpanChange';
  /** How many it would have. */
  readonly after: Scalars['Int']['output'];
  /** How many it had; 0 for one that was added. */
  readonly before: Scalars['Int']['output'];
  /** The position. */
  readonly position: Position;
};

/** How many managers have so many direct reports. */
export type SpanCount = {
  readonly __typename?: 'SpanCount';
  /** How many managers have them. */
  readonly managers: Scalars['Int']['output'];
  /** How many direct reports. */
  readonly span: Scalars['Int']['output'];
};

/** A stage of a company's growth. */
export type Stage = Cited & Node & {
  readonly __typename?: 'Stage';
  /** Advice about this stage: by kind, then by id. */
  readonly advice: ReadonlyArray<Advice>;
  /** How many pieces of it there are. */
  readonly adviceCount: Scalars['Int']['output'];
  /** Where it is described. */
  readonly citations: ReadonlyArray<Citation>;
  /** What sources say of its attributes, by attribute key, the chosen ones first, then by id. */
  readonly claims: ReadonlyArray<Claim>;
  /** What roles concentrate on at this stage, by role, then by id. */
  readonly focuses: ReadonlyArray<StageFocus>;
  /** The global id, for instance "Stage:series-a". */
  readonly id: Scalars['ID']['output'];
  /** Its place among the stages, 1 the first. */
  readonly order: Scalars['Int']['output'];
  /** How many people a company has at this stage; null where no source says so. */
  readonly people?: Maybe<IntRange>;
  /** The readable half of the id. */
  readonly slug: Scalars['String']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
};


/** A stage of a company's growth. */
export type StageadviceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<AdviceKind>>;
};


/** A stage of a company's growth. */
export type StageadviceCountArgs = {
  kinds?: InputMaybe<ReadonlyArray<AdviceKind>>;
};


/** A stage of a company's growth. */
export type StageclaimsArgs = {
  attributes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What a role concentrates on at a stage. */
export type StageFocus = Cited & Node & {
  readonly __typename?: 'StageFocus';
  /** The questions that it answers there. */
  readonly asks: ReadonlyArray<Scalars['String']['output']>;
  /** Where it stands. */
  readonly citations: ReadonlyArray<Citation>;
  /** What it concentrates on. */
  readonly focus: Scalars['String']['output'];
  /** The global id, for instance "StageFocus:cto/seed". */
  readonly id: Scalars['ID']['output'];
  /** The role. */
  readonly role: Role;
  /** The stage. */
  readonly stage: Stage;
};

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

/** Which way a step leads. */
export type StepDirection =
  /** Across: a lateral move, a switch of track, or, where no transition is known, to a role on the same rung. */
  | 'ACROSS'
  /** Down: no transition is known, and the role stands on a lower rung. */
  | 'DOWN'
  /** To a role that a source calls related; it says nothing of up or down. */
  | 'SIMILAR'
  /** Up: a promotion, or, where no transition is known, to a higher rung of the same ladder. */
  | 'UP';

/** A skill of which the target needs less: a source says so, or, between frameworks, two levels that a mapping ties. */
export type Surplus = Cited & {
  readonly __typename?: 'Surplus';
  /** Where the level of the role that is left stands, and that of the target. */
  readonly citations: ReadonlyArray<Citation>;
  /** The level that is there, above 0 to 5. */
  readonly have: Scalars['Float']['output'];
  /** That level as a word. */
  readonly haveBand: SkillBand;
  /** The skill of another framework by which that level is known, mapped to this one; null where it is known of itself. */
  readonly haveThrough?: Maybe<SkillCounterpart>;
  /** The level that is needed, above 0 to 5. */
  readonly need: Scalars['Float']['output'];
  /** That level as a word. */
  readonly needBand: SkillBand;
  /** The skill, as the target's framework has it. */
  readonly skill: Skill;
};

/**
 * A role that a title may mean. The confidence is calibrated by a table of real-looking titles: 1 is the role's own
 * title, 0.95 another of its names; from 0.9 on the answer is right; between 0.5 and 0.9 it is the likeliest of
 * several; below 0.5 it is a hint. Candidates below 0.4 are not given.
 */
export type TitleMatch = {
  readonly __typename?: 'TitleMatch';
  /** How likely the title means the role, 0.4 to 1: the product of the terms, to three decimals. */
  readonly confidence: Scalars['Float']['output'];
  /** How many roles the title may mean: the list has the likeliest of them, as many as were asked for. */
  readonly outOf: Scalars['Int']['output'];
  /** Why, in one sentence. */
  readonly reason: Scalars['String']['output'];
  /** The role. */
  readonly role: Role;
  /** What the confidence is made of, always the same eight terms in the same order. */
  readonly terms: ReadonlyArray<TitleMatchTerm>;
};

/** One factor of a confidence. */
export type TitleMatchTerm = {
  readonly __typename?: 'TitleMatchTerm';
  /**
   * What may take away from the confidence. name: by which of its names the role is met: 1 its title, 0.95 an alias or a
   * title that a source gives it, 0.7 a level code, 0.6 a source's remark on titles. A title that a source gives it under
   * a circumstance: 0.98 of that where the company meets it, 0.75 where that is not known, 0.5 where it does not; and less
   * where the source is uncertain. reading: 1 the same letters, 0.99 with abbreviations written out, 0.98 in another order
   * or other words; times 0.88 for a title before a team or a place, 0.85 for one of several titles, 0.6 for one of
   * several meanings ("PM"); 0.45 where it is said of somebody who is not in the position ("ex-CTO", "CTO (retired)",
   * "aspiring CTO", "Office of the CTO"). spelling: 0.93 for every letter that had to be corrected; 0.5 where the whole
   * title is one short word. position: whether it is the same, or how often it is called so: a "Head of" is a VP, a
   * Director or less. field: whether it is the same: 0.9 or so for a part of it ("Backend Engineering Manager"), below 0.5
   * for another one ("Sales Director"). grade: 0.75 or so for a word of seniority more, 0.5 for one less. kind: 0.75 for a
   * class, a body or an outside party that is not asked for by exactly its name, since it is no job. setting: how well the
   * role fits the size and the stage asked about, 0.6 to 1, the worse of both. Below the engineers that sources name
   * (engineers / least)^0.3; above the usual end of an open range (end / engineers)^0.05, of a closed one ^0.3; 0.85 at a
   * stage at which sources do not describe it while they do at others.
   */
  readonly name: Scalars['String']['output'];
  /** 0 to 1; 1: it takes nothing away. */
  readonly value: Scalars['Float']['output'];
};

/** The career track of a role. */
export type Track =
  /** Executive. */
  | 'EXECUTIVE'
  /** Individual contributor. */
  | 'INDIVIDUAL'
  /** Manager of people. */
  | 'MANAGEMENT';

/** A step from one role to another that a source describes. */
export type Transition = Cited & Node & {
  readonly __typename?: 'Transition';
  /** What to do to make the step, by id. */
  readonly actions: ReadonlyArray<Advice>;
  /** Advice about this step: by kind, then by id. */
  readonly advice: ReadonlyArray<Advice>;
  /** How many pieces of it there are. */
  readonly adviceCount: Scalars['Int']['output'];
  /** When it holds, where not always. */
  readonly circumstance?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly citations: ReadonlyArray<Citation>;
  /** What sources say of its attributes, by attribute key, the chosen ones first, then by id. */
  readonly claims: ReadonlyArray<Claim>;
  /** The role that is left. */
  readonly from: Role;
  /** The skills between the two roles. */
  readonly gap: SkillGap;
  /** The global id, for instance "Transition:director--vp-engineering--promotion". */
  readonly id: Scalars['ID']['output'];
  /** What kind of step it is. */
  readonly kind: TransitionKind;
  /** What to avoid, by id. */
  readonly pitfalls: ReadonlyArray<Advice>;
  /** Of a RELATED one: its place in its source's list of related roles, 1 the closest; null where the source ranks none. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** How to tell that someone is ready, by id. */
  readonly readinessSignals: ReadonlyArray<Advice>;
  /** What changes in the work, in the source's order. */
  readonly shifts: ReadonlyArray<Shift>;
  /** The stages in which it holds; empty: any. */
  readonly stages: ReadonlyArray<Stage>;
  /** The step in a sentence. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Of a RELATED one: the part of that list, as its source names it, for instance "Supplemental". */
  readonly tier?: Maybe<Scalars['String']['output']>;
  /** The role that is reached. */
  readonly to: Role;
  /** How many years in the first role it usually takes; null where no source says so. */
  readonly years?: Maybe<FloatRange>;
};


/** A step from one role to another that a source describes. */
export type TransitionadviceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<AdviceKind>>;
};


/** A step from one role to another that a source describes. */
export type TransitionadviceCountArgs = {
  kinds?: InputMaybe<ReadonlyArray<AdviceKind>>;
};


/** A step from one role to another that a source describes. */
export type TransitionclaimsArgs = {
  attributes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

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

/** A way from one role to another over transitions, no role twice. */
export type TransitionPath = {
  readonly __typename?: 'TransitionPath';
  /**
   * What to spend more and less time on, end to end: largest change in hours first, unknown ones last, then by activity. Activities
   * of two frameworks are not mapped: there each has one side, and nothing is known of the other.
   */
  readonly activityChanges: ReadonlyArray<ActivityChange>;
  /** What somebody needs to know who goes this way, on one page, as data. */
  readonly brief: Brief;
  /** The number that was minimised: the sum of the steps' costs. */
  readonly cost: Scalars['Float']['output'];
  /** How many items `skillsNeeded` has, each with what stands inside it. */
  readonly itemCount: Scalars['Int']['output'];
  /** How many steps it has. */
  readonly length: Scalars['Int']['output'];
  /**
   * The brief as Markdown for a person to print: what changes, what to build first and how, what the two roles expect line by line
   * where a source leaves a level open, what to let go of, how the week changes, how to tell that someone is ready, what to
   * avoid, and what is expected besides, with the first passage of each statement as a footnote. Long lists are cut and say how much more there is: between the built-in roles it has some 900
   * words, and about 1,400 for the longest path, besides the notes.
   */
  readonly plan: Scalars['String']['output'];
  /** 1 for the best. */
  readonly rank: Scalars['Int']['output'];
  /**
   * What the first role answers for and a source says is not the target's: it says that the target does not own it, or a
   * passage that speaks of the target gives it to another role. Strongest involvement first.
   */
  readonly responsibilitiesHandedOver: ReadonlyArray<RoleResponsibility>;
  /**
   * What the first role answers for and no source mentions of the target, which may well keep it: strongest involvement
   * first.
   */
  readonly responsibilitiesNotMentioned: ReadonlyArray<RoleResponsibility>;
  /**
   * What the target answers for and the first role is not said to, or only in a weaker way: strongest involvement first. None
   * where the two are of different frameworks: then `responsibilitiesUnknown` has them.
   */
  readonly responsibilitiesTakenOn: ReadonlyArray<RoleResponsibility>;
  /**
   * Where the target is of another framework than the first role: what it answers for. Nothing says whether the first role does
   * so too, since responsibilities of frameworks are not mapped. Strongest involvement first; otherwise empty.
   */
  readonly responsibilitiesUnknown: ReadonlyArray<RoleResponsibility>;
  /** The roles on the way, the first and the last included. */
  readonly roles: ReadonlyArray<Role>;
  /**
   * The skills that the roles after the first ask for, each once: a broader one with its narrower ones inside. Judged step
   * by step: what is known to rise by its priority, then what is met, and what nobody knows last; then by weight,
   * importance and need, largest first, then by skill. An item stands where the first of those inside it would, where that
   * is before it.
   */
  readonly skillsNeeded: ReadonlyArray<PathSkill>;
  /** How many skills are known to be new or to be raised on the way: items and what stands inside them. */
  readonly skillsNeededCount: Scalars['Int']['output'];
  /**
   * What is there in the first role and no source mentions of the target, nor anything that it is mapped to as SAME or CLOSE;
   * the target may well need it all the same: highest level first, then by skill.
   */
  readonly skillsNotMentioned: ReadonlyArray<NotMentionedSkill>;
  /** The steps in order. */
  readonly steps: ReadonlyArray<TransitionStep>;
  /** How many steps state no years, crossings among them. */
  readonly stepsWithoutYears: Scalars['Int']['output'];
  /**
   * What the target needs less of than the first role, and a source says so at a step: one that speaks of the skill in both
   * roles of the step, or describes the one that is left. Between frameworks what a mapping, SAME or CLOSE, ties, and
   * `haveThrough` says so. Largest difference first, then by skill.
   */
  readonly surplus: ReadonlyArray<Surplus>;
  /** Of how many more skills that are asked for on the way nobody knows what is there. */
  readonly unknownCount: Scalars['Int']['output'];
  /** The years of the steps that state them, added up; null when none does. */
  readonly years?: Maybe<FloatRange>;
};


/** A way from one role to another over transitions, no role twice. */
export type TransitionPathbriefArgs = {
  organizationSize?: InputMaybe<Scalars['Int']['input']>;
  stage?: InputMaybe<Scalars['String']['input']>;
};


/** A way from one role to another over transitions, no role twice. */
export type TransitionPathitemCountArgs = {
  categories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  statuses?: InputMaybe<ReadonlyArray<GapStatus>>;
};


/** A way from one role to another over transitions, no role twice. */
export type TransitionPathplanArgs = {
  organizationSize?: InputMaybe<Scalars['Int']['input']>;
  stage?: InputMaybe<Scalars['String']['input']>;
};


/** A way from one role to another over transitions, no role twice. */
export type TransitionPathskillsNeededArgs = {
  categories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  statuses?: InputMaybe<ReadonlyArray<GapStatus>>;
};

/** The best paths from one role to another. */
export type TransitionPaths = {
  readonly __typename?: 'TransitionPaths';
  /**
   * Whether it is proved that there are no other paths than these. False as well where the search was given up: when the
   * operation's time was over, or, with `via`, after 10,000 candidates.
   */
  readonly exhausted: Scalars['Boolean']['output'];
  /** Where they start. */
  readonly from: Role;
  /** Of the paths with more steps than the shortest: what each adds over it. The first of the shortest is compared. */
  readonly longerWays: ReadonlyArray<LongerWay>;
  /** Why there is no path; null where there is one. */
  readonly noPath?: Maybe<NoPath>;
  /**
   * The paths, best first: by cost, then number of steps, then the ids of their transitions. Where there are none, `noPath`
   * says why.
   */
  readonly paths: ReadonlyArray<TransitionPath>;
  /** Where they arrive. */
  readonly to: Role;
};

/** One step of a path. */
export type TransitionStep = {
  readonly __typename?: 'TransitionStep';
  /** What somebody needs to know who takes this step, on one page, as data. */
  readonly brief: Brief;
  /** What the step costs. */
  readonly cost: Scalars['Float']['output'];
  /**
   * Whether the cost is an estimate: because no source states the years, or, by GAP, because of none of the target's skills
   * it is known what is there.
   */
  readonly costEstimated: Scalars['Boolean']['output'];
  /** What the path costs up to and including this step. */
  readonly costSoFar: Scalars['Float']['output'];
  /**
   * Where the step crosses: the role of the other framework that stands for the one that is left, and how sure that is. By STEPS
   * a crossing costs 1 and what it lacks of being sure, by YEARS and GAP only the latter, which is a weight and no time; 0.5
   * where nobody says how sure it is.
   */
  readonly crossing?: Maybe<RoleCounterpart>;
  /** The role that is left. */
  readonly from: Role;
  /** The skills between the two roles; in the first step a profile goes over the requirements of the role that is left. */
  readonly gap: SkillGap;
  /** 1 for the first step. */
  readonly index: Scalars['Int']['output'];
  /** The role that is reached. */
  readonly to: Role;
  /** The transition; null where the step crosses to another framework, which only happens with `frameworks`. */
  readonly transition?: Maybe<Transition>;
};


/** One step of a path. */
export type TransitionStepbriefArgs = {
  organizationSize?: InputMaybe<Scalars['Int']['input']>;
  stage?: InputMaybe<Scalars['String']['input']>;
};

/** Of how many positions of a list the source does not say what. */
export type UnknownCounts = {
  readonly __typename?: 'UnknownCounts';
  /** Without a cost. */
  readonly cost: Scalars['Int']['output'];
  /** Without full-time equivalents. */
  readonly fte: Scalars['Int']['output'];
  /** Without a grade. */
  readonly grade: Scalars['Int']['output'];
  /** Without a location. */
  readonly location: Scalars['Int']['output'];
  /** Without a role that the title was taken for. */
  readonly role: Scalars['Int']['output'];
  /** Without a status. */
  readonly status: Scalars['Int']['output'];
  /** Without a title. */
  readonly title: Scalars['Int']['output'];
  /** Without a unit. */
  readonly unit: Scalars['Int']['output'];
};

/** How viable a move is, by the score. */
export type Viability =
  /** Below 0.25: another job. */
  | 'DISTANT'
  /** 0.75 and above, with a coverage of 0.75 and above even if everything unknown were missing: most of it is there. */
  | 'READY'
  /** 0.25 to below 0.5: a stretch; usually better in several steps. */
  | 'STRETCH'
  /** 0.5 and above: within reach, with a plan for what is missing. */
  | 'WITHIN_REACH';

/** How the time for an activity changes. */
export type WeekChange = {
  readonly __typename?: 'WeekChange';
  /** The activity. */
  readonly activity: Activity;
  /** The first role's part in it; null: no source states any. */
  readonly from?: Maybe<RoleActivity>;
  /** Whether nothing but replies in a forum says so. */
  readonly onlyForum: Scalars['Boolean']['output'];
  /** The target's part in it. */
  readonly to?: Maybe<RoleActivity>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CitedFact:
    | ( ActivityMapper )
    | ( AdviceMapper )
    | ( BuildsOnMapper )
    | ( ClaimMapper )
    | ( CollaborationMapper )
    | ( FrameworkMapper )
    | ( ReportingLineMapper )
    | ( RequirementMapper )
    | ( ResponsibilityMapper )
    | ( RoleMapper )
    | ( RoleActivityMapper )
    | ( RoleResponsibilityMapper )
    | ( RoleTitleMapper )
    | ( ShiftMapper )
    | ( SkillMapper )
    | ( SkillRelationMapper )
    | ( StageMapper )
    | ( StageFocusMapper )
    | ( TransitionMapper )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Activity: ResolverTypeWrapper<ActivityMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ActivityChange: ResolverTypeWrapper<ActivityChangeMapper>;
  AddPosition: AddPosition;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Advice: ResolverTypeWrapper<AdviceMapper>;
  AdviceConnection: ResolverTypeWrapper<Omit<AdviceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AdviceEdge']>, nodes: ReadonlyArray<ResolversTypes['Advice']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AdviceEdge: ResolverTypeWrapper<Omit<AdviceEdge, 'node'> & { node: ResolversTypes['Advice'] }>;
  AdviceKind: ResolverTypeWrapper<'ACTION' | 'PITFALL' | 'READINESS_SIGNAL' | 'HIRING_SIGNAL' | 'MODEL' | 'EXAMPLE'>;
  AskedSkill: ResolverTypeWrapper<AskedSkillMapper>;
  Attribute: ResolverTypeWrapper<Attribute>;
  AttributeFilter: AttributeFilter;
  AttributeValue: ResolverTypeWrapper<AttributeValueMapper>;
  Basis: ResolverTypeWrapper<'STATED' | 'DERIVED'>;
  Betweenness: ResolverTypeWrapper<Omit<Betweenness, 'brokers'> & { brokers: ReadonlyArray<ResolversTypes['Broker']> }>;
  Brief: ResolverTypeWrapper<BriefMapper>;
  BriefSetting: ResolverTypeWrapper<BriefSettingMapper>;
  BriefSkill: ResolverTypeWrapper<BriefSkillMapper>;
  Broker: ResolverTypeWrapper<Omit<Broker, 'position'> & { position: ResolversTypes['Position'] }>;
  BuildsOn: ResolverTypeWrapper<BuildsOnMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Capability: ResolverTypeWrapper<CapabilityMapper>;
  ChangeReportingKind: ChangeReportingKind;
  ChangedPosition: ResolverTypeWrapper<Omit<ChangedPosition, 'attribute' | 'position'> & { attribute: ResolversTypes['PositionAttribute'], position: ResolversTypes['Position'] }>;
  ChartLimits: ChartLimits;
  Citation: ResolverTypeWrapper<CitationMapper>;
  Cited: ResolverTypeWrapper<CitedMapper>;
  CitedFact: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CitedFact']>;
  CitedFactConnection: ResolverTypeWrapper<Omit<CitedFactConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CitedFactEdge']>, nodes: ReadonlyArray<ResolversTypes['CitedFact']> }>;
  CitedFactEdge: ResolverTypeWrapper<Omit<CitedFactEdge, 'node'> & { node: ResolversTypes['CitedFact'] }>;
  Claim: ResolverTypeWrapper<ClaimMapper>;
  Collaboration: ResolverTypeWrapper<CollaborationMapper>;
  ComparedActivity: ResolverTypeWrapper<ComparedActivityMapper>;
  ComparedAttribute: ResolverTypeWrapper<ComparedAttributeMapper>;
  ComparedCriterion: ResolverTypeWrapper<ComparedCriterion>;
  ComparedLevel: ResolverTypeWrapper<Omit<ComparedLevel, 'a' | 'b'> & { a: ReadonlyArray<ResolversTypes['Role']>, b: ReadonlyArray<ResolversTypes['Role']> }>;
  ComparedSkill: ResolverTypeWrapper<ComparedSkillMapper>;
  Coverage: ResolverTypeWrapper<Coverage>;
  CriteriaDifference: ResolverTypeWrapper<CriteriaDifferenceMapper>;
  Crosstab: ResolverTypeWrapper<Crosstab>;
  CrosstabCell: ResolverTypeWrapper<CrosstabCell>;
  CurrencySum: ResolverTypeWrapper<CurrencySum>;
  DifferenceTotals: ResolverTypeWrapper<DifferenceTotals>;
  Direction: ResolverTypeWrapper<'ASC' | 'DESC'>;
  Evidence: ResolverTypeWrapper<EvidenceMapper>;
  EvidenceKind: ResolverTypeWrapper<'SIGNAL' | 'MEASURE' | 'EXAMPLE'>;
  ExpectedSkills: ResolverTypeWrapper<ExpectedSkillsMapper>;
  Facet: ResolverTypeWrapper<Facet>;
  FacetCount: ResolverTypeWrapper<FacetCount>;
  Finding: ResolverTypeWrapper<FindingMapper>;
  FindingConnection: ResolverTypeWrapper<Omit<FindingConnection, 'counts' | 'edges' | 'nodes'> & { counts: ReadonlyArray<ResolversTypes['FindingCount']>, edges: ReadonlyArray<ResolversTypes['FindingEdge']>, nodes: ReadonlyArray<ResolversTypes['Finding']> }>;
  FindingCount: ResolverTypeWrapper<Omit<FindingCount, 'kind'> & { kind: ResolversTypes['FindingKind'] }>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingKind: ResolverTypeWrapper<'CIRCLE' | 'SELF_REPORT' | 'DANGLING_MANAGER' | 'DUPLICATE_ID' | 'MISSING_ID' | 'LOST_VALUE' | 'DAMAGED_NUMBER' | 'MULTIPLE_ROOTS' | 'ORPHAN' | 'ID_VARIANT' | 'SEVERAL_SOLID_MANAGERS' | 'DOTTED_DUPLICATE' | 'WIDE_SPAN' | 'NARROW_SPAN' | 'TOO_MANY_LAYERS' | 'GRADE_INVERSION' | 'EMPTY_TITLE' | 'DAMAGED_TEXT' | 'UNREAD_NUMBER' | 'SHIFTED_ROW' | 'MIXED_CURRENCIES' | 'NO_MANAGER_MARKER'>;
  FloatRange: ResolverTypeWrapper<FloatRange>;
  Framework: ResolverTypeWrapper<FrameworkMapper>;
  FrameworkComparison: ResolverTypeWrapper<FrameworkComparisonMapper>;
  GapStatus: ResolverTypeWrapper<'NEW' | 'RAISED' | 'MET' | 'UNKNOWN'>;
  GraphInfo: ResolverTypeWrapper<GraphInfoMapper>;
  IntRange: ResolverTypeWrapper<IntRange>;
  Involvement: ResolverTypeWrapper<'OWNS' | 'SHARES' | 'ASSISTS' | 'APPROVES' | 'MAY_OWN' | 'MEASURED_BY' | 'NOT_OWNED'>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  KindCount: ResolverTypeWrapper<Omit<KindCount, 'kind'> & { kind: ResolversTypes['NodeKind'] }>;
  Label: ResolverTypeWrapper<Label>;
  LayerBand: ResolverTypeWrapper<LayerBand>;
  LeftOutReason: ResolverTypeWrapper<'LEFT' | 'FUTURE' | 'OTHER_DAY' | 'FURTHER_HOLDER' | 'REPEAT' | 'LATER_DUPLICATE' | 'EARLIER_DUPLICATE' | 'TOTAL' | 'TEMPLATE' | 'REPEATED_HEADER'>;
  LeftOutRows: ResolverTypeWrapper<Omit<LeftOutRows, 'reason'> & { reason: ResolversTypes['LeftOutReason'] }>;
  LetGo: ResolverTypeWrapper<LetGoMapper>;
  LongerWay: ResolverTypeWrapper<LongerWayMapper>;
  MappingBasis: ResolverTypeWrapper<'STATED' | 'CONFIRMED' | 'DERIVED'>;
  MappingType: ResolverTypeWrapper<'SAME' | 'CLOSE' | 'NARROWER' | 'BROADER' | 'RELATED'>;
  MemoryUse: ResolverTypeWrapper<MemoryUse>;
  MergeUnits: MergeUnits;
  MovePosition: MovePosition;
  MovedPosition: ResolverTypeWrapper<Omit<MovedPosition, 'from' | 'position' | 'to'> & { from?: Maybe<ResolversTypes['Position']>, position: ResolversTypes['Position'], to?: Maybe<ResolversTypes['Position']> }>;
  NamesakeRoles: ResolverTypeWrapper<NamesakeRolesMapper>;
  NamesakeSkills: ResolverTypeWrapper<Omit<NamesakeSkills, 'a' | 'b'> & { a: ResolversTypes['Skill'], b: ResolversTypes['Skill'] }>;
  NearestRole: ResolverTypeWrapper<NearestRoleMapper>;
  NoPath: ResolverTypeWrapper<NoPathMapper>;
  NoPathReason: ResolverTypeWrapper<'SAME_ROLE' | 'DIFFERENT_FRAMEWORKS' | 'NO_CROSSING' | 'NOTHING_LEADS_OUT' | 'NOTHING_LEADS_IN' | 'NOT_CONNECTED' | 'RULED_OUT' | 'GIVEN_UP'>;
  Node: ResolverTypeWrapper<NodeMapper>;
  NodeKind: ResolverTypeWrapper<'ROLE' | 'SKILL' | 'RESPONSIBILITY' | 'ACTIVITY' | 'TRANSITION' | 'ADVICE' | 'STAGE' | 'SOURCE' | 'ORGANIZATION' | 'POSITION'>;
  NotMentionedSkill: ResolverTypeWrapper<NotMentionedSkillMapper>;
  Organization: ResolverTypeWrapper<OrganizationMapper>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organization']> }>;
  OrganizationDifference: ResolverTypeWrapper<Omit<OrganizationDifference, 'added' | 'changed' | 'moved' | 'removed' | 'retitled'> & { added: ReadonlyArray<ResolversTypes['Position']>, changed: ReadonlyArray<ResolversTypes['ChangedPosition']>, moved: ReadonlyArray<ResolversTypes['MovedPosition']>, removed: ReadonlyArray<ResolversTypes['Position']>, retitled: ReadonlyArray<ResolversTypes['RetitledPosition']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationMetrics: ResolverTypeWrapper<OrganizationMetrics>;
  OrganizationStructure: ResolverTypeWrapper<OrganizationStructure>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PathConstraints: PathConstraints;
  PathCost: ResolverTypeWrapper<'STEPS' | 'YEARS' | 'GAP'>;
  PathSkill: ResolverTypeWrapper<PathSkillMapper>;
  Position: ResolverTypeWrapper<PositionMapper>;
  PositionAttribute: ResolverTypeWrapper<'UNIT' | 'LOCATION' | 'GRADE' | 'FTE' | 'COST' | 'CURRENCY' | 'VACANT' | 'STATUS' | 'HEADCOUNT' | 'ROLE'>;
  PositionConnection: ResolverTypeWrapper<Omit<PositionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PositionEdge']>, nodes: ReadonlyArray<ResolversTypes['Position']> }>;
  PositionEdge: ResolverTypeWrapper<Omit<PositionEdge, 'node'> & { node: ResolversTypes['Position'] }>;
  PositionFilter: PositionFilter;
  PositionGroup: ResolverTypeWrapper<'UNIT' | 'ROLE' | 'DEPTH' | 'LOCATION' | 'GRADE' | 'STATUS'>;
  PositionGroupRow: ResolverTypeWrapper<PositionGroupRow>;
  PositionOrder: PositionOrder;
  PositionOrderField: ResolverTypeWrapper<'TITLE' | 'DEPTH' | 'SPAN' | 'DESCENDANTS' | 'UNIT' | 'LOCATION' | 'GRADE' | 'ROLE' | 'FTE' | 'COST' | 'HEADCOUNT' | 'STATUS' | 'ATTRIBUTE'>;
  PositionProperty: ResolverTypeWrapper<'TITLE' | 'ROLE' | 'UNIT' | 'LOCATION' | 'GRADE' | 'FTE' | 'COST' | 'STATUS'>;
  Priority: ResolverTypeWrapper<Priority>;
  PriorityTerm: ResolverTypeWrapper<PriorityTerm>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadinessSign: ResolverTypeWrapper<ReadinessSignMapper>;
  Redistribution: ResolverTypeWrapper<'ALLOWED' | 'FORBIDDEN'>;
  RefusedChange: ResolverTypeWrapper<RefusedChange>;
  RemovePosition: RemovePosition;
  ReorganizationChange: ReorganizationChange;
  ReorganizationOutcome: ResolverTypeWrapper<Omit<ReorganizationOutcome, 'findingsGained' | 'findingsLost' | 'spans'> & { findingsGained: ReadonlyArray<ResolversTypes['Finding']>, findingsLost: ReadonlyArray<ResolversTypes['Finding']>, spans: ReadonlyArray<ResolversTypes['SpanChange']> }>;
  ReportingChain: ResolverTypeWrapper<ReportingChainMapper>;
  ReportingKind: ResolverTypeWrapper<'SOLID' | 'DOTTED'>;
  ReportingLine: ResolverTypeWrapper<ReportingLineMapper>;
  ReportsTo: ResolverTypeWrapper<Omit<ReportsTo, 'dottedManagers' | 'manager' | 'position'> & { dottedManagers: ReadonlyArray<ResolversTypes['Position']>, manager?: Maybe<ResolversTypes['Position']>, position: ResolversTypes['Position'] }>;
  Requirement: ResolverTypeWrapper<RequirementMapper>;
  RequirementConnection: ResolverTypeWrapper<Omit<RequirementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RequirementEdge']>, nodes: ReadonlyArray<ResolversTypes['Requirement']> }>;
  RequirementEdge: ResolverTypeWrapper<Omit<RequirementEdge, 'node'> & { node: ResolversTypes['Requirement'] }>;
  RequirementPurpose: ResolverTypeWrapper<'ROLE' | 'READINESS'>;
  Responsibility: ResolverTypeWrapper<ResponsibilityMapper>;
  RetitledPosition: ResolverTypeWrapper<Omit<RetitledPosition, 'position'> & { position: ResolversTypes['Position'] }>;
  Role: ResolverTypeWrapper<RoleMapper>;
  RoleActivity: ResolverTypeWrapper<RoleActivityMapper>;
  RoleComparison: ResolverTypeWrapper<RoleComparisonMapper>;
  RoleConnection: ResolverTypeWrapper<Omit<RoleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RoleEdge']>, nodes: ReadonlyArray<ResolversTypes['Role']> }>;
  RoleCounterpart: ResolverTypeWrapper<RoleCounterpartMapper>;
  RoleEdge: ResolverTypeWrapper<Omit<RoleEdge, 'node'> & { node: ResolversTypes['Role'] }>;
  RoleFilter: RoleFilter;
  RoleFitFinding: ResolverTypeWrapper<Omit<RoleFitFinding, 'citations' | 'position'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, position: ResolversTypes['Position'] }>;
  RoleKind: ResolverTypeWrapper<'JOB' | 'BODY' | 'OUTSIDE_PARTY' | 'CLASS'>;
  RoleMatch: ResolverTypeWrapper<RoleMatchMapper>;
  RoleOrder: RoleOrder;
  RoleOrderField: ResolverTypeWrapper<'TITLE' | 'SENIORITY'>;
  RoleRef: ResolverTypeWrapper<Scalars['RoleRef']['output']>;
  RoleResponsibility: ResolverTypeWrapper<RoleResponsibilityMapper>;
  RoleTitle: ResolverTypeWrapper<RoleTitleMapper>;
  RulingConstraint: ResolverTypeWrapper<RulingConstraintMapper>;
  ScoreTerm: ResolverTypeWrapper<ScoreTerm>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['SearchHit']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<SearchHitMapper>;
  SeriesMeasure: ResolverTypeWrapper<'POSITIONS' | 'HEADCOUNT' | 'VACANCIES' | 'MANAGERS' | 'MANAGERS_OF_ONE' | 'MANAGER_SHARE' | 'LAYERS' | 'AVERAGE_DEPTH' | 'AVERAGE_SPAN' | 'MEDIAN_SPAN' | 'FTE' | 'COST' | 'ADDED' | 'REMOVED' | 'MOVED' | 'RETITLED' | 'REGRADED'>;
  SeriesPoint: ResolverTypeWrapper<Omit<SeriesPoint, 'measure'> & { measure: ResolversTypes['SeriesMeasure'] }>;
  Severity: ResolverTypeWrapper<'INFO' | 'WARNING' | 'ERROR'>;
  Shift: ResolverTypeWrapper<ShiftMapper>;
  Skill: ResolverTypeWrapper<SkillMapper>;
  SkillBand: ResolverTypeWrapper<'AWARENESS' | 'FOUNDATIONAL' | 'WORKING' | 'PRACTITIONER' | 'EXPERT'>;
  SkillCategory: ResolverTypeWrapper<SkillCategoryMapper>;
  SkillConnection: ResolverTypeWrapper<Omit<SkillConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SkillEdge']>, nodes: ReadonlyArray<ResolversTypes['Skill']> }>;
  SkillCounterpart: ResolverTypeWrapper<SkillCounterpartMapper>;
  SkillDemand: ResolverTypeWrapper<SkillDemandMapper>;
  SkillDemandGroup: ResolverTypeWrapper<'SKILL' | 'CATEGORY' | 'TRACK' | 'SENIORITY'>;
  SkillEdge: ResolverTypeWrapper<Omit<SkillEdge, 'node'> & { node: ResolversTypes['Skill'] }>;
  SkillEvidence: ResolverTypeWrapper<SkillEvidenceMapper>;
  SkillFilter: SkillFilter;
  SkillGap: ResolverTypeWrapper<SkillGapMapper>;
  SkillGapItem: ResolverTypeWrapper<SkillGapItemMapper>;
  SkillLevelInput: SkillLevelInput;
  SkillMatrixRow: ResolverTypeWrapper<Omit<SkillMatrixRow, 'band'> & { band?: Maybe<ResolversTypes['SkillBand']> }>;
  SkillOrder: SkillOrder;
  SkillOrderField: ResolverTypeWrapper<'NAME' | 'DEMAND'>;
  SkillRef: ResolverTypeWrapper<Scalars['SkillRef']['output']>;
  SkillRelation: ResolverTypeWrapper<SkillRelationMapper>;
  SkillRelationKind: ResolverTypeWrapper<'BROADER' | 'NARROWER' | 'RELATED'>;
  Source: ResolverTypeWrapper<SourceMapper>;
  SourceKind: ResolverTypeWrapper<'ARTICLE' | 'LADDER' | 'INTERVIEW' | 'FORUM' | 'DATASET' | 'OTHER'>;
  SourceRows: ResolverTypeWrapper<Omit<SourceRows, 'leftOut'> & { leftOut: ReadonlyArray<ResolversTypes['LeftOutRows']> }>;
  SpanBand: ResolverTypeWrapper<SpanBand>;
  SpanChange: ResolverTypeWrapper<Omit<SpanChange, 'position'> & { position: ResolversTypes['Position'] }>;
  SpanCount: ResolverTypeWrapper<SpanCount>;
  Stage: ResolverTypeWrapper<StageMapper>;
  StageFocus: ResolverTypeWrapper<StageFocusMapper>;
  Standing: ResolverTypeWrapper<'OBSERVED' | 'ADVISED' | 'NOT_NEEDED' | 'ADVISED_AGAINST'>;
  StepDirection: ResolverTypeWrapper<'UP' | 'ACROSS' | 'DOWN' | 'SIMILAR'>;
  Surplus: ResolverTypeWrapper<SurplusMapper>;
  TitleMatch: ResolverTypeWrapper<TitleMatchMapper>;
  TitleMatchTerm: ResolverTypeWrapper<TitleMatchTerm>;
  Track: ResolverTypeWrapper<'INDIVIDUAL' | 'MANAGEMENT' | 'EXECUTIVE'>;
  Transition: ResolverTypeWrapper<TransitionMapper>;
  TransitionKind: ResolverTypeWrapper<'PROMOTION' | 'LATERAL' | 'TRACK_SWITCH' | 'REDEFINITION' | 'RELATED'>;
  TransitionPath: ResolverTypeWrapper<TransitionPathMapper>;
  TransitionPaths: ResolverTypeWrapper<TransitionPathsMapper>;
  TransitionStep: ResolverTypeWrapper<TransitionStepMapper>;
  UnknownCounts: ResolverTypeWrapper<UnknownCounts>;
  Viability: ResolverTypeWrapper<'READY' | 'WITHIN_REACH' | 'STRETCH' | 'DISTANT'>;
  WeekChange: ResolverTypeWrapper<WeekChangeMapper>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: ActivityMapper;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  ActivityChange: ActivityChangeMapper;
  AddPosition: AddPosition;
  Float: Scalars['Float']['output'];
  Advice: AdviceMapper;
  AdviceConnection: Omit<AdviceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AdviceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Advice']> };
  Int: Scalars['Int']['output'];
  AdviceEdge: Omit<AdviceEdge, 'node'> & { node: ResolversParentTypes['Advice'] };
  AskedSkill: AskedSkillMapper;
  Attribute: Attribute;
  AttributeFilter: AttributeFilter;
  AttributeValue: AttributeValueMapper;
  Betweenness: Omit<Betweenness, 'brokers'> & { brokers: ReadonlyArray<ResolversParentTypes['Broker']> };
  Brief: BriefMapper;
  BriefSetting: BriefSettingMapper;
  BriefSkill: BriefSkillMapper;
  Broker: Omit<Broker, 'position'> & { position: ResolversParentTypes['Position'] };
  BuildsOn: BuildsOnMapper;
  Boolean: Scalars['Boolean']['output'];
  Capability: CapabilityMapper;
  ChangeReportingKind: ChangeReportingKind;
  ChangedPosition: Omit<ChangedPosition, 'position'> & { position: ResolversParentTypes['Position'] };
  ChartLimits: ChartLimits;
  Citation: CitationMapper;
  Cited: CitedMapper;
  CitedFact: ResolversUnionTypes<ResolversParentTypes>['CitedFact'];
  CitedFactConnection: Omit<CitedFactConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CitedFactEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CitedFact']> };
  CitedFactEdge: Omit<CitedFactEdge, 'node'> & { node: ResolversParentTypes['CitedFact'] };
  Claim: ClaimMapper;
  Collaboration: CollaborationMapper;
  ComparedActivity: ComparedActivityMapper;
  ComparedAttribute: ComparedAttributeMapper;
  ComparedCriterion: ComparedCriterion;
  ComparedLevel: Omit<ComparedLevel, 'a' | 'b'> & { a: ReadonlyArray<ResolversParentTypes['Role']>, b: ReadonlyArray<ResolversParentTypes['Role']> };
  ComparedSkill: ComparedSkillMapper;
  Coverage: Coverage;
  CriteriaDifference: CriteriaDifferenceMapper;
  Crosstab: Crosstab;
  CrosstabCell: CrosstabCell;
  CurrencySum: CurrencySum;
  DifferenceTotals: DifferenceTotals;
  Evidence: EvidenceMapper;
  ExpectedSkills: ExpectedSkillsMapper;
  Facet: Facet;
  FacetCount: FacetCount;
  Finding: FindingMapper;
  FindingConnection: Omit<FindingConnection, 'counts' | 'edges' | 'nodes'> & { counts: ReadonlyArray<ResolversParentTypes['FindingCount']>, edges: ReadonlyArray<ResolversParentTypes['FindingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Finding']> };
  FindingCount: FindingCount;
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  FloatRange: FloatRange;
  Framework: FrameworkMapper;
  FrameworkComparison: FrameworkComparisonMapper;
  GraphInfo: GraphInfoMapper;
  IntRange: IntRange;
  JSON: Scalars['JSON']['output'];
  KindCount: KindCount;
  Label: Label;
  LayerBand: LayerBand;
  LeftOutRows: LeftOutRows;
  LetGo: LetGoMapper;
  LongerWay: LongerWayMapper;
  MemoryUse: MemoryUse;
  MergeUnits: MergeUnits;
  MovePosition: MovePosition;
  MovedPosition: Omit<MovedPosition, 'from' | 'position' | 'to'> & { from?: Maybe<ResolversParentTypes['Position']>, position: ResolversParentTypes['Position'], to?: Maybe<ResolversParentTypes['Position']> };
  NamesakeRoles: NamesakeRolesMapper;
  NamesakeSkills: Omit<NamesakeSkills, 'a' | 'b'> & { a: ResolversParentTypes['Skill'], b: ResolversParentTypes['Skill'] };
  NearestRole: NearestRoleMapper;
  NoPath: NoPathMapper;
  Node: NodeMapper;
  NotMentionedSkill: NotMentionedSkillMapper;
  Organization: OrganizationMapper;
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> };
  OrganizationDifference: Omit<OrganizationDifference, 'added' | 'changed' | 'moved' | 'removed' | 'retitled'> & { added: ReadonlyArray<ResolversParentTypes['Position']>, changed: ReadonlyArray<ResolversParentTypes['ChangedPosition']>, moved: ReadonlyArray<ResolversParentTypes['MovedPosition']>, removed: ReadonlyArray<ResolversParentTypes['Position']>, retitled: ReadonlyArray<ResolversParentTypes['RetitledPosition']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationMetrics: OrganizationMetrics;
  OrganizationStructure: OrganizationStructure;
  PageInfo: PageInfo;
  PathConstraints: PathConstraints;
  PathSkill: PathSkillMapper;
  Position: PositionMapper;
  PositionConnection: Omit<PositionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PositionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Position']> };
  PositionEdge: Omit<PositionEdge, 'node'> & { node: ResolversParentTypes['Position'] };
  PositionFilter: PositionFilter;
  PositionGroupRow: PositionGroupRow;
  PositionOrder: PositionOrder;
  Priority: Priority;
  PriorityTerm: PriorityTerm;
  Query: Record<PropertyKey, never>;
  ReadinessSign: ReadinessSignMapper;
  RefusedChange: RefusedChange;
  RemovePosition: RemovePosition;
  ReorganizationChange: ReorganizationChange;
  ReorganizationOutcome: Omit<ReorganizationOutcome, 'findingsGained' | 'findingsLost' | 'spans'> & { findingsGained: ReadonlyArray<ResolversParentTypes['Finding']>, findingsLost: ReadonlyArray<ResolversParentTypes['Finding']>, spans: ReadonlyArray<ResolversParentTypes['SpanChange']> };
  ReportingChain: ReportingChainMapper;
  ReportingLine: ReportingLineMapper;
  ReportsTo: Omit<ReportsTo, 'dottedManagers' | 'manager' | 'position'> & { dottedManagers: ReadonlyArray<ResolversParentTypes['Position']>, manager?: Maybe<ResolversParentTypes['Position']>, position: ResolversParentTypes['Position'] };
  Requirement: RequirementMapper;
  RequirementConnection: Omit<RequirementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RequirementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Requirement']> };
  RequirementEdge: Omit<RequirementEdge, 'node'> & { node: ResolversParentTypes['Requirement'] };
  Responsibility: ResponsibilityMapper;
  RetitledPosition: Omit<RetitledPosition, 'position'> & { position: ResolversParentTypes['Position'] };
  Role: RoleMapper;
  RoleActivity: RoleActivityMapper;
  RoleComparison: RoleComparisonMapper;
  RoleConnection: Omit<RoleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RoleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Role']> };
  RoleCounterpart: RoleCounterpartMapper;
  RoleEdge: Omit<RoleEdge, 'node'> & { node: ResolversParentTypes['Role'] };
  RoleFilter: RoleFilter;
  RoleFitFinding: Omit<RoleFitFinding, 'citations' | 'position'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, position: ResolversParentTypes['Position'] };
  RoleMatch: RoleMatchMapper;
  RoleOrder: RoleOrder;
  RoleRef: Scalars['RoleRef']['output'];
  RoleResponsibility: RoleResponsibilityMapper;
  RoleTitle: RoleTitleMapper;
  RulingConstraint: RulingConstraintMapper;
  ScoreTerm: ScoreTerm;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SearchHit']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: SearchHitMapper;
  SeriesPoint: SeriesPoint;
  Shift: ShiftMapper;
  Skill: SkillMapper;
  SkillCategory: SkillCategoryMapper;
  SkillConnection: Omit<SkillConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SkillEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Skill']> };
  SkillCounterpart: SkillCounterpartMapper;
  SkillDemand: SkillDemandMapper;
  SkillEdge: Omit<SkillEdge, 'node'> & { node: ResolversParentTypes['Skill'] };
  SkillEvidence: SkillEvidenceMapper;
  SkillFilter: SkillFilter;
  SkillGap: SkillGapMapper;
  SkillGapItem: SkillGapItemMapper;
  SkillLevelInput: SkillLevelInput;
  SkillMatrixRow: SkillMatrixRow;
  SkillOrder: SkillOrder;
  SkillRef: Scalars['SkillRef']['output'];
  SkillRelation: SkillRelationMapper;
  Source: SourceMapper;
  SourceRows: Omit<SourceRows, 'leftOut'> & { leftOut: ReadonlyArray<ResolversParentTypes['LeftOutRows']> };
  SpanBand: SpanBand;
  SpanChange: Omit<SpanChange, 'position'> & { position: ResolversParentTypes['Position'] };
  SpanCount: SpanCount;
  Stage: StageMapper;
  StageFocus: StageFocusMapper;
  Surplus: SurplusMapper;
  TitleMatch: TitleMatchMapper;
  TitleMatchTerm: TitleMatchTerm;
  Transition: TransitionMapper;
  TransitionPath: TransitionPathMapper;
  TransitionPaths: TransitionPathsMapper;
  TransitionStep: TransitionStepMapper;
  UnknownCounts: UnknownCounts;
  WeekChange: WeekChangeMapper;
};

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleActivity']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityChange'] = ResolversParentTypes['ActivityChange']> = {
  activity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['RoleActivity']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['RoleActivity']>, ParentType, ContextType>;
};

export type AdviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Advice'] = ResolversParentTypes['Advice']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  audience?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  circumstance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  develops?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
  example?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instead?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AdviceKind'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdviceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdviceConnection'] = ResolversParentTypes['AdviceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdviceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Advice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdviceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdviceEdge'] = ResolversParentTypes['AdviceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Advice'], ParentType, ContextType>;
};

export type AdviceKindResolvers = EnumResolverSignature<{ ACTION?: any, EXAMPLE?: any, HIRING_SIGNAL?: any, MODEL?: any, PITFALL?: any, READINESS_SIGNAL?: any }, ResolversTypes['AdviceKind']>;

export type AskedSkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedSkill'] = ResolversParentTypes['AskedSkill']> = {
  roleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributeValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeValue'] = ResolversParentTypes['AttributeValue']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type BasisResolvers = EnumResolverSignature<{ DERIVED?: any, STATED?: any }, ResolversTypes['Basis']>;

export type BetweennessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Betweenness'] = ResolversParentTypes['Betweenness']> = {
  between?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  brokers?: Resolver<ReadonlyArray<ResolversTypes['Broker']>, ParentType, ContextType>;
};

export type BriefResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Brief'] = ResolversParentTypes['Brief']> = {
  capabilities?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['CriteriaDifference']>, ParentType, ContextType>;
  expected?: Resolver<ReadonlyArray<ResolversTypes['ExpectedSkills']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  letGo?: Resolver<ResolversTypes['LetGo'], ParentType, ContextType>;
  noCounsel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pitfalls?: Resolver<ReadonlyArray<ResolversTypes['Advice']>, ParentType, ContextType>;
  readiness?: Resolver<ReadonlyArray<ResolversTypes['ReadinessSign']>, ParentType, ContextType>;
  setting?: Resolver<Maybe<ResolversTypes['BriefSetting']>, ParentType, ContextType>;
  shiftCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shifts?: Resolver<ReadonlyArray<ResolversTypes['Shift']>, ParentType, ContextType>;
  skillsNeededCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  unknownCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  week?: Resolver<ReadonlyArray<ResolversTypes['WeekChange']>, ParentType, ContextType>;
  weekCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BriefSettingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefSetting'] = ResolversParentTypes['BriefSetting']> = {
  advice?: Resolver<ReadonlyArray<ResolversTypes['Advice']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  focuses?: Resolver<ReadonlyArray<ResolversTypes['StageFocus']>, ParentType, ContextType>;
  organizationSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['RoleTitle']>, ParentType, ContextType>;
};

export type BriefSkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefSkill'] = ResolversParentTypes['BriefSkill']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['SkillEvidence']>, ParentType, ContextType>;
  expectation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  have?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  haveAtMost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inside?: Resolver<ReadonlyArray<ResolversTypes['BriefSkill']>, ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  needBand?: Resolver<ResolversTypes['SkillBand'], ParentType, ContextType>;
  neededAt?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GapStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BrokerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Broker'] = ResolversParentTypes['Broker']> = {
  pairs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  solidPairs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BuildsOnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildsOn'] = ResolversParentTypes['BuildsOn']> = {
  builder?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  responsibilities?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  skills?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CapabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Capability'] = ResolversParentTypes['Capability']> = {
  action?: Resolver<Maybe<ResolversTypes['Advice']>, ParentType, ContextType>;
  actionRole?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  firstNeededAt?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  have?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  haveAtMost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inside?: Resolver<ReadonlyArray<ResolversTypes['BriefSkill']>, ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  needBand?: Resolver<ResolversTypes['SkillBand'], ParentType, ContextType>;
  notStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Priority']>, ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GapStatus'], ParentType, ContextType>;
  then?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangedPositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedPosition'] = ResolversParentTypes['ChangedPosition']> = {
  attribute?: Resolver<ResolversTypes['PositionAttribute'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type CitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cited'] = ResolversParentTypes['Cited']> = {
  __resolveType?: TypeResolveFn<'Activity' | 'Advice' | 'BriefSkill' | 'BuildsOn' | 'Capability' | 'Claim' | 'Collaboration' | 'Evidence' | 'Framework' | 'NotMentionedSkill' | 'PathSkill' | 'ReportingLine' | 'Requirement' | 'Responsibility' | 'Role' | 'RoleActivity' | 'RoleFitFinding' | 'RoleResponsibility' | 'RoleTitle' | 'Shift' | 'Skill' | 'SkillEvidence' | 'SkillGapItem' | 'SkillRelation' | 'Stage' | 'StageFocus' | 'Surplus' | 'Transition', ParentType, ContextType>;
};

export type CitedFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedFact'] = ResolversParentTypes['CitedFact']> = {
  __resolveType?: TypeResolveFn<'Activity' | 'Advice' | 'BuildsOn' | 'Claim' | 'Collaboration' | 'Framework' | 'ReportingLine' | 'Requirement' | 'Responsibility' | 'Role' | 'RoleActivity' | 'RoleResponsibility' | 'RoleTitle' | 'Shift' | 'Skill' | 'SkillRelation' | 'Stage' | 'StageFocus' | 'Transition', ParentType, ContextType>;
};

export type CitedFactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedFactConnection'] = ResolversParentTypes['CitedFactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitedFactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CitedFact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitedFactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedFactEdge'] = ResolversParentTypes['CitedFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CitedFact'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  about?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  chosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  circumstance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  range?: Resolver<Maybe<ResolversTypes['FloatRange']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CollaborationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Collaboration'] = ResolversParentTypes['Collaboration']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  frequency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  with?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComparedActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedActivity'] = ResolversParentTypes['ComparedActivity']> = {
  activity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<Maybe<ResolversTypes['RoleActivity']>>, ParentType, ContextType>;
};

export type ComparedAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedAttribute'] = ResolversParentTypes['ComparedAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['AttributeValue']>, ParentType, ContextType>;
};

export type ComparedCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedCriterion'] = ResolversParentTypes['ComparedCriterion']> = {
  expectedIn?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Boolean']>>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComparedLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedLevel'] = ResolversParentTypes['ComparedLevel']> = {
  a?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  b?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  rung?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ComparedSkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedSkill'] = ResolversParentTypes['ComparedSkill']> = {
  criteria?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ComparedCriterion']>>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  mapped?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
  requirements?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Requirement']>>, ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  spread?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  raised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CriteriaDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriteriaDifference'] = ResolversParentTypes['CriteriaDifference']> = {
  added?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  gone?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kept?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
};

export type CrosstabResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Crosstab'] = ResolversParentTypes['Crosstab']> = {
  cellCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['CrosstabCell']>, ParentType, ContextType>;
  columnCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columnUnknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowUnknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CrosstabCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrosstabCell'] = ResolversParentTypes['CrosstabCell']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  costKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  costs?: Resolver<ReadonlyArray<ResolversTypes['CurrencySum']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fte?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fteKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CurrencySumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CurrencySum'] = ResolversParentTypes['CurrencySum']> = {
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DifferenceTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DifferenceTotals'] = ResolversParentTypes['DifferenceTotals']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  filled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fte?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recosted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regraded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resized?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retitled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vacated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DirectionResolvers = EnumResolverSignature<{ ASC?: any, DESC?: any }, ResolversTypes['Direction']>;

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  advice?: Resolver<Maybe<ResolversTypes['Advice']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceKindResolvers = EnumResolverSignature<{ EXAMPLE?: any, MEASURE?: any, SIGNAL?: any }, ResolversTypes['EvidenceKind']>;

export type ExpectedSkillsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpectedSkills'] = ResolversParentTypes['ExpectedSkills']> = {
  category?: Resolver<ResolversTypes['SkillCategory'], ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['BriefSkill']>, ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type FacetCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetCount'] = ResolversParentTypes['FacetCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  done?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  mend?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['FindingCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingCount'] = ResolversParentTypes['FindingCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FindingKindResolvers = EnumResolverSignature<{ CIRCLE?: any, DAMAGED_NUMBER?: any, DAMAGED_TEXT?: any, DANGLING_MANAGER?: any, DOTTED_DUPLICATE?: any, DUPLICATE_ID?: any, EMPTY_TITLE?: any, GRADE_INVERSION?: any, ID_VARIANT?: any, LOST_VALUE?: any, MISSING_ID?: any, MIXED_CURRENCIES?: any, MULTIPLE_ROOTS?: any, NARROW_SPAN?: any, NO_MANAGER_MARKER?: any, ORPHAN?: any, SELF_REPORT?: any, SEVERAL_SOLID_MANAGERS?: any, SHIFTED_ROW?: any, TOO_MANY_LAYERS?: any, UNREAD_NUMBER?: any, WIDE_SPAN?: any }, ResolversTypes['FindingKind']>;

export type FloatRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FloatRange'] = ResolversParentTypes['FloatRange']> = {
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FrameworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Framework'] = ResolversParentTypes['Framework']> = {
  attribution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  redistribution?: Resolver<Maybe<ResolversTypes['Redistribution']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrameworkComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkComparison'] = ResolversParentTypes['FrameworkComparison']> = {
  a?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['ComparedLevel']>, ParentType, ContextType>;
  onlyA?: Resolver<ReadonlyArray<ResolversTypes['AskedSkill']>, ParentType, ContextType>;
  onlyACount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlyB?: Resolver<ReadonlyArray<ResolversTypes['AskedSkill']>, ParentType, ContextType>;
  onlyBCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sameTitleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sameTitles?: Resolver<ReadonlyArray<ResolversTypes['NamesakeRoles']>, ParentType, ContextType>;
  unclear?: Resolver<ReadonlyArray<ResolversTypes['NamesakeSkills']>, ParentType, ContextType>;
  unclearCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapStatusResolvers = EnumResolverSignature<{ MET?: any, NEW?: any, RAISED?: any, UNKNOWN?: any }, ResolversTypes['GapStatus']>;

export type GraphInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphInfo'] = ResolversParentTypes['GraphInfo']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  frameworks?: Resolver<ReadonlyArray<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memory?: Resolver<ResolversTypes['MemoryUse'], ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntRange'] = ResolversParentTypes['IntRange']> = {
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvolvementResolvers = EnumResolverSignature<{ APPROVES?: any, ASSISTS?: any, MAY_OWN?: any, MEASURED_BY?: any, NOT_OWNED?: any, OWNS?: any, SHARES?: any }, ResolversTypes['Involvement']>;

export interface JSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
};

export type LabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LayerBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LayerBand'] = ResolversParentTypes['LayerBand']> = {
  layers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeftOutReasonResolvers = EnumResolverSignature<{ EARLIER_DUPLICATE?: any, FURTHER_HOLDER?: any, FUTURE?: any, LATER_DUPLICATE?: any, LEFT?: any, OTHER_DAY?: any, REPEAT?: any, REPEATED_HEADER?: any, TEMPLATE?: any, TOTAL?: any }, ResolversTypes['LeftOutReason']>;

export type LeftOutRowsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOutRows'] = ResolversParentTypes['LeftOutRows']> = {
  reason?: Resolver<ResolversTypes['LeftOutReason'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LetGoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetGo'] = ResolversParentTypes['LetGo']> = {
  handOver?: Resolver<ReadonlyArray<ResolversTypes['RoleResponsibility']>, ParentType, ContextType>;
  relyLess?: Resolver<ReadonlyArray<ResolversTypes['Surplus']>, ParentType, ContextType>;
};

export type LongerWayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LongerWay'] = ResolversParentTypes['LongerWay']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['RoleActivity']>, ParentType, ContextType>;
  advice?: Resolver<ReadonlyArray<ResolversTypes['Advice']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  over?: Resolver<ResolversTypes['TransitionPath'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['TransitionPath'], ParentType, ContextType>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  responsibilities?: Resolver<ReadonlyArray<ResolversTypes['RoleResponsibility']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  shifts?: Resolver<ReadonlyArray<ResolversTypes['Shift']>, ParentType, ContextType>;
};

export type MappingBasisResolvers = EnumResolverSignature<{ CONFIRMED?: any, DERIVED?: any, STATED?: any }, ResolversTypes['MappingBasis']>;

export type MappingTypeResolvers = EnumResolverSignature<{ BROADER?: any, CLOSE?: any, NARROWER?: any, RELATED?: any, SAME?: any }, ResolversTypes['MappingType']>;

export type MemoryUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemoryUse'] = ResolversParentTypes['MemoryUse']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peak?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MovedPositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovedPosition'] = ResolversParentTypes['MovedPosition']> = {
  from?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
};

export type NamesakeRolesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamesakeRoles'] = ResolversParentTypes['NamesakeRoles']> = {
  a?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  mapping?: Resolver<Maybe<ResolversTypes['MappingType']>, ParentType, ContextType>;
  onlyA?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlyB?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overlap?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sharedSkills?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NamesakeSkillsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamesakeSkills'] = ResolversParentTypes['NamesakeSkills']> = {
  a?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type NearestRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearestRole'] = ResolversParentTypes['NearestRole']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type NoPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoPath'] = ResolversParentTypes['NoPath']> = {
  constraints?: Resolver<ReadonlyArray<ResolversTypes['RulingConstraint']>, ParentType, ContextType>;
  eachAlone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['SkillGap'], ParentType, ContextType>;
  nearestStarts?: Resolver<ReadonlyArray<ResolversTypes['NearestRole']>, ParentType, ContextType>;
  nearestTargets?: Resolver<ReadonlyArray<ResolversTypes['NearestRole']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['NoPathReason'], ParentType, ContextType>;
};

export type NoPathReasonResolvers = EnumResolverSignature<{ DIFFERENT_FRAMEWORKS?: any, GIVEN_UP?: any, NOTHING_LEADS_IN?: any, NOTHING_LEADS_OUT?: any, NOT_CONNECTED?: any, NO_CROSSING?: any, RULED_OUT?: any, SAME_ROLE?: any }, ResolversTypes['NoPathReason']>;

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Activity' | 'Advice' | 'Attribute' | 'BuildsOn' | 'Claim' | 'Collaboration' | 'Framework' | 'Organization' | 'Position' | 'ReportingLine' | 'Requirement' | 'Responsibility' | 'Role' | 'RoleActivity' | 'RoleResponsibility' | 'RoleTitle' | 'Shift' | 'Skill' | 'SkillCategory' | 'SkillRelation' | 'Source' | 'Stage' | 'StageFocus' | 'Transition', ParentType, ContextType>;
};

export type NodeKindResolvers = EnumResolverSignature<{ ACTIVITY?: any, ADVICE?: any, ORGANIZATION?: any, POSITION?: any, RESPONSIBILITY?: any, ROLE?: any, SKILL?: any, SOURCE?: any, STAGE?: any, TRANSITION?: any }, ResolversTypes['NodeKind']>;

export type NotMentionedSkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotMentionedSkill'] = ResolversParentTypes['NotMentionedSkill']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  have?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  haveBand?: Resolver<ResolversTypes['SkillBand'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  betweenness?: Resolver<Maybe<ResolversTypes['Betweenness']>, ParentType, ContextType, RequireFields<OrganizationbetweennessArgs, 'first'>>;
  commonManager?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<OrganizationcommonManagerArgs, 'positions'>>;
  crosstab?: Resolver<ResolversTypes['Crosstab'], ParentType, ContextType, RequireFields<OrganizationcrosstabArgs, 'across' | 'by' | 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<OrganizationfindingsArgs>>;
  gradeOrder?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<OrganizationgroupCountArgs, 'by'>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['PositionGroupRow']>, ParentType, ContextType, RequireFields<OrganizationgroupsArgs, 'by' | 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['OrganizationMetrics'], ParentType, ContextType, Partial<OrganizationmetricsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<OrganizationpositionArgs, 'id'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<OrganizationpositionsArgs>>;
  reportingPath?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Position']>>, ParentType, ContextType, RequireFields<OrganizationreportingPathArgs, 'from' | 'to'>>;
  roleFit?: Resolver<ReadonlyArray<ResolversTypes['RoleFitFinding']>, ParentType, ContextType, RequireFields<OrganizationroleFitArgs, 'first'>>;
  roleFitCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rootCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roots?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  series?: Resolver<ReadonlyArray<ResolversTypes['SeriesPoint']>, ParentType, ContextType, RequireFields<OrganizationseriesArgs, 'measures'>>;
  simulate?: Resolver<ResolversTypes['ReorganizationOutcome'], ParentType, ContextType, RequireFields<OrganizationsimulateArgs, 'changes'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceRows?: Resolver<Maybe<ResolversTypes['SourceRows']>, ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  structure?: Resolver<ResolversTypes['OrganizationStructure'], ParentType, ContextType, RequireFields<OrganizationstructureArgs, 'dotted'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationDifference'] = ResolversParentTypes['OrganizationDifference']> = {
  added?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  after?: Resolver<ResolversTypes['OrganizationMetrics'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['OrganizationMetrics'], ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['ChangedPosition']>, ParentType, ContextType>;
  changedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<ReadonlyArray<ResolversTypes['MovedPosition']>, ParentType, ContextType>;
  removed?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  retitled?: Resolver<ReadonlyArray<ResolversTypes['RetitledPosition']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['DifferenceTotals'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationMetricsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationMetrics'] = ResolversParentTypes['OrganizationMetrics']> = {
  averageDepth?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  averageSpan?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  costKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  costs?: Resolver<ReadonlyArray<ResolversTypes['CurrencySum']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fte?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fteKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  layers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  managerShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  managers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  managersOfOne?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianSpan?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positionsByDepth?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  spanDistribution?: Resolver<ReadonlyArray<ResolversTypes['SpanCount']>, ParentType, ContextType>;
  vacancies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationStructureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationStructure'] = ResolversParentTypes['OrganizationStructure']> = {
  belowBands?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  connectedness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  contributorsPerManager?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  efficiency?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hierarchy?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  layerBand?: Resolver<ResolversTypes['LayerBand'], ParentType, ContextType>;
  layers?: Resolver<ReadonlyArray<ResolversTypes['PositionGroupRow']>, ParentType, ContextType>;
  leastUpperBoundedness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spanBands?: Resolver<ReadonlyArray<ResolversTypes['SpanBand']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathCostResolvers = EnumResolverSignature<{ GAP?: any, STEPS?: any, YEARS?: any }, ResolversTypes['PathCost']>;

export type PathSkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathSkill'] = ResolversParentTypes['PathSkill']> = {
  advice?: Resolver<ReadonlyArray<ResolversTypes['Advice']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  distance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['SkillEvidence']>, ParentType, ContextType>;
  expectationNow?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expectationThen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstNeededAt?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  firstNeededAtStep?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  have?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  haveAtMost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  haveBand?: Resolver<Maybe<ResolversTypes['SkillBand']>, ParentType, ContextType>;
  haveConfidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  haveRange?: Resolver<Maybe<ResolversTypes['FloatRange']>, ParentType, ContextType>;
  haveThrough?: Resolver<Maybe<ResolversTypes['SkillCounterpart']>, ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inside?: Resolver<ReadonlyArray<ResolversTypes['PathSkill']>, ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  needBand?: Resolver<ResolversTypes['SkillBand'], ParentType, ContextType>;
  needConfidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  needRange?: Resolver<Maybe<ResolversTypes['FloatRange']>, ParentType, ContextType>;
  neededAtTarget?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Priority']>, ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GapStatus'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  attributes?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  descendantCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  descendants?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<PositiondescendantsArgs>>;
  directReports?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<PositiondirectReportsArgs>>;
  dottedManagers?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  dottedReports?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<PositiondottedReportsArgs>>;
  fte?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLeaf?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  managementChain?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['OrganizationMetrics'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  reportsTo?: Resolver<Maybe<ResolversTypes['ReportsTo']>, ParentType, ContextType, Partial<PositionreportsToArgs>>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  roleConfidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceRow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vacant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionAttributeResolvers = EnumResolverSignature<{ COST?: any, CURRENCY?: any, FTE?: any, GRADE?: any, HEADCOUNT?: any, LOCATION?: any, ROLE?: any, STATUS?: any, UNIT?: any, VACANT?: any }, ResolversTypes['PositionAttribute']>;

export type PositionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['UnknownCounts'], ParentType, ContextType>;
};

export type PositionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type PositionGroupResolvers = EnumResolverSignature<{ DEPTH?: any, GRADE?: any, LOCATION?: any, ROLE?: any, STATUS?: any, UNIT?: any }, ResolversTypes['PositionGroup']>;

export type PositionGroupRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionGroupRow'] = ResolversParentTypes['PositionGroupRow']> = {
  averageSpan?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  costKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  costs?: Resolver<ReadonlyArray<ResolversTypes['CurrencySum']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fte?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fteKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['PositionGroupRow']>, ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  managers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionOrderFieldResolvers = EnumResolverSignature<{ ATTRIBUTE?: any, COST?: any, DEPTH?: any, DESCENDANTS?: any, FTE?: any, GRADE?: any, HEADCOUNT?: any, LOCATION?: any, ROLE?: any, SPAN?: any, STATUS?: any, TITLE?: any, UNIT?: any }, ResolversTypes['PositionOrderField']>;

export type PositionPropertyResolvers = EnumResolverSignature<{ COST?: any, FTE?: any, GRADE?: any, LOCATION?: any, ROLE?: any, STATUS?: any, TITLE?: any, UNIT?: any }, ResolversTypes['PositionProperty']>;

export type PriorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Priority'] = ResolversParentTypes['Priority']> = {
  terms?: Resolver<ReadonlyArray<ResolversTypes['PriorityTerm']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PriorityTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorityTerm'] = ResolversParentTypes['PriorityTerm']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  advice?: Resolver<Maybe<ResolversTypes['AdviceConnection']>, ParentType, ContextType, Partial<QueryadviceArgs>>;
  attributes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attribute']>>, ParentType, ContextType>;
  commonManager?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType, RequireFields<QuerycommonManagerArgs, 'roles'>>;
  compareFrameworks?: Resolver<Maybe<ResolversTypes['FrameworkComparison']>, ParentType, ContextType, RequireFields<QuerycompareFrameworksArgs, 'a' | 'b' | 'perList'>>;
  compareOrganizations?: Resolver<Maybe<ResolversTypes['OrganizationDifference']>, ParentType, ContextType, RequireFields<QuerycompareOrganizationsArgs, 'after' | 'before'>>;
  compareRoles?: Resolver<Maybe<ResolversTypes['RoleComparison']>, ParentType, ContextType, RequireFields<QuerycompareRolesArgs, 'roles'>>;
  feederRoles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RoleMatch']>>, ParentType, ContextType, RequireFields<QueryfeederRolesArgs, 'first' | 'to'>>;
  graph?: Resolver<Maybe<ResolversTypes['GraphInfo']>, ParentType, ContextType>;
  nextRoles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RoleMatch']>>, ParentType, ContextType, RequireFields<QuerynextRolesArgs, 'first' | 'from'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QuerynodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QuerynodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryorganizationArgs, 'slug'>>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, Partial<QueryorganizationsArgs>>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<QuerypositionArgs, 'id'>>;
  profileGap?: Resolver<Maybe<ResolversTypes['SkillGap']>, ParentType, ContextType, RequireFields<QueryprofileGapArgs, 'profile' | 'to'>>;
  resolveTitle?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TitleMatch']>>, ParentType, ContextType, RequireFields<QueryresolveTitleArgs, 'first' | 'title'>>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType, RequireFields<QueryroleArgs, 'ref'>>;
  roleMatches?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RoleMatch']>>, ParentType, ContextType, RequireFields<QueryroleMatchesArgs, 'first' | 'profile'>>;
  roles?: Resolver<Maybe<ResolversTypes['RoleConnection']>, ParentType, ContextType, Partial<QueryrolesArgs>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerysearchArgs, 'text'>>;
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType, RequireFields<QueryskillArgs, 'ref'>>;
  skillCategories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SkillCategory']>>, ParentType, ContextType>;
  skillDemand?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SkillDemand']>>, ParentType, ContextType, RequireFields<QueryskillDemandArgs, 'first' | 'groupBy'>>;
  skillGap?: Resolver<Maybe<ResolversTypes['SkillGap']>, ParentType, ContextType, RequireFields<QueryskillGapArgs, 'from' | 'to'>>;
  skillMatrix?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SkillMatrixRow']>>, ParentType, ContextType, RequireFields<QueryskillMatrixArgs, 'roles'>>;
  skills?: Resolver<Maybe<ResolversTypes['SkillConnection']>, ParentType, ContextType, Partial<QueryskillsArgs>>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  stages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Stage']>>, ParentType, ContextType>;
  transitionPaths?: Resolver<Maybe<ResolversTypes['TransitionPaths']>, ParentType, ContextType, RequireFields<QuerytransitionPathsArgs, 'by' | 'first' | 'from' | 'to'>>;
  transitions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Transition']>>, ParentType, ContextType, Partial<QuerytransitionsArgs>>;
};

export type ReadinessSignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadinessSign'] = ResolversParentTypes['ReadinessSign']> = {
  advice?: Resolver<ResolversTypes['Advice'], ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type RedistributionResolvers = EnumResolverSignature<{ ALLOWED?: any, FORBIDDEN?: any }, ResolversTypes['Redistribution']>;

export type RefusedChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedChange'] = ResolversParentTypes['RefusedChange']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReorganizationOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReorganizationOutcome'] = ResolversParentTypes['ReorganizationOutcome']> = {
  after?: Resolver<ResolversTypes['OrganizationMetrics'], ParentType, ContextType>;
  applied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['OrganizationMetrics'], ParentType, ContextType>;
  chainsChanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findingsGained?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  findingsGainedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findingsLost?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  findingsLostCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ReadonlyArray<ResolversTypes['RefusedChange']>, ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['SpanChange']>, ParentType, ContextType>;
  spansCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportingChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportingChain'] = ResolversParentTypes['ReportingChain']> = {
  circumstances?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['ReportingLine']>, ParentType, ContextType>;
  top?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type ReportingKindResolvers = EnumResolverSignature<{ DOTTED?: any, SOLID?: any }, ResolversTypes['ReportingKind']>;

export type ReportingLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportingLine'] = ResolversParentTypes['ReportingLine']> = {
  circumstance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportingKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportsToResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportsTo'] = ResolversParentTypes['ReportsTo']> = {
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dottedManagers?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type RequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Requirement'] = ResolversParentTypes['Requirement']> = {
  band?: Resolver<Maybe<ResolversTypes['SkillBand']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expectation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inheritedFrom?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  levelRange?: Resolver<Maybe<ResolversTypes['FloatRange']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['RequirementPurpose'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequirementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementConnection'] = ResolversParentTypes['RequirementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RequirementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequirementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementEdge'] = ResolversParentTypes['RequirementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
};

export type RequirementPurposeResolvers = EnumResolverSignature<{ READINESS?: any, ROLE?: any }, ResolversTypes['RequirementPurpose']>;

export type ResponsibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Responsibility'] = ResolversParentTypes['Responsibility']> = {
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleResponsibility']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetitledPositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetitledPosition'] = ResolversParentTypes['RetitledPosition']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['RoleActivity']>, ParentType, ContextType, RequireFields<RoleactivitiesArgs, 'first'>>;
  activityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<RoleactivityCountArgs>>;
  advice?: Resolver<ReadonlyArray<ResolversTypes['Advice']>, ParentType, ContextType, RequireFields<RoleadviceArgs, 'first'>>;
  adviceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<RoleadviceCountArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  archetypes?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  buildsOn?: Resolver<ReadonlyArray<ResolversTypes['BuildsOn']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<RoleclaimsArgs>>;
  collaborations?: Resolver<ReadonlyArray<ResolversTypes['Collaboration']>, ParentType, ContextType>;
  counterpartCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<RolecounterpartCountArgs>>;
  counterparts?: Resolver<ReadonlyArray<ResolversTypes['RoleCounterpart']>, ParentType, ContextType, RequireFields<RolecounterpartsArgs, 'first'>>;
  directContributionShare?: Resolver<Maybe<ResolversTypes['FloatRange']>, ParentType, ContextType>;
  directReports?: Resolver<Maybe<ResolversTypes['IntRange']>, ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  hasMoreReportingChains?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<RolehasMoreReportingChainsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RoleKind'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  levelCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  minimumExperienceYears?: Resolver<Maybe<ResolversTypes['IntRange']>, ParentType, ContextType>;
  organizationSize?: Resolver<Maybe<ResolversTypes['IntRange']>, ParentType, ContextType>;
  planningHorizonMonths?: Resolver<Maybe<ResolversTypes['IntRange']>, ParentType, ContextType>;
  reportingChains?: Resolver<ReadonlyArray<ResolversTypes['ReportingChain']>, ParentType, ContextType, RequireFields<RolereportingChainsArgs, 'first'>>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['ReportingLine']>, ParentType, ContextType, RequireFields<RolereportsArgs, 'depth'>>;
  reportsTo?: Resolver<ReadonlyArray<ResolversTypes['ReportingLine']>, ParentType, ContextType, Partial<RolereportsToArgs>>;
  requirementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<RolerequirementCountArgs, 'effective'>>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType, RequireFields<RolerequirementsArgs, 'effective' | 'first'>>;
  responsibilities?: Resolver<ReadonlyArray<ResolversTypes['RoleResponsibility']>, ParentType, ContextType, RequireFields<RoleresponsibilitiesArgs, 'effective' | 'first'>>;
  responsibilityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<RoleresponsibilityCountArgs, 'effective'>>;
  seniority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stageFocuses?: Resolver<ReadonlyArray<ResolversTypes['StageFocus']>, ParentType, ContextType, Partial<RolestageFocusesArgs>>;
  strategyShare?: Resolver<Maybe<ResolversTypes['FloatRange']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  teams?: Resolver<Maybe<ResolversTypes['IntRange']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['RoleTitle']>, ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['Track']>, ParentType, ContextType>;
  transitionsFrom?: Resolver<ReadonlyArray<ResolversTypes['Transition']>, ParentType, ContextType>;
  transitionsTo?: Resolver<ReadonlyArray<ResolversTypes['Transition']>, ParentType, ContextType>;
  variantOf?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleActivity'] = ResolversParentTypes['RoleActivity']> = {
  activity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  circumstance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  hoursPerWeek?: Resolver<Maybe<ResolversTypes['FloatRange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleComparison'] = ResolversParentTypes['RoleComparison']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['ComparedActivity']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['ComparedAttribute']>, ParentType, ContextType>;
  ownResponsibilities?: Resolver<ReadonlyArray<ResolversTypes['RoleResponsibility']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  sharedResponsibilities?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['ComparedSkill']>, ParentType, ContextType>;
  unknownResponsibilities?: Resolver<ReadonlyArray<ResolversTypes['RoleResponsibility']>, ParentType, ContextType>;
};

export type RoleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleConnection'] = ResolversParentTypes['RoleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoleEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleCounterpartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleCounterpart'] = ResolversParentTypes['RoleCounterpart']> = {
  basis?: Resolver<ResolversTypes['MappingBasis'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  isCandidate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  statedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['MappingType'], ParentType, ContextType>;
};

export type RoleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleEdge'] = ResolversParentTypes['RoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type RoleFitFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleFitFinding'] = ResolversParentTypes['RoleFitFinding']> = {
  actual?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleKindResolvers = EnumResolverSignature<{ BODY?: any, CLASS?: any, JOB?: any, OUTSIDE_PARTY?: any }, ResolversTypes['RoleKind']>;

export type RoleMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleMatch'] = ResolversParentTypes['RoleMatch']> = {
  direction?: Resolver<Maybe<ResolversTypes['StepDirection']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['SkillGap'], ParentType, ContextType>;
  outOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  rungs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  statedBy?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['ScoreTerm']>, ParentType, ContextType>;
  transition?: Resolver<Maybe<ResolversTypes['TransitionKind']>, ParentType, ContextType>;
  transitions?: Resolver<ReadonlyArray<ResolversTypes['Transition']>, ParentType, ContextType>;
  viability?: Resolver<Maybe<ResolversTypes['Viability']>, ParentType, ContextType>;
};

export type RoleOrderFieldResolvers = EnumResolverSignature<{ SENIORITY?: any, TITLE?: any }, ResolversTypes['RoleOrderField']>;

export interface RoleRefScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RoleRef'], any> {
  name: 'RoleRef';
}

export type RoleResponsibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleResponsibility'] = ResolversParentTypes['RoleResponsibility']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expectation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inheritedFrom?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  involvement?: Resolver<ResolversTypes['Involvement'], ParentType, ContextType>;
  responsibility?: Resolver<ResolversTypes['Responsibility'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleTitleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleTitle'] = ResolversParentTypes['RoleTitle']> = {
  circumstance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizationSize?: Resolver<Maybe<ResolversTypes['IntRange']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RulingConstraintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RulingConstraint'] = ResolversParentTypes['RulingConstraint']> = {
  argument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type ScoreTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreTerm'] = ResolversParentTypes['ScoreTerm']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  excerpt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matched?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SeriesMeasureResolvers = EnumResolverSignature<{ ADDED?: any, AVERAGE_DEPTH?: any, AVERAGE_SPAN?: any, COST?: any, FTE?: any, HEADCOUNT?: any, LAYERS?: any, MANAGERS?: any, MANAGERS_OF_ONE?: any, MANAGER_SHARE?: any, MEDIAN_SPAN?: any, MOVED?: any, POSITIONS?: any, REGRADED?: any, REMOVED?: any, RETITLED?: any, VACANCIES?: any }, ResolversTypes['SeriesMeasure']>;

export type SeriesPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesPoint'] = ResolversParentTypes['SeriesPoint']> = {
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['SeriesMeasure'], ParentType, ContextType>;
  positions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SeverityResolvers = EnumResolverSignature<{ ERROR?: any, INFO?: any, WARNING?: any }, ResolversTypes['Severity']>;

export type ShiftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shift'] = ResolversParentTypes['Shift']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transition?: Resolver<ResolversTypes['Transition'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill']> = {
  advice?: Resolver<ReadonlyArray<ResolversTypes['Advice']>, ParentType, ContextType, RequireFields<SkilladviceArgs, 'first'>>;
  adviceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<SkilladviceCountArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  broader?: Resolver<ReadonlyArray<ResolversTypes['SkillRelation']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['SkillCategory'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  counterpartCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<SkillcounterpartCountArgs>>;
  counterparts?: Resolver<ReadonlyArray<ResolversTypes['SkillCounterpart']>, ParentType, ContextType, RequireFields<SkillcounterpartsArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['SkillRelation']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['SkillRelation']>, ParentType, ContextType>;
  requiredBy?: Resolver<ResolversTypes['RequirementConnection'], ParentType, ContextType, RequireFields<SkillrequiredByArgs, 'effective'>>;
  responsibilities?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillBandResolvers = EnumResolverSignature<{ AWARENESS?: any, EXPERT?: any, FOUNDATIONAL?: any, PRACTITIONER?: any, WORKING?: any }, ResolversTypes['SkillBand']>;

export type SkillCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillCategory'] = ResolversParentTypes['SkillCategory']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  skillCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillConnection'] = ResolversParentTypes['SkillConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SkillEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SkillCounterpartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillCounterpart'] = ResolversParentTypes['SkillCounterpart']> = {
  basis?: Resolver<ResolversTypes['MappingBasis'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  isCandidate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  statedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['MappingType'], ParentType, ContextType>;
};

export type SkillDemandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillDemand'] = ResolversParentTypes['SkillDemand']> = {
  averageLevel?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['SkillCategory']>, ParentType, ContextType>;
  peakLevel?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  roleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seniority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['Track']>, ParentType, ContextType>;
};

export type SkillDemandGroupResolvers = EnumResolverSignature<{ CATEGORY?: any, SENIORITY?: any, SKILL?: any, TRACK?: any }, ResolversTypes['SkillDemandGroup']>;

export type SkillEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillEdge'] = ResolversParentTypes['SkillEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type SkillEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillEvidence'] = ResolversParentTypes['SkillEvidence']> = {
  band?: Resolver<Maybe<ResolversTypes['SkillBand']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SkillRelationKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['SkillRelation']>, ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillGap'] = ResolversParentTypes['SkillGap']> = {
  brief?: Resolver<ResolversTypes['Brief'], ParentType, ContextType, Partial<SkillGapbriefArgs>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['CriteriaDifference']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  itemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<SkillGapitemCountArgs>>;
  items?: Resolver<ReadonlyArray<ResolversTypes['SkillGapItem']>, ParentType, ContextType, RequireFields<SkillGapitemsArgs, 'first'>>;
  notMentioned?: Resolver<ReadonlyArray<ResolversTypes['NotMentionedSkill']>, ParentType, ContextType>;
  nothingStated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skillCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surplus?: Resolver<ReadonlyArray<ResolversTypes['Surplus']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  ungraded?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
};

export type SkillGapItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillGapItem'] = ResolversParentTypes['SkillGapItem']> = {
  advice?: Resolver<ReadonlyArray<ResolversTypes['Advice']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  distance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['SkillEvidence']>, ParentType, ContextType>;
  expectationNow?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expectationThen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  have?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  haveBand?: Resolver<Maybe<ResolversTypes['SkillBand']>, ParentType, ContextType>;
  haveConfidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  haveRange?: Resolver<Maybe<ResolversTypes['FloatRange']>, ParentType, ContextType>;
  haveThrough?: Resolver<Maybe<ResolversTypes['SkillCounterpart']>, ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inside?: Resolver<ReadonlyArray<ResolversTypes['SkillGapItem']>, ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  needBand?: Resolver<ResolversTypes['SkillBand'], ParentType, ContextType>;
  needConfidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  needRange?: Resolver<Maybe<ResolversTypes['FloatRange']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Priority']>, ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GapStatus'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillMatrixRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillMatrixRow'] = ResolversParentTypes['SkillMatrixRow']> = {
  band?: Resolver<Maybe<ResolversTypes['SkillBand']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  roleSlug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roleTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skillName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skillSlug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SkillOrderFieldResolvers = EnumResolverSignature<{ DEMAND?: any, NAME?: any }, ResolversTypes['SkillOrderField']>;

export interface SkillRefScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SkillRef'], any> {
  name: 'SkillRef';
}

export type SkillRelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillRelation'] = ResolversParentTypes['SkillRelation']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SkillRelationKind'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillRelationKindResolvers = EnumResolverSignature<{ BROADER?: any, NARROWER?: any, RELATED?: any }, ResolversTypes['SkillRelationKind']>;

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  cites?: Resolver<ResolversTypes['CitedFactConnection'], ParentType, ContextType, Partial<SourcecitesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceKindResolvers = EnumResolverSignature<{ ARTICLE?: any, DATASET?: any, FORUM?: any, INTERVIEW?: any, LADDER?: any, OTHER?: any }, ResolversTypes['SourceKind']>;

export type SourceRowsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceRows'] = ResolversParentTypes['SourceRows']> = {
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['LeftOutRows']>, ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpanBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpanBand'] = ResolversParentTypes['SpanBand']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  managers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  work?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpanChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpanChange'] = ResolversParentTypes['SpanChange']> = {
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type SpanCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpanCount'] = ResolversParentTypes['SpanCount']> = {
  managers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stage'] = ResolversParentTypes['Stage']> = {
  advice?: Resolver<ReadonlyArray<ResolversTypes['Advice']>, ParentType, ContextType, RequireFields<StageadviceArgs, 'first'>>;
  adviceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<StageadviceCountArgs>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<StageclaimsArgs>>;
  focuses?: Resolver<ReadonlyArray<ResolversTypes['StageFocus']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['IntRange']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StageFocusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageFocus'] = ResolversParentTypes['StageFocus']> = {
  asks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  focus?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandingResolvers = EnumResolverSignature<{ ADVISED?: any, ADVISED_AGAINST?: any, NOT_NEEDED?: any, OBSERVED?: any }, ResolversTypes['Standing']>;

export type StepDirectionResolvers = EnumResolverSignature<{ ACROSS?: any, DOWN?: any, SIMILAR?: any, UP?: any }, ResolversTypes['StepDirection']>;

export type SurplusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Surplus'] = ResolversParentTypes['Surplus']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  have?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  haveBand?: Resolver<ResolversTypes['SkillBand'], ParentType, ContextType>;
  haveThrough?: Resolver<Maybe<ResolversTypes['SkillCounterpart']>, ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  needBand?: Resolver<ResolversTypes['SkillBand'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TitleMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleMatch'] = ResolversParentTypes['TitleMatch']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  outOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['TitleMatchTerm']>, ParentType, ContextType>;
};

export type TitleMatchTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleMatchTerm'] = ResolversParentTypes['TitleMatchTerm']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TrackResolvers = EnumResolverSignature<{ EXECUTIVE?: any, INDIVIDUAL?: any, MANAGEMENT?: any }, ResolversTypes['Track']>;

export type TransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Transition'] = ResolversParentTypes['Transition']> = {
  actions?: Resolver<ReadonlyArray<ResolversTypes['Advice']>, ParentType, ContextType>;
  advice?: Resolver<ReadonlyArray<ResolversTypes['Advice']>, ParentType, ContextType, RequireFields<TransitionadviceArgs, 'first'>>;
  adviceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<TransitionadviceCountArgs>>;
  circumstance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<TransitionclaimsArgs>>;
  from?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['SkillGap'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TransitionKind'], ParentType, ContextType>;
  pitfalls?: Resolver<ReadonlyArray<ResolversTypes['Advice']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  readinessSignals?: Resolver<ReadonlyArray<ResolversTypes['Advice']>, ParentType, ContextType>;
  shifts?: Resolver<ReadonlyArray<ResolversTypes['Shift']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['FloatRange']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionKindResolvers = EnumResolverSignature<{ LATERAL?: any, PROMOTION?: any, REDEFINITION?: any, RELATED?: any, TRACK_SWITCH?: any }, ResolversTypes['TransitionKind']>;

export type TransitionPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionPath'] = ResolversParentTypes['TransitionPath']> = {
  activityChanges?: Resolver<ReadonlyArray<ResolversTypes['ActivityChange']>, ParentType, ContextType>;
  brief?: Resolver<ResolversTypes['Brief'], ParentType, ContextType, Partial<TransitionPathbriefArgs>>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  itemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<TransitionPathitemCountArgs, 'statuses'>>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TransitionPathplanArgs>>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responsibilitiesHandedOver?: Resolver<ReadonlyArray<ResolversTypes['RoleResponsibility']>, ParentType, ContextType>;
  responsibilitiesNotMentioned?: Resolver<ReadonlyArray<ResolversTypes['RoleResponsibility']>, ParentType, ContextType>;
  responsibilitiesTakenOn?: Resolver<ReadonlyArray<ResolversTypes['RoleResponsibility']>, ParentType, ContextType>;
  responsibilitiesUnknown?: Resolver<ReadonlyArray<ResolversTypes['RoleResponsibility']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  skillsNeeded?: Resolver<ReadonlyArray<ResolversTypes['PathSkill']>, ParentType, ContextType, RequireFields<TransitionPathskillsNeededArgs, 'first' | 'statuses'>>;
  skillsNeededCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skillsNotMentioned?: Resolver<ReadonlyArray<ResolversTypes['NotMentionedSkill']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['TransitionStep']>, ParentType, ContextType>;
  stepsWithoutYears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surplus?: Resolver<ReadonlyArray<ResolversTypes['Surplus']>, ParentType, ContextType>;
  unknownCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['FloatRange']>, ParentType, ContextType>;
};

export type TransitionPathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionPaths'] = ResolversParentTypes['TransitionPaths']> = {
  exhausted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  longerWays?: Resolver<ReadonlyArray<ResolversTypes['LongerWay']>, ParentType, ContextType>;
  noPath?: Resolver<Maybe<ResolversTypes['NoPath']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['TransitionPath']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type TransitionStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionStep'] = ResolversParentTypes['TransitionStep']> = {
  brief?: Resolver<ResolversTypes['Brief'], ParentType, ContextType, Partial<TransitionStepbriefArgs>>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  costEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  costSoFar?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  crossing?: Resolver<Maybe<ResolversTypes['RoleCounterpart']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['SkillGap'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  transition?: Resolver<Maybe<ResolversTypes['Transition']>, ParentType, ContextType>;
};

export type UnknownCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownCounts'] = ResolversParentTypes['UnknownCounts']> = {
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fte?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViabilityResolvers = EnumResolverSignature<{ DISTANT?: any, READY?: any, STRETCH?: any, WITHIN_REACH?: any }, ResolversTypes['Viability']>;

export type WeekChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeekChange'] = ResolversParentTypes['WeekChange']> = {
  activity?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['RoleActivity']>, ParentType, ContextType>;
  onlyForum?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['RoleActivity']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Activity?: ActivityResolvers<ContextType>;
  ActivityChange?: ActivityChangeResolvers<ContextType>;
  Advice?: AdviceResolvers<ContextType>;
  AdviceConnection?: AdviceConnectionResolvers<ContextType>;
  AdviceEdge?: AdviceEdgeResolvers<ContextType>;
  AdviceKind?: AdviceKindResolvers;
  AskedSkill?: AskedSkillResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  AttributeValue?: AttributeValueResolvers<ContextType>;
  Basis?: BasisResolvers;
  Betweenness?: BetweennessResolvers<ContextType>;
  Brief?: BriefResolvers<ContextType>;
  BriefSetting?: BriefSettingResolvers<ContextType>;
  BriefSkill?: BriefSkillResolvers<ContextType>;
  Broker?: BrokerResolvers<ContextType>;
  BuildsOn?: BuildsOnResolvers<ContextType>;
  Capability?: CapabilityResolvers<ContextType>;
  ChangedPosition?: ChangedPositionResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Cited?: CitedResolvers<ContextType>;
  CitedFact?: CitedFactResolvers<ContextType>;
  CitedFactConnection?: CitedFactConnectionResolvers<ContextType>;
  CitedFactEdge?: CitedFactEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Collaboration?: CollaborationResolvers<ContextType>;
  ComparedActivity?: ComparedActivityResolvers<ContextType>;
  ComparedAttribute?: ComparedAttributeResolvers<ContextType>;
  ComparedCriterion?: ComparedCriterionResolvers<ContextType>;
  ComparedLevel?: ComparedLevelResolvers<ContextType>;
  ComparedSkill?: ComparedSkillResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CriteriaDifference?: CriteriaDifferenceResolvers<ContextType>;
  Crosstab?: CrosstabResolvers<ContextType>;
  CrosstabCell?: CrosstabCellResolvers<ContextType>;
  CurrencySum?: CurrencySumResolvers<ContextType>;
  DifferenceTotals?: DifferenceTotalsResolvers<ContextType>;
  Direction?: DirectionResolvers;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceKind?: EvidenceKindResolvers;
  ExpectedSkills?: ExpectedSkillsResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetCount?: FacetCountResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingCount?: FindingCountResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  FindingKind?: FindingKindResolvers;
  FloatRange?: FloatRangeResolvers<ContextType>;
  Framework?: FrameworkResolvers<ContextType>;
  FrameworkComparison?: FrameworkComparisonResolvers<ContextType>;
  GapStatus?: GapStatusResolvers;
  GraphInfo?: GraphInfoResolvers<ContextType>;
  IntRange?: IntRangeResolvers<ContextType>;
  Involvement?: InvolvementResolvers;
  JSON?: GraphQLScalarType;
  KindCount?: KindCountResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  LayerBand?: LayerBandResolvers<ContextType>;
  LeftOutReason?: LeftOutReasonResolvers;
  LeftOutRows?: LeftOutRowsResolvers<ContextType>;
  LetGo?: LetGoResolvers<ContextType>;
  LongerWay?: LongerWayResolvers<ContextType>;
  MappingBasis?: MappingBasisResolvers;
  MappingType?: MappingTypeResolvers;
  MemoryUse?: MemoryUseResolvers<ContextType>;
  MovedPosition?: MovedPositionResolvers<ContextType>;
  NamesakeRoles?: NamesakeRolesResolvers<ContextType>;
  NamesakeSkills?: NamesakeSkillsResolvers<ContextType>;
  NearestRole?: NearestRoleResolvers<ContextType>;
  NoPath?: NoPathResolvers<ContextType>;
  NoPathReason?: NoPathReasonResolvers;
  Node?: NodeResolvers<ContextType>;
  NodeKind?: NodeKindResolvers;
  NotMentionedSkill?: NotMentionedSkillResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationDifference?: OrganizationDifferenceResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationMetrics?: OrganizationMetricsResolvers<ContextType>;
  OrganizationStructure?: OrganizationStructureResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PathCost?: PathCostResolvers;
  PathSkill?: PathSkillResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PositionAttribute?: PositionAttributeResolvers;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  PositionGroup?: PositionGroupResolvers;
  PositionGroupRow?: PositionGroupRowResolvers<ContextType>;
  PositionOrderField?: PositionOrderFieldResolvers;
  PositionProperty?: PositionPropertyResolvers;
  Priority?: PriorityResolvers<ContextType>;
  PriorityTerm?: PriorityTermResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReadinessSign?: ReadinessSignResolvers<ContextType>;
  Redistribution?: RedistributionResolvers;
  RefusedChange?: RefusedChangeResolvers<ContextType>;
  ReorganizationOutcome?: ReorganizationOutcomeResolvers<ContextType>;
  ReportingChain?: ReportingChainResolvers<ContextType>;
  ReportingKind?: ReportingKindResolvers;
  ReportingLine?: ReportingLineResolvers<ContextType>;
  ReportsTo?: ReportsToResolvers<ContextType>;
  Requirement?: RequirementResolvers<ContextType>;
  RequirementConnection?: RequirementConnectionResolvers<ContextType>;
  RequirementEdge?: RequirementEdgeResolvers<ContextType>;
  RequirementPurpose?: RequirementPurposeResolvers;
  Responsibility?: ResponsibilityResolvers<ContextType>;
  RetitledPosition?: RetitledPositionResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleActivity?: RoleActivityResolvers<ContextType>;
  RoleComparison?: RoleComparisonResolvers<ContextType>;
  RoleConnection?: RoleConnectionResolvers<ContextType>;
  RoleCounterpart?: RoleCounterpartResolvers<ContextType>;
  RoleEdge?: RoleEdgeResolvers<ContextType>;
  RoleFitFinding?: RoleFitFindingResolvers<ContextType>;
  RoleKind?: RoleKindResolvers;
  RoleMatch?: RoleMatchResolvers<ContextType>;
  RoleOrderField?: RoleOrderFieldResolvers;
  RoleRef?: GraphQLScalarType;
  RoleResponsibility?: RoleResponsibilityResolvers<ContextType>;
  RoleTitle?: RoleTitleResolvers<ContextType>;
  RulingConstraint?: RulingConstraintResolvers<ContextType>;
  ScoreTerm?: ScoreTermResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SeriesMeasure?: SeriesMeasureResolvers;
  SeriesPoint?: SeriesPointResolvers<ContextType>;
  Severity?: SeverityResolvers;
  Shift?: ShiftResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  SkillBand?: SkillBandResolvers;
  SkillCategory?: SkillCategoryResolvers<ContextType>;
  SkillConnection?: SkillConnectionResolvers<ContextType>;
  SkillCounterpart?: SkillCounterpartResolvers<ContextType>;
  SkillDemand?: SkillDemandResolvers<ContextType>;
  SkillDemandGroup?: SkillDemandGroupResolvers;
  SkillEdge?: SkillEdgeResolvers<ContextType>;
  SkillEvidence?: SkillEvidenceResolvers<ContextType>;
  SkillGap?: SkillGapResolvers<ContextType>;
  SkillGapItem?: SkillGapItemResolvers<ContextType>;
  SkillMatrixRow?: SkillMatrixRowResolvers<ContextType>;
  SkillOrderField?: SkillOrderFieldResolvers;
  SkillRef?: GraphQLScalarType;
  SkillRelation?: SkillRelationResolvers<ContextType>;
  SkillRelationKind?: SkillRelationKindResolvers;
  Source?: SourceResolvers<ContextType>;
  SourceKind?: SourceKindResolvers;
  SourceRows?: SourceRowsResolvers<ContextType>;
  SpanBand?: SpanBandResolvers<ContextType>;
  SpanChange?: SpanChangeResolvers<ContextType>;
  SpanCount?: SpanCountResolvers<ContextType>;
  Stage?: StageResolvers<ContextType>;
  StageFocus?: StageFocusResolvers<ContextType>;
  Standing?: StandingResolvers;
  StepDirection?: StepDirectionResolvers;
  Surplus?: SurplusResolvers<ContextType>;
  TitleMatch?: TitleMatchResolvers<ContextType>;
  TitleMatchTerm?: TitleMatchTermResolvers<ContextType>;
  Track?: TrackResolvers;
  Transition?: TransitionResolvers<ContextType>;
  TransitionKind?: TransitionKindResolvers;
  TransitionPath?: TransitionPathResolvers<ContextType>;
  TransitionPaths?: TransitionPathsResolvers<ContextType>;
  TransitionStep?: TransitionStepResolvers<ContextType>;
  UnknownCounts?: UnknownCountsResolvers<ContextType>;
  Viability?: ViabilityResolvers;
  WeekChange?: WeekChangeResolvers<ContextType>;
};

