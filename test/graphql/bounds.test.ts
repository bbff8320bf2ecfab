import {
  type DocumentNode,
  getNamedType,
  type GraphQLSchema,
  isInputObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { executableSchema } from '../../src/graphql/schema.ts';
import { defects, serve, type Served, type Variables } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { withGraph } from '../support/with-graph.ts';
import { BOUNDS } from './bounded-arguments.ts';
import { loadWideGraph } from './wide-graph.ts';

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Bounds on ${engine.title}`, () => {
    const graph = withGraph(engine, { emptyPer: 'suite' });
    let served: Served;
    const answer = (query: string, variables: Variables) => served.answer(query, variables);

    beforeAll(async () => {
      await loadWideGraph(graph.database);
      served = await serve(graph.database);
    });
    beforeEach(() => defects.splice(0));

    it.each(Object.entries(BOUNDS))('hold for %s', async (_, { question, type, at, beyond, argument }) => {
      const query = `query Bound($x: ${type}) { ${question} }`;
      for (const x of at) expect(await answer(query, { x }), `at ${shown(x)}`).not.toHaveProperty('errors');
      for (const x of beyond) {
        const { errors } = await answer(query, { x });
        const code = argument === 'ref' ? 'NOT_FOUND' : 'INVALID_INPUT';
        expect(errors, `beyond, at ${shown(x)}`).toMatchObject([{ extensions: { code, argument } }]);
      }
      expect(defects).toEqual([]);
    });
  });
}

describe('Bounds that the schema tells', () => {
  const SCHEMA = executableSchema();

  it.each(Object.entries(BOUNDS))('are those that hold: %s', (_, { question, type, at, beyond }) => {
    const said = descriptionOf(parse(`query Bound($x: ${type}) { ${question} }`), SCHEMA);
    const [, most] = /(?:\d to|at most) ([\d,]+)/.exec(said) ?? [];
    if (most === undefined) return;
    const largest = (values: readonly unknown[]) => Math.max(...values.map(sizeOf));
    expect(largest(at), said).toBe(Number(most.replace(',', '')));
    expect(largest(beyond), said).toBeGreaterThan(largest(at));
  });
});

/** What the schema says of the argument, or the field of one, in which the variable stands. */
function descriptionOf(document: DocumentNode, schema: GraphQLSchema): string {
  const types = new TypeInfo(schema);
  let description = '';
  let field = '';
  visit(
    document,
    visitWithTypeInfo(types, {
      ObjectField: (node) => {
        const type = types.getParentInputType();
        const named = type == null ? undefined : getNamedType(type);
        if (named !== undefined && isInputObjectType(named))
          field = named.getFields()[node.name.value]?.description ?? '';
      },
      Argument: () => void (field = types.getArgument()?.description ?? ''),
      Variable: (_node, _key, parent) => {
        if ((parent as { kind?: string }).kind !== Kind.VARIABLE_DEFINITION) description = field;
      },
    }),
  );
  return description;
}

/** What a bound is of: a number, the entries of a list, the letters of a text. */
function sizeOf(value: unknown): number {
  return typeof value === 'number'
    ? value
    : typeof value === 'string'
      ? value.trim().length
      : (value as unknown[]).length;
}

function shown(value: unknown): string {
  return Array.isArray(value) ? `${value.length} entries` : JSON.stringify(value).slice(0, 20);
}
