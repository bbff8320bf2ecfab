import path from 'node:path';
import type { Dialect } from './questions.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
export const CONTENDERS_FOLDER = path.join(import.meta.dirname, 'contenders');

/** A server that answers the questions, as its users would build and start it. */
export interface Contender {
  readonly name: string;
  readonly title: string;
  readonly dialect: Dialect;
  readonly command: readonly string[];
  /** What is started in its place to be profiled: of a bundle nobody sees whose code runs. */
  readonly unbundled?: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Where it answers from. A server without database work still runs beside the same Neo4j. */
  readonly asks: 'neo4j' | 'embedded' | 'nothing';
  /** Which whole answers it keeps: only then it matters whether a request was made before. `all`: it has no others. */
  readonly keeps: 'nothing' | 'some' | 'all';
  /** Whether it can see what another process writes. */
  readonly seesWrites: boolean;
}

/** What the servers are started on. */
export interface Place {
  readonly uri: string;
  /** Of the embedded database. */
  readonly dataDirectory: string;
  /** The file with the answers of a server that only sends them. */
  readonly answers: string;
}

/** Everything else is compared with it. */
export const YARDSTICK = 'neo4j-graphql';
export const BY_HAND = 'hand-written';
export const READY_MADE = 'ready-made';
export const READY_STRING = 'ready-string';

export function contenders({ uri, dataDirectory, answers }: Place): readonly Contender[] {
  const own = (name: string) => ({
    name,
    dialect: 'rolegraph' as const,
    command: [process.execPath, `${name}.js`],
    folder: CONTENDERS_FOLDER,
    environment: { NEO4J_URI: uri, NODE_ENV: 'production' },
    asks: 'neo4j' as const,
    keeps: 'nothing' as const,
    seesWrites: true,
  });
  const product = {
    dialect: 'rolegraph' as const,
    command: [process.execPath, path.join(ROOT, 'bin/rolegraph.mjs'), 'serve'],
    unbundled: [process.execPath, path.join(ROOT, 'src/main.ts'), 'serve'],
    folder: ROOT,
    keeps: 'some' as const,
  };
  return [
    { ...own(YARDSTICK), title: '@neo4j/graphql 7', dialect: 'neo4j-graphql' },
    { ...own('yoga'), title: 'GraphQL Yoga, DataLoader and the driver' },
    { ...own(BY_HAND), title: 'one hand-written statement a question' },
    { ...own(READY_MADE), title: 'ready-made objects, default Apollo', seesWrites: false },
    {
      ...product,
      name: 'rolegraph-neo4j',
      title: 'Rolegraph on Neo4j',
      environment: { NEO4J_URI: uri },
      asks: 'neo4j',
      seesWrites: true,
    },
    {
      ...product,
      name: 'rolegraph-embedded',
      title: 'Rolegraph, embedded',
      // The same graph and no other: the built-in framework stays away, as it does on Neo4j.
      environment: { NEO4J_URI: '', ROLEGRAPH_DATA_DIR: dataDirectory, ROLEGRAPH_SEED: 'never' },
      asks: 'embedded',
      seesWrites: false,
    },
    {
      ...own(READY_STRING),
      title: 'Fastify sending a ready string',
      environment: { ANSWERS: answers, NODE_ENV: 'production' },
      asks: 'nothing',
      keeps: 'all',
      seesWrites: false,
    },
  ];
}
