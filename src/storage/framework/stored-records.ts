import type { Label } from '../../graph/kinds/kind.ts';
import { cypher, type Statement, type StoredRow, type Transaction } from '../port/database.ts';
import type { Properties } from './columns.ts';
import type { FrameworkRecords, LinkRecord, NodeRecord } from './framework-records.ts';
import { LINK_KINDS, type LinkKind, NODE_LABELS } from './graph-model.ts';

/*
 * A framework as it lies in the database, property by property: what a load compares the seed files with.
 */

/** Every node and relationship that lies in the database under this framework and has an id. */
export async function readStoredRecords(
  transaction: Transaction,
  framework: string,
): Promise<FrameworkRecords> {
  const nodes: NodeRecord[] = [];
  const links: LinkRecord[] = [];
  for (const label of NODE_LABELS) {
    for await (const rows of transaction.portions(readNodes(label), { framework })) {
      for (const { properties } of rows) {
        const { id } = properties as { id: unknown };
        if (typeof id === 'string') nodes.push({ id, label, properties: asStored(properties) });
      }
    }
  }
  // Without nodes there is nothing to tie together, and nothing to ask for.
  for (const kind of nodes.length === 0 ? [] : LINK_KINDS) {
    for await (const rows of transaction.portions(readLinks(kind), { framework })) {
      for (const { fromId, toId, properties } of rows) {
        const { id } = properties as { id: unknown };
        if (typeof id !== 'string' || typeof fromId !== 'string' || typeof toId !== 'string') continue;
        links.push({ id, kind, fromId, toId, properties: asStored(properties) });
      }
    }
  }
  return { nodes, links };
}

/** People may have written anything: it is compared, and never written back. */
function asStored(properties: StoredRow[string] | undefined): Properties {
  return properties as unknown as Properties;
}

function readNodes(label: Label): Statement {
  return cypher(
    `StoredRecords.${label}`,
    `MATCH (n:${label} {framework: $framework})
     RETURN properties(n) AS properties`,
  );
}

function readLinks({ type, from, to }: LinkKind): Statement {
  return cypher(
    `StoredRecords.${from}${type}${to}`,
    `MATCH (a:${from} {framework: $framework})-[r:\`${type}\`]->(b:${to})
     RETURN a.id AS fromId, b.id AS toId, properties(r) AS properties`,
  );
}
