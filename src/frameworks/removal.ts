import { InvalidInputError } from '../graph/errors.ts';
import { BUILT_IN_FRAMEWORK } from '../graph/ids.ts';
import type { Framework } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { countsOf } from '../graph/reading/memory.ts';
import { deleteFramework } from '../storage/framework/delete-framework.ts';
import { type Database, WHOLE_SCOPE_MS } from '../storage/port/database.ts';
import { raiseMappingsVersion } from '../storage/mappings/save-mappings.ts';
import { raiseScopeVersion } from '../storage/scopes.ts';
import { frameworkOf } from './framework-of.ts';

/** What was taken away. */
export interface RemovedFramework {
  readonly framework: Pick<Framework, 'slug' | 'title'>;
  /** Things and facts. */
  readonly records: number;
  /** Mappings from or to things of it. */
  readonly mappings: number;
  /** The organizations of which positions held roles of it; they hold none now. */
  readonly organizations: readonly string[];
}

interface RemovalOptions {
  /** Whether the built-in one would not be loaded again at the next start. */
  readonly mayBeBuiltIn?: boolean;
  /** The folder of ROLEGRAPH_FRAMEWORKS from which it would be loaded again. */
  readonly folder?: string | null;
}

/**
 * Takes a framework away, with all that was edited in it.
 *
 * @throws NotFoundError with suggestions, InvalidInputError for one that would be back at the next start
 */
export async function removeFramework(
  database: Database,
  graph: GraphReading,
  slug: string,
  { mayBeBuiltIn = false, folder = null }: RemovalOptions = {},
): Promise<RemovedFramework> {
  const reading = frameworkOf(graph, slug);
  if (folder !== null) {
    throw new InvalidInputError(
      `"${slug}" comes from ${folder} and would be loaded again at the next start; take that folder out of ROLEGRAPH_FRAMEWORKS, then remove it.`,
    );
  }
  if (slug === BUILT_IN_FRAMEWORK && !mayBeBuiltIn) {
    throw new InvalidInputError(
      `"${slug}" comes with the program and would be loaded again; set ROLEGRAPH_SEED=never to be without it, then remove it.`,
    );
  }
  const organizations = await database.write(
    async (transaction) => {
      const holding = await deleteFramework(transaction, slug);
      for (const organization of holding) await raiseScopeVersion(transaction, organization, 'ORGANIZATION');
      await raiseMappingsVersion(transaction);
      await raiseScopeVersion(transaction, slug, 'FRAMEWORK');
      return holding;
    },
    { timeoutMs: WHOLE_SCOPE_MS },
  );
  const { records } = countsOf({ frameworks: [reading], organizations: [] });
  const { title } = reading.framework;
  const mappings = graph.mappings.list.filter(({ fromId, toId }) =>
    [fromId, toId].some((id) => graph.scopeOf(id) === reading),
  ).length;
  return { framework: { slug, title }, records, mappings, organizations };
}
