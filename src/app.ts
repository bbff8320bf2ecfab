import path from 'node:path';
import type { Logger } from 'pino';
import { type App, type Counts, SeedProblemsError } from './cli/program.ts';
import { type Config, PACKAGE_FOLDER } from './config.ts';
import type { Database } from './database/database.ts';
import type { DatabaseLog } from './database/log.ts';
import { digestSeed, formatProblems, readSeed, type SeedReading } from './exchange/seed/index.ts';
import { countByNodeKind } from './services/graph-counts.ts';
import { prepareGraph } from './services/graph-lifecycle.ts';
import type { SeedOptions } from './services/seed-service.ts';
import { Snapshots } from './snapshot/snapshots.ts';

const SEED_FOLDER = path.join(PACKAGE_FOLDER, 'seed');

/**
 * Puts the program together: the one place that picks an engine. Opens the database, prepares it, and
 * seeds it as the configuration says.
 *
 * @throws RolegraphError, SeedProblemsError, the system's error
 */
export async function openApp(config: Config, { log }: { readonly log: Logger }): Promise<App> {
  const database = await openDatabase(config, (level, message) => log[level](message));
  try {
    const { seed: loaded } = await prepareGraph(database);
    if (config.seed === 'if-empty' ? loaded === null : config.seed === 'if-changed') {
      if (loaded?.digest !== (await digestSeed(SEED_FOLDER))) {
        const { kept } = await seed(database, {});
        if (kept.length > 0) {
          log.warn(
            `${kept.length} facts edited in the database were left as they are; rolegraph seed --dry-run lists them`,
          );
        }
      }
    }
    const snapshots = new Snapshots(database, {
      onPollFailure: (error) => log.warn({ err: error }, 'the database does not tell its version'),
    });
    await snapshots.refresh();
    return composeApp(config, database, snapshots, log);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Checks seed files without a database. @throws SeedProblemsError */
export async function validateSeed(directory: string | undefined): Promise<Counts> {
  const { content } = await readContent(directory ?? SEED_FOLDER);
  const { roles, skills, requirements, roleResponsibilities, transitions, advice, claims, sources } = content;
  return {
    roles: roles.length,
    skills: skills.length,
    requirements: requirements.length,
    responsibilities: roleResponsibilities.length,
    transitions: transitions.length,
    advice: advice.length,
    claims: claims.length,
    sources: sources.length,
  };
}

/** Says what seed files take from each passage of their sources, as Markdown. @throws SeedProblemsError */
export async function reportCoverage(directory: string | undefined): Promise<string> {
  const [{ content, inventories }, { coverageReport }] = await Promise.all([
    readContent(directory ?? SEED_FOLDER),
    import('./services/coverage-report.ts'),
  ]);
  return coverageReport(content, inventories);
}

async function openDatabase({ neo4j, dataDirectory }: Config, log: DatabaseLog): Promise<Database> {
  if (neo4j === undefined) {
    const { openEmbedded } = await import('./database/embedded/open-embedded.ts');
    return openEmbedded({ directory: dataDirectory, log });
  }
  const { openNeo4j } = await import('./database/neo4j/open-neo4j.ts');
  return openNeo4j({ ...neo4j, password: neo4j.password ?? '', log });
}

function composeApp(
  { operationTimeoutMs }: Config,
  database: Database,
  snapshots: Snapshots,
  log: Logger,
): App {
  const deadline = () => performance.now() + operationTimeoutMs;
  return {
    describe: async () => {
      const [{ engine, product, location }, snapshot] = await Promise.all([
        database.describe(),
        snapshots.current(),
      ]);
      const counts = await countByNodeKind(snapshot);
      return {
        engine,
        product,
        location,
        graphVersion: snapshot.version,
        counts: Object.fromEntries(counts.map(({ kind, count }) => [PLURALS[kind], count])),
      };
    },
    startServer: async ({ host, port }) => {
      const [{ startGraphqlServer }, { startHttpServer }] = await Promise.all([
        import('./graphql/server.ts'),
        import('./http/server.ts'),
      ]);
      const apollo = await startGraphqlServer((error) => log.error({ err: error }, 'a defect'));
      const nextSnapshot = () => snapshots.refresh();
      const server = await startHttpServer({
        host,
        port,
        apollo,
        context: async ({ headers }) => ({
          deadline: deadline(),
          // A client that wants what is in the database now says so as it would to any cache.
          snapshot: await (headers['cache-control']?.includes('no-cache')
            ? nextSnapshot()
            : snapshots.current()),
          nextSnapshot,
        }),
        ready: () => snapshots.refresh().then(() => true),
        log,
      });
      return {
        url: server.url,
        close: async () => {
          await server.close();
          await apollo.stop();
        },
      };
    },
    seed: async (options) => {
      const plan = await seed(database, options);
      await snapshots.refresh();
      return plan;
    },
    plan: async (question, format) => {
      const { planBestPath } = await import('./services/transition-plans.ts');
      return planBestPath(await snapshots.current(), question, format, deadline());
    },
    close: async () => {
      snapshots.stop();
      await database.close();
    },
  };
}

async function seed(database: Database, options: SeedOptions) {
  const [{ content, digest }, { loadSeed }] = await Promise.all([
    readContent(SEED_FOLDER),
    import('./services/seed-service.ts'),
  ]);
  return loadSeed(database, content, digest, options);
}

async function readContent(folder: string): Promise<Extract<SeedReading, { kind: 'content' }>> {
  const reading = await readSeed(folder);
  if (reading.kind === 'content') return reading;
  throw new SeedProblemsError(formatProblems(reading.problems, path.relative(process.cwd(), folder) || '.'));
}

const PLURALS = {
  ROLE: 'roles',
  SKILL: 'skills',
  RESPONSIBILITY: 'responsibilities',
  ACTIVITY: 'activities',
  TRANSITION: 'transitions',
  ADVICE: 'pieces of advice',
  STAGE: 'stages',
  SOURCE: 'sources',
  ORGANIZATION: 'organizations',
  POSITION: 'positions',
} as const;
