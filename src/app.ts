import type { Logger } from 'pino';
import type { App, AppOptions } from './cli/program.ts';
import type { Config } from './config.ts';
import type { Database, OnRows } from './storage/port/database.ts';
import type { DatabaseLog } from './storage/port/log.ts';
import { digestSeed } from './seed/read-seed.ts';
import { BUILT_IN_FRAMEWORK } from './graph/ids.ts';
import { countNodes } from './nodes/count-nodes.ts';
import { prepareGraph } from './storage/prepare-graph.ts';
import { addExamples, loadBuiltInSeed, SEED_FOLDER } from './seed-folder.ts';
import { GraphReadings } from './readings/graph-readings.ts';
import type { ContentProblem } from './graph/reading/framework-reading.ts';
import type { GraphReading } from './graph/reading/graph-reading.ts';
import { countsOf, memoryOf } from './graph/reading/memory.ts';
import { checkMemory } from './readings/check-memory.ts';
import { beforeDeadline } from './readings/before-deadline.ts';
import { readProgress } from './readings/read-progress.ts';
import { readSeedDigest } from './storage/loaded-seed.ts';

/**
 * Puts the program together: the one place that picks an engine. Opens the database, prepares it, and
 * seeds it as the configuration says.
 *
 * @throws RolegraphError, SeedProblemsError, the system's error
 */
export async function openApp(config: Config, { log, progress = () => {} }: AppOptions): Promise<App> {
  let onRows: OnRows = () => {};
  const database = await openDatabase(config, (level, message) => log[level](message));
  const readings = new GraphReadings(database, {
    scopes: config.scopes ?? null,
    onFailure: (error) => log.warn({ err: error }, 'the graph could not be read again'),
    onRows: (rows) => onRows(rows),
    onRead: ({ problems }) => warnOfContent(problems, log),
    onBroken: (problems) => warnOfContent(problems, log),
  });
  try {
    const { examplesLoaded } = await prepareGraph(database);
    const loaded = await database.read((transaction) => readSeedDigest(transaction, BUILT_IN_FRAMEWORK));
    const loads = config.seed === 'if-empty' ? loaded === null : config.seed === 'if-changed';
    if (loads && loaded !== (await digestSeed(SEED_FOLDER))) {
      const { kept } = await loadBuiltInSeed(database, {});
      if (kept.length > 0) {
        log.warn(
          `${kept.length} facts edited in the database were left as they are; rolegraph seed --dry-run lists them`,
        );
      }
    }
    const counts = await checkMemory(database, config.scopes === undefined ? null : new Set(config.scopes));
    onRows = readProgress(counts, progress);
    await readings.refresh();
    onRows = () => {};
    if (loads && !examplesLoaded && (await addExamples(database)).length > 0) await readings.refresh();
    warnOfUnknown(config.scopes ?? [], await readings.current(), log);
    return composeApp(config, database, readings, log);
  } catch (error) {
    readings.stop();
    await database.close();
    throw error;
  }
}

/** What is left out of what is served. */
function warnOfContent(problems: readonly ContentProblem[], log: Logger): void {
  for (const { id, property, message } of problems) {
    log.warn({ code: 'DATABASE_CONTENT', id, property }, `${id}, ${property}: ${message}`);
  }
}

/** One that is misspelt would be missed only by who asks for it. */
function warnOfUnknown(scopes: readonly string[], graph: GraphReading, log: Logger): void {
  for (const slug of scopes) {
    if (graph.framework(slug) === undefined && graph.organization(slug) === undefined) {
      log.warn(`ROLEGRAPH_SCOPES names ${JSON.stringify(slug)}, and the database has nothing of that slug.`);
    }
  }
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
  readings: GraphReadings,
  log: Logger,
): App {
  const deadline = () => performance.now() + operationTimeoutMs;
  // A client that wants what is in the database now says so as it would to any cache.
  const graphFor = ({ headers }: IncomingRequest, until = deadline()) =>
    headers['cache-control']?.includes('no-cache')
      ? beforeDeadline(readings.latest(until), until)
      : readings.current();
  return {
    describe: async () => {
      const [{ engine, product, location }, graph] = await Promise.all([
        database.describe(),
        readings.current(),
      ]);
      return {
        engine,
        product,
        location,
        graphVersion: graph.version,
        memory: memoryOf(countsOf(graph)),
        counts: Object.fromEntries(countNodes(graph).map(({ kind, count }) => [PLURALS[kind], count])),
      };
    },
    startServer: async ({ host, port }) => {
      const [
        { PLAYGROUND_TABS },
        { startGraphqlServer },
        { warmUpRequests },
        { startHttpServer },
        { exportChart },
      ] = await Promise.all([
        import('./http/playground-queries.ts'),
        import('./graphql/server.ts'),
        import('./graphql/warm-up.ts'),
        import('./http/server.ts'),
        import('./organizations/export/export-chart.ts'),
      ]);
      await readings.prepare();
      const apollo = await startGraphqlServer((error) => log.error({ err: error }, 'a defect'));
      const server = await startHttpServer({
        host,
        port,
        apollo,
        context: async (request) => {
          const until = deadline();
          const { socket } = request.raw;
          return {
            deadline: until,
            isAbandoned: () => socket.destroyed,
            graph: await graphFor(request, until),
          };
        },
        exportOrganization: async (request, ...question) => exportChart(await graphFor(request), ...question),
        ready: () => readings.isReachable(),
        warmUp: warmUpRequests(PLAYGROUND_TABS[0].query, await readings.current()),
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
      const plan = await loadBuiltInSeed(database, options);
      await readings.refresh();
      const examples = options.dryRun === true ? [] : await addExamples(database);
      await readings.refresh();
      return { ...plan, examples };
    },
    check: async () => {
      const { checkGraph } = await import('./storage/check/check-graph.ts');
      return checkGraph(database);
    },
    plan: async (question, format) => {
      const { planBestPath } = await import('./plans/plan-text.ts');
      const graph = (await readings.current()).forOperation();
      const text = await planBestPath(graph, question, format, deadline());
      return { text, understood: graph.understood };
    },
    importOrganization: async (source, options) => {
      const { importSource } = await import('./organizations/import/sources.ts');
      const outcome = await importSource(database, await readings.refresh(), source, options);
      await readings.refresh();
      return outcome;
    },
    reportOrganization: async (slug, limits) => {
      const { reportOnOrganization } = await import('./organizations/findings/chart-report.ts');
      return reportOnOrganization(await readings.current(), slug, limits);
    },
    exportOrganization: async (slug, question) => {
      const { exportChart } = await import('./organizations/export/export-chart.ts');
      return exportChart(await readings.current(), slug, question);
    },
    removeOrganization: async (slug) => {
      const { removeOrganization } = await import('./organizations/removal.ts');
      const removed = await removeOrganization(database, await readings.refresh(), slug);
      await readings.refresh();
      return removed;
    },
    close: async () => {
      readings.stop();
      await database.close();
    },
  };
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
