import { z } from 'zod';
import { cypher, type Transaction } from './port/database.ts';
import { GRAPH_MODEL_VERSION } from './framework/graph-model.ts';

/** What the one meta node says of the database. */
export interface Meta {
  readonly modelVersion: number;
  /** Whether the example organizations were ever loaded, so that removed ones stay away. */
  readonly examplesLoaded: boolean;
  /** Whether somebody was told that an export is the backup of what is imported. */
  readonly toldOfBackup: boolean;
}

const metaRow = z.object({
  modelVersion: z.number(),
  examplesLoaded: z.boolean().nullish(),
  toldOfBackup: z.boolean().nullish(),
});

/** The meta node, or null in a database that Rolegraph has not written to. */
export async function readMeta(transaction: Transaction): Promise<Meta | null> {
  const [row] = await transaction.run(readMetaNode);
  if (row === undefined) return null;
  const { modelVersion, examplesLoaded, toldOfBackup } = metaRow.parse(row);
  return { modelVersion, examplesLoaded: examplesLoaded ?? false, toldOfBackup: toldOfBackup ?? false };
}

/** Whether there is anything at all in the database, and if so one node's labels. */
export async function findAnyLabels(transaction: Transaction): Promise<string[] | null> {
  const [row] = await transaction.run(findAnyNode);
  return row === undefined ? null : z.array(z.string()).parse(row['labels']);
}

export async function writeModelVersion(
  transaction: Transaction,
  modelVersion = GRAPH_MODEL_VERSION,
): Promise<void> {
  await transaction.run(saveModelVersion, { modelVersion });
}

export async function writeExamplesLoaded(transaction: Transaction): Promise<void> {
  await transaction.run(saveExamplesLoaded);
}

export async function writeToldOfBackup(transaction: Transaction): Promise<void> {
  await transaction.run(saveToldOfBackup);
}

const readMetaNode = cypher(
  'Meta.read',
  `MATCH (m:Meta {id: 'rolegraph'})
   RETURN m.modelVersion AS modelVersion, m.examplesLoaded AS examplesLoaded, m.toldOfBackup AS toldOfBackup`,
);

const findAnyNode = cypher(
  'Meta.findAnyNode',
  `MATCH (n)
   RETURN labels(n) AS labels
   LIMIT 1`,
);

const saveModelVersion = cypher(
  'Meta.saveModelVersion',
  `MERGE (m:Meta {id: 'rolegraph'})
   SET m.modelVersion = $modelVersion`,
);

const saveExamplesLoaded = cypher(
  'Meta.saveExamplesLoaded',
  `MATCH (m:Meta {id: 'rolegraph'})
   SET m.examplesLoaded = true`,
);

const saveToldOfBackup = cypher(
  'Meta.saveToldOfBackup',
  `MATCH (m:Meta {id: 'rolegraph'})
   SET m.toldOfBackup = true`,
);
