/** The closed vocabularies of the graph: the same words in SDL enums, in the database and in seed files. */

export const ROLE_KINDS = ['JOB', 'BODY', 'OUTSIDE_PARTY', 'CLASS'] as const;
export type RoleKind = (typeof ROLE_KINDS)[number];

export const TRACKS = ['INDIVIDUAL', 'MANAGEMENT', 'EXECUTIVE'] as const;
export type Track = (typeof TRACKS)[number];

export const INVOLVEMENTS = [
  'OWNS',
  'SHARES',
  'ASSISTS',
  'APPROVES',
  'MAY_OWN',
  'MEASURED_BY',
  'NOT_OWNED',
] as const;
export type Involvement = (typeof INVOLVEMENTS)[number];

export const BASES = ['STATED', 'DERIVED'] as const;
/** STATED by a source, or DERIVED: read out of its words by the rules of docs/levels.md. */
export type Basis = (typeof BASES)[number];

/** What a requirement is for: the role itself, or to be ready for it, where only advice to people who want it says so. */
export const PURPOSES = ['ROLE', 'READINESS'] as const;

export const SKILL_RELATIONS = ['BROADER', 'NARROWER', 'RELATED'] as const;
/** How another skill stands to one, as in SKOS: NARROWER is BROADER from the other side. */
export type SkillRelationKind = (typeof SKILL_RELATIONS)[number];
/** Those that are stated; NARROWER is what BROADER is seen from the other side. */
export const STATED_SKILL_RELATIONS = ['BROADER', 'RELATED'] as const;

export const SOURCE_KINDS = ['ARTICLE', 'LADDER', 'INTERVIEW', 'FORUM', 'DATASET', 'OTHER'] as const;

/** Whether something may be passed on to others. */
export const REDISTRIBUTIONS = ['ALLOWED', 'FORBIDDEN'] as const;

export const TRANSITION_KINDS = ['PROMOTION', 'LATERAL', 'TRACK_SWITCH', 'REDEFINITION', 'RELATED'] as const;
/** REDEFINITION: the role itself changes under the same person (a founding CTO). RELATED: a source calls the two similar. */
export type TransitionKind = (typeof TRANSITION_KINDS)[number];

export const MAPPING_TYPES = ['SAME', 'CLOSE', 'NARROWER', 'BROADER', 'RELATED'] as const;
/** How a thing of one framework stands to one of another, closest first, as the mapping relations of SKOS have it. */
export type MappingType = (typeof MAPPING_TYPES)[number];

export const MAPPING_BASES = ['STATED', 'CONFIRMED', 'DERIVED'] as const;
/** STATED by a published crosswalk or an import, CONFIRMED by whoever wrote a file of their own, DERIVED by comparing words. */
export type MappingBasis = (typeof MAPPING_BASES)[number];

/** Which way a step leads on the ladder; SIMILAR: a source calls the roles related, and nobody says that one is higher. */
export const STEP_DIRECTIONS = ['UP', 'ACROSS', 'DOWN', 'SIMILAR'] as const;
export type StepDirection = (typeof STEP_DIRECTIONS)[number];

export const ADVICE_KINDS = [
  'ACTION',
  'PITFALL',
  'READINESS_SIGNAL',
  'HIRING_SIGNAL',
  'MODEL',
  'EXAMPLE',
] as const;
export type AdviceKind = (typeof ADVICE_KINDS)[number];

export const REPORTING_KINDS = ['SOLID', 'DOTTED'] as const;
export type ReportingKind = (typeof REPORTING_KINDS)[number];

/** What a source says of a reporting line or a collaboration: that it is so, should be, need not or must not be. */
export const STANDINGS = ['OBSERVED', 'ADVISED', 'NOT_NEEDED', 'ADVISED_AGAINST'] as const;

export const GAP_STATUSES = ['NEW', 'RAISED', 'MET', 'UNKNOWN'] as const;
export type GapStatus = (typeof GAP_STATUSES)[number];

export const SKILL_BANDS = ['AWARENESS', 'FOUNDATIONAL', 'WORKING', 'PRACTITIONER', 'EXPERT'] as const;
export type SkillBand = (typeof SKILL_BANDS)[number];

export type Viability = 'READY' | 'WITHIN_REACH' | 'STRETCH' | 'DISTANT';

export type SkillDemandGroup = 'SKILL' | 'CATEGORY' | 'TRACK' | 'SENIORITY';

export const PATH_COSTS = ['STEPS', 'YEARS', 'GAP'] as const;
export type PathCost = (typeof PATH_COSTS)[number];

/** The kinds of things that are counted and found, as the contract names them and in its order. */
export const NODE_KINDS = [
  'ROLE',
  'SKILL',
  'RESPONSIBILITY',
  'ACTIVITY',
  'TRANSITION',
  'ADVICE',
  'STAGE',
  'SOURCE',
  'ORGANIZATION',
  'POSITION',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];
