import { GraphQLScalarType } from 'graphql';
import { readReference, referenceOfLiteral } from '../references.ts';

export const RoleRef = new GraphQLScalarType<string, string>({
  name: 'RoleRef',
  description: 'An id, slug, title, alias or sure job title of a role; case and punctuation do not matter.',
  serialize: (value) => String(value),
  parseValue: (value) => readReference('RoleRef', value),
  parseLiteral: (literal) => referenceOfLiteral('RoleRef', literal),
});
