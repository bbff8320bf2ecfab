import { LONGEST_NAME, REPORTS, ROLES, SKILLS, TOO_LONG_NAME } from './wide-graph.ts';

/** An argument, what it may be at most and at least, and what is beyond that. */
export interface Bound {
  /** A question about a variable `$x` of this type. */
  readonly question: string;
  readonly type: string;
  /** The last values that are answered. */
  readonly at: readonly unknown[];
  /** The first that are refused. */
  readonly beyond: readonly unknown[];
  /** The argument that the refusal names. */
  readonly argument: string;
}

const PATHS = 'transitionPaths(from: "start", to: "full", WHERE) { exhausted }';
const FULL = (field: string) => `role(ref: "full") { ${field} }`;
const ACME = (field: string) => `organization(slug: "acme") { ${field} }`;

const repeated = <T>(value: T, times: number): T[] => Array.from({ length: times }, () => value);
const entries = (count: number) =>
  [...SKILLS, SKILLS[0]!].slice(0, count).map((skill) => ({ skill, level: 1 }));
const profile = {
  type: '[SkillLevelInput!]!',
  at: [entries(500)],
  beyond: [entries(501)],
  argument: 'profile',
};
const level = { at: [0, 5], beyond: [-0.01, 5.01] };
const ofOne = (value: number) => [{ skill: 's001', level: value }];
const own = {
  type: '[SkillLevelInput!]!',
  at: level.at.map(ofOne),
  beyond: level.beyond.map(ofOne),
  argument: 'profile.0.level',
};
const names = (name: string) => ({
  type: '[String!]',
  at: [[], repeated(name, 1_000)],
  beyond: [repeated(name, 1_001)],
});
const limit = (name: string) => ({
  question: ACME(`findings(limits: { ${name}: $x }) { totalCount }`),
  type: 'Int',
  at: [1, 2 ** 31 - 1],
  beyond: [0],
  argument: `limits.${name}`,
});
const letters = (most: number) => ({
  type: 'String!',
  at: ['x', 'x'.repeat(most), ` ${'x'.repeat(most)} `],
  beyond: ['', ' ', 'x'.repeat(most + 1)],
});
const changes = (count: number) => repeated({ mergeUnits: { from: 'p001', into: 'p002' } }, count);

/** What has a bound beside the sizes of lists. */
export const BOUNDS: Readonly<Record<string, Bound>> = {
  'the ids of nodes': {
    question: 'nodes(ids: $x) { id }',
    type: '[ID!]!',
    at: [[], repeated('Role:full', 100)],
    beyond: [repeated('Role:full', 101)],
    argument: 'ids',
  },
  'the letters of a name': {
    question: 'role(ref: $x) { id }',
    type: 'RoleRef!',
    at: [LONGEST_NAME],
    beyond: [TOO_LONG_NAME],
    argument: 'ref',
  },
  'the letters to search for': {
    question: 'search(text: $x) { totalCount }',
    ...letters(500),
    argument: 'text',
  },
  'the letters of a title': {
    question: 'resolveTitle(title: $x) { confidence }',
    ...letters(200),
    argument: 'title',
  },
  'the letters of a position': {
    question: ACME('positions(filter: { text: $x }) { totalCount }'),
    ...letters(200),
    argument: 'filter.text',
  },
  'the engineers of a company': {
    question: 'resolveTitle(title: "Shepherd", organizationSize: $x) { confidence }',
    type: 'Int',
    at: [0],
    beyond: [-1],
    argument: 'organizationSize',
  },
  'the roles that are compared': {
    question: 'compareRoles(roles: $x) { roles { slug } }',
    type: '[RoleRef!]!',
    at: [ROLES.slice(0, 2), ROLES.slice(0, 6)],
    beyond: [ROLES.slice(0, 1), ROLES.slice(0, 7)],
    argument: 'roles',
  },
  'the roles of a matrix': {
    question: 'skillMatrix(roles: $x) { level }',
    type: '[RoleRef!]!',
    at: [ROLES.slice(0, 1), ROLES.slice(0, 50)],
    beyond: [[], ROLES.slice(0, 51)],
    argument: 'roles',
  },
  'the roles with a manager in common': {
    question: 'commonManager(roles: $x) { slug }',
    type: '[RoleRef!]!',
    at: [ROLES.slice(0, 1), ROLES.slice(0, 20)],
    beyond: [[], ROLES.slice(0, 21)],
    argument: 'roles',
  },
  'the positions with a manager in common': {
    question: ACME('commonManager(positions: $x) { key }'),
    type: '[ID!]!',
    at: [REPORTS.slice(0, 1), REPORTS.slice(0, 100)],
    beyond: [[], REPORTS.slice(0, 101)],
    argument: 'positions',
  },
  'the changes that are tried': {
    question: ACME('simulate(changes: $x) { applied }'),
    type: '[ReorganizationChange!]!',
    at: [[], changes(200)],
    beyond: [changes(201)],
    argument: 'changes',
  },
  'the roles to visit': {
    question: PATHS.replace('WHERE', 'where: { via: $x }'),
    type: '[RoleRef!]',
    at: [[], ROLES.slice(0, 5)],
    beyond: [ROLES.slice(0, 6)],
    argument: 'where.via',
  },
  'the roles to avoid': {
    question: PATHS.replace('WHERE', 'where: { avoid: $x }'),
    type: '[RoleRef!]',
    at: [[], ROLES.slice(0, 100)],
    beyond: [ROLES.slice(0, 101)],
    argument: 'where.avoid',
  },
  'the steps of a path': {
    question: PATHS.replace('WHERE', 'where: { maxSteps: $x }'),
    type: 'Int',
    at: [1],
    beyond: [0],
    argument: 'where.maxSteps',
  },
  'the years of a path': {
    question: PATHS.replace('WHERE', 'where: { maxYears: $x }'),
    type: 'Float',
    at: [0],
    beyond: [-0.01],
    argument: 'where.maxYears',
  },
  'the entries of a profile': { question: 'profileGap(profile: $x, to: "full") { itemCount }', ...profile },
  'the entries of a profile that roles match': { question: 'roleMatches(profile: $x) { score }', ...profile },
  'the entries of a profile on a path': { question: PATHS.replace('WHERE', 'profile: $x'), ...profile },
  'an own level': { question: 'profileGap(profile: $x, to: "full") { itemCount }', ...own },
  'the level of requirements': {
    question: FULL('requirements(minLevel: $x) { level }'),
    type: 'Float',
    ...level,
    argument: 'minLevel',
  },
  'the level that a skill is needed at': {
    question: 'skill(ref: "s001") { requiredBy(minLevel: $x) { totalCount } }',
    type: 'Float',
    ...level,
    argument: 'minLevel',
  },
  'the level of roles': {
    question: 'roles(filter: { requires: "s001", minLevel: $x }) { totalCount }',
    type: 'Float',
    ...level,
    argument: 'filter.minLevel',
  },
  'the levels of reports': {
    question: 'role(ref: "rung001") { reports(depth: $x) { depth } }',
    type: 'Int',
    at: [1, 10],
    beyond: [0, 11],
    argument: 'depth',
  },
  'the levels below a position': {
    question: ACME('position(id: "top") { descendants(maxDepth: $x) { totalCount } }'),
    type: 'Int',
    at: [1],
    beyond: [0],
    argument: 'maxDepth',
  },
  'the widest span': limit('widestSpan'),
  'the narrowest span': limit('narrowestSpan'),
  'the most layers': limit('mostLayers'),
  'the names of frameworks': {
    question: 'roles(filter: { frameworks: $x }) { totalCount }',
    ...names('engineering-leadership'),
    argument: 'filter.frameworks',
  },
  'the names of categories': {
    question: FULL('requirements(categories: $x) { level }'),
    ...names('general'),
    argument: 'categories',
  },
  'the names of stages': {
    question: FULL('activities(stages: $x) { when }'),
    ...names('seed'),
    argument: 'stages',
  },
  'the names of areas': {
    question: FULL('responsibilities(areas: $x) { involvement }'),
    ...names('People'),
    argument: 'areas',
  },
  'the keys of attributes': {
    question: FULL('claims(attributes: $x) { value }'),
    ...names('teams'),
    argument: 'attributes',
  },
};
