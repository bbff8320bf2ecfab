import {
  type ContentProblem,
  type FrameworkReading,
  frameworkReading,
} from '../graph/reading/framework-reading.ts';
import type { ChartReading } from '../organizations/chart/chart-reading.ts';
import { type Database, type OnRows, type Transaction, WHOLE_SCOPE_MS } from '../storage/port/database.ts';
import { readFramework } from '../storage/framework/read-framework.ts';
import { readOrganization } from '../storage/organization/read-organization.ts';
import { holdScope, readScopes, releaseScope, type Scope } from '../storage/scopes.ts';

/** A scope as it was read. */
export interface ReadScope {
  readonly state: Scope;
  /** Null where nothing but its version is left, or nothing that can be read. */
  readonly reading: FrameworkReading | ChartReading | null;
  /** What was left out of it, because it cannot be served. */
  readonly problems: readonly ContentProblem[];
}

/**
 * Reads a scope whole, of one version: Neo4j is read-committed, so a version that is the same before and after the data
 * proves that nothing came in between. Where it moved, the scope is read once more while its writers wait, as the last
 * thing that they do.
 *
 * @param isHeld reads it so at once, for where it will have moved: reading twice takes twice as long
 */
export async function readScope(
  database: Database,
  scope: string,
  { isHeld = false, onRows = () => {} }: { isHeld?: boolean; onRows?: OnRows | undefined } = {},
): Promise<ReadScope | null> {
  const read = isHeld ? 'MOVED' : await readFreely(database, scope, onRows);
  return read === 'MOVED' ? readHeld(database, scope, onRows) : read;
}

async function readFreely(
  database: Database,
  scope: string,
  onRows: OnRows,
): Promise<ReadScope | 'MOVED' | null> {
  return database.read(
    async (transaction) => {
      const read = await readIn(transaction, scope, onRows);
      return isSameState(read?.state, await stateOf(transaction, scope)) ? read : 'MOVED';
    },
    { timeoutMs: WHOLE_SCOPE_MS },
  );
}

async function readHeld(database: Database, scope: string, onRows: OnRows): Promise<ReadScope | null> {
  return database.write(
    async (transaction) => {
      await holdScope(transaction, scope);
      const read = await readIn(transaction, scope, onRows);
      await releaseScope(transaction, scope);
      return read;
    },
    { timeoutMs: WHOLE_SCOPE_MS },
  );
}

/** Whether two states are the same one; where there is none, neither. */
export function isSameState(
  a: Pick<Scope, 'version' | 'stamp'> | null | undefined,
  b: Pick<Scope, 'version' | 'stamp'> | null | undefined,
): boolean {
  return a?.version === b?.version && a?.stamp === b?.stamp;
}

async function stateOf(transaction: Transaction, scope: string): Promise<Scope | null> {
  return (await readScopes(transaction)).find((each) => each.scope === scope) ?? null;
}

async function readIn(transaction: Transaction, scope: string, onRows: OnRows): Promise<ReadScope | null> {
  const state = await stateOf(transaction, scope);
  if (state === null) return null;
  if (state.kind === 'ORGANIZATION')
    return { state, ...(await readOrganization(transaction, state, onRows)) };
  const { content, problems } = await readFramework(transaction, scope, onRows);
  return { state, reading: content === null ? null : frameworkReading(state, content, problems), problems };
}
