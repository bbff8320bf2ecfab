import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { DatabaseContentError } from '../graph/errors.ts';
import type { ScopeState } from '../graph/reading/framework-reading.ts';
import { cypher, type Transaction } from './port/database.ts';

/** A framework or an organization, and which state of it lies in the database. */
export interface Scope extends ScopeState {
  readonly kind: ScopeKind;
}

const SCOPE_KINDS = ['FRAMEWORK', 'ORGANIZATION'] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

const scopeRow = z.object({
  scope: z.string(),
  kind: z.enum(SCOPE_KINDS),
  version: z.number(),
  stamp: z.string(),
});

/**
 * The state of every scope, by scope. The sum of their versions is the version of the graph.
 *
 * @throws DatabaseContentError for one that was edited into something else
 */
export async function readScopes(transaction: Transaction): Promise<Scope[]> {
  return (await transaction.run(readStates)).map((row) => {
    const { success, data, error } = scopeRow.safeParse(row);
    if (success) return data;
    const property = String(error.issues[0]?.path[0]).replace('scope', 'id');
    throw new DatabaseContentError(
      `(:Scope {id: ${JSON.stringify(row['scope'])}}) has a ${property} that it cannot have, ${JSON.stringify(row[property])}: a whole number is needed for version, FRAMEWORK or ORGANIZATION for kind, texts for id and stamp.`,
    );
  });
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
