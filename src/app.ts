import path from 'node:path';
import type { Logger } from 'pino';
import { type App, type Counts, SeedProblemsError } from './cli/program.ts';
import { type Config, PACKAGE_FOLDER } from './config.ts';
import type { Database } from './storage/port/database.ts';
import type { DatabaseLog } from './storage/port/log.ts';
import { digestSeed, readSeed, type SeedReading } from './seed/read-seed.ts';
import { formatProblems } from './seed/problem.ts';
import { countByNodeKind } from './graph/counts.ts';
import { prepareGraph } from './storage/prepare-graph.ts';
import { onOneSnapshot } from './graph/snapshot.ts';
import type { SeedOptions } from './seed/loading/load-seed.ts';
import { Snapshots } from './readings/snapshots.ts';

const SEED_FOLDER = path.join(PACKAGE_FOLDER, 'seed');
/** In a seed folder. */
const EXAMPLES = 'organizations';

/**
 * Puts the program together: the one place that picks an engine. Opens the database, prepares it, and
 * seeds it as the configuration says.
 *
 * @throws RolegraphError, SeedProblemsError, the system's error
 */
export async function openApp(config: Config, { log }: { readonly log: Logger }): Promise<App> {
  const database = await openDatabase(config, (level, message) => log[level](message));
  const snapshots = new Snapshots(database, {
    onPollFailure: (error) => log.warn({ err: error }, 'the database does not tell its version'),
  });
  try {
    const { seed: loaded, examplesLoaded } = await prepareGraph(database);
    const loads = config.seed === 'if-empty' ? loaded === null : config.seed === 'if-changed';
    if (loads && loaded?.digest !== (await digestSeed(SEED_FOLDER))) {
      const { kept } = await seed(database, {});
      if (kept.length > 0) {
        log.warn(
          `${kept.length} facts edited in the database were left as they are; rolegraph seed --dry-run lists them`,
        );
      }
    }
    await snapshots.refresh();
    if (loads && !examplesLoaded) await addExamples(database, snapshots);
    return composeApp(config, database, snapshots, log);
  } catch (error) {
    snapshots.stop();
    await database.close();
    throw error;
  }
}

/** Checks seed files and the examples beside them without a database. @throws SeedProblemsError */
export async function validateSeed(directory: string | undefined): Promise<Counts> {
  const folder = directory ?? SEED_FOLDER;
  const [{ content }, { checkExamples }] = await Promise.all([
    readContent(folder),
    import('./organizations/import/examples.ts'),
  ]);
  const examples = await checkExamples(path.join(path.relative(process.cwd(), folder), EXAMPLES));
  if (examples.problems.length > 0) throw new SeedProblemsError(examples.problems.join('\n'));
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
    'example organizations': examples.count,
  };
}

/** Says what seed files take from each passage of their sources, as Markdown. @throws SeedProblemsError */
export async function reportCoverage(directory: string | undefined): Promise<string> {
  const [{ content, inventories }, { coverageReport }] = await Promise.all([
    readContent(directory ?? SEED_FOLDER),
    import('./seed/coverage/coverage-report.ts'),
  ]);
  return coverageReport(content, inventories);
}

async function openDatabase({ neo4j, dataDirectory }: Config, log: DatabaseLog): Promise<Database> {
  if (neo4j === undefined) {
    const { openEmbedded } = await import('./storage/embedded/open-embedded.ts');
    return openEmbedded({ directory: dataDirectory, log });
  }
  const { openNeo4j } = await import('./storage/neo4j/open-neo4j.ts');
  return openNeo4j({ ...neo4j, password: neo4j.password ?? '', log });
}

/** The part of a request that says how fresh its answer must be. */
interface IncomingRequest {
  readonly headers: { readonly 'cache-control'?: string | undefined };
}

function composeApp(
  { operationTimeoutMs }: Config,
  database: Database,
  snapshots: Snapshots,
  log: Logger,
): App {
  const deadline = () => performance.now() + operationTimeoutMs;
  const nextSnapshot = () => snapshots.refresh();
  // A client that wants what is in the database now says so as it would to any cache.
  const snapshotFor = async ({ headers }: IncomingRequest) =>
    headers['cache-control']?.includes('no-cache') ? nextSnapshot() : snapshots.current();
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
      const [{ startGraphqlServer }, { startHttpServer }, { exportChart }] = await Promise.all([
        import('./graphql/server.ts'),
        import('./http/server.ts'),
        import('./organizations/export/export-chart.ts'),
      ]);
      const apollo = await startGraphqlServer((error) => log.error({ err: error }, 'a defect'));
      const server = await startHttpServer({
        host,
        port,
        apollo,
        context: async (request) => ({
          deadline: deadline(),
          snapshot: await snapshotFor(request),
          nextSnapshot,
        }),
        exportOrganization: async (request, ...question) =>
          onOneSnapshot(await snapshotFor(request), nextSnapshot, (snapshot) =>
            exportChart(snapshot, ...question),
          ),
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
      const examples = options.dryRun === true ? [] : await addExamples(database, snapshots);
      return { ...plan, examples };
    },
    plan: async (question, format) => {
      const { planBestPath } = await import('./plans/path-plan.ts');
      return planBestPath(await snapshots.current(), question, format, deadline());
    },
    importOrganization: async (source, options) => {
      const { importSource } = await import('./organizations/import/sources.ts');
      const outcome = await importSource(database, await nextSnapshot(), source, options);
      await nextSnapshot();
      return outcome;
    },
    reportOrganization: async (slug, limits) => {
      const { reportOnOrganization } = await import('./organizations/findings/chart-report.ts');
      return onOneSnapshot(await snapshots.current(), nextSnapshot, (snapshot) =>
        reportOnOrganization(snapshot, slug, limits),
      );
    },
    exportOrganization: async (slug, question) => {
      const { exportChart } = await import('./organizations/export/export-chart.ts');
      return onOneSnapshot(await snapshots.current(), nextSnapshot, (snapshot) =>
        exportChart(snapshot, slug, question),
      );
    },
    removeOrganization: async (slug) => {
      const { removeNamed } = await import('./organizations/removal.ts');
      const removed = await removeNamed(database, await nextSnapshot(), slug);
      await nextSnapshot();
      return removed;
    },
    close: async () => {
      snapshots.stop();
      await database.close();
    },
  };
}

async function addExamples(database: Database, snapshots: Snapshots): Promise<string[]> {
  const { loadExamples } = await import('./organizations/import/examples.ts');
  const loaded = await loadExamples(database, await snapshots.current(), path.join(SEED_FOLDER, EXAMPLES));
  await snapshots.refresh();
  return loaded;
}

async function seed(database: Database, options: SeedOptions) {
  const [{ content, digest }, { loadSeed }] = await Promise.all([
    readContent(SEED_FOLDER),
    import('./seed/loading/load-seed.ts'),
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
