import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, Kind } from 'graphql';
import { resolvers } from './resolvers.generated.ts';
import { typeDefs } from './typeDefs.generated.ts';

/** The SDL of schema/ with its resolvers. */
export function executableSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({ typeDefs, resolvers });
  // A scalar is taken from its resolver, which does not say what it is.
  for (const definition of typeDefs.definitions) {
    const type =
      definition.kind === Kind.SCALAR_TYPE_DEFINITION ? schema.getType(definition.name.value) : undefined;
    if (type !== undefined && 'description' in definition) type.description = definition.description?.value;
  }
  return schema;
}
