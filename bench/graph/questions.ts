import { median, rounded, timed } from '../organizations/timing.ts';
import { seededRandom } from '../paths/generated-graph.ts';
import { type ShapeName, SHAPES } from './generated-framework.ts';
import type { RunningServer } from './server.ts';

interface Question {
  readonly name: string;
  /** Whether it touches as many things however large the framework is. */
  readonly isLocal: boolean;
  readonly query: string;
}

/** What queries may name: `$a` and `$b` are roles of one neighbourhood. */
const VARIABLES = { a: 'RoleRef!', b: 'RoleRef!', skill: 'SkillRef!', word: 'String!', after: 'String' };

const QUESTIONS: readonly Question[] = [
  { name: '`{ __typename }`', isLocal: true, query: '{ __typename }' },
  { name: 'role by id', isLocal: true, query: '{ role(ref: $a) { title summary seniority kind } }' },
  {
    name: 'nested list of 20 roles',
    isLocal: true,
    query: `{ roles(first: 20, after: $after) { pageInfo { endCursor } nodes { title
      requirements(first: 20) { skill { name category { title } } level importance expectation } } } }`,
  },
  {
    name: 'paths',
    isLocal: true,
    query: '{ transitionPaths(from: $a, to: $b) { paths { length roles { title } skillsNeededCount } } }',
  },
  {
    name: 'gap',
    isLocal: true,
    query: '{ skillGap(from: $a, to: $b) { itemCount items { skill { name } have need } } }',
  },
  {
    name: 'reporting chain',
    isLocal: true,
    query: '{ role(ref: $a) { reportingChains { length links { to { title } } } } }',
  },
  {
    name: '`search`',
    isLocal: false,
    query: '{ search(text: $word) { totalCount nodes { node { id } score excerpt } } }',
  },
  { name: '`skillDemand`', isLocal: false, query: '{ skillDemand { skill { name } roleCount } }' },
  { name: '`nextRoles`', isLocal: false, query: '{ nextRoles(from: $a) { role { title } score } }' },
  { name: '`feederRoles`', isLocal: false, query: '{ feederRoles(to: $a) { role { title } score } }' },
  {
    name: '`roleMatches`',
    isLocal: false,
    query: '{ roleMatches(profile: [{ skill: $skill, level: 4 }]) { role { title } score } }',
  },
  {
    name: '`skillMatrix`',
    isLocal: false,
    query: '{ skillMatrix(roles: [$a, $b]) { roleSlug skillName } }',
  },
];

export interface QuestionRow {
  readonly question: string;
  readonly smallMs: number;
  readonly largeMs: number;
  /** The first time at 20,000 roles: what is made when it is first needed, and remembered, is in this alone. */
  readonly largeFirstMs: number;
  /** At 20,000 roles as a multiple of 1,000. */
  readonly growth: number;
  /** Of {@link largeMs}, as a multiple of `{ __typename }`; null for the questions whose target is the growth. */
  readonly timesNothing: number | null;
}

/** Others in each turn, so that seldom anything is measured that a server remembers of its subjects. */
function subject(shape: ShapeName, random: () => number): Record<string, string> {
  const { slug, roles, skills } = SHAPES[shape];
  const numbered = (letter: string, number: number) => `${slug}/${letter}${String(number).padStart(6, '0')}`;
  const a = Math.floor(random() * roles);
  const within = a % 1_000;
  const b = a - within + ((within + 12) % Math.min(1_000, roles));
  return {
    a: `Role:${numbered('r', a)}`,
    b: `Role:${numbered('r', b)}`,
    skill: `Skill:${numbered('s', Math.floor(random() * skills))}`,
    word: ['bababa', 'debaba', 'fibaba', 'gobaba', 'lubaba', 'mebaba', 'nobaba', 'pababa'][
      Math.floor(random() * 8)
    ]!,
  };
}

/**
 * Every question to both servers in turn, through HTTP.
 *
 * @param turns of which the first third does not count
 */
export async function compareQuestions(
  servers: Readonly<Record<'small' | 'large', RunningServer>>,
  turns: number,
): Promise<QuestionRow[]> {
  const random = seededRandom(7);
  const rows: QuestionRow[] = [];
  let nothing = NaN;
  for (const { name, isLocal, query } of QUESTIONS) {
    const used = Object.entries(VARIABLES).filter(([name]) => new RegExp(`\\$${name}\\b`).test(query));
    const declared = used.map(([name, type]) => `$${name}: ${type}`).join(', ');
    const text = declared === '' ? query : `query (${declared}) ${query}`;
    const times = { small: [] as number[], large: [] as number[] };
    const after = { small: null as string | null, large: null as string | null };
    for (let turn = 0; turn < turns; turn += 1) {
      for (const shape of turn % 2 === 0 ? (['small', 'large'] as const) : (['large', 'small'] as const)) {
        const variables = { ...subject(shape, random), after: after[shape] };
        const { data } = await timed(times[shape], () => servers[shape].ask(text, variables));
        const page = data?.['roles'] as { pageInfo: { endCursor: string | null } } | undefined;
        after[shape] = turn % 40 === 39 ? null : (page?.pageInfo.endCursor ?? null);
      }
    }
    const [smallMs, largeMs] = [times.small, times.large].map((list) => median(list.slice(turns / 3)));
    if (Number.isNaN(nothing)) nothing = largeMs!;
    rows.push({
      question: name,
      smallMs: rounded(smallMs!),
      largeMs: rounded(largeMs!),
      largeFirstMs: rounded(times.large[0]!),
      growth: rounded(largeMs! / smallMs!),
      timesNothing: isLocal ? null : rounded(largeMs! / nothing),
    });
  }
  return rows;
}
