/*
 * GraphQL Yoga with a DataLoader for each kind of relationship over the driver, as their manuals advise: a resolver asks
 * for what belongs to one thing, and what all of a level ask for is one statement.
 */
import { createServer } from 'node:http';
import DataLoader from 'dataloader';
import { createSchema, createYoga } from 'graphql-yoga';
import { rowsOf, whole } from './database.js';
import { typeDefs } from './schema.js';
import * as statements from './statements.js';

const ROLES = 'MATCH (r:Role) RETURN r {.id, .title, .summary, .seniority} AS role';
const FIRST = `${ROLES} ORDER BY r.seniority, r.title, r.id LIMIT $first`;

const BATCHES = {
  roles: `
    MATCH (r:Role) WHERE r.id IN $ids
    RETURN r.id AS id, r {.id, .title, .summary, .seniority} AS value`,
  skills: 'MATCH (s:Skill) WHERE s.id IN $ids RETURN s.id AS id, s {.id, .name} AS value',
  responsibilities: 'MATCH (d:Responsibility) WHERE d.id IN $ids RETURN d.id AS id, d {.id, .title} AS value',
  requirementsOf: `
    MATCH (r:Role)-[q:REQUIRES]->(s:Skill) WHERE r.id IN $ids
    WITH r, q, s ORDER BY q.importance DESC, q.level DESC, s.id
    RETURN r.id AS id,
      collect({level: q.level, importance: q.importance, expectation: q.expectation, skillId: s.id}) AS value`,
  responsibilitiesOf: `
    MATCH (r:Role)-[q:RESPONSIBLE_FOR]->(d:Responsibility) WHERE r.id IN $ids
    WITH r, q, d ORDER BY q.involvement, d.id
    RETURN r.id AS id, collect({involvement: q.involvement, responsibilityId: d.id}) AS value`,
  transitionsOf: `
    MATCH (r:Role)-[q:LEADS_TO]->(to:Role) WHERE r.id IN $ids
    WITH r, q, to ORDER BY q.id
    RETURN r.id AS id, collect({kind: q.kind, toId: to.id}) AS value`,
  levelsOf: `
    MATCH (:Role)-[q:REQUIRES]->(s:Skill) WHERE s.id IN $ids
    RETURN s.id AS id, collect(q.level) AS value`,
};

/** New for each request, so that nothing is older than it. */
function loaders() {
  return Object.fromEntries(
    Object.entries(BATCHES).map(([name, statement]) => [
      name,
      new DataLoader(async (ids) => {
        const values = new Map((await rowsOf(statement, { ids })).map(({ id, value }) => [id, value]));
        return ids.map((id) => values.get(id) ?? null);
      }),
    ]),
  );
}

const DEMAND = { SKILL: statements.DEMAND_BY_SKILL, SENIORITY: statements.DEMAND_BY_SENIORITY };
const all = async (statement, name, parameters) =>
  (await rowsOf(statement, parameters)).map((row) => row[name]);
const count = async (statement) => (await rowsOf(statement))[0].count;

const resolvers = {
  Query: {
    role: (_, { ref }, { roles }) => roles.load(ref),
    roles: (_, { first }) => ({
      nodes: () => all(FIRST, 'role', { first: whole(first) }),
      totalCount: () => count(statements.COUNT_ROLES),
    }),
    skill: (_, { ref }, { skills }) => skills.load(ref),
    skills: () => ({ totalCount: () => count(statements.COUNT_SKILLS) }),
    transitionPaths: (_, { from, to, first, where }) => ({
      paths: () => all(statements.cheapestPaths(where.maxSteps), 'path', { from, to, first: whole(first) }),
    }),
    skillDemand: (_, { filter, groupBy, first }) =>
      all(DEMAND[groupBy], 'row', { least: filter.seniorityMin, first: whole(first) }),
  },
  Role: {
    requirements: async ({ id }, { minLevel = 0, first }, { requirementsOf }) =>
      ((await requirementsOf.load(id)) ?? []).filter(({ level }) => level >= minLevel).slice(0, first),
    responsibilities: async ({ id }, _, { responsibilitiesOf }) => (await responsibilitiesOf.load(id)) ?? [],
    transitionsTo: async ({ id }, _, { transitionsOf }) => (await transitionsOf.load(id)) ?? [],
  },
  Requirement: { skill: ({ skillId }, _, { skills }) => skills.load(skillId) },
  RoleResponsibility: {
    responsibility: ({ responsibilityId }, _, { responsibilities }) =>
      responsibilities.load(responsibilityId),
  },
  Transition: { to: ({ toId }, _, { roles }) => roles.load(toId) },
  Skill: {
    requiredBy: async ({ id }, { minLevel = 0 }, { levelsOf }) => ({
      totalCount: ((await levelsOf.load(id)) ?? []).filter((level) => level >= minLevel).length,
    }),
  },
};

const yoga = createYoga({ schema: createSchema({ typeDefs, resolvers }), context: loaders });
const server = createServer(yoga);
server.listen(Number(process.env.PORT), '127.0.0.1', () => {
  process.stdout.write(`Ready at http://127.0.0.1:${process.env.PORT}/graphql\n`);
});
