import { isNonNullType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { executableSchema } from '../../src/graphql/schema.ts';
import { answerOn } from '../support/ask.ts';
import { framework } from '../support/framework.ts';
import { graphReading } from '../support/graph-reading.ts';

const QUERY = executableSchema().getQueryType()!;

const GRAPH = graphReading(framework({ roles: [{ slug: 'lead' }] }));

/** Values that are written into the query and refused: the value as it stands there, and the path of its argument. */
const REFUSED: readonly (readonly [query: string, value: string, argument: string])[] = [
  ['{ role(ref: "") { slug } }', '""', 'ref'],
  ['{ role(ref: 7) { slug } }', '7', 'ref'],
  ['{ skill(ref: [BAD]) { slug } }', '[BAD]', 'ref'],
  ['{ compareRoles(roles: ["lead", " "]) { roles { slug } } }', '" "', 'roles.1'],
  [
    '{ transitionPaths(from: "lead", to: "lead", where: { avoid: ["lead"], via: ["lead", "lead", ""] }) { exhausted } }',
    '""',
    'where.via.2',
  ],
  ['{ roles(filter: { requires: "" }) { totalCount } }', '""', 'filter.requires'],
  ['{ profileGap(to: "lead", profile: [{ skill: "", level: 1 }]) { itemCount } }', '""', 'profile.0.skill'],
  ['{ roles(first: "many") { totalCount } }', '"many"', 'first'],
  ['{ roles(orderBy: [{ field: SALARY }]) { totalCount } }', 'SALARY', 'orderBy.0.field'],
];

describe('A query that is refused before it runs', () => {
  it.for(REFUSED)(
    'tells where the value stands and of which argument it is: %s',
    async ([query, value, argument]) => {
      const { errors = [] } = await answerOn(GRAPH, query);
      expect(errors).toMatchObject([
        {
          locations: [{ line: 1, column: query.lastIndexOf(value) + 1 }],
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED', argument },
        },
      ]);
    },
  );

  it.for([
    ['{ role(ref: "lead") { name } }', 'Cannot query field "name" on type "Role". Did you mean "title"?'],
    ['{ skill(ref: "lead") { title } }', 'Cannot query field "title" on type "Skill". Did you mean "name"?'],
    [
      '{ organization(slug: "a") { title } }',
      'Cannot query field "title" on type "Organization". Did you mean "name"?',
    ],
    [
      '{ position(id: "a") { label } }',
      'Cannot query field "label" on type "Position". Did you mean "title"?',
    ],
    [
      '{ role(ref: "lead") { titel } }',
      'Cannot query field "titel" on type "Role". Did you mean "title" or "titles"?',
    ],
    ['{ role(ref: "lead") { payroll } }', 'Cannot query field "payroll" on type "Role".'],
  ])('is told what the thing is called by: %s', async ([query, message]) => {
    const { errors = [] } = await answerOn(GRAPH, query!);
    expect(errors.map((error) => error.message)).toEqual([message]);
  });
});

describe('A field that fails', () => {
  it.for(Object.values(QUERY.getFields()).map(({ name, type }) => ({ name, type })))(
    'leaves the rest of the query its answer, for it may be null: $name',
    ({ type }) => {
      expect(isNonNullType(type)).toBe(false);
    },
  );

  it.for([
    'roles(filter: { frameworks: ["none"] }) { totalCount }',
    'skills(first: 0) { totalCount }',
    'search(text: " ") { totalCount }',
    'roles { nodes { requirements(categories: ["none"]) { level } } }',
  ])('is null and alone: %s', async (field) => {
    const { data, errors } = await answerOn(GRAPH, `{ wrong: ${field} lead: role(ref: "lead") { slug } }`);
    expect(data).toEqual({ wrong: null, lead: { slug: 'lead' } });
    expect(errors).toMatchObject([{ path: expect.arrayContaining(['wrong']) as unknown }]);
  });
});
