import type { Database, Transaction } from '../../storage/port/database.ts';
import { ConstraintViolationError, DatabaseContentError } from '../../graph/errors.ts';
import type { FrameworkContent } from '../../graph/model.ts';
import { frameworkRecords } from '../../storage/framework/framework-records.ts';
import { applyRecordChanges } from '../../storage/framework/record-changes.ts';
import { readStoredRecords } from '../../storage/framework/stored-records.ts';
import { type LoadedSeed, readLoadedSeed, writeLoadedSeed } from '../../storage/loaded-seed.ts';
import { readMeta } from '../../storage/meta.ts';
import { raiseScopeVersion } from '../../storage/scopes.ts';
import { planSeed, type SeedPlan } from './seed-plan.ts';

export interface SeedOptions {
  /** Write over what was edited in the database since the last load. */
  readonly overwrite?: boolean;
  /** Only say what would be done. */
  readonly dryRun?: boolean;
}

/** A large framework takes a minute. */
const TIMEOUT_MS = 900_000;

/**
 * Brings the database up to date with a seed that was read without problems, in one transaction: all
 * of it is written, or nothing. Where nothing differs nothing is written and the version stays.
 */
export async function loadSeed(
  database: Database,
  content: FrameworkContent,
  digest: string,
  options: SeedOptions = {},
): Promise<SeedPlan> {
  const records = frameworkRecords(content);
  const scope = content.framework.slug;
  const plan = async (transaction: Transaction) => {
    if ((await readMeta(transaction)) === null) {
      throw new DatabaseContentError('The database is not prepared for Rolegraph; start the server once.');
    }
    const loaded = await readLoadedSeed(transaction, scope);
    const present = await readStoredRecords(transaction, scope);
    const digests = loaded?.recordDigests ?? new Map<string, string>();
    return { loaded, plan: planSeed(records, present, digests, options.overwrite ?? false) };
  };

  if (options.dryRun) {
    return database.read(async (transaction) => (await plan(transaction)).plan, { timeoutMs: TIMEOUT_MS });
  }
  const load = async (transaction: Transaction) => {
    const { loaded, plan: work } = await plan(transaction);
    await applyRecordChanges(transaction, scope, work.changes);
    const seed: LoadedSeed = { digest, recordDigests: work.recordDigests };
    if (!sameSeed(loaded, seed)) await writeLoadedSeed(transaction, scope, seed);
    if (work.added.length + work.changed.length + work.removed.length > 0) {
      await raiseScopeVersion(transaction, scope);
    }
    return work;
  };
  const write = () => database.write(load, { timeoutMs: TIMEOUT_MS });
  try {
    return await write();
  } catch (error) {
    // Another server may have loaded it since this one looked; what is left to do is found out anew.
    if (error instanceof ConstraintViolationError) return write();
    throw error;
  }
}

function sameSeed(a: LoadedSeed | null, b: LoadedSeed): boolean {
  return (
    a !== null &&
    a.digest === b.digest &&
    a.recordDigests.size === b.recordDigests.size &&
    [...b.recordDigests].every(([key, digest]) => a.recordDigests.get(key) === digest)
  );
}
