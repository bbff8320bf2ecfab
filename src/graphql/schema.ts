import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { resolvers } from './resolvers.generated.ts';
import { typeDefs } from './typeDefs.generated.ts';

/** The SDL of schema/ with its resolvers. */
export function executableSchema(): GraphQLSchema {
  return makeExecutableSchema({ typeDefs, resolvers });
}
