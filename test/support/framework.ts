import type { Database } from '../../src/storage/port/database.ts';
import { BUILT_IN_FRAMEWORK, IdSequence, idOf, slugOf, typeOf } from '../../src/graph/ids.ts';
import {
  type Activity,
  type Advice,
  type Attribute,
  type BuildsOn,
  type Citation,
  type Claim,
  type Collaboration,
  compareIds,
  type FrameworkContent,
  type Range,
  type ReportingLine,
  type Requirement,
  type Responsibility,
  type Role,
  type RoleActivity,
  type RoleResponsibility,
  type RoleTitle,
  type Shift,
  type Skill,
  type SkillCategory,
  type SkillRelation,
  type Source,
  type Stage,
  type StageFocus,
  type Transition,
} from '../../src/graph/model.ts';
import { blank, NOTHING } from './blank-record.ts';
import { readMeta, writeModelVersion } from '../../src/storage/meta.ts';
import type { SeedPlan } from '../../src/seed/loading/seed-plan.ts';
import { loadSeed, type SeedOptions } from '../../src/seed/loading/load-seed.ts';

/** A thing: its slug, and what is not as usual. */
type Thing<T> = Partial<Omit<T, 'id' | 'slug'>> & { readonly slug: string };
/** A fact: the slugs of what it ties together, and what is not as usual. */
type Fact<T, Ends extends string> = Partial<Omit<T, 'id'>> & Readonly<Record<Ends, string>>;

/** What a test states of a framework. Things that only a fact names are made up for it. */
export interface FrameworkParts {
  /** Another one than the built-in framework is an import: all of its slugs get a prefix. */
  readonly slug?: string;
  readonly title?: string;
  readonly licence?: string;
  readonly sources?: readonly Thing<Source>[];
  readonly attributes?: readonly (Partial<Omit<Attribute, 'id'>> & { readonly key: string })[];
  readonly stages?: readonly Thing<Stage>[];
  readonly skillCategories?: readonly Thing<SkillCategory>[];
  readonly skills?: readonly (Thing<Skill> & {
    readonly category?: string;
    readonly parts?: readonly string[];
  })[];
  readonly skillRelations?: readonly Fact<SkillRelation, 'skill' | 'other' | 'kind'>[];
  readonly responsibilities?: readonly Thing<Responsibility>[];
  readonly activities?: readonly Thing<Activity>[];
  readonly roles?: readonly (Thing<Role> & { readonly variantOf?: string })[];
  readonly buildsOn?: readonly Fact<BuildsOn, 'role' | 'on'>[];
  readonly requirements?: readonly Fact<Requirement, 'role' | 'skill'>[];
  readonly roleResponsibilities?: readonly Fact<RoleResponsibility, 'role' | 'responsibility'>[];
  readonly roleActivities?: readonly Fact<RoleActivity, 'role' | 'activity'>[];
  readonly roleTitles?: readonly Fact<RoleTitle, 'role' | 'title'>[];
  /** `about` is an id such as `Role:director`. */
  readonly claims?: readonly (Fact<Claim, 'about' | 'attribute'> & {
    readonly skill?: string;
    readonly responsibility?: string;
  })[];
  readonly reportingLines?: readonly Fact<ReportingLine, 'from' | 'to'>[];
  readonly collaborations?: readonly Fact<Collaboration, 'role' | 'with'>[];
  readonly stageFocuses?: readonly Fact<StageFocus, 'role' | 'stage'>[];
  readonly transitions?: readonly (Fact<Transition, 'from' | 'to'> & {
    readonly shifts?: readonly Partial<Omit<Shift, 'id' | 'transitionId'>>[];
  })[];
  /** `about`, `audience` and `develops` are ids such as `Skill:delegation`. */
  readonly advice?: readonly (Thing<Advice> & {
    readonly about?: readonly string[];
    readonly audience?: readonly string[];
    readonly develops?: readonly string[];
  })[];
}

/** Where facts stand whose place does not matter. */
const SOMEWHERE: Citation = {
  sourceId: 'Source:page',
  locator: 'Heading',
  note: null,
  basis: 'STATED',
  confidence: null,
};

/** `range(2, 3)` is "2-3". */
export function range(
  min: number | null,
  max: number | null = min,
  text = `${min ?? ''}-${max ?? ''}`,
): Range {
  return { min, max, text };
}

/** A framework of what a test states, and nothing else but what that needs in order to hold. */
export function framework(parts: FrameworkParts): FrameworkContent {
  const { slug: own = BUILT_IN_FRAMEWORK } = parts;
  const prefix = own === BUILT_IN_FRAMEWORK ? '' : `${own}/`;
  const ids = new IdSequence();
  const of = (type: Parameters<typeof idOf>[0], slug: string) => idOf(type, prefix + slug);
  const global = (id: string) => `${typeOf(id)}:${prefix}${slugOf(id)}`;
  const fact = (type: Parameters<typeof idOf>[0], key: string) => ids.next(type, prefix + key);
  const citations = [{ ...SOMEWHERE, sourceId: of('Source', 'page') }];
  const named = new Map<string, Set<string>>();
  const uses = (type: string, slug: string): string => {
    named.set(type, (named.get(type) ?? new Set()).add(slug));
    return slug;
  };
  const role = (slug: string) => of('Role', uses('Role', slug));
  const skill = (slug: string) => of('Skill', uses('Skill', slug));

  const requirements = (parts.requirements ?? []).map(({ role: by, skill: what, ...more }) => ({
    ...blank('requirements'),
    id: fact('Requirement', `${by}/${what}`),
    roleId: role(by),
    skillId: skill(what),
    level: 3,
    importance: 0.5,
    expectation: `${what} as ${by}`,
    purpose: 'ROLE' as const,
    basis: 'STATED' as const,
    citations,
    ...more,
  }));
  const skillRelations = (parts.skillRelations ?? []).map(({ skill: one, other, ...more }) => ({
    ...blank('skillRelations'),
    id: fact('SkillRelation', `${one}/${other}`),
    skillId: skill(one),
    otherId: skill(other),
    basis: 'STATED' as const,
    citations,
    ...more,
  }));
  const roleResponsibilities = (parts.roleResponsibilities ?? []).map(
    ({ role: by, responsibility, ...more }) => ({
      ...blank('roleResponsibilities'),
      id: fact('RoleResponsibility', `${by}/${responsibility}`),
      roleId: role(by),
      responsibilityId: of('Responsibility', uses('Responsibility', responsibility)),
      involvement: 'OWNS' as const,
      citations,
      ...more,
    }),
  );
  const roleActivities = (parts.roleActivities ?? []).map(({ role: by, activity, ...more }) => ({
    ...blank('roleActivities'),
    id: fact('RoleActivity', `${by}/${activity}`),
    roleId: role(by),
    activityId: of('Activity', uses('Activity', activity)),
    citations,
    ...more,
  }));
  const buildsOn = (parts.buildsOn ?? []).map(({ role: by, on, ...more }) => ({
    ...blank('buildsOn'),
    id: fact('BuildsOn', `${by}/${on}`),
    roleId: role(by),
    onId: role(on),
    skills: true,
    responsibilities: true,
    citations,
    ...more,
  }));
  const reportingLines = (parts.reportingLines ?? []).map(({ from, to, ...more }) => ({
    ...blank('reportingLines'),
    id: fact('ReportingLine', `${from}/${to}`),
    fromId: role(from),
    toId: role(to),
    kind: 'SOLID' as const,
    standing: 'OBSERVED' as const,
    citations,
    ...more,
  }));
  const collaborations = (parts.collaborations ?? []).map(({ role: by, with: other, ...more }) => ({
    ...blank('collaborations'),
    id: fact('Collaboration', `${by}/${other}`),
    roleId: role(by),
    withId: role(other),
    standing: 'OBSERVED' as const,
    citations,
    ...more,
  }));
  const stageFocuses = (parts.stageFocuses ?? []).map(({ role: by, stage, ...more }) => ({
    ...blank('stageFocuses'),
    id: fact('StageFocus', `${by}/${stage}`),
    roleId: role(by),
    stageId: of('Stage', uses('Stage', stage)),
    focus: 'Everything',
    citations,
    ...more,
  }));
  const roleTitles = (parts.roleTitles ?? []).map(({ role: by, title, ...more }) => ({
    ...blank('roleTitles'),
    id: fact('RoleTitle', `${by}/${title}`),
    roleId: role(by),
    title,
    citations,
    ...more,
  }));
  const shifts: Shift[] = [];
  const transitions = (parts.transitions ?? []).map(({ from, to, shifts: changes = [], ...more }) => {
    const kind = more.kind ?? 'PROMOTION';
    const id = fact('Transition', `${from}--${to}--${kind.toLowerCase().replaceAll('_', '-')}`);
    changes.forEach((change, index) =>
      shifts.push({
        ...blank('shifts'),
        id: idOf('Shift', `${slugOf(id)}/${index + 1}`),
        transitionId: id,
        topic: 'Work',
        from: 'this',
        to: 'that',
        citations,
        ...change,
      }),
    );
    return {
      ...blank('transitions'),
      id,
      fromId: role(from),
      toId: role(to),
      kind,
      citations,
      ...more,
    };
  });
  const claims = (parts.claims ?? []).map(({ about, attribute, skill: what, responsibility, ...more }) => ({
    ...blank('claims'),
    id: fact('Claim', `${slugOf(about)}/${attribute}`),
    aboutId: global(about),
    attributeId: of('Attribute', uses('Attribute', attribute)),
    value: 'something',
    chosen: true,
    skillId: what === undefined ? null : skill(what),
    responsibilityId:
      responsibility === undefined ? null : of('Responsibility', uses('Responsibility', responsibility)),
    citations,
    ...more,
  }));
  const advice = (parts.advice ?? []).map(({ slug, about = [], audience = [], develops = [], ...more }) => ({
    ...blank('advice'),
    id: of('Advice', slug),
    slug: prefix + slug,
    kind: 'ACTION' as const,
    title: titled(slug),
    aboutIds: about.map(global),
    audienceIds: audience.map(global),
    developsIds: develops.map(global),
    citations,
    ...more,
  }));

  /** The things that are stated, then those that only facts name. */
  const things = <T extends { readonly slug: string }>(
    type: string,
    stated: readonly T[] | undefined,
  ): readonly T[] => {
    const known = new Set((stated ?? []).map(({ slug }) => slug));
    const missing = [...(named.get(type) ?? [])].filter((slug) => !known.has(slug));
    return [...(stated ?? []), ...missing.map((slug) => ({ slug }) as unknown as T)];
  };
  const roles = things('Role', parts.roles).map(({ slug, variantOf, ...more }) => ({
    ...blank('roles'),
    id: of('Role', slug),
    slug: prefix + slug,
    title: titled(slug),
    summary: `What ${titled(slug)} does.`,
    framework: own,
    kind: 'JOB' as const,
    variantOfId: variantOf === undefined ? null : of('Role', variantOf),
    citations,
    ...more,
  }));
  const skills = things('Skill', parts.skills).map(
    ({ slug, category = 'general', parts: halves = [], ...more }) => ({
      ...blank('skills'),
      id: of('Skill', slug),
      slug: prefix + slug,
      name: titled(slug),
      categoryId: of('SkillCategory', uses('SkillCategory', category)),
      partIds: halves.map((half) => of('Skill', half)),
      citations,
      ...more,
    }),
  );
  const titledThing = (type: Parameters<typeof idOf>[0], slug: string) => ({
    id: of(type, slug),
    slug: prefix + slug,
    title: titled(slug),
  });
  const attributes = [
    ...(parts.attributes ?? []),
    ...[...(named.get('Attribute') ?? [])]
      .filter((key) => !parts.attributes?.some((stated) => stated.key === key))
      .map((key) => ({ key })),
  ].map(({ key, ...more }) => ({
    ...blank('attributes'),
    id: of('Attribute', key),
    key,
    title: titled(key),
    description: `The ${key} of something.`,
    ...more,
  }));

  return sorted({
    ...NOTHING,
    framework: {
      ...blank('frameworks'),
      id: idOf('Framework', own),
      slug: own,
      title: parts.title ?? titled(own),
      licence: parts.licence ?? null,
      modified: false,
      citations,
    },
    sources: things('Source', withPage(parts.sources ?? [])).map(({ slug, ...more }) => ({
      ...blank('sources'),
      ...titledThing('Source', slug),
      kind: 'ARTICLE',
      ...more,
    })),
    attributes,
    stages: things('Stage', parts.stages).map(({ slug, ...more }, index) => ({
      ...blank('stages'),
      ...titledThing('Stage', slug),
      order: index + 1,
      citations,
      ...more,
    })),
    skills,
    skillCategories: things('SkillCategory', parts.skillCategories).map(({ slug, ...more }) => ({
      ...blank('skillCategories'),
      ...titledThing('SkillCategory', slug),
      description: `Skills of ${slug}.`,
      ...more,
    })),
    responsibilities: things('Responsibility', parts.responsibilities).map(({ slug, ...more }) => ({
      ...blank('responsibilities'),
      ...titledThing('Responsibility', slug),
      area: 'People',
      citations,
      ...more,
    })),
    activities: things('Activity', parts.activities).map(({ slug, ...more }) => ({
      ...blank('activities'),
      ...titledThing('Activity', slug),
      citations,
      ...more,
    })),
    roles,
    skillRelations,
    buildsOn,
    requirements,
    roleResponsibilities,
    roleActivities,
    roleTitles,
    claims,
    reportingLines,
    collaborations,
    stageFocuses,
    transitions,
    shifts,
    advice,
  });
}

/** Loads frameworks as the program would, into a database that holds nothing else. */
export async function load(database: Database, ...contents: readonly FrameworkContent[]): Promise<void> {
  await prepare(database);
  for (const content of contents) await loadSeed(database, content, 'of the test');
}

/** Loads one framework again, as another start of the program with other files would. */
export async function reload(
  database: Database,
  content: FrameworkContent,
  options: SeedOptions = {},
): Promise<SeedPlan> {
  await prepare(database);
  return loadSeed(database, content, 'of the test, changed', options);
}

/** Marks the database as Rolegraph's; its schema is the suite's, made once (see withDatabase). */
async function prepare(database: Database): Promise<void> {
  await database.write(async (transaction) => {
    if ((await readMeta(transaction)) === null) await writeModelVersion(transaction);
  });
}

/** Everything of a test stands on a page, which it may say more of. */
function withPage<Source extends { readonly slug: string }>(sources: readonly Source[]) {
  return sources.some(({ slug }) => slug === 'page') ? sources : [{ slug: 'page' }, ...sources];
}

/** "Team Lead" for team-lead. */
function titled(slug: string): string {
  return slug.replaceAll(
    /(?:^|-)(.)/g,
    (hyphened, letter: string) => (hyphened.startsWith('-') ? ' ' : '') + letter.toUpperCase(),
  );
}

/** Every list by id, as FrameworkContent has it. */
function sorted(content: FrameworkContent): FrameworkContent {
  return Object.fromEntries(
    Object.entries(content).map(([key, value]) => [
      key,
      Array.isArray(value)
        ? (value as { id: string }[]).toSorted((a, b) => compareIds(a.id, b.id))
        : (value as unknown),
    ]),
  ) as unknown as FrameworkContent;
}
