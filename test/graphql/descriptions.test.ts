import { readdirSync, readFileSync } from 'node:fs';
import {
  buildASTSchema,
  concatAST,
  getIntrospectionQuery,
  graphqlSync,
  type GraphQLSchema,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { executableSchema } from '../../src/graphql/schema.ts';

const written = buildASTSchema(
  concatAST(readdirSync('schema').map((file) => parse(readFileSync(`schema/${file}`, 'utf8')))),
);
const served = executableSchema();

/** Every description by what it is of, such as `Position.directReports(first:)`. */
function descriptionsOf(schema: GraphQLSchema): Map<string, string | null> {
  const { data } = graphqlSync({ schema, source: getIntrospectionQuery({ inputValueDeprecation: true }) });
  const descriptions = new Map<string, string | null>();
  const { types } = (data as { __schema: { types: readonly Described[] } }).__schema;
  for (const type of types.filter(({ name }) => !name.startsWith('__'))) enter(descriptions, type, '');
  return descriptions;
}

interface Described {
  readonly name: string;
  readonly description: string | null;
  readonly fields?: readonly Described[] | null;
  readonly args?: readonly Described[];
  readonly inputFields?: readonly Described[] | null;
  readonly enumValues?: readonly Described[] | null;
}

function enter(into: Map<string, string | null>, described: Described, within: string): void {
  const { name, description, fields, args, inputFields, enumValues } = described;
  const place = `${within}${name}`;
  into.set(place, description);
  for (const part of [fields, inputFields, enumValues])
    part?.forEach((each) => enter(into, each, `${place}.`));
  args?.forEach((each) => enter(into, each, `${place}:`));
}

const BUILT_IN = new Set(['Boolean', 'Float', 'ID', 'Int', 'String']);

describe('What the schema says of itself', () => {
  it('is served as it is written in schema/', () => {
    const [of, as] = [descriptionsOf(served), descriptionsOf(written)];
    expect(Object.fromEntries(of)).toEqual(Object.fromEntries(as));
  });

  it('is said of everything, to its end and without signs of escaping', () => {
    for (const [place, description] of descriptionsOf(served)) {
      if (BUILT_IN.has(place)) continue;
      expect(description, place).toMatch(/\S\.$/);
      expect(description, place).not.toContain('\\');
    }
  });
});
