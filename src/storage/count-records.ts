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
  const sumOf = async (kind: Scope['kind'], statements: readonly Statement[]) => {
    // One after the other for the database, which is not kept waiting between them.
    const counts = await Promise.all(
      scopes
        .filter((each) => each.kind === kind)
        .flatMap(({ scope }) => statements.map((statement) => count(transaction, statement, scope))),
    );
    return counts.reduce((sum, each) => sum + each, 0);
  };
  const hasMappings = scopes.some(({ kind }) => kind === 'MAPPINGS');
  const [records, mappings, positions] = await Promise.all([
    sumOf('FRAMEWORK', RECORDS),
    hasMappings ? countMappings(transaction) : 0,
    sumOf('ORGANIZATION', [POSITIONS]),
  ]);
  return { records: records + mappings, positions };
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
