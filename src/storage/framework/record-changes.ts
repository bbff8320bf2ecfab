import type { Label } from '../../graph/kinds/kind.ts';
import { KINDS, listOfType } from '../../graph/kinds/kinds.ts';
import { cypher, type Row, type Statement, type Transaction, type Value } from '../port/database.ts';
import { batches, StatementQueue } from '../statement-queue.ts';
import type { LinkRecord, NodeRecord } from './framework-records.ts';
import { type LinkKind, propertiesOf } from './graph-model.ts';

/*
 * Writes the nodes and relationships of a framework: one statement a label or relationship kind, whose texts come from
 * the table of kinds; values are parameters. What is new travels as lists of values rather than maps, and relationships
 * by the thing that they share: as maps, row by row, a small framework took three times as long as by LOAD CSV.
 */

/** What to write and what to take away, by record. */
export interface RecordChanges {
  /** Of which none is there. */
  readonly addNodes: readonly NodeRecord[];
  /** That are there, and say something else. */
  readonly changeNodes: readonly NodeRecord[];
  /** Of which none is there. */
  readonly addLinks: readonly LinkRecord[];
  /** That are there between the same two, and say something else. */
  readonly changeLinks: readonly LinkRecord[];
  readonly removeNodes: readonly NodeRecord[];
  readonly removeLinks: readonly LinkRecord[];
}

/**
 * Applies the changes in the order in which they can hold: relationships go before their nodes, nodes
 * come before their relationships.
 *
 * @throws Error when a relationship's end is missing, which would otherwise be left out silently.
 */
export async function applyRecordChanges(
  transaction: Transaction,
  framework: string,
  changes: RecordChanges,
  signal?: AbortSignal,
): Promise<void> {
  const queue = new StatementQueue(transaction, signal);
  for (const [kind, links] of byKind(changes.removeLinks)) {
    for (const rows of batches(links.map(({ id, fromId }) => ({ id, fromId })))) {
      await queue.send(removeLink(kind), { rows });
    }
  }
  for (const [label, nodes] of byLabel(changes.removeNodes)) {
    for (const ids of batches(nodes.map(({ id }) => id))) await queue.send(removeNode(label), { ids });
  }
  for (const [label, nodes] of byLabel(changes.changeNodes)) {
    for (const rows of batches(nodes.map(({ id, properties }) => ({ id, properties })))) {
      await queue.send(changeNode(label), { rows });
    }
  }
  for (const [label, nodes] of byLabel(changes.addNodes)) {
    const properties = statedOf(propertiesOfLabel(label), nodes);
    for (const some of batches(nodes)) await sendNodes(queue, some, properties, framework);
  }
  for (const [kind, links] of byKind(changes.changeLinks)) {
    for (const some of batches(links)) {
      const rows = some.map(({ id, fromId, properties }) => ({ id, fromId, properties }));
      await queue.send(changeLink(kind), { rows }, allSaved(kind, some.length));
    }
  }
  for (const [kind, links] of byKind(changes.addLinks)) {
    const properties = statedOf(kind.properties, links);
    for (const some of batches(links)) await sendLinks(queue, some, properties, framework);
  }
  await queue.finish();
}

/** New nodes of one label, with those of their properties. */
export async function sendNodes(
  queue: StatementQueue,
  nodes: readonly NodeRecord[],
  properties: readonly string[],
  framework: string,
): Promise<void> {
  const [first] = nodes;
  if (first === undefined) return;
  const rows = nodes.map((node) => properties.map((property) => node.properties[property] ?? null));
  await queue.send(addNode(first.label, properties), { rows, framework });
}

/** New relationships of one kind, with those of their properties. @throws Error when an end of one before is missing */
export async function sendLinks(
  queue: StatementQueue,
  links: readonly LinkRecord[],
  properties: readonly string[],
  framework: string,
): Promise<void> {
  const [first] = links;
  if (first === undefined) return;
  const { kind } = first;
  const [shared, other] = isShared(kind) ? (['toId', 'fromId'] as const) : (['fromId', 'toId'] as const);
  const bundles = [...Map.groupBy(links, (link) => link[shared])].map(([id, each]): Value => [
    id,
    each.map((link) => [link[other], ...properties.map((property) => link.properties[property] ?? null)]),
  ]);
  await queue.send(addLinks(kind, properties), { bundles, framework }, allSaved(kind, links.length));
}

function allSaved({ type, from, to }: LinkKind, expected: number): (rows: Row[]) => void {
  return ([result]) => {
    const missing = expected - Number(result?.['saved']);
    if (missing === 0) return;
    throw new Error(`${missing} (:${from})-[:${type}]->(:${to}) have an end that does not exist.`);
  };
}

/** Whether many relationships of a kind lead to the same thing, rather than from it. */
function isShared({ properties }: LinkKind): boolean {
  // What says nothing but that it is there: ties to a framework, a category, a source.
  return properties.length <= 2;
}

/** Those of the properties that any of the records has: the others need not travel. */
export function statedOf(
  properties: readonly string[],
  records: readonly (NodeRecord | LinkRecord)[],
): string[] {
  return properties.filter((property) => records.some((record) => property in record.properties));
}

function propertiesOfLabel(label: Label): string[] {
  const list = listOfType(label);
  if (list === undefined) throw new TypeError(`No kind of record is a ${label}.`);
  return propertiesOf(KINDS[list]);
}

function addNode(label: Label, properties: readonly string[]): Statement {
  return cypher(
    `RecordChanges.add${label}`,
    `UNWIND $rows AS row
     CREATE (:${label} {framework: $framework, ${assigned(properties, 0)}})`,
  );
}

/** `=` rather than `+=`: what the new version does not state goes away. */
function changeNode(label: Label): Statement {
  return cypher(
    `RecordChanges.change${label}`,
    `UNWIND $rows AS row
     MATCH (n:${label} {id: row.id})
     SET n = row.properties`,
  );
}

function removeNode(label: Label): Statement {
  return cypher(
    `RecordChanges.remove${label}`,
    `UNWIND $ids AS id
     MATCH (n:${label} {id: id})
     DETACH DELETE n`,
  );
}

/** Each bundle: the id of the end that is looked up once, then the other ends with the properties. */
function addLinks(kind: LinkKind, properties: readonly string[]): Statement {
  const { type, from, to } = kind;
  const [shared, other] = isShared(kind) ? [`b:${to}`, `a:${from}`] : [`a:${from}`, `b:${to}`];
  return cypher(
    `RecordChanges.add${from}${type}${to}`,
    `UNWIND $bundles AS bundle
     MATCH (${shared} {id: bundle[0]})
     UNWIND bundle[1] AS row
     MATCH (${other} {id: row[0]})
     CREATE (a)-[r:\`${type}\` {framework: $framework, ${assigned(properties, 1)}}]->(b)
     RETURN count(r) AS saved`,
  );
}

/** The properties as they lie in a row, from a place on. */
function assigned(properties: readonly string[], first: number): string {
  return properties.map((property, index) => `\`${property}\`: row[${first + index}]`).join(', ');
}

function changeLink({ type, from, to }: LinkKind): Statement {
  return cypher(
    `RecordChanges.change${from}${type}${to}`,
    `UNWIND $rows AS row
     MATCH (a:${from} {id: row.fromId})-[r:\`${type}\`]->(:${to})
     WHERE r.id = row.id
     SET r = row.properties
     RETURN count(r) AS saved`,
  );
}

function removeLink({ type, from, to }: LinkKind): Statement {
  return cypher(
    `RecordChanges.remove${from}${type}${to}`,
    `UNWIND $rows AS row
     MATCH (a:${from} {id: row.fromId})-[r:\`${type}\`]->(:${to})
     WHERE r.id = row.id
     DELETE r`,
  );
}

function byLabel(records: readonly NodeRecord[]): Map<Label, NodeRecord[]> {
  return Map.groupBy(records, ({ label }) => label);
}

function byKind(records: readonly LinkRecord[]): Map<LinkKind, LinkRecord[]> {
  return Map.groupBy(records, ({ kind }) => kind);
}
