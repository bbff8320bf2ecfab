import {
  GraphQLSchema,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  printSchema,
  validateSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { resolvers } from '../../src/graphql/resolvers.generated.ts';
import { executableSchema } from '../../src/graphql/schema.ts';

const schema = executableSchema();

test('The schema is valid, which a start takes for granted', () => {
  const looked = new GraphQLSchema({ ...schema.toConfig(), assumeValid: false });
  expect(validateSchema(looked)).toEqual([]);
});

test('Every resolver is where its field is', () => {
  for (const [name, given] of Object.entries(resolvers)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const [field, resolve] of Object.entries(given))
      expect(type.getFields()[field]?.resolve === resolve).toBe(true);
  }
});

test('Scalars of its own are described, and read by the code that is theirs', () => {
  const own = Object.values(schema.getTypeMap()).filter(
    (type) => isScalarType(type) && !isSpecifiedScalarType(type),
  );
  expect(own.map(({ name }) => name).sort()).toEqual(['JSON', 'RoleRef', 'SkillRef']);
  for (const type of own) expect(type.description).toBeTruthy();
  const { RoleRef } = schema.getTypeMap();
  expect(isScalarType(RoleRef) && RoleRef.parseValue(' EM ')).toBe('EM');
  expect(() => isScalarType(RoleRef) && RoleRef.parseValue('')).toThrow('RoleRef is a text');
});

test('Each schema is one of its own, so that a server may wrap its resolvers', () => {
  // Not by toBe, which compares them whole where they are not the same.
  expect(executableSchema().getType('Role') === schema.getType('Role')).toBe(false);
  expect(printSchema(executableSchema())).toBe(printSchema(schema));
});
