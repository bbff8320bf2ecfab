import { GraphQLError, GraphQLScalarType, type ValueNode } from 'graphql';

/** Values that the schema does not describe. They are only ever answered, never asked with. */
export const JSON = new GraphQLScalarType<never, unknown>({
  name: 'JSON',
  serialize: (value) => value,
  parseValue: () => refuse(),
  parseLiteral: (literal) => refuse(literal),
});

function refuse(literal?: ValueNode): never {
  throw new GraphQLError('JSON is not a type of arguments.', { nodes: literal });
}
