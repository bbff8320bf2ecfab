import { GraphQLScalarType } from 'graphql';
import { readReference, referenceOfLiteral } from '../references.ts';

export const SkillRef = new GraphQLScalarType<string, string>({
  name: 'SkillRef',
  description: 'An id, slug, name or alias of a skill; case and punctuation do not matter.',
  serialize: (value) => String(value),
  parseValue: (value) => readReference('SkillRef', value),
  parseLiteral: (literal) => referenceOfLiteral('SkillRef', literal),
});
