import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getNamedType, getNullableType, type GraphQLField, isListType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { LIST_LENGTHS } from '../../../src/graphql/cost/list-lengths.ts';
import { MOST_COST } from '../../../src/graphql/cost/limits.ts';
import { priceOf } from '../../../src/graphql/cost/price-of.ts';
import { PRICES, priceText } from '../../../src/graphql/cost/prices.ts';
import { executableSchema } from '../../../src/graphql/schema.ts';
import { sizesOf } from '../../../src/sizes/graph-sizes.ts';
import { ENGINES } from '../../support/engines.ts';
import { EVERY_ROW, EVERYTHING } from '../../support/everything.ts';
import { framework, load } from '../../support/framework.ts';
import { onReading } from '../../support/on-reading.ts';
import { loadOrganization } from '../../support/organization.ts';
import { withGraph } from '../../support/with-graph.ts';

const [EMBEDDED] = ENGINES;
const API = readFileSync(path.resolve(import.meta.dirname, '../../../docs/api.md'), 'utf8');

const FIELDS = new Map<string, GraphQLField<unknown, unknown>>(
  Object.values(executableSchema().getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      Object.values(
        (type as { getFields(): Record<string, GraphQLField<unknown, unknown>> }).getFields(),
      ).map((field) => [`${type.name}.${field.name}`, field] as const),
    ),
);

describe('The table of lists', () => {
  const graph = withGraph(EMBEDDED!);

  it('has every list of the contract, and nothing else', () => {
    const lists = [...FIELDS]
      .filter(
        ([name, { type }]) =>
          getNamedType(type).name.endsWith('Connection') ||
          (isListType(getNullableType(type)) && !/Connection\.(nodes|edges)$/.test(name)),
      )
      .map(([name]) => name);
    expect(Object.keys(LIST_LENGTHS).sort()).toEqual(lists.sort());
  });

  it('names only what readings measure', async () => {
    await load(graph.database, framework(EVERYTHING));
    await loadOrganization(graph.database, EVERY_ROW);
    const measured = await onReading(graph.database, sizesOf);
    const named = Object.values(LIST_LENGTHS).flatMap((length) =>
      typeof length === 'function' ? [] : length.sizes,
    );
    const priced = Object.values(PRICES).flatMap(({ onePer = {} }) => Object.keys(onePer));
    expect([...named, ...priced].filter((name) => !measured.has(name))).toEqual([]);
  });
});

describe('The table of prices', () => {
  it.each(Object.entries(PRICES))('has %s with arguments that it has', (name, { each = {} }) => {
    const field = FIELDS.get(name);
    expect(field).toBeDefined();
    const known = field!.args.map((argument) => argument.name);
    expect(Object.keys(each).filter((argument) => !known.includes(argument))).toEqual([]);
  });

  it('asks for what parts that hang together by more than a tree take, and never for so much that nobody may ask', () => {
    const price = (net: number, positions: number) =>
      priceOf(
        PRICES['Organization.betweenness']!,
        {},
        new Map([
          ['positions', { most: positions, all: positions }],
          ['net steps', { most: net, all: net }],
        ]),
      );
    expect(price(0, 100_000)).toBe(300 + 12_500);
    expect(price(4_200_000, 1_000)).toBe(300 + 125 + 30_000);
    expect(price(1e9, 100_000)).toBeLessThan(MOST_COST);
  });

  it('is the one of the docs', () => {
    const rows = Object.entries(PRICES).map(
      ([name, price]) => `| \`${name}\` | ${priceText(price)} | ${price.why} |`,
    );
    expect(API, `The rows of docs/api.md should be:\n\n${rows.join('\n')}\n`).toContain(rows.join('\n'));
  });
});
