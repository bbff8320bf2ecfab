import { IdSequence, idOf } from '../../src/graph/ids.ts';
import { byId, type FrameworkContent } from '../../src/graph/model.ts';
import { seededRandom } from '../paths/generated-graph.ts';

/** How much a generated framework has. */
export interface FrameworkShape {
  readonly slug: string;
  readonly roles: number;
  readonly skills: number;
  readonly requirements: number;
}

/**
 * 20 needs a role and 40 roles a skill in the first two, so that a question touches as many things in both; the third has
 * the counts of the European taxonomy of occupations (ESCO).
 */
export const SHAPES = {
  small: { slug: 'bench-small', roles: 1_000, skills: 500, requirements: 20_000 },
  large: { slug: 'bench-large', roles: 20_000, skills: 10_000, requirements: 400_000 },
  taxonomy: { slug: 'bench-taxonomy', roles: 3_039, skills: 13_492, requirements: 129_004 },
} as const satisfies Record<string, FrameworkShape>;
export type ShapeName = keyof typeof SHAPES;

/** Roles tie only within their neighbourhood, which is as large in a large framework. */
const NEIGHBOURHOOD = 1_000;
const SEED = 20_240_611;
const GRADES = ['Junior', 'Associate', 'Senior', 'Staff', 'Lead', 'Principal', 'Chief'];
const SYLLABLES = 'ba de fi go lu me no pa ri su ta vo ke ja zi to'.split(' ');
const SOURCES = 10;
const CATEGORIES = 20;
const EXPECTATION = 64;

/** The same for the same shape. Ids, words and places in sources are made up; every fact has one citation of its own place. */
export function generateFramework({ slug, roles, skills, requirements }: FrameworkShape): FrameworkContent {
  const random = seededRandom(SEED);
  const below = (limit: number) => Math.floor(random() * limit);
  const numbered = (letter: string, number: number) => `${slug}/${letter}${String(number).padStart(6, '0')}`;
  // Few words are frequent, as in a language.
  const word = () => wordOf(Math.floor(random() ** 3 * 4_096));
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  let place = 0;
  const cited = () => {
    place += 1;
    const sourceId = idOf('Source', numbered('source', place % SOURCES));
    const locator = `Section ${place}`;
    return { citations: [{ sourceId, locator, note: null, basis: 'STATED' as const, confidence: null }] };
  };
  const roleId = (number: number) => idOf('Role', numbered('r', number));
  const skillId = (number: number) => idOf('Skill', numbered('s', number));
  const each = <Item>(count: number, make: (number: number) => Item) =>
    Array.from({ length: count }, (_, number) => make(number));
  /** The others of a role's neighbourhood, by how far away they are. */
  const neighbour = (number: number, distance: number) => {
    const start = number - (number % NEIGHBOURHOOD);
    return start + ((number - start + distance) % Math.min(NEIGHBOURHOOD, roles - start));
  };

  const ids = new IdSequence();
  const content: FrameworkContent = {
    framework: {
      id: idOf('Framework', slug),
      slug,
      title: 'A generated framework',
      licence: null,
      origin: null,
      attribution: null,
      modified: false,
      redistribution: null,
      ...cited(),
    },
    sources: each(SOURCES, (number) => ({
      id: idOf('Source', numbered('source', number)),
      slug: numbered('source', number),
      title: `Source ${number}`,
      kind: 'LADDER',
      publishedOn: null,
    })),
    attributes: [],
    stages: [],
    skillCategories: each(CATEGORIES, (number) => ({
      id: idOf('SkillCategory', numbered('category', number)),
      slug: numbered('category', number),
      title: `Category ${number}`,
      description: words(5),
    })),
    skills: each(skills, (number) => ({
      id: skillId(number),
      slug: numbered('s', number),
      name: `${words(2)} ${number}`,
      aliases: [],
      labelLanguages: [],
      description: words(8),
      categoryId: idOf('SkillCategory', numbered('category', number % CATEGORIES)),
      partIds: [],
      ...cited(),
    })),
    responsibilities: [],
    activities: [],
    roles: each(roles, (number) => ({
      id: roleId(number),
      slug: numbered('r', number),
      title: `${GRADES[number % GRADES.length]!} ${words(2)} ${number}`,
      aliases: [],
      labelLanguages: [],
      summary: words(10),
      framework: slug,
      kind: 'JOB',
      track: 'INDIVIDUAL',
      seniority: 1 + (number % GRADES.length),
      levelCodes: [],
      variantOfId: null,
      ...cited(),
    })),
    roleTitles: [],
    transitions: each(2 * roles, (number) => {
      const from = number >> 1;
      const to = neighbour(from, 1 + (number % 2) * 6 + below(3));
      return {
        id: ids.next('Transition', `${numbered('r', from)}--r${to}--promotion`),
        fromId: roleId(from),
        toId: roleId(to),
        kind: 'PROMOTION' as const,
        rank: null,
        tier: null,
        years: { min: 1 + below(3), max: 4, text: 'some years' },
        summary: null,
        circumstance: null,
        stageIds: [],
        ...cited(),
      };
    }).filter(({ fromId, toId }) => fromId !== toId),
    shifts: [],
    claims: [],
    advice: [],
    requirements: each(roles, (number) => {
      const neighbourhoods = Math.max(1, Math.round(roles / NEIGHBOURHOOD));
      const near = Math.floor(skills / neighbourhoods);
      const start = Math.min(Math.floor(number / NEIGHBOURHOOD), neighbourhoods - 1) * near;
      const share = (upTo: number) => Math.floor((upTo * requirements) / roles);
      const needed = new Set<number>();
      while (needed.size < share(number + 1) - share(number)) needed.add(start + below(near));
      return [...needed].map((skill) => ({
        id: idOf('Requirement', `${numbered('r', number)}/s${skill}`),
        roleId: roleId(number),
        skillId: skillId(skill),
        level: 0.5 + below(10) / 2,
        importance: (1 + below(10)) / 10,
        expectation: words(14).slice(0, EXPECTATION).padEnd(EXPECTATION, '.'),
        purpose: 'ROLE' as const,
        basis: 'STATED' as const,
        rationale: null,
        confidence: null,
        ...cited(),
      }));
    }).flat(),
    roleResponsibilities: [],
    roleActivities: [],
    skillRelations: [],
    buildsOn: [],
    // Seven reports each, up to the first of the neighbourhood.
    reportingLines: each(roles, (number) => number)
      .filter((number) => number % NEIGHBOURHOOD > 0)
      .map((number) => ({
        id: idOf('ReportingLine', numbered('r', number)),
        fromId: roleId(number),
        toId: roleId(number - (number % NEIGHBOURHOOD) + Math.floor(((number % NEIGHBOURHOOD) - 1) / 7)),
        kind: 'SOLID' as const,
        standing: 'OBSERVED' as const,
        circumstance: null,
        reason: null,
        confidence: null,
        stageIds: [],
        ...cited(),
      })),
    collaborations: [],
    stageFocuses: [],
  };
  const lists = Object.entries(content).map(([list, records]) => [
    list,
    Array.isArray(records) ? (records as { id: string }[]).toSorted(byId) : records,
  ]);
  return Object.fromEntries(lists) as FrameworkContent;
}

function wordOf(number: number): string {
  return [number % 16, (number >> 4) % 16, number >> 8].map((index) => SYLLABLES[index]).join('');
}
