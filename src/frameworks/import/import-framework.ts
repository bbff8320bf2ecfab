import { ConstraintViolationError, InvalidInputError } from '../../graph/errors.ts';
import { LISTS } from '../../graph/kinds/kinds.ts';
import type { Framework, FrameworkContent } from '../../graph/model.ts';
import { recordsOf } from '../../graph/reading/framework-reading.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { loadSeed } from '../../seed/loading/load-seed.ts';
import type { SeedPlan } from '../../seed/loading/seed-plan.ts';
import type { Database } from '../../storage/port/database.ts';
import type { Remark } from '../middle/remarks.ts';
import type { FrameworkProgress, FrameworkSource } from './framework-source.ts';
import { checkRoom, refusalOfEntries } from './import-room.ts';

export interface FrameworkImportOptions {
  /** Reads everything and writes nothing. */
  readonly dryRun?: boolean;
  /** Write over what was edited in the database since the last import. */
  readonly overwrite?: boolean;
  readonly progress?: FrameworkProgress | undefined;
  /** Ends it: nothing is written then. */
  readonly signal?: AbortSignal;
}

/** What became of an import, or would become of it. */
export interface FrameworkImportOutcome {
  readonly framework: Omit<Framework, 'citations'>;
  /** How many things and facts of each kind the source has: `{ roles: 4, skills: 12 }`; none that it has none of. */
  readonly taken: Readonly<Record<string, number>>;
  /** What was derived, left out or noticed, with its places. */
  readonly remarks: readonly Remark[];
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  /** What was edited in the database and so was left alone. */
  readonly kept: SeedPlan['kept'];
  /** Whether there was a framework of its slug before. */
  readonly replaced: boolean;
  readonly dryRun: boolean;
}

/**
 * Imports a source: all of it is written, in one transaction, or the graph stays as it was. What somebody edited in the
 * database since the last import of the same slug is kept and told.
 *
 * @throws InvalidInputError; InsufficientMemoryError for more than there is room for; what the database throws; why
 * `signal` ended it
 */
export async function importFramework(
  database: Database,
  graph: GraphReading,
  source: FrameworkSource,
  options: FrameworkImportOptions = {},
): Promise<FrameworkImportOutcome> {
  const { dryRun = false, overwrite = false, progress = () => {}, signal } = options;
  const { content, remarks, digest } = await source.read(progress, signal, refusalOfEntries(graph));
  const { citations: _, ...framework } = content.framework;
  const { slug } = framework;
  signal?.throwIfAborted();
  checkRoom(graph, content);
  const taken = takenOf(content);
  progress(
    'writing',
    Object.values(taken).reduce((sum, count) => sum + count, 1),
  );
  try {
    const { added, changed, removed, unchanged, kept } = await loadSeed(database, content, digest, {
      dryRun,
      overwrite,
      signal,
    });
    return {
      framework,
      taken,
      remarks,
      added: added.length,
      changed: changed.length,
      removed: removed.length,
      unchanged,
      kept,
      replaced: graph.framework(slug) !== undefined,
      dryRun,
    };
  } catch (error) {
    if (!(error instanceof ConstraintViolationError)) throw error;
    throw new InvalidInputError(
      `Something in the database has an id that the framework "${slug}" needs, and does not belong to it; import under another slug with --slug.`,
      {},
      { cause: error },
    );
  }
}

function takenOf(content: FrameworkContent): Record<string, number> {
  const counts = LISTS.filter((list) => list !== 'frameworks').map(
    (list) => [list, recordsOf(content, list).length] as const,
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
