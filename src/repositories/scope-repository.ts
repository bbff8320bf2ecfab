import { z } from 'zod';
import { cypher, type Transaction } from '../database/database.ts';

/** A framework or an organization, and how often it has been written. */
export interface ScopeVersion {
  readonly scope: string;
  readonly version: number;
}

const rows = z.array(z.object({ scope: z.string(), version: z.number() }));

/** The version of every scope, by scope. Their sum is the version of the graph. */
export async function readScopeVersions(transaction: Transaction): Promise<ScopeVersion[]> {
  return rows.parse(await transaction.run(readVersions));
}

/** Raises a scope's version; the last statement of every transaction that changes the scope. */
export async function raiseScopeVersion(transaction: Transaction, scope: string): Promise<void> {
  await transaction.run(raiseVersion, { scope });
}

const readVersions = cypher(
  'ScopeRepository.readVersions',
  `MATCH (s:Scope)
   WITH s.id AS scope, s.version AS version
   RETURN scope, version
   ORDER BY scope`,
);

const raiseVersion = cypher(
  'ScopeRepository.raiseVersion',
  `MERGE (s:Scope {id: $scope})
   SET s.version = coalesce(s.version, 0) + 1`,
);
