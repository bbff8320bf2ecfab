import type { Work } from '../cli/program.ts';
import type { GraphReadings } from '../readings/graph-readings.ts';
import type { Database } from '../storage/port/database.ts';
import { folderOf } from './framework-folders.ts';
import type { ServedGraphs } from './served-graphs.ts';

interface FrameworkParts {
  readonly database: Database;
  readonly readings: GraphReadings;
  readonly served: ServedGraphs;
  /** Whether the built-in framework would stay away. */
  readonly mayRemoveBuiltIn: boolean;
  /** Those of ROLEGRAPH_FRAMEWORKS. */
  readonly folders: readonly string[];
}

/** What is done with frameworks as a whole: imported, exported, removed. */
export function frameworkWork({
  database,
  readings,
  served,
  mayRemoveBuiltIn,
  folders,
}: FrameworkParts): Pick<
  Work,
  'importFramework' | 'importMappings' | 'exportFramework' | 'exportCandidates' | 'removeFramework'
> {
  return {
    importFramework: async (source, options) => {
      const { importFramework } = await import('../frameworks/import/import-framework.ts');
      const outcome = await importFramework(database, await served.whole(), source, options);
      await readings.refresh();
      return outcome;
    },
    importMappings: async (source, options) => {
      const { importMappings } = await import('../mappings/import/import-mappings.ts');
      const outcome = await importMappings(database, await served.whole(), source, options);
      await readings.refresh();
      return outcome;
    },
    exportFramework: async (slug, question) => {
      const { exportFramework } = await import('../frameworks/export/export-framework.ts');
      return exportFramework(await readings.current(), slug, question);
    },
    exportCandidates: async (question, signal) => {
      const { exportCandidates } = await import('../mappings/candidates/export-candidates.ts');
      return exportCandidates(await readings.current(), question, signal);
    },
    removeFramework: async (slug) => {
      const { removeFramework } = await import('../frameworks/removal.ts');
      const removed = await removeFramework(database, await served.whole(), slug, {
        mayBeBuiltIn: mayRemoveBuiltIn,
        folder: await folderOf(folders, slug),
      });
      await readings.refresh();
      return removed;
    },
  };
}
