import { GraphQLScalarType } from 'graphql';
import { readReference, referenceOfLiteral } from '../references.ts';

export const RoleRef = new GraphQLScalarType<string, string>({
  name: 'RoleRef',
  serialize: (value) => String(value),
  parseValue: (value) => readReference('RoleRef', value),
  parseLiteral: (literal) => referenceOfLiteral('RoleRef', literal),
});
