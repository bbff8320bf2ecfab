import { z } from 'zod';
import { cypher, type Transaction } from './port/database.ts';
import { GRAPH_MODEL_VERSION } from './framework/graph-model.ts';

/** What the one meta node says of the database. */
export interface Meta {
  readonly modelVersion: number;
  readonly seed: LoadedSeed | null;
  /** Whether the example organizations were ever loaded, so that removed ones stay away. */
  readonly examplesLoaded: boolean;
}

/**
 * The seed as it was last loaded: the digest of its files, and of every record that it wrote, by which
 * a later load tells its own work from what someone edited in the database since.
 */
export interface LoadedSeed {
  readonly digest: string;
  readonly recordDigests: ReadonlyMap<string, string>;
}

const metaRow = z.object({
  modelVersion: z.number(),
  seedDigest: z.string().nullish(),
  recordIds: z.array(z.string()).nullish(),
  recordDigests: z.array(z.string()).nullish(),
  examplesLoaded: z.boolean().nullish(),
});

/** The meta node, or null in a database that Rolegraph has not written to. */
export async function readMeta(transaction: Transaction): Promise<Meta | null> {
  const [row] = await transaction.run(readMetaNode);
  if (row === undefined) return null;
  const { modelVersion, seedDigest, recordIds, recordDigests, ...rest } = metaRow.parse(row);
  const examplesLoaded = rest.examplesLoaded ?? false;
  if (!seedDigest) return { modelVersion, seed: null, examplesLoaded };
  const digests = recordDigests ?? [];
  return {
    modelVersion,
    seed: {
      digest: seedDigest,
      recordDigests: new Map((recordIds ?? []).map((id, index) => [id, digests[index] ?? ''])),
    },
    examplesLoaded,
  };
}

/** Whether there is anything at all in the database, and if so one node's labels. */
export async function findAnyLabels(transaction: Transaction): Promise<string[] | null> {
  const [row] = await transaction.run(findAnyNode);
  return row === undefined ? null : z.array(z.string()).parse(row.labels);
}

export async function writeModelVersion(
  transaction: Transaction,
  modelVersion = GRAPH_MODEL_VERSION,
): Promise<void> {
  await transaction.run(saveModelVersion, { modelVersion });
}

export async function writeLoadedSeed(transaction: Transaction, seed: LoadedSeed): Promise<void> {
  await transaction.run(saveLoadedSeed, {
    seedDigest: seed.digest,
    recordIds: [...seed.recordDigests.keys()],
    recordDigests: [...seed.recordDigests.values()],
  });
}

export async function writeExamplesLoaded(transaction: Transaction): Promise<void> {
  await transaction.run(saveExamplesLoaded);
}

const readMetaNode = cypher(
  'MetaRepository.read',
  `MATCH (m:Meta {id: 'rolegraph'})
   RETURN m.modelVersion AS modelVersion, m.seedDigest AS seedDigest,
          m.recordIds AS recordIds, m.recordDigests AS recordDigests, m.examplesLoaded AS examplesLoaded`,
);

const findAnyNode = cypher(
  'MetaRepository.findAnyNode',
  `MATCH (n)
   RETURN labels(n) AS labels
   LIMIT 1`,
);

const saveModelVersion = cypher(
  'MetaRepository.saveModelVersion',
  `MERGE (m:Meta {id: 'rolegraph'})
   SET m.modelVersion = $modelVersion`,
);

const saveLoadedSeed = cypher(
  'MetaRepository.saveLoadedSeed',
  `MATCH (m:Meta {id: 'rolegraph'})
   SET m.seedDigest = $seedDigest, m.recordIds = $recordIds, m.recordDigests = $recordDigests`,
);

const saveExamplesLoaded = cypher(
  'MetaRepository.saveExamplesLoaded',
  `MATCH (m:Meta {id: 'rolegraph'})
   SET m.examplesLoaded = true`,
);
