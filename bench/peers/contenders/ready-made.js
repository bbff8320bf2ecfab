/* Ready-made objects, read once from the same graph before the first question: Apollo Server and nothing behind it. */
import { cheapestPaths } from './cheapest-paths.js';
import { driver } from './database.js';
import { readGraph } from './graph.js';
import { typeDefs } from './schema.js';
import { serveApollo } from './serve-apollo.js';
import { skillDemand } from './skill-demand.js';

const graph = await readGraph();
await driver.close();

const resolvers = {
  Query: {
    role: (_, { ref }) => graph.roles.get(ref) ?? null,
    roles: (_, { first }) => ({ nodes: graph.inOrder.slice(0, first), totalCount: graph.roles.size }),
    skill: (_, { ref }) => graph.skills.get(ref) ?? null,
    skills: () => ({ nodes: [], totalCount: graph.skills.size }),
    transitionPaths: (_, { from, to, first, where }) => ({
      paths: cheapestPaths(graph.roles.get(from), graph.roles.get(to), first, where.maxSteps),
    }),
    skillDemand: (_, { filter, groupBy, first }) =>
      skillDemand(graph.inOrder, filter.seniorityMin, groupBy).slice(0, first),
  },
  Role: {
    requirements: ({ needs }, { minLevel = 0, first }) =>
      needs.filter(({ level }) => level >= minLevel).slice(0, first),
  },
  Skill: {
    requiredBy: ({ neededBy }, { minLevel = 0 }) => ({
      totalCount: neededBy.filter(({ level }) => level >= minLevel).length,
    }),
  },
};

await serveApollo({ typeDefs, resolvers });
