import {
  type GraphQLArgument,
  type GraphQLField,
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLUnionType,
  getNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isRequiredArgument,
  getNullableType,
} from 'graphql';
import { executableSchema } from '../../src/graphql/schema.ts';
import { type FrameworkParts, range } from './framework.ts';
import { sourceRows } from './organization.ts';

/** One of everything, so that every label and relationship is written. */
export const EVERYTHING: FrameworkParts = {
  sources: [{ slug: 'blog' }],
  roles: [
    { slug: 'manager', aliases: ['EM'], seniority: 3 },
    { slug: 'lead' },
    { slug: 'tech-lead', variantOf: 'lead' },
  ],
  stages: [{ slug: 'start-up', people: range(1, 20) }],
  skills: [{ slug: 'people', parts: ['coaching'] }, { slug: 'coaching' }],
  skillRelations: [
    { skill: 'coaching', other: 'leading', kind: 'BROADER', basis: 'DERIVED', reason: 'Leading is wider.' },
    { skill: 'people', other: 'leading', kind: 'RELATED' },
  ],
  responsibilities: [{ slug: 'hiring', skillIds: ['Skill:people'] }],
  requirements: [
    { role: 'lead', skill: 'coaching', level: 2, purpose: 'READINESS' },
    { role: 'manager', skill: 'coaching', level: 4 },
  ],
  roleResponsibilities: [{ role: 'manager', responsibility: 'hiring' }],
  roleActivities: [{ role: 'manager', activity: 'meetings', hoursPerWeek: range(10, 12) }],
  roleTitles: [{ role: 'manager', title: 'Head' }],
  buildsOn: [{ role: 'manager', on: 'lead' }],
  reportingLines: [{ from: 'lead', to: 'manager' }],
  collaborations: [{ role: 'lead', with: 'manager' }],
  stageFocuses: [{ role: 'manager', stage: 'start-up' }],
  transitions: [
    {
      from: 'lead',
      to: 'manager',
      years: range(2, 4),
      stageIds: ['Stage:start-up'],
      shifts: [{ topic: 'Scope', skillIds: ['Skill:coaching'] }],
    },
  ],
  claims: [
    { about: 'Role:manager', attribute: 'teams', stageIds: ['Stage:start-up'] },
    { about: 'Role:manager', attribute: 'grade', skill: 'coaching' },
    { about: 'Role:manager', attribute: 'duty', responsibility: 'hiring' },
    { about: 'Stage:start-up', attribute: 'teams' },
    { about: 'Transition:lead--manager--promotion', attribute: 'teams' },
  ],
  advice: [
    {
      slug: 'listen',
      about: ['Role:manager', 'Skill:coaching', 'Stage:start-up', 'Transition:lead--manager--promotion'],
      audience: ['Role:lead'],
      develops: ['Skill:coaching'],
      stageIds: ['Stage:start-up'],
    },
  ],
};

/** Two positions, so that everything of an organization is written too. */
export const EVERY_ROW = sourceRows([
  { id: '1', title: 'Manager', managers: ['nobody'], attributes: { Shoe: '42' } },
  { id: '2', title: 'Lead', manager: '1', likeness: { post: 1, holder: 1 } },
  { id: '2', title: 'Lead', manager: '1', likeness: { post: 1, holder: 2 } },
]);

/** How deep a question goes: far enough that every field of every type is asked for. */
const DEEPEST = 3;

/** Every field of the contract, over {@link EVERYTHING} and a framework `beside` it, and every order and direction of its pages. */
export function everyQuestion(): string[] {
  const schema = executableSchema();
  const fields = Object.values(schema.getQueryType()!.getFields());
  return [
    ...fields.flatMap((field) => askedOf(schema, field)),
    ...pages('roles', ['TITLE', 'SENIORITY']),
    ...pages('skills', ['NAME', 'DEMAND']),
  ];
}

/** Asked of what a question is about alone, since of all that is within it they would cost too much. */
const DEAR = ['counterparts', 'counterpartCount', 'reportingChains', 'hasMoreReportingChains', 'reports'];

/** Longer questions have more words than the server takes. */
const LONGEST = 50_000;

/** A field of the query; of what may be of many types each of them for itself, and of what has too much each field. */
function askedOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): string[] {
  const type = getNamedType(field.type);
  if (type instanceof GraphQLObjectType) {
    const whole = `{ ${asked(schema, field, [], '')} }`;
    if (whole.length < LONGEST) return [whole];
    return Object.values(type.getFields()).map(
      (part) => `{ ${called(field, '')} { ${asked(schema, part, [type.name], type.name)} } }`,
    );
  }
  if (!(type instanceof GraphQLInterfaceType)) return [`{ ${asked(schema, field, [], '')} }`];
  return schema
    .getPossibleTypes(type)
    .map((possible) => `{ ${called(field, '')} { ${fragmentOn(schema, possible, [type.name])} } }`);
}

function fragmentOn(schema: GraphQLSchema, type: GraphQLObjectType, way: readonly string[]): string {
  return `... on ${type.name} { __typename ${ofObject(schema, type, [...way, type.name])} }`;
}

function called(field: GraphQLField<unknown, unknown>, owner: string): string {
  const required = field.args
    .filter(isRequiredArgument)
    .map((argument) => `${argument.name}: ${someValue(argument)}`);
  return `${owner}_${field.name}: ${field.name}${required.length > 0 ? `(${required.join(', ')})` : ''}`;
}

/** `way`: the types that lead here; what is of one of them again is not gone into. */
function asked(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  way: readonly string[],
  owner: string,
): string {
  const type = getNamedType(field.type);
  const call = called(field, owner);
  if (isLeafType(type)) return call;
  if (way.includes(type.name) || way.length >= DEEPEST) return `${call} { __typename }`;
  return `${call} { ${selection(schema, field.type, [...way, type.name])} }`;
}

function selection(schema: GraphQLSchema, output: GraphQLOutputType, way: readonly string[]): string {
  const type = getNamedType(output);
  if (type instanceof GraphQLInterfaceType || type instanceof GraphQLUnionType) {
    return schema
      .getPossibleTypes(type)
      .map((possible) => fragmentOn(schema, possible, way))
      .join(' ');
  }
  return type instanceof GraphQLObjectType ? ofObject(schema, type, way) : '';
}

function ofObject(schema: GraphQLSchema, type: GraphQLObjectType, way: readonly string[]): string {
  return Object.values(type.getFields())
    .filter(({ name }) => way.length === 1 || !DEAR.includes(name))
    .map((field) => asked(schema, field, way, type.name))
    .join(' ');
}

/** Something that {@link EVERYTHING} has, by the name or the type of a required argument. */
function someValue({ name, type }: GraphQLArgument): string {
  const named = getNamedType(type).name;
  const value =
    {
      roles: '["lead", "manager"]',
      slug: '"acme"',
      before: '"acme"',
      after: '"acme"',
      a: '"engineering-leadership"',
      b: '"beside"',
      positions: '["1", "2"]',
      changes: '[{ move: { position: "2" } }]',
    }[name] ??
    {
      RoleRef: name === 'to' ? '"manager"' : '"lead"',
      SkillRef: '"coaching"',
      SkillLevelInput: '{ skill: "coaching", level: 2 }',
      PositionGroup: 'UNIT',
      SeriesMeasure: 'POSITIONS',
    }[named] ??
    { id: '"Role:lead"', ids: JSON.stringify(IDS), text: '"lead"', title: '"Lead"', from: '"1"', to: '"2"' }[
      name
    ];
  if (value === undefined)
    throw new Error(`Give everyQuestion() a value for the argument ${name}: ${String(type)}.`);
  return isListType(getNullableType(type)) && !value.startsWith('[') ? `[${value}]` : value;
}

function pages(field: string, keys: readonly string[]): string[] {
  const single = keys.flatMap((key) => [[[key, 'ASC']], [[key, 'DESC']]]);
  const orders = [...single, keys.map((key) => [key, 'DESC']), keys.toReversed().map((key) => [key, 'ASC'])];
  return orders.flatMap((order) =>
    ['first: 2', 'last: 2'].map(
      (size) =>
        `{ ${field}(${size}, orderBy: [${order.map(([key, direction]) => `{ field: ${key!}, direction: ${direction!} }`).join(', ')}]) { totalCount } }`,
    ),
  );
}

const IDS = [
  'Framework:engineering-leadership',
  'Role:manager',
  'Skill:coaching',
  'SkillCategory:general',
  'Responsibility:hiring',
  'Activity:meetings',
  'Stage:start-up',
  'Source:page',
  'Transition:lead--manager--promotion',
  'Advice:listen',
  'Organization:acme',
  'Position:acme/1',
];
