import {
  type ContentProblem,
  type FrameworkReading,
  frameworkReading,
} from '../graph/reading/framework-reading.ts';
import { MappingsReading } from '../graph/reading/mappings-reading.ts';
import { ChartReading } from '../organizations/chart/chart-reading.ts';
import { type Database, type OnRows, type Transaction, WHOLE_SCOPE_MS } from '../storage/port/database.ts';
import { readFramework } from '../storage/framework/read-framework.ts';
import { readMappings } from '../storage/mappings/read-mappings.ts';
import { readOrganization } from '../storage/organization/read-organization.ts';
import { holdScope, readScopes, releaseScope, type Scope } from '../storage/scopes.ts';

/** A framework, an organization, or what stands between frameworks. */
export type AnyReading = FrameworkReading | ChartReading | MappingsReading;

/** A scope as it was read. */
export interface ReadScope {
  readonly state: Scope;
  /** Null where nothing but its version is left, or nothing that can be read. */
  readonly reading: AnyReading | null;
  /** What was left out of it, because it cannot be served. */
  readonly problems: readonly ContentProblem[];
}

/**
 * Reads a scope whole, of one version: Neo4j is read-committed, so a version that is the same before and after the data
 * proves that nothing came in between. Where it moved, the scope is read once more while its writers wait, as the last
 * thing that they do.
 *
 * @param isHeld reads it so at once, for where it will have moved: reading twice takes twice as long
 * @param before the reading before, whose records are taken over where they are the same
 */
export async function readScope(
  database: Database,
  scope: string,
  { isHeld = false, countedRows = () => () => {}, before = null }: ReadOptions = {},
): Promise<ReadScope | null> {
  const readIt = (transaction: Transaction) => readIn(transaction, scope, countedRows(), before);
  const read = isHeld ? 'MOVED' : await readFreely(database, scope, readIt);
  return read === 'MOVED' ? readHeld(database, scope, readIt) : read;
}

interface ReadOptions {
  readonly isHeld?: boolean;
  /** Told of rows as they come; made anew each time that they are read from the first on. */
  readonly countedRows?: () => OnRows;
  readonly before?: ReadScope['reading'];
}

type ReadIt = (transaction: Transaction) => Promise<ReadScope | null>;

async function readFreely(
  database: Database,
  scope: string,
  readIt: ReadIt,
): Promise<ReadScope | 'MOVED' | null> {
  return database.read(
    async (transaction) => {
      const read = await readIt(transaction);
      return isSameState(read?.state, await stateOf(transaction, scope)) ? read : 'MOVED';
    },
    { timeoutMs: WHOLE_SCOPE_MS },
  );
}

async function readHeld(database: Database, scope: string, readIt: ReadIt): Promise<ReadScope | null> {
  return database.write(
    async (transaction) => {
      await holdScope(transaction, scope);
      const read = await readIt(transaction);
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

async function readIn(
  transaction: Transaction,
  scope: string,
  onRows: OnRows,
  before: ReadScope['reading'],
): Promise<ReadScope | null> {
  const state = await stateOf(transaction, scope);
  if (state === null) return null;
  if (state.kind === 'ORGANIZATION')
    return { state, ...(await readOrganization(transaction, state, onRows)) };
  if (state.kind === 'MAPPINGS') {
    const { list, problems } = await readMappings(transaction, onRows);
    return { state, reading: new MappingsReading(state, list, problems), problems };
  }
  const known = before instanceof ChartReading || before instanceof MappingsReading ? null : before;
  const { content, problems } = await readFramework(transaction, scope, onRows, known);
  const reading = content === null ? null : frameworkReading(state, content, problems, known);
  return { state, reading, problems };
}
