import { randomUUID } from 'node:crypto';
import {
  cypher,
  type Parameters,
  type Statement,
  type StoredRow,
  type Transaction,
} from '../../port/database.ts';
import { moveToSeed, readDigests } from './loaded-digests.ts';
import { type OldNode, type TieRow, upgradeOf } from './node-upgrade.ts';
import { endsIn, labelOf, UPGRADED_KINDS, type UpgradedKind } from './tie-fields.ts';

/*
 * From model 2 to 3: relationships take the place of the properties that held ids. Nodes are taken by the batch, so that
 * no more of a large graph is held at once than their ids and the digests of the last load.
 */

const BATCH = 2_000;

export async function relationshipsAreTheTruth(transaction: Transaction): Promise<void> {
  const loaded = await readDigests(transaction);
  for (const kind of UPGRADED_KINDS) {
    const ids = await idsOf(transaction, allIds(kind.label));
    for (const batch of batches(ids)) {
      // Without nodes whose ids are not of their kind: such a one cannot be read, whatever it is tied to.
      const rows = (await allRows(transaction, readNodes(kind), { ids: batch })).filter(
        ({ id }) => labelOf(id as string) === kind.label,
      );
      const upgrades = rows.map((row) => upgradeOf(kind, oldNode(kind, row), loaded));
      await eachType(
        transaction,
        removeTies,
        upgrades.flatMap(({ removed }) => removed),
      );
      await eachType(
        transaction,
        addTies,
        upgrades.flatMap(({ added }) => added),
      );
      if (kind.fields.length > 0) await transaction.run(clearProperties(kind), { ids: batch });
    }
  }
  await moveToSeed(transaction, loaded);
  for (const organization of await idsOf(transaction, allIds('Organization'))) {
    const slug = organization.slice('Organization:'.length);
    for (const ids of batches(await idsOf(transaction, positionsOf, { organization: slug }))) {
      await transaction.run(tiePositions, { organization, ids });
    }
  }
  const scopes = await idsOf(transaction, allIds('Scope'));
  await transaction.run(raiseScopes, { rows: scopes.map((id) => ({ id, stamp: randomUUID() })) });
}

function oldNode({ fields }: UpgradedKind, row: StoredRow): OldNode {
  return {
    id: row['id'] as string,
    properties: row['properties'] as unknown as OldNode['properties'],
    ties: Object.fromEntries(fields.map((field) => [field.property, endsIn(field, row[field.property])])),
  };
}

/** One statement for each type of relationship and labels of its ends, which a text must name. */
async function eachType(
  transaction: Transaction,
  statement: (type: string, from: string, to: string) => Statement,
  ties: readonly TieRow[],
): Promise<void> {
  const alike = Map.groupBy(ties, ({ type, fromId, toId }) => `${type} ${labelOf(fromId)} ${labelOf(toId)}`);
  for (const [named, rows] of alike) {
    const [type = '', from = '', to = ''] = named.split(' ');
    for (const batch of batches(rows)) {
      await transaction.run(statement(type, from, to), {
        rows: batch.map(({ type: _, ...row }) => ({ ...row })),
      });
    }
  }
}

/** Without those that are no texts: such a node is nobody's, and stays as it is. */
async function idsOf(
  transaction: Transaction,
  statement: Statement,
  parameters: Parameters = {},
): Promise<string[]> {
  const rows = await allRows(transaction, statement, parameters);
  return rows.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
}

/** By portions, in which a value that cannot be carried is no error. */
async function allRows(
  transaction: Transaction,
  statement: Statement,
  parameters: Parameters,
): Promise<StoredRow[]> {
  const all: StoredRow[] = [];
  for await (const rows of transaction.portions(statement, parameters)) all.push(...rows);
  return all;
}

function* batches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}

function allIds(label: string): Statement {
  return cypher(
    `Migration.3.ids${label}`,
    `MATCH (n:${label})
     RETURN n.id AS id`,
  );
}

function readNodes({ label, fields }: UpgradedKind): Statement {
  const columns = fields
    .filter(({ wasTie }) => wasTie)
    .map(({ property, type, direction }) => {
      const tie = direction === 'out' ? `(n)-[:\`${type}\`]->(x)` : `(n)<-[:\`${type}\`]-(x)`;
      return `, [${tie} | x.id] AS \`${property}\``;
    });
  return cypher(
    `Migration.3.read${label}`,
    `UNWIND $ids AS id
     MATCH (n:${label} {id: id})
     RETURN n.id AS id, properties(n) AS properties${columns.join('')}`,
  );
}

function clearProperties({ label, fields }: UpgradedKind): Statement {
  return cypher(
    `Migration.3.clear${label}`,
    `UNWIND $ids AS id
     MATCH (n:${label} {id: id})
     REMOVE ${fields.map(({ property }) => `n.\`${property}\``).join(', ')}`,
  );
}

function addTies(type: string, from: string, to: string): Statement {
  return cypher(
    `Migration.3.add${from}${type}${to}`,
    `UNWIND $rows AS row
     MATCH (a:${from} {id: row.fromId})
     MATCH (b:${to} {id: row.toId})
     CREATE (a)-[r:\`${type}\`]->(b)
     SET r.id = row.id, r.framework = row.framework, r.locators = row.locators`,
  );
}

function removeTies(type: string, from: string, to: string): Statement {
  return cypher(
    `Migration.3.remove${from}${type}${to}`,
    `UNWIND $rows AS row
     MATCH (a:${from} {id: row.fromId})-[r:\`${type}\`]->(b:${to} {id: row.toId})
     DELETE r`,
  );
}

const positionsOf = cypher(
  'Migration.3.positions',
  `MATCH (p:Position {organization: $organization})
   RETURN p.id AS id`,
);

const tiePositions = cypher(
  'Migration.3.tiePositions',
  `MATCH (o:Organization {id: $organization})
   UNWIND $ids AS id
   MATCH (p:Position {id: id})
   CREATE (p)-[:\`IN\`]->(o)`,
);

const raiseScopes = cypher(
  'Migration.3.raiseScopes',
  `UNWIND $rows AS row
   MATCH (s:Scope {id: row.id})
   SET s.version = s.version + 1, s.stamp = row.stamp`,
);
