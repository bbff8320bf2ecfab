import { type Database, WHOLE_SCOPE_MS } from './port/database.ts';
import { DatabaseContentError } from '../graph/errors.ts';
import { GRAPH_MODEL_VERSION, GRAPH_SCHEMA } from './framework/graph-model.ts';
import { findAnyLabels, type Meta, readMeta, writeModelVersion } from './meta.ts';
import { type Migration, MIGRATIONS } from './migrations/migrations.ts';

/** What the program brings along; a test gives another. */
export interface GraphModel {
  readonly version: number;
  readonly migrations: readonly Migration[];
}

const CURRENT_MODEL: GraphModel = { version: GRAPH_MODEL_VERSION, migrations: MIGRATIONS };

/**
 * Makes a database ready to be used: marks an empty one as Rolegraph's, upgrades an older graph model
 * step by step, and creates missing constraints and indexes. Returns what the meta node says.
 *
 * @throws DatabaseContentError when it holds something else, or a newer graph model; it is left as it was.
 */
export async function prepareGraph(database: Database, model: GraphModel = CURRENT_MODEL): Promise<Meta> {
  const { meta, labels } = await database.read(async (transaction) => ({
    meta: await readMeta(transaction),
    labels: await findAnyLabels(transaction),
  }));
  if (meta === null && labels !== null) {
    const found = labels.length > 0 ? `nodes labelled ${labels.join(', ')}` : 'nodes without a label';
    throw new DatabaseContentError(
      `The database holds ${found} that Rolegraph did not write; give it an empty database of its own.`,
    );
  }
  if (meta !== null && meta.modelVersion > model.version) {
    throw new DatabaseContentError(
      `The database has graph model ${meta.modelVersion}, and this program knows up to ${model.version}; start a newer Rolegraph.`,
    );
  }
  await database.ensureSchema(GRAPH_SCHEMA);
  if (meta === null) await database.write((transaction) => writeModelVersion(transaction, model.version));
  else await upgrade(database, meta.modelVersion, model);
  const { examplesLoaded = false, toldOfBackup = false } = meta ?? {};
  return { modelVersion: model.version, examplesLoaded, toldOfBackup };
}

async function upgrade(database: Database, present: number, model: GraphModel): Promise<void> {
  for (const { version, migrate } of model.migrations) {
    if (version <= present) continue;
    await database.write(
      async (transaction) => {
        await migrate(transaction);
        await writeModelVersion(transaction, version);
      },
      { timeoutMs: WHOLE_SCOPE_MS },
    );
  }
}
