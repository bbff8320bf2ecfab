import { z } from 'zod';
import { type Kind, KINDS, LISTS } from '../graph/kinds/kinds.ts';
import { countMappings } from './mappings/read-mappings.ts';
import { cypher, type Statement, type Transaction } from './port/database.ts';
import type { Scope } from './scopes.ts';

/** How many records the frameworks among these scopes have, and how many positions the organizations, without reading them. */
export async function countRecords(
  transaction: Transaction,
  scopes: readonly Scope[],
): Promise<{ readonly records: number; readonly positions: number }> {
  let [records, positions] = [0, 0];
  for (const { scope, kind } of scopes) {
    if (kind === 'ORGANIZATION') positions += await count(transaction, POSITIONS, scope);
    else if (kind === 'MAPPINGS') records += await countMappings(transaction);
    else for (const statement of RECORDS) records += await count(transaction, statement, scope);
  }
  return { records, positions };
}

const row = z.object({ count: z.number() });

async function count(transaction: Transaction, statement: Statement, scope: string): Promise<number> {
  const [counted] = await transaction.run(statement, { scope });
  return row.parse(counted).count;
}

const RECORDS = LISTS.map((list) => cypher(`CountRecords.${list}`, textFor(KINDS[list])));

function textFor(kind: Kind): string {
  if (kind.form === 'node') {
    return `MATCH (n:${kind.type} {framework: $scope})
     RETURN count(n) AS count`;
  }
  const { relationship, from, to } = kind;
  return `MATCH (a:${from.label} {framework: $scope})-[r:\`${relationship}\`]->(:${to.label})
     RETURN count(r) AS count`;
}

const POSITIONS = cypher(
  'CountRecords.positions',
  `MATCH (p:Position {organization: $scope})
   RETURN count(p) AS count`,
);
