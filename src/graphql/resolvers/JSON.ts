import { GraphQLError, GraphQLScalarType } from 'graphql';

/** Values that the schema does not describe. They are only ever answered, never asked with. */
export const JSON = new GraphQLScalarType<never, unknown>({
  name: 'JSON',
  description: 'Any JSON value.',
  serialize: (value) => value,
  parseValue: refuse,
  parseLiteral: refuse,
});

function refuse(): never {
  throw new GraphQLError('JSON is not a type of arguments.');
}
