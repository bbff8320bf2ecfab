import { deepStrictEqual } from 'node:assert';
import { idOf as globalId } from '../../src/graph/ids.ts';
import type { ChartReading } from '../../src/organizations/chart/chart-reading.ts';
import { commonManagerOf, positionOf, rootsOf } from '../../src/organizations/questions.ts';
import { chainAbove } from '../../src/organizations/positions/relations.ts';
import { seededRandom } from '../paths/generated-graph.ts';
import type { Expert, Row } from './bench-graph.ts';
import { CHAIN, COMMON_MANAGER, DESCENDANTS } from './expert-cypher.ts';
import { type CypherColumns, cypherColumns, type Fastest, findFastest, GIVE_UP_MS } from './fastest.ts';
import type { AskGraphql } from './graphql.ts';
import { median, rounded, timed, timedOften } from './timing.ts';

/** Ids of the positions that a question is about. */
interface Subject {
  readonly a: string;
  readonly b: string;
}

interface Question {
  readonly name: string;
  readonly statements: Readonly<Record<string, string>>;
  readonly read: (rows: Row[]) => unknown;
  readonly parameters: (subject: Subject, top: string) => Row;
  readonly service: (reading: ChartReading, subject: Subject) => unknown;
  /** With `$organization`, `$a` and `$b`. */
  readonly query: string;
  /** The answer in what GraphQL said of the organization. */
  readonly pick: (organization: AnsweredOrganization) => unknown;
}

/** What the queries ask of an organization; each answer has what its query asked. */
interface AnsweredOrganization {
  readonly position: { readonly managementChain: readonly { readonly key: string }[] };
  readonly roots: readonly { readonly descendantCount: number }[];
  readonly commonManager: { readonly key: string };
}

const QUESTIONS: readonly Question[] = [
  {
    name: 'management chain of a position',
    statements: CHAIN,
    read: (rows) => rows[0]?.['keys'] ?? rows.map(({ key }) => key),
    parameters: ({ a }, top) => ({ id: a, top }),
    service: (reading, { a }) => chainAbove(positionOf(reading, a)!).map(({ stated }) => stated.key),
    query: `query ($organization: String!, $a: ID!) {
      organization(slug: $organization) { position(id: $a) { managementChain { key } } } }`,
    pick: ({ position }) => position.managementChain.map(({ key }) => key),
  },
  {
    name: 'how many are below the top',
    statements: DESCENDANTS,
    read: ([row]) => row?.['count'],
    parameters: (_subject, top) => ({ id: top }),
    service: (reading) => {
      const [{ number } = { number: -1 }] = rootsOf(reading);
      return reading.forest.descendants[number];
    },
    query: `query ($organization: String!) { organization(slug: $organization) { roots { descendantCount } } }`,
    pick: ({ roots }) => roots[0]!.descendantCount,
  },
  {
    name: 'common manager of two positions',
    statements: COMMON_MANAGER,
    read: ([row]) => row?.['key'],
    parameters: ({ a, b }) => ({ a, b }),
    service: (reading, { a, b }) => commonManagerOf(reading, [a, b])?.stated.key,
    query: `query ($organization: String!, $a: ID!, $b: ID!) {
      organization(slug: $organization) { commonManager(positions: [$a, $b]) { key } } }`,
    pick: ({ commonManager }) => commonManager.key,
  },
];

export interface QuestionRow extends CypherColumns {
  readonly question: string;
  readonly serviceMs: number;
  readonly graphqlMs: number;
  /** How many times faster the product is; a lower bound where no statement finished. */
  readonly serviceRatio: number;
  readonly graphqlRatio: number;
}

const SERVICE_REPEATS = 50;

/** How many subjects there are, and how many of them come before the clock counts, so that all run optimised. */
function turnsFor(fastest: Fastest): { turns: number; warmUp: number } {
  const ms = fastest.name === null ? 0 : Number(fastest.tried[fastest.name]);
  return ms > 500 ? { turns: 6, warmUp: 1 } : { turns: 80, warmUp: 40 };
}
const MOST_TURNS = 80;

/**
 * The questions about single positions, each for the same random positions or pairs by Cypher, service and GraphQL, one
 * after the other.
 *
 * @throws AssertionError where answers differ
 */
export async function compareQuestions(
  expert: Expert,
  ask: AskGraphql,
  reading: ChartReading,
  hopeless: Map<string, string>,
): Promise<QuestionRow[]> {
  const organization = reading.organization.slug;
  const subjects = pickSubjects(reading, organization, MOST_TURNS);
  const top = rootsOf(reading)[0]!.id;
  const rows: QuestionRow[] = [];
  for (const { name, statements, read, parameters, service, query, pick } of QUESTIONS) {
    const fastest = await findFastest(
      expert,
      statements,
      subjects.slice(0, 3),
      {
        parameters: (subject) => parameters(subject, top),
        read,
        expected: (subject) => service(reading, subject),
      },
      hopeless,
    );
    const { turns, warmUp } = turnsFor(fastest);
    const times = { cypher: [] as number[], service: [] as number[], graphql: [] as number[] };
    for (const subject of subjects.slice(0, turns)) {
      const expected = timedOften(times.service, SERVICE_REPEATS, () => service(reading, subject));
      const answer = await timed(times.graphql, () => ask(query, { organization, ...subject }));
      deepStrictEqual(pick(organizationIn(answer)), expected, `${name}: GraphQL differs`);
      if (fastest.name === null) continue;
      const found = await timed(times.cypher, () =>
        expert.ask(fastest.statement, parameters(subject, top), GIVE_UP_MS),
      );
      deepStrictEqual(read(found), expected, `${name}: Cypher differs`);
    }
    for (const list of Object.values(times)) list.splice(0, warmUp);
    const [serviceMs, graphqlMs] = [median(times.service), median(times.graphql)];
    const { compared, columns } = cypherColumns(organization, fastest, times.cypher);
    rows.push({
      question: name,
      ...columns,
      serviceMs: rounded(serviceMs),
      graphqlMs: rounded(graphqlMs),
      serviceRatio: rounded(compared / serviceMs),
      graphqlRatio: rounded(compared / graphqlMs),
    });
  }
  return rows;
}

function organizationIn(answer: string): AnsweredOrganization {
  const { data, errors } = JSON.parse(answer) as {
    data?: { organization: AnsweredOrganization } | null;
    errors?: unknown;
  };
  if (!data) throw new Error(JSON.stringify(errors));
  return data.organization;
}

/** Pairs of different positions; the first is never the top, so that it has a chain. */
function pickSubjects({ chart, forest }: ChartReading, organization: string, count: number): Subject[] {
  const random = seededRandom(7);
  const idOf = (number: number) => globalId('Position', `${organization}/${chart.positions[number]!.key}`);
  return Array.from({ length: count }, () => {
    const a = 1 + Math.floor(random() * (forest.size - 1));
    const b = (a + 1 + Math.floor(random() * (forest.size - 1))) % forest.size;
    return { a: idOf(a), b: idOf(b) };
  });
}
