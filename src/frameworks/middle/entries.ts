import type {
  Basis,
  INVOLVEMENTS,
  PURPOSES,
  REPORTING_KINDS,
  RoleKind,
  SOURCE_KINDS,
  STANDINGS,
  STATED_SKILL_RELATIONS,
  Track,
  TransitionKind,
} from '../../graph/vocabulary.ts';

/*
 * The middle form of every import: what a reader of whatever files makes of them, entry by entry, before anybody checked
 * that it fits together. Things are named by the keys that the source has for them; `BuiltFramework` says what becomes
 * of it. An entry may name what comes only later. Texts are taken as they are: they are cleaned when they are built.
 */

/** Where an entry stands, and how it was read. */
export interface Stated {
  /** The place in the source: `ladder.csv row 17, column "Senior"`. Never a path of the machine. */
  readonly at: string;
  /** The key of a {@link SourceEntry}; left out: the first. */
  readonly source?: string | undefined;
  readonly note?: string | null | undefined;
  /** DERIVED where it is a reading; left out: STATED. */
  readonly basis?: Basis | undefined;
  /** 0..1; null or left out: nobody judged it. */
  readonly confidence?: number | null | undefined;
  /** What was derived for it, a clause each, told where it is taken: `that a step to a next role is a promotion`. */
  readonly derived?: readonly string[];
}

/** A document that facts come from. One that no reader names is made of what is known of the import. */
export interface SourceEntry extends Omit<Stated, 'source'> {
  readonly is: 'source';
  readonly key: string;
  readonly title: string;
  readonly kind?: (typeof SOURCE_KINDS)[number];
  readonly publishedOn?: string | null;
}

export interface CategoryEntry extends Stated {
  readonly is: 'category';
  readonly key: string;
  readonly title: string;
  readonly description?: string | null;
}

/** An alias; its language where the source says it. */
export type AliasEntry = string | { readonly text: string; readonly language: string };

export interface SkillEntry extends Stated {
  readonly is: 'skill';
  readonly key: string;
  readonly name: string;
  /** Of the name: `en`; left out: the source does not say. */
  readonly language?: string;
  readonly aliases?: readonly AliasEntry[];
  readonly description?: string | null;
  /** Its category; left out: one for all that have none. */
  readonly category?: string | null;
  /** The skill of which this one is a part. */
  readonly partOf?: string | null;
}

export interface SkillRelationEntry extends Stated {
  readonly is: 'skillRelation';
  readonly skill: string;
  readonly other: string;
  /** BROADER: the other is wider. */
  readonly kind: (typeof STATED_SKILL_RELATIONS)[number];
  readonly reason?: string | null;
}

export interface RoleEntry extends Stated {
  readonly is: 'role';
  /** A family's key may lead: `backend/senior`. */
  readonly key: string;
  readonly title: string;
  /** Of the title. */
  readonly language?: string;
  readonly aliases?: readonly AliasEntry[];
  readonly summary?: string | null;
  /** Left out: JOB. */
  readonly kind?: RoleKind;
  readonly track?: Track | null;
  /** Only where the source places it on a ladder: 1 is the lowest rung. */
  readonly seniority?: number | null;
  readonly levelCodes?: readonly string[];
  readonly variantOf?: string | null;
}

/** What a role is called somewhere, such as one of many alternate titles, with where that stands. */
export interface RoleTitleEntry extends Stated {
  readonly is: 'roleTitle';
  readonly role: string;
  readonly title: string;
  readonly language?: string;
  readonly circumstance?: string | null;
}

export interface RequirementEntry extends Stated {
  readonly is: 'requirement';
  readonly role: string;
  readonly skill: string;
  /** 0 < level <= 5, rounded to half steps; null: the source does not grade it. What is not required is no entry. */
  readonly level: number | null;
  /** 0 < importance <= 1; null: the source does not weigh it. */
  readonly importance: number | null;
  /** What it means in this role, in the source's words or figures. */
  readonly expectation?: string | null;
  readonly purpose?: (typeof PURPOSES)[number];
  /** Of a DERIVED one: by which table, formula or rule. */
  readonly rationale?: string | null;
}

export interface ResponsibilityEntry extends Stated {
  readonly is: 'responsibility';
  readonly key: string;
  readonly title: string;
  readonly description?: string | null;
  readonly area?: string | null;
  readonly skills?: readonly string[];
}

export interface RoleResponsibilityEntry extends Stated {
  readonly is: 'roleResponsibility';
  readonly role: string;
  readonly responsibility: string;
  /** Left out: OWNS. */
  readonly involvement?: (typeof INVOLVEMENTS)[number];
  readonly expectation?: string | null;
}

export interface TransitionEntry extends Stated {
  readonly is: 'transition';
  readonly from: string;
  readonly to: string;
  readonly kind: TransitionKind;
  /** Of a RELATED one: its place in the source's list of related roles, 1 the closest. */
  readonly rank?: number | null;
  /** Of a RELATED one: the part of that list, as the source names it. */
  readonly tier?: string | null;
  readonly years?: { readonly min: number | null; readonly max: number | null; readonly text: string } | null;
  readonly summary?: string | null;
  readonly circumstance?: string | null;
}

export interface ReportingLineEntry extends Stated {
  readonly is: 'reportingLine';
  readonly from: string;
  readonly to: string;
  /** Left out: SOLID. */
  readonly kind?: (typeof REPORTING_KINDS)[number];
  /** Left out: OBSERVED. */
  readonly standing?: (typeof STANDINGS)[number];
  readonly circumstance?: string | null;
  readonly reason?: string | null;
}

/** That a role takes over what another needs or answers for. */
export interface BuildsOnEntry extends Stated {
  readonly is: 'buildsOn';
  readonly role: string;
  readonly on: string;
  readonly skills: boolean;
  readonly responsibilities: boolean;
}

/** What the reader itself wants told: that it derived something, left something out, or noticed something. */
export interface RemarkEntry {
  readonly is: 'remark';
  readonly manner: RemarkManner;
  /** A clause that many places share: `rows without a skill`. */
  readonly what: string;
  readonly at: string;
}

export const REMARK_MANNERS = ['derived', 'left out', 'noticed'] as const;
export type RemarkManner = (typeof REMARK_MANNERS)[number];

export type Entry =
  | BuildsOnEntry
  | CategoryEntry
  | RemarkEntry
  | ReportingLineEntry
  | RequirementEntry
  | ResponsibilityEntry
  | RoleEntry
  | RoleResponsibilityEntry
  | RoleTitleEntry
  | SkillEntry
  | SkillRelationEntry
  | SourceEntry
  | TransitionEntry;

/** Entries as they are read, many at a time. */
export type EntryPortions = AsyncIterable<readonly Entry[]> | Iterable<readonly Entry[]>;
