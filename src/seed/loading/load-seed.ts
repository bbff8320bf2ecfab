import { type Database, type Transaction, WHOLE_SCOPE_MS } from '../../storage/port/database.ts';
import { ConstraintViolationError, DatabaseContentError, InvalidInputError } from '../../graph/errors.ts';
import type { FrameworkContent } from '../../graph/model.ts';
import { finishInSlices } from '../../graph/work/slices.ts';
import { type FrameworkRecords, frameworkRecords } from '../../storage/framework/framework-records.ts';
import { applyRecordChanges } from '../../storage/framework/record-changes.ts';
import { readStoredRecords } from '../../storage/framework/stored-records.ts';
import { isDeepStrictEqual } from 'node:util';
import {
  type LoadedSeed,
  packedDigests,
  readLoadedSeed,
  unpackedDigests,
  writeLoadedSeed,
} from '../../storage/loaded-seed.ts';
import { raiseMappingsVersion } from '../../storage/mappings/save-mappings.ts';
import { readMeta } from '../../storage/meta.ts';
import { organizationOfSlug } from '../../storage/organization/organization-of-slug.ts';
import { raiseScopeVersion, readScopes } from '../../storage/scopes.ts';
import { digestsOf } from './record-digests.ts';
import { planSeed, type SeedPlan } from './seed-plan.ts';

export interface SeedOptions {
  /** Write over what was edited in the database since the last load. */
  readonly overwrite?: boolean;
  /** Only say what would be done. */
  readonly dryRun?: boolean;
  /** Ends it between two statements: nothing is written then. */
  readonly signal?: AbortSignal | undefined;
}

/** The error for a framework whose slug an organization has. */
function slugOfOrganization(slug: string, organization: string): InvalidInputError {
  const dated = organization === slug ? '' : ` (${organization})`;
  return new InvalidInputError(
    `"${slug}" is the slug of an organization${dated}; a framework needs another, with --slug or in framework.yml.`,
  );
}

const NOTHING: FrameworkRecords = { nodes: [], links: [] };

/**
 * Brings the database up to date with a seed that was read without problems, in one transaction: all
 * of it is written, or nothing. Where nothing differs nothing is written and the version stays.
 *
 * @throws InvalidInputError where an organization has its slug: both would be one scope
 */
export async function loadSeed(
  database: Database,
  content: FrameworkContent,
  digest: string,
  options: SeedOptions = {},
): Promise<SeedPlan> {
  const scope = content.framework.slug;
  const records = frameworkRecords(content);
  const plan = async (transaction: Transaction, looksClosely: boolean) => {
    const [meta, loaded, scopes] = await Promise.all([
      readMeta(transaction),
      readLoadedSeed(transaction, scope),
      readScopes(transaction),
    ]);
    if (meta === null) {
      throw new DatabaseContentError('The database is not prepared for Rolegraph; start the server once.');
    }
    const organization = await organizationOfSlug(transaction, scope, scopes);
    if (organization !== null) throw slugOfOrganization(scope, organization);
    const isNew = !looksClosely && loaded === null && scopes.every((each) => each.scope !== scope);
    const present = isNew ? NOTHING : await readStoredRecords(transaction, scope);
    const digests = loaded === null ? new Map<string, string>() : await unpackedDigests(loaded.packed);
    return { loaded, plan: planSeed(records, present, digests, options.overwrite ?? false) };
  };

  if (options.dryRun) {
    return database.read(async (transaction) => (await plan(transaction, true)).plan, {
      timeoutMs: WHOLE_SCOPE_MS,
    });
  }
  const load = async (transaction: Transaction, looksClosely: boolean) => {
    const { loaded, plan: work } = await plan(transaction, looksClosely);
    // Made while the database writes.
    const packing = finishInSlices(digestsOf(work.vouched)).then(packedDigests);
    await applyRecordChanges(transaction, scope, work.changes, options.signal);
    const seed: LoadedSeed = { digest, packed: await packing };
    if (!isDeepStrictEqual(seed, loaded)) await writeLoadedSeed(transaction, scope, seed);
    // Mappings go with the things that they stand between.
    if (work.changes.removeNodes.some(({ label }) => label === 'Role' || label === 'Skill')) {
      await raiseMappingsVersion(transaction);
    }
    if (work.added.length + work.changed.length + work.removed.length > 0) {
      await raiseScopeVersion(transaction, scope);
    }
    return work;
  };
  const write = (looksClosely: boolean) =>
    database.write((transaction) => load(transaction, looksClosely), { timeoutMs: WHOLE_SCOPE_MS });
  try {
    return await write(false);
  } catch (error) {
    // Another server may have loaded it since this one looked, or somebody have made a part of it by hand.
    if (error instanceof ConstraintViolationError) return write(true);
    throw error;
  }
}
