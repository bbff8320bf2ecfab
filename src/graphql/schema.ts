import {
  buildASTSchema,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  GraphQLScalarType,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  isAbstractType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { resolvers } from './resolvers.generated.ts';
import { typeDefs } from './typeDefs.generated.ts';

/**
 * The SDL of schema/ with its resolvers. Both are generated, and a test looks whether they are valid and fit each other, so
 * that a start needs not: the usual tools for it look, and build the schema twice.
 */
export function executableSchema(): GraphQLSchema {
  const schema = buildASTSchema(typeDefs, { assumeValid: true, assumeValidSDL: true });
  for (const [name, given] of Object.entries(resolvers)) addResolvers(schema.getType(name), name, given);
  return schema;
}

/** @throws Error where the schema has no such thing */
function addResolvers(type: GraphQLNamedType | undefined, name: string, given: object): void {
  if (isScalarType(type) && given instanceof GraphQLScalarType) {
    const { serialize, parseValue, parseLiteral } = given;
    Object.assign(type, { serialize, parseValue, parseLiteral });
    return;
  }
  for (const [field, resolver] of Object.entries(given)) {
    if (isAbstractType(type) && field === '__resolveType') {
      type.resolveType = resolver as GraphQLTypeResolver<unknown, unknown>;
    } else {
      const definition = isObjectType(type) ? type.getFields()[field] : undefined;
      if (definition === undefined) throw new Error(`The schema has no ${name}.${field}.`);
      definition.resolve = resolver as GraphQLFieldResolver<unknown, unknown>;
    }
  }
}
