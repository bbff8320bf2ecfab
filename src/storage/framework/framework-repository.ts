import { z } from 'zod';
import { cypher, type Statement, type Transaction } from '../port/database.ts';
import type { FrameworkRecords, LinkRecord, NodeRecord } from './framework-records.ts';
import { LINK_KINDS, type LinkKind, NODE_LABELS, type NodeLabel } from './graph-model.ts';
import type { Properties } from './properties.ts';

/*
 * Writes a framework's nodes and relationships, and reads back what lies there. One statement a label
 * or relationship kind; the texts come from the closed vocabulary of graph-model.ts, values are
 * parameters.
 */

const BATCH = 5_000;

/** What to write and what to take away, by record. */
export interface RecordChanges {
  readonly saveNodes: readonly NodeRecord[];
  readonly saveLinks: readonly LinkRecord[];
  readonly removeNodes: readonly NodeRecord[];
  readonly removeLinks: readonly LinkRecord[];
}

/** Every node and relationship that lies in the database under this framework. */
export async function readFrameworkRecords(
  transaction: Transaction,
  framework: string,
): Promise<FrameworkRecords> {
  const nodes = NODE_LABELS.map(async (label) =>
    nodeRows
      .parse(await transaction.run(readNodes[label], { framework }))
      .map(({ properties }): NodeRecord => ({ id: String(properties.id), label, properties })),
  );
  const links = LINK_KINDS.map(async (kind) =>
    linkRows
      .parse(await transaction.run(linkStatements(kind).read, { framework }))
      .map(({ fromId, toId, properties }): LinkRecord => ({
        id: String(properties.id),
        kind,
        fromId,
        toId,
        properties,
      })),
  );
  return { nodes: (await Promise.all(nodes)).flat(), links: (await Promise.all(links)).flat() };
}

/**
 * Applies the changes in the order in which they can hold: relationships go before their nodes, nodes
 * come before their relationships.
 *
 * @throws Error when a relationship's end is missing, which would otherwise be left out silently.
 */
export async function applyRecordChanges(transaction: Transaction, changes: RecordChanges): Promise<void> {
  for (const [kind, links] of byLinkKind(changes.removeLinks)) {
    for (const rows of batches(links.map(({ id, fromId }) => ({ id, fromId })))) {
      await transaction.run(linkStatements(kind).remove, { rows });
    }
  }
  for (const [label, nodes] of byLabel(changes.removeNodes)) {
    for (const ids of batches(nodes.map(({ id }) => id))) {
      await transaction.run(removeNodes[label], { ids });
    }
  }
  for (const [label, nodes] of byLabel(changes.saveNodes)) {
    for (const rows of batches(nodes.map(({ id, properties }) => ({ id, properties })))) {
      await transaction.run(saveNodes[label], { rows });
    }
  }
  for (const [kind, links] of byLinkKind(changes.saveLinks)) {
    for (const rows of batches(
      links.map(({ id, fromId, toId, properties }) => ({ id, fromId, toId, properties })),
    )) {
      const [result] = await transaction.run(linkStatements(kind).save, { rows });
      if (result?.saved !== rows.length) {
        throw new Error(
          `${rows.length - Number(result?.saved)} (:${kind.from})-[:${kind.type}]->(:${kind.to}) have an end that does not exist.`,
        );
      }
    }
  }
}

const propertiesRow = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
) satisfies z.ZodType<Properties>;
const nodeRows = z.array(z.object({ properties: propertiesRow }));
const linkRows = z.array(z.object({ fromId: z.string(), toId: z.string(), properties: propertiesRow }));

function perLabel(make: (label: NodeLabel) => Statement): Record<NodeLabel, Statement> {
  return Object.fromEntries(NODE_LABELS.map((label) => [label, make(label)])) as Record<NodeLabel, Statement>;
}

const readNodes = perLabel((label) =>
  cypher(
    `FrameworkRepository.read${label}`,
    `MATCH (n:${label} {framework: $framework})
     RETURN properties(n) AS properties`,
  ),
);

/** `=` rather than `+=`: what the new version does not state goes away. */
const saveNodes = perLabel((label) =>
  cypher(
    `FrameworkRepository.save${label}`,
    `UNWIND $rows AS row
     MERGE (n:${label} {id: row.id})
     SET n = row.properties`,
  ),
);

const removeNodes = perLabel((label) =>
  cypher(
    `FrameworkRepository.remove${label}`,
    `UNWIND $ids AS id
     MATCH (n:${label} {id: id})
     DETACH DELETE n`,
  ),
);

interface LinkStatements {
  readonly read: Statement;
  readonly save: Statement;
  readonly remove: Statement;
}

const statementsByKind = new Map(
  LINK_KINDS.map((kind): [LinkKind, LinkStatements] => {
    const { type, from, to } = kind;
    const name = `${from}${type}${to}`;
    return [
      kind,
      {
        read: cypher(
          `FrameworkRepository.read${name}`,
          `MATCH (a:${from} {framework: $framework})-[r:${type}]->(b:${to})
           RETURN a.id AS fromId, b.id AS toId, properties(r) AS properties`,
        ),
        save: cypher(
          `FrameworkRepository.save${name}`,
          `UNWIND $rows AS row
           MATCH (a:${from} {id: row.fromId})
           MATCH (b:${to} {id: row.toId})
           MERGE (a)-[r:${type} {id: row.id}]->(b)
           SET r = row.properties
           RETURN count(r) AS saved`,
        ),
        remove: cypher(
          `FrameworkRepository.remove${name}`,
          `UNWIND $rows AS row
           MATCH (a:${from} {id: row.fromId})-[r:${type}]->(:${to})
           WHERE r.id = row.id
           DELETE r`,
        ),
      },
    ];
  }),
);

function linkStatements(kind: LinkKind): LinkStatements {
  const statements = statementsByKind.get(kind);
  if (statements === undefined) throw new TypeError(`Unknown relationship ${kind.type}.`);
  return statements;
}

function byLabel(records: readonly NodeRecord[]): Map<NodeLabel, NodeRecord[]> {
  return Map.groupBy(records, ({ label }) => label);
}

function byLinkKind(records: readonly LinkRecord[]): Map<LinkKind, LinkRecord[]> {
  return Map.groupBy(records, ({ kind }) => kind);
}

function* batches<T>(rows: readonly T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH);
}
