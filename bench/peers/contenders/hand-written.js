/* One hand-written statement a question: Apollo Server and the driver. */
import { rowsOf, whole } from './database.js';
import { typeDefs } from './schema.js';
import { serveApollo } from './serve-apollo.js';
import * as statements from './statements.js';

const DEMAND = { SKILL: statements.DEMAND_BY_SKILL, SENIORITY: statements.DEMAND_BY_SENIORITY };

/** The only row's value, or null. */
const one = async (statement, name, parameters) => (await rowsOf(statement, parameters))[0]?.[name] ?? null;
const all = async (statement, name, parameters) =>
  (await rowsOf(statement, parameters)).map((row) => row[name]);

const resolvers = {
  Query: {
    role: (_, { ref }) => one(statements.ROLE_BY_ID, 'role', { ref }),
    // A function is called only when its field is asked for.
    roles: (_, { first }) => ({
      nodes: () => all(statements.FIRST_ROLES, 'role', { first: whole(first) }),
      totalCount: () => one(statements.COUNT_ROLES, 'count'),
    }),
    skill: (_, { ref }) => one(statements.SKILL_BY_ID, 'skill', { ref }),
    skills: () => ({ totalCount: () => one(statements.COUNT_SKILLS, 'count') }),
    transitionPaths: (_, { from, to, first, where }) => ({
      paths: () => all(statements.cheapestPaths(where.maxSteps), 'path', { from, to, first: whole(first) }),
    }),
    skillDemand: (_, { filter, groupBy, first }) =>
      all(DEMAND[groupBy], 'row', { least: filter.seniorityMin, first: whole(first) }),
  },
  Role: {
    requirements: ({ requirements }, { minLevel = 0, first }) =>
      requirements.filter(({ level }) => level >= minLevel).slice(0, first),
  },
  Skill: {
    requiredBy: ({ levels }, { minLevel = 0 }) => ({
      totalCount: levels.filter((level) => level >= minLevel).length,
    }),
  },
};

await serveApollo({ typeDefs, resolvers });
