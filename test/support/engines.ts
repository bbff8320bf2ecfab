import { inject } from 'vitest';
import type { Database, EngineName } from '../../src/storage/port/database.ts';
import { openEmbedded } from '../../src/storage/embedded/open-embedded.ts';
import { openNeo4j } from '../../src/storage/neo4j/open-neo4j.ts';
import { type BorrowedNeo4j, borrowNeo4j } from './shared-neo4j.ts';

/**
 * The engines that every suite of the port runs on:
 *
 *     for (const engine of ENGINES) {
 *       describe.skipIf(engine.skip)(`Something on ${engine.title}`, () => {
 *         const graph = withDatabase(engine);
 *         it('does what it says', async () => {
 *           await graph.database.write(...);
 */
export interface TestEngine {
  readonly name: EngineName;
  /** For the suite's name: the engine, and when it is skipped the reason. */
  readonly title: string;
  readonly skip: boolean;
  /** Whether every handle has the same data, so that one suite at a time can have it. */
  readonly shared: boolean;
  /** Waits for a turn with what is shared; the answer gives it back. */
  borrow(): Promise<() => void>;
  /** Opens one more handle, between {@link TestEngine.borrow} and giving back. */
  open(): Promise<Database>;
  /** Opens what {@link TestEngine.environment} names: a graph that an app can be opened on, before or after. */
  openIn(folder: string): Promise<Database>;
  /** The variables by which an app opens that graph. */
  environment(folder: string): Promise<Readonly<Record<string, string>>>;
}

/** Why suites on Neo4j are skipped, or null when they run. */
export const WHY_NO_NEO4J: string | null = ((neo4j) => ('skip' in neo4j ? neo4j.skip : null))(
  inject('neo4j'),
);

const embedded: TestEngine = {
  name: 'embedded',
  title: 'embedded',
  skip: false,
  shared: false,
  borrow: async () => () => undefined,
  open: () => openEmbedded({ directory: null }),
  openIn: (directory) => openEmbedded({ directory }),
  environment: async (folder) => ({ ROLEGRAPH_DATA_DIR: folder }),
};

/** One turn for the whole test file: suites within suites would otherwise wait for each other. */
let turn: Promise<BorrowedNeo4j> | null = null;
let borrowers = 0;

const neo4j: TestEngine = {
  name: 'neo4j',
  title: WHY_NO_NEO4J === null ? 'neo4j' : `neo4j (skipped: ${WHY_NO_NEO4J})`,
  skip: WHY_NO_NEO4J !== null,
  shared: true,
  borrow: async () => {
    const desk = inject('neo4j');
    if ('skip' in desk) throw new Error(`There is no Neo4j: ${desk.skip}.`);
    borrowers++;
    turn ??= borrowNeo4j(desk.port);
    const borrowed = await turn;
    return () => {
      borrowers--;
      if (borrowers > 0) return;
      turn = null;
      borrowed.giveBack();
    };
  },
  open: async () =>
    openNeo4j({ uri: await borrowedUri(), username: 'neo4j', password: '', database: 'neo4j' }),
  openIn: () => neo4j.open(),
  environment: async (folder) => ({ NEO4J_URI: await borrowedUri(), ROLEGRAPH_DATA_DIR: folder }),
};

async function borrowedUri(): Promise<string> {
  if (turn === null) throw new Error('Neo4j is shared: borrow it before opening it.');
  return (await turn).uri;
}

export const ENGINES: readonly TestEngine[] = [embedded, neo4j];
