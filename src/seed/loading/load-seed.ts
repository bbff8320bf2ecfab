import { type Database, type Transaction, WHOLE_SCOPE_MS } from '../../storage/port/database.ts';
import { ConstraintViolationError, DatabaseContentError, InvalidInputError } from '../../graph/errors.ts';
import type { FrameworkContent } from '../../graph/model.ts';
import { finishInSlices } from '../../graph/work/slices.ts';
import { frameworkRecords } from '../../storage/framework/framework-records.ts';
import { applyRecordChanges } from '../../storage/framework/record-changes.ts';
import { readStoredRecords } from '../../storage/framework/stored-records.ts';
import {
  DigestPack,
  type LoadedSeed,
  readLoadedSeed,
  unpackedDigests,
  writeLoadedSeed,
} from '../../storage/loaded-seed.ts';
import { raiseMappingsVersion } from '../../storage/mappings/save-mappings.ts';
import { readMeta } from '../../storage/meta.ts';
import { organizationOfSlug } from '../../storage/organization/organization-of-slug.ts';
import { raiseScopeVersion, readScopes } from '../../storage/scopes.ts';
import { loadNew } from './load-new.ts';
import { digestsOf, type LoadedDigest } from './record-digests.ts';
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

/** No digest of files is it. */
const NO_FILES = '';

type Digests = ReadonlyMap<string, string>;

/**
 * Brings the database up to date with a seed that was read without problems, in one transaction: all
 * of it is written, or nothing. Where nothing differs nothing is written and the version stays.
 *
 * @param digest of the files, by which a start tells that it has loaded them; null: it does not look at them
 * @throws InvalidInputError where an organization has its slug: both would be one scope
 */
export async function loadSeed(
  database: Database,
  content: FrameworkContent,
  digest: string | null,
  options: SeedOptions = {},
): Promise<SeedPlan> {
  const scope = content.framework.slug;
  const ofFiles = digest ?? NO_FILES;
  const lookUp = async (transaction: Transaction, looksClosely: boolean) => {
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
    return { loaded, isNew };
  };
  const plan = async (transaction: Transaction, loaded: LoadedSeed | null) => {
    const present = await readStoredRecords(transaction, scope);
    const before: Digests = loaded === null ? new Map() : await unpackedDigests(loaded.packed);
    return { before, work: planSeed(frameworkRecords(content), present, before, options.overwrite ?? false) };
  };

  if (options.dryRun) {
    return database.read(
      async (transaction) => {
        const { loaded } = await lookUp(transaction, true);
        return (await plan(transaction, loaded)).work;
      },
      { timeoutMs: WHOLE_SCOPE_MS },
    );
  }
  const load = async (transaction: Transaction, looksClosely: boolean): Promise<SeedPlan> => {
    const { loaded, isNew } = await lookUp(transaction, looksClosely);
    if (isNew) return loadNew(transaction, content, ofFiles, options.signal);
    const { before, work } = await plan(transaction, loaded);
    // Made while the database writes; whichever fails, the other one is waited for by nobody, and is no unhandled failure.
    const [digests] = await Promise.all([
      finishInSlices(digestsOf(work.vouched)),
      applyRecordChanges(transaction, scope, work.changes, options.signal),
    ]);
    if (loaded?.digest !== ofFiles || !areSame(digests, before)) {
      const pack = new DigestPack();
      await pack.add(digests);
      await writeLoadedSeed(transaction, scope, { digest: ofFiles, packed: await pack.finish() });
    }
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

function areSame(digests: readonly LoadedDigest[], before: Digests): boolean {
  return digests.length === before.size && digests.every(([key, digest]) => before.get(key) === digest);
}
