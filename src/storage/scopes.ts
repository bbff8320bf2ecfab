import { z } from 'zod';
import { cypher, type Transaction } from './port/database.ts';

/** A framework or an organization, and how often it has been written. */
export interface ScopeVersion {
  readonly scope: string;
  readonly kind: ScopeKind;
  readonly version: number;
}

const SCOPE_KINDS = ['FRAMEWORK', 'ORGANIZATION'] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

const rows = z.array(z.object({ scope: z.string(), kind: z.enum(SCOPE_KINDS), version: z.number() }));

/** The version of every scope, by scope. Their sum is the version of the graph. */
export async function readScopeVersions(transaction: Transaction): Promise<ScopeVersion[]> {
  return rows.parse(await transaction.run(readVersions));
}

/** Raises a scope's version; the last statement of every transaction that changes the scope. */
export async function raiseScopeVersion(
  transaction: Transaction,
  scope: string,
  kind: ScopeKind = 'FRAMEWORK',
): Promise<void> {
  await transaction.run(raiseVersion, { scope, kind });
}

const readVersions = cypher(
  'ScopeRepository.readVersions',
  `MATCH (s:Scope)
   WITH s.id AS scope, s.kind AS kind, s.version AS version
   RETURN scope, kind, version
   ORDER BY scope`,
);

const raiseVersion = cypher(
  'ScopeRepository.raiseVersion',
  `MERGE (s:Scope {id: $scope})
   SET s.version = coalesce(s.version, 0) + 1, s.kind = $kind`,
);
