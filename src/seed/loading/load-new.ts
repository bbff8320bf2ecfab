import type { FrameworkContent } from '../../graph/model.ts';
import { finishInSlices } from '../../graph/work/slices.ts';
import { writeNewFramework } from '../../storage/framework/new-framework.ts';
import { DigestPack, writeLoadedSeed } from '../../storage/loaded-seed.ts';
import type { Transaction } from '../../storage/port/database.ts';
import { raiseScopeVersion } from '../../storage/scopes.ts';
import { digestsOf } from './record-digests.ts';
import { isForPeople, type SeedPlan } from './seed-plan.ts';

/** Loads a framework of which nothing is in the database: there is nothing to compare it with, so it is not held as records. */
export async function loadNew(
  transaction: Transaction,
  content: FrameworkContent,
  digest: () => Promise<string>,
  signal: AbortSignal | undefined,
): Promise<SeedPlan> {
  const added: string[] = [];
  const pack = new DigestPack();
  await writeNewFramework(
    transaction,
    content,
    async (records) => {
      for (const record of records) if (!isForPeople(record)) added.push(record.id);
      await pack.add(await finishInSlices(digestsOf(records)));
    },
    signal,
  );
  const { slug } = content.framework;
  await writeLoadedSeed(transaction, slug, { digest: await digest(), packed: await pack.finish() });
  await raiseScopeVersion(transaction, slug);
  return { added, changed: [], removed: [], unchanged: 0, kept: [] };
}
