import { GraphQLScalarType } from 'graphql';
import { readReference, referenceOfLiteral } from '../references.ts';

export const SkillRef = new GraphQLScalarType<string, string>({
  name: 'SkillRef',
  serialize: (value) => String(value),
  parseValue: (value) => readReference('SkillRef', value),
  parseLiteral: (literal) => referenceOfLiteral('SkillRef', literal),
});
