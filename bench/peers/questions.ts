import { neighbour, roleId, type Size, SIZES, skillId } from './framework.ts';

/*
 * What is asked. Every request differs from the one before in a variable, as those of people do, while the text of a
 * question stays, so that every server has parsed it before. Where nothing else would differ often enough, it is a bound
 * that lies below all values: the answer is the same and nobody can know it.
 */

/** Whose GraphQL a contender speaks. */
export type Dialect = 'rolegraph' | 'neo4j-graphql';

export interface Question {
  readonly name: QuestionName;
  readonly title: string;
  readonly query: Readonly<Record<Dialect, string>>;
  /** Of request `number`. Those of different numbers are different, up to some millions. */
  readonly variables: (number: number, size: Size) => Readonly<Record<string, unknown>>;
  /** How many of the first requests are those that everybody asks again and again. */
  readonly asked: number;
}

export type QuestionName = 'nested' | 'by-id' | 'paths' | 'small' | 'poll';

const ROLE = `
  id title summary seniority
  requirements(first: 20, minLevel: $least) { level expectation skill { name } }
  responsibilities { involvement responsibility { title } }
  transitionsTo { kind to { title } }`;

/** The same in the GraphQL that @neo4j/graphql makes of type definitions. */
const NEO4J_GRAPHQL_ROLE = `
  id title summary seniority
  requirementsConnection(
    first: 20
    where: { edge: { level: { gte: $least } } }
    sort: [{ edge: { importance: DESC } }, { edge: { level: DESC } }, { node: { id: ASC } }]
  ) { edges { properties { level expectation } node { name } } }
  responsibilitiesConnection(sort: [{ edge: { involvement: ASC } }, { node: { id: ASC } }]) {
    edges { properties { involvement } node { title } }
  }
  leadsToConnection(sort: [{ edge: { id: ASC } }]) { edges { properties { kind } node { title } } }`;

/** Steps of the longest way that counts: a plain statement has to look at all ways up to it. */
const MOST_STEPS = 8;

export const QUESTIONS: readonly Question[] = [
  {
    name: 'nested',
    title: 'nested list',
    query: {
      rolegraph: `query Nested($least: Float!) { roles(first: 20) { nodes { ${ROLE} } } }`,
      'neo4j-graphql': `query Nested($least: Float!) {
        roles(limit: 20, sort: [{ seniority: ASC }, { title: ASC }, { id: ASC }]) { ${NEO4J_GRAPHQL_ROLE} }
      }`,
    },
    variables: (number) => ({ least: belowAll(number) }),
    asked: 1,
  },
  {
    name: 'by-id',
    title: 'role by id',
    query: {
      rolegraph: `query ById($ref: RoleRef!, $least: Float!) { role(ref: $ref) { ${ROLE} } }`,
      'neo4j-graphql': `query ById($ref: ID!, $least: Float!) {
        roles(where: { id: { eq: $ref } }) { ${NEO4J_GRAPHQL_ROLE} }
      }`,
    },
    variables: (number, size) => ({
      ref: roleId(size, number % Math.min(1_000, SIZES[size].roles)),
      least: belowAll(number),
    }),
    asked: 1_000,
  },
  {
    name: 'paths',
    title: '5 cheapest paths',
    query: {
      rolegraph: `query Paths($from: RoleRef!, $to: RoleRef!) {
        transitionPaths(from: $from, to: $to, first: 5, by: YEARS, where: { maxSteps: ${MOST_STEPS} }) {
          paths { cost length steps { cost to { title } } }
        }
      }`,
      'neo4j-graphql': `query Paths($from: ID!, $to: ID!) {
        cheapestPaths(from: $from, to: $to) { cost length steps { cost to { title } } }
      }`,
    },
    variables: (number, size) => {
      const from = number % SIZES[size].roles;
      const distance = 1 + (Math.floor(number / SIZES[size].roles) % 999);
      return { from: roleId(size, from), to: roleId(size, neighbour(size, from, distance)) };
    },
    asked: 1_000,
  },
  {
    name: 'small',
    title: 'small',
    query: {
      rolegraph: `query Small($ref: SkillRef!, $least: Float!) {
        skill(ref: $ref) { name requiredBy(minLevel: $least) { totalCount } }
      }`,
      'neo4j-graphql': `query Small($ref: ID!, $least: Float!) {
        skills(where: { id: { eq: $ref } }) {
          name requiredByConnection(where: { edge: { level: { gte: $least } } }) { aggregate { count { nodes } } }
        }
      }`,
    },
    variables: (number, size) => ({ ref: skillId(size, number % 500), least: belowAll(number) }),
    asked: 500,
  },
  {
    name: 'poll',
    title: 'a dashboard’s poll',
    query: {
      rolegraph: `query Poll($least: Int!) {
        roles(first: 1) { totalCount }
        skills(first: 1) { totalCount }
        bySkill: skillDemand(filter: { seniorityMin: $least }, first: 10) {
          skill { name } roleCount averageLevel peakLevel
        }
        byRung: skillDemand(filter: { seniorityMin: $least }, groupBy: SENIORITY) {
          seniority roleCount averageLevel peakLevel
        }
      }`,
      'neo4j-graphql': `query Poll($least: Int!) {
        rolesConnection { aggregate { count { nodes } } }
        skillsConnection { aggregate { count { nodes } } }
        bySkill: skillDemandBySkill(least: $least, first: 10) { skill { name } roleCount averageLevel peakLevel }
        byRung: skillDemandBySeniority(least: $least) { seniority roleCount averageLevel peakLevel }
      }`,
    },
    variables: (number) => ({ least: -number }),
    asked: 1,
  },
];

/** The body of request `number` of a question. */
export function requestBody(
  { query, variables }: Question,
  dialect: Dialect,
  number: number,
  size: Size,
): string {
  return JSON.stringify({ query: query[dialect], variables: variables(number, size) });
}

/** Above 0 and below the least level, which is half a step; another for each number. */
function belowAll(number: number): number {
  return ((number % 400_000_000) + 1) / 1e9;
}
