import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FrameworkContent, Mapping } from '../../src/graph/model.ts';
import type { Database, Parameters } from '../../src/storage/port/database.ts';
import { deleteFramework } from '../../src/storage/framework/delete-framework.ts';
import { frameworkRecords } from '../../src/storage/framework/framework-records.ts';
import { GRAPH_SCHEMA, LINK_KINDS, NODE_LABELS } from '../../src/storage/framework/graph-model.ts';
import { applyRecordChanges } from '../../src/storage/framework/record-changes.ts';
import { LISTS } from '../../src/graph/kinds/kinds.ts';
import { raiseMappingsVersion, saveMappings } from '../../src/storage/mappings/save-mappings.ts';
import { checkMemory } from '../../src/readings/check-memory.ts';
import { readSeedDigest } from '../../src/storage/loaded-seed.ts';
import { writeExamplesLoaded, writeToldOfBackup } from '../../src/storage/meta.ts';
import { prepareGraph } from '../../src/storage/prepare-graph.ts';
import { holdScope, releaseScope } from '../../src/storage/scopes.ts';
import { loadSeed } from '../../src/seed/loading/load-seed.ts';
import { serve } from '../support/ask.ts';
import type { RowOrigin } from '../../src/organizations/import/import-organization.ts';
import { CountingDatabase, type Sent } from '../support/counting-database.ts';
import { ENGINES } from '../support/engines.ts';
import { EVERY_ROW, EVERYTHING, everyQuestion } from '../support/everything.ts';
import { framework } from '../support/framework.ts';
import { dropOrganization, loadOrganization } from '../support/organization.ts';
import { withDatabase } from '../support/with-database.ts';

interface Plan {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly Plan[];
}

/** Statements that look at the whole database because they have to. */
const LOOKS_AT_EVERYTHING = ['Meta.findAnyNode'];

/**
 * Of which there are few: scopes and frameworks, and what belongs to a framework as such. Mappings are read, counted and
 * replaced all at once.
 */
const MAY_SCAN =
  /^Scopes\.|^Migration\.|^Mappings\.(read|count|remove)|(Framework\.frameworks|(StoredRecords|CountRecords)\.(frameworks|Framework\w*))$/;

/**
 * Sent only by what this suite does not do: the check looks at everything by its nature, and a load brings a framework up
 * to date and never takes it away.
 */
const NOT_SENT = /^(Migration\.|CheckGraph\.|Database\.|RecordChanges\.removeFramework(CITESSource)?$)/;

const [neo4jEngine] = ENGINES.filter(({ name }) => name === 'neo4j');

describe.skipIf(neo4jEngine!.skip)(`The plans of all statements on ${neo4jEngine!.title}`, () => {
  const graph = withDatabase(neo4jEngine!, { schema: GRAPH_SCHEMA, emptyPer: 'suite' });
  let sent: Sent[];
  let driver: Driver | undefined;
  const plans = new Map<string, Plan>();

  beforeAll(async () => {
    sent = await sendEverything(new CountingDatabase(graph.database));
    const [uri = ''] = (await graph.database.describe()).location.split(' ');
    driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', ''));
    const session = driver.session({ database: 'neo4j' });
    for (const { statement, parameters } of sent) {
      if (plans.has(statement.label)) continue;
      const { summary } = await session.run(`EXPLAIN ${statement.text}`, asSent(parameters));
      plans.set(statement.label, summary.plan as unknown as Plan);
    }
    await session.close();
  });
  afterAll(() => driver?.close());

  it('are known: what this suite does sends every statement that there is', () => {
    const generated = [
      ...NODE_LABELS.flatMap((label) => [
        `StoredRecords.${label}`,
        `RecordChanges.add${label}`,
        `RecordChanges.change${label}`,
        `RecordChanges.remove${label}`,
      ]),
      ...LINK_KINDS.flatMap(({ from, type, to }) => [
        `StoredRecords.${from}${type}${to}`,
        `RecordChanges.add${from}${type}${to}`,
        `RecordChanges.change${from}${type}${to}`,
        `RecordChanges.remove${from}${type}${to}`,
      ]),
      ...LISTS.flatMap((list) => [`Framework.${list}`, `CountRecords.${list}`]),
      ...NODE_LABELS.filter((label) => label !== 'Framework').map((label) => `Framework.remove${label}`),
    ];
    const missing = [...labelsInSources(), ...generated].filter(
      (label) => !plans.has(label) && !NOT_SENT.test(label),
    );
    expect(missing).toEqual([]);
  });

  it('belong to statements of different labels', () => {
    const texts = Map.groupBy(new Set(sent.map(({ statement }) => statement.text)), (text) =>
      text.slice(0, text.indexOf('\n')),
    );
    expect([...texts].filter(([, same]) => same.length > 1).map(([label]) => label)).toEqual([]);
    expect(sent.filter(({ statement: { label, text } }) => !text.startsWith(`// ${label}\n`))).toEqual([]);
  });

  it('look at all nodes only to find out whether there are any', () => {
    expect(labelsWith(/^AllNodesScan/).filter((label) => !LOOKS_AT_EVERYTHING.includes(label))).toEqual([]);
  });

  it('multiply rows by rows only where each side is one node that was found by its id', () => {
    const products = [...plans].filter(([, plan]) =>
      subplansOf(plan).some(
        (each) =>
          each.operatorType.startsWith('CartesianProduct') &&
          !leavesOf(each).every((leaf) => leaf.startsWith('NodeUniqueIndexSeek')),
      ),
    );
    expect(products.map(([label]) => label)).toEqual([]);
  });

  it('never look at all relationships', () => {
    const labels = labelsWith(/RelationshipTypeScan|AllRelationshipsScan/);
    expect(labels.filter((label) => !MAY_SCAN.test(label))).toEqual([]);
  });

  it('scan a label only where there are few of it, or all of it may be asked for', () => {
    expect(labelsWith(/^NodeByLabelScan|^NodeIndexScan/).filter((label) => !MAY_SCAN.test(label))).toEqual(
      [],
    );
  });

  function labelsWith(operator: RegExp): string[] {
    return [...plans]
      .filter(([, plan]) => subplansOf(plan).some(({ operatorType }) => operator.test(operatorType)))
      .map(([label]) => label);
  }
});

const MAPPINGS = [
  ['Role:lead', 'Role:manager'],
  ['Skill:coaching', 'Skill:coaching'],
].map(([fromId = '', toId = '']): Mapping => ({
  id: `Mapping:${fromId}--${toId}`,
  fromId,
  toId,
  type: 'CLOSE',
  basis: 'STATED',
  confidence: 0.5,
  reason: null,
  statedBy: 'crosswalk.csv',
}));

/** A source that tells what became of its rows. */
const COUNTED: RowOrigin = {
  leftOutIds: new Set(),
  sourceRows: { rows: 9, leftOut: [{ reason: 'TOTAL', rows: 1 }] },
  note: () => {},
};

/** Prepares, loads, asks everything, changes everything and takes everything away again. */
async function sendEverything(database: CountingDatabase): Promise<Sent[]> {
  await prepareGraph(database);
  await loadSeed(database, framework(EVERYTHING), 'everything');
  await database.write(writeExamplesLoaded);
  await database.write(writeToldOfBackup);
  await loadSeed(database, framework({ slug: 'beside' }), 'beside');
  await loadOrganization(database, EVERY_ROW, { origin: COUNTED });
  await database.write((transaction) => saveMappings(transaction, 'crosswalk.csv', MAPPINGS));
  await database.write(raiseMappingsVersion);
  await expect(loadSeed(database, framework({ slug: 'acme' }), 'of an organization')).rejects.toThrow('slug');
  await checkMemory(database, null);
  const { ask } = await serve(database);
  for (const question of everyQuestion()) await ask(question);
  await database.read((transaction) => readSeedDigest(transaction, 'engineering-leadership'));
  await database.write(async (transaction) => {
    await holdScope(transaction, 'engineering-leadership');
    await releaseScope(transaction, 'engineering-leadership');
  });
  await dropOrganization(database, 'acme');
  await changeEverything(database, framework(EVERYTHING));
  await loadSeed(database, framework({}), 'nothing');
  await database.write((transaction) => deleteFramework(transaction, 'engineering-leadership'));
  return database.sent;
}

/** No seed changes a record of every kind: some kinds say nothing that could be said otherwise. */
async function changeEverything(database: Database, content: FrameworkContent): Promise<void> {
  const { nodes, links } = frameworkRecords(content);
  const nothing = { addNodes: [], addLinks: [], removeNodes: [], removeLinks: [] };
  await database.write((transaction) =>
    applyRecordChanges(transaction, content.framework.slug, {
      ...nothing,
      changeNodes: nodes,
      changeLinks: links,
    }),
  );
}

/** The driver sends numbers as floats; the program sends whole ones as integers. */
function asSent(parameters: Parameters): Record<string, unknown> {
  const converted = (value: unknown): unknown => {
    if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
    if (Array.isArray(value)) return value.map(converted);
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, converted(each)]));
    return value;
  };
  return converted(parameters) as Record<string, unknown>;
}

function subplansOf(plan: Plan): Plan[] {
  return [plan, ...plan.children.flatMap(subplansOf)];
}

function leavesOf(plan: Plan): string[] {
  return plan.children.length === 0 ? [plan.operatorType] : plan.children.flatMap(leavesOf);
}

/** The labels that stand in the sources as they are sent. */
function labelsInSources(): string[] {
  const folder = path.join(import.meta.dirname, '../../src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [
      ...readFileSync(path.join(folder, name), 'utf8').matchAll(/= cypher\(\s*'([A-Z]\w+\.\w+)'/g),
    ])
    .map(([, label = '']) => label);
}
