import { deepStrictEqual } from 'node:assert';
import type { Dialect, QuestionName } from './questions.ts';

/*
 * Answers as values, whatever GraphQL they were asked in.
 */

type Value = unknown;
type Fields = Readonly<Record<string, Value>>;

/** @throws AssertionError where they say something else */
export function demandSame(
  name: QuestionName,
  answer: Value,
  dialect: Dialect,
  expected: Value,
  who: string,
): void {
  deepStrictEqual(
    comparable(answer, name, dialect),
    comparable(expected, name, 'rolegraph'),
    `${who} answers "${name}" with something else`,
  );
}

/** The data of an answer in Rolegraph's shape, with numbers to a thousandth, as it tells costs. */
function comparable(answer: Value, name: QuestionName, dialect: Dialect): Value {
  const { data, errors } = answer as { data: Fields; errors?: Value };
  if (errors !== undefined) throw new Error(`"${name}" was answered with errors: ${JSON.stringify(errors)}`);
  return rounded(dialect === 'rolegraph' ? data : FROM_NEO4J_GRAPHQL[name](data));
}

const FROM_NEO4J_GRAPHQL: Readonly<Record<QuestionName, (data: Fields) => Value>> = {
  nested: ({ roles }) => ({ roles: { nodes: (roles as Fields[]).map(roleOf) } }),
  'by-id': ({ roles }) => ({ role: (roles as Fields[]).map(roleOf)[0] }),
  paths: ({ cheapestPaths }) => ({ transitionPaths: { paths: cheapestPaths } }),
  small: ({ skills }) => {
    const [skill] = skills as Fields[];
    return { skill: { name: skill?.['name'], requiredBy: countOf(skill?.['requiredByConnection']) } };
  },
  poll: ({ rolesConnection, skillsConnection, ...demand }) => ({
    roles: countOf(rolesConnection),
    skills: countOf(skillsConnection),
    ...demand,
  }),
};

interface Connection {
  readonly edges: readonly { readonly properties: Fields; readonly node: Fields }[];
}

function roleOf(role: Fields): Fields {
  const { requirementsConnection, responsibilitiesConnection, leadsToConnection, ...fields } = role;
  const each = (connection: Value, end: string) =>
    (connection as Connection).edges.map(({ properties, node }) => ({ ...properties, [end]: node }));
  return {
    ...fields,
    requirements: each(requirementsConnection, 'skill'),
    responsibilities: each(responsibilitiesConnection, 'responsibility'),
    transitionsTo: each(leadsToConnection, 'to'),
  };
}

function countOf(connection: Value): Fields {
  return { totalCount: (connection as { aggregate: { count: { nodes: number } } }).aggregate.count.nodes };
}

function rounded(value: Value): Value {
  if (typeof value === 'number') return Math.round(value * 1e3) / 1e3;
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rounded(each)]));
}
