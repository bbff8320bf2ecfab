import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { ContentProblem, ScopeState } from '../graph/reading/framework-reading.ts';
import { cypher, type StoredRow, type Transaction } from './port/database.ts';
import { whatIsWrong } from './wrong-values.ts';

/** A framework, an organization or the mappings between frameworks, and which state of it lies in the database. */
export interface Scope extends ScopeState {
  readonly kind: ScopeKind;
}

const SCOPE_KINDS = ['FRAMEWORK', 'ORGANIZATION', 'MAPPINGS'] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

const scopeRow = z.object({
  scope: z.string(),
  kind: z.enum(SCOPE_KINDS),
  version: z.int(),
  stamp: z.string(),
});

/** The scopes that lie in the database, and what is wrong with those that cannot be read. */
export interface StoredScopes {
  /** Ordered by scope. */
  readonly scopes: readonly Scope[];
  readonly problems: readonly ContentProblem[];
}

/** The state of every scope that can be read, by scope. The sum of their versions is the version of the graph. */
export async function readScopes(transaction: Transaction): Promise<readonly Scope[]> {
  return (await readStoredScopes(transaction)).scopes;
}

export async function readStoredScopes(transaction: Transaction): Promise<StoredScopes> {
  const scopes: Scope[] = [];
  const problems: ContentProblem[] = [];
  for await (const rows of transaction.portions(readStates)) {
    for (const row of rows) {
      const { success, data, error } = scopeRow.safeParse(row);
      if (success) scopes.push(data);
      else problems.push(...error.issues.map((issue) => problemOf(row, issue)));
    }
  }
  return { scopes, problems };
}

function problemOf(row: StoredRow, issue: z.core.$ZodIssue): ContentProblem {
  const property = String(issue.path[0]);
  return {
    id: `Scope:${String(row['scope'])}`,
    property: property === 'scope' ? 'id' : property,
    message: whatIsWrong(issue, row),
  };
}

/** Raises a scope's version and renews its stamp; the last statement of every transaction that changes the scope. */
export async function raiseScopeVersion(
  transaction: Transaction,
  scope: string,
  kind: ScopeKind = 'FRAMEWORK',
): Promise<void> {
  await transaction.run(raiseVersion, { scope, kind, stamp: randomUUID() });
}

/**
 * Holds a scope for the rest of a write transaction: whoever wants to raise its version waits, as the last thing that
 * they do. Pair it with {@link releaseScope}.
 */
export async function holdScope(transaction: Transaction, scope: string): Promise<void> {
  await transaction.run(hold, { scope });
}

export async function releaseScope(transaction: Transaction, scope: string): Promise<void> {
  await transaction.run(release, { scope });
}

const readStates = cypher(
  'Scopes.read',
  `MATCH (s:Scope)
   WITH s.id AS scope, s.kind AS kind, s.version AS version, coalesce(s.stamp, '') AS stamp
   RETURN scope, kind, version, stamp
   ORDER BY scope`,
);

const raiseVersion = cypher(
  'Scopes.raiseVersion',
  `MERGE (s:Scope {id: $scope})
   SET s.version = coalesce(s.version, 0) + 1, s.kind = $kind, s.stamp = $stamp`,
);

const hold = cypher(
  'Scopes.hold',
  `MATCH (s:Scope {id: $scope})
   SET s.held = true`,
);

const release = cypher(
  'Scopes.release',
  `MATCH (s:Scope {id: $scope})
   REMOVE s.held`,
);
