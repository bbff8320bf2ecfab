import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type DocumentNode,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { afterAll, beforeAll } from 'vitest';
import { executableSchema } from '../../src/graphql/schema.ts';
import { PLAYGROUND_TABS } from '../../src/http/playground-queries.ts';
import { addExamples } from '../../src/seed-folder.ts';
import { importSource, openSource } from '../../src/organizations/import/sources.ts';
import { readSeed } from '../../src/seed/read-seed.ts';
import { prepareGraph } from '../../src/storage/prepare-graph.ts';
import type { Database } from '../../src/storage/port/database.ts';
import { workedExamples } from '../docs/worked-examples.ts';
import { type Json, serve } from '../support/ask.ts';
import type { TestEngine } from '../support/engines.ts';
import { withDatabase } from '../support/with-database.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PAGES = globSync(['README.md', 'docs/**/*.md'], { cwd: ROOT, exclude: ['**/node_modules/**'] }).sort();

export const SCHEMA: GraphQLSchema = executableSchema();

/** An operation with what the server answers. */
export interface Worked {
  readonly place: string;
  readonly document: DocumentNode;
  readonly data: Json;
}

/** The queries of the pages and of the playground. */
function everyQuery(): { readonly place: string; readonly query: string }[] {
  const ofPages = PAGES.flatMap((page) => workedExamples(page, readFileSync(path.join(ROOT, page), 'utf8')));
  return [...ofPages, ...PLAYGROUND_TABS.map(({ query }) => ({ place: query.slice(0, 60), query }))];
}

/** Their answers by what the product comes with, each asked as docs/clients.md advises: with ids. */
export function withWorkedAnswers(engine: TestEngine): readonly Worked[] {
  const graph = withDatabase(engine, { emptyPer: 'suite' });
  const worked: Worked[] = [];
  beforeAll(async () => {
    const served = await serveEverything(graph.database);
    for (const { place, query } of everyQuery()) {
      const document = withIds(parse(query));
      const { data, errors = [] } = await served.answer(print(document));
      if (data == null) throw new Error(`${place}: ${JSON.stringify(errors)}`);
      worked.push({ place, document, data });
    }
  });
  afterAll(() => worked.splice(0));
  return worked;
}

/** What the product comes with, and the charts that docs/organizations.md imports. */
async function serveEverything(database: Database) {
  const reading = await readSeed(path.join(ROOT, 'seed'));
  if (reading.kind !== 'content') throw new Error('The built-in seed has problems: npx rolegraph validate');
  await prepareGraph(database);
  const served = await serve(database, reading.content);
  await addExamples(database);
  const graph = await served.readings.refresh();
  for (const [file, options] of CHARTS) {
    await importSource(database, graph, await openSource(path.join(ROOT, 'docs/examples', file), options));
  }
  await served.readings.refresh();
  return served;
}

const CHARTS = [
  ['shop-mended.csv', { slug: 'shop', name: 'The shop' }],
  ['shop.csv', { slug: 'dated', asOf: '2026-01-31' }],
  ['shop-mended.csv', { slug: 'dated', asOf: '2026-06-30' }],
] as const;

const ID_OF_NODE = (parse('{ ... on Node { __typename id } }').definitions[0] as OperationDefinitionNode)
  .selectionSet.selections;

/** Asks for the type of everything, and for the id where there is one, as clients do. */
function withIds(document: DocumentNode): DocumentNode {
  const types = new TypeInfo(SCHEMA);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave: (node) => {
          const type = types.getParentType();
          if (type == null || type === SCHEMA.getQueryType()) return undefined;
          const hasId = (isObjectType(type) || isInterfaceType(type)) && 'id' in type.getFields();
          const names = new Set(
            node.selections.map((each) => (each.kind === Kind.FIELD ? (each.alias ?? each.name).value : '')),
          );
          const missing = ['__typename', ...(hasId ? ['id'] : [])].filter((name) => !names.has(name));
          const marks = [...missing.map(field), ...(isUnionType(type) ? ID_OF_NODE : [])];
          return { ...node, selections: [...marks, ...node.selections] };
        },
      },
    }),
  );
}

function field(name: string): SelectionNode {
  return { kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } };
}
