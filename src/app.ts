import type { Logger } from 'pino';
import type { App, AppOptions } from './cli/program.ts';
import type { Config } from './config.ts';
import { type Caller, LOCAL_CALLER } from './access/caller.ts';
import { demandGuard } from './access/demand-guard.ts';
import { readableGraph, seesOrganizations } from './access/readable-graph.ts';
import type { Context } from './graphql/context.ts';
import type { Database, OnRows } from './storage/port/database.ts';
import type { DatabaseLog } from './storage/port/log.ts';
import type { PlanFormat, PlanQuestion } from './plans/plan-text.ts';
import { Announcement } from './running-server/announcement.ts';
import { DatabaseDamagedError } from './graph/errors.ts';
import { digestSeed } from './seed/read-seed.ts';
import { BUILT_IN_FRAMEWORK } from './graph/ids.ts';
import { countNodes } from './nodes/count-nodes.ts';
import { prepareGraph } from './storage/prepare-graph.ts';
import { addExamples, loadBuiltInSeed, SEED_FOLDER } from './seed-folder.ts';
import { GraphReadings } from './readings/graph-readings.ts';
import type { ContentProblem } from './graph/reading/framework-reading.ts';
import { secretOf } from './organizations/import/pseudonym-secret.ts';
import type { GraphReading } from './graph/reading/graph-reading.ts';
import { countsOf, memoryOf } from './graph/reading/memory.ts';
import { checkMemory } from './readings/check-memory.ts';
import { beforeDeadline } from './readings/before-deadline.ts';
import { readProgress } from './readings/read-progress.ts';
import { readSeedDigest } from './storage/loaded-seed.ts';
import { observedDatabase } from './telemetry/observed-database.ts';
import { Telemetry } from './telemetry/telemetry.ts';

/**
 * Puts the program together: the one place that picks an engine. Opens the database, prepares it, and
 * seeds it as the configuration says.
 *
 * @throws RolegraphError, SeedProblemsError, the system's error
 */
export async function openApp(
  config: Config,
  { log, progress = () => {}, salvages = false }: AppOptions,
): Promise<App> {
  let onRows: OnRows = () => {};
  const telemetry = new Telemetry();
  const { database: opened, isSalvaged } = await openDatabase(
    config,
    (level, message) => log[level](message),
    salvages,
  );
  const database = observedDatabase(opened, (label, access) => telemetry.statement(label, access));
  const readings = new GraphReadings(database, {
    scopes: config.scopes ?? null,
    onFailure: (error) => {
      telemetry.readingFailed();
      log.warn({ err: error }, 'the graph could not be read again');
    },
    onRows: (rows) => onRows(rows),
    within: (scope, read) => telemetry.reading(scope, read),
    onRead: ({ state, problems }, ms) => {
      telemetry.read(state.kind === 'FRAMEWORK' ? 'framework' : 'organization', ms);
      warnOfContent(problems, log);
    },
    onBroken: (problems) => warnOfContent(problems, log),
  });
  try {
    const { examplesLoaded } = await prepareGraph(database);
    const loaded = await database.read((transaction) => readSeedDigest(transaction, BUILT_IN_FRAMEWORK));
    const seed = isSalvaged ? 'never' : config.seed;
    const loads = seed === 'if-empty' ? loaded === null : seed === 'if-changed';
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
    if (isSalvaged) tellWhatIsThere(await readings.current(), log);
    warnOfUnknown(config.scopes ?? [], await readings.current(), log);
    return composeApp(config, database, readings, telemetry, log);
  } catch (error) {
    readings.stop();
    // The cause is what is thrown, whatever becomes of this.
    await database
      .close()
      .catch((failure: unknown) => log.warn({ err: failure }, 'The database could not be closed'));
    throw error;
  }
}

/** Who saves what is left of a damaged database has to know what there is. */
function tellWhatIsThere(graph: GraphReading, log: Logger): void {
  const slugs = graph.organizations.map(({ organization: { slug } }) => slug);
  log.warn(
    slugs.length === 0
      ? 'No organization can be read of the damaged database.'
      : `These organizations can be read of the damaged database: ${slugs.join(', ')}.`,
  );
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

async function openDatabase(
  { neo4j, dataDirectory: directory }: Config,
  log: DatabaseLog,
  salvages: boolean,
): Promise<{ database: Database; isSalvaged: boolean }> {
  if (neo4j !== undefined) {
    const { openNeo4j } = await import('./storage/neo4j/open-neo4j.ts');
    const database = await openNeo4j({ ...neo4j, password: neo4j.password ?? '', log });
    return { database, isSalvaged: false };
  }
  const { openEmbedded } = await import('./storage/embedded/open-embedded.ts');
  try {
    return { database: await openEmbedded({ directory, log }), isSalvaged: false };
  } catch (error) {
    if (!salvages || !(error instanceof DatabaseDamagedError)) throw error;
    const { openDamaged } = await import('./storage/embedded/open-damaged.ts');
    return { database: await openDamaged({ directory, log }), isSalvaged: true };
  }
}

/** The parts of a request that say how fresh its answer must be, and who asks. */
interface IncomingRequest {
  readonly caller: Caller;
  readonly headers: { readonly 'cache-control'?: string | undefined };
}

function composeApp(
  config: Config,
  database: Database,
  readings: GraphReadings,
  telemetry: Telemetry,
  log: Logger,
): App {
  const announcement = new Announcement(config);
  const deadline = () => performance.now() + config.operationTimeoutMs;
  // A client that wants what is in the database now says so as it would to any cache.
  const servedTo = async ({ headers, caller }: IncomingRequest, until = deadline()) => {
    const of = seesOrganizations(caller) ? 'everything' : 'frameworks';
    const isLatestAsked = headers['cache-control']?.includes('no-cache') ?? false;
    const graph = isLatestAsked ? beforeDeadline(readings.latest(until, of), until) : readings.current();
    return readableGraph(await graph, caller);
  };
  const graphFor = async (request: IncomingRequest) =>
    request.caller === LOCAL_CALLER ? whole() : servedTo(request);
  // Whatever is served: an import without the roles would find none, and commands work on all that is there.
  const whole = async () => {
    if (config.scopes === undefined) return readings.refresh();
    const all = new GraphReadings(database);
    try {
      return await all.refresh();
    } finally {
      all.stop();
    }
  };
  const planOn = async (graph: GraphReading, question: PlanQuestion, format: PlanFormat) => {
    const { planBestPath } = await import('./plans/plan-text.ts');
    const asked = graph.forOperation();
    const text = await planBestPath(asked, question, format, deadline());
    return { text, understood: asked.understood };
  };
  const app: App = {
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
      const { access, dataDirectory, http, metrics, traces, slowOperationMs } = config;
      const [
        { PLAYGROUND_TABS },
        { startGraphqlServer },
        { warmUpRequests },
        { startHttpServer },
        { exportChart },
        { openAccess },
        { readTrustedDocuments },
        { answerBasis },
        { reportOnOrganization },
      ] = await Promise.all([
        import('./http/playground-queries.ts'),
        import('./graphql/server.ts'),
        import('./graphql/warm-up.ts'),
        import('./http/server.ts'),
        import('./organizations/export/export-chart.ts'),
        import('./access/open-access.ts'),
        import('./access/trusted-documents.ts'),
        import('./graphql/answer-basis.ts'),
        import('./organizations/findings/chart-report.ts'),
      ]);
      await demandGuard({ host, access, dataDirectory });
      const authenticate = openAccess({ host, access, dataDirectory, localSecret: announcement.secret, log });
      const documents =
        access.documents === undefined
          ? null
          : await readTrustedDocuments(access.documents, access.onlyTrusted);
      await readings.prepare();
      await telemetry.start({
        metrics,
        traces,
        slowOperationMs,
        graph: () => readings.times,
        databaseSystem: database.engine === 'neo4j' ? 'neo4j' : 'grafeo',
        log,
      });
      // What it asks itself before it listens is no operation of anybody.
      let isServing = false;
      const apollo = await startGraphqlServer((error) => log.error({ err: error }, 'a defect'), {
        discovery: access.discovery,
        onOperation: (seen) => {
          if (isServing) telemetry.operation(seen);
        },
      });
      const server = await startHttpServer({
        host,
        port,
        apollo,
        authenticate,
        allowedHosts: access.allowedHosts,
        hasPlayground: access.discovery,
        documents,
        context: async (request): Promise<Context> => {
          const until = deadline();
          const { socket } = request.raw;
          return {
            caller: request.caller,
            deadline: until,
            isAbandoned: () => socket.destroyed,
            graph: await servedTo(request, until),
            outcome: { mayBeKept: false },
          };
        },
        keeping: {
          basisOf: answerBasis,
          mayKeep: ({ outcome }) => outcome?.mayBeKept === true,
          onFound: () => telemetry.keptAnswer(),
        },
        isPublic: (access.open?.length ?? 0) > 0,
        config: http,
        exportOrganization: async (request, ...question) => exportChart(await graphFor(request), ...question),
        workRoutes: {
          work: {
            ...app,
            plan: async (request, ...question) => planOn(await graphFor(request), ...question),
            reportOrganization: async (request, ...question) =>
              reportOnOrganization(await graphFor(request), ...question),
          },
          instance: announcement.instance,
          importLimit: config.importLimitMb * 1024 * 1024,
          secret: secretOf(config),
        },
        ready: () => readings.isReachable(),
        onRequest: (request) => telemetry.request(request),
        metrics: telemetry.metrics,
        warmUp: {
          payloads: warmUpRequests(PLAYGROUND_TABS[0].query, await readings.current()),
          secret: announcement.secret,
        },
        log,
      });
      isServing = true;
      const untold = (error: unknown) =>
        log[config.neo4j === undefined ? 'warn' : 'info'](
          { err: error },
          'commands of this machine are not told of this server',
        );
      const { location } = await database.describe();
      await announcement.make({ url: server.url, location }).catch(untold);
      return {
        url: server.url,
        close: async () => {
          await announcement.stopping().catch(untold);
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
    plan: async (...question) => planOn(await readings.current(), ...question),
    importOrganization: async (source, options) => {
      const { importSource } = await import('./organizations/import/sources.ts');
      const outcome = await importSource(database, await whole(), source, options);
      await readings.refresh();
      if (options.dryRun === true) return outcome;
      const { isToBeToldOfBackup } = await import('./organizations/import/backup-advice.ts');
      return { ...outcome, needsBackup: await isToBeToldOfBackup(database) };
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
      const removed = await removeOrganization(database, await whole(), slug);
      await readings.refresh();
      return removed;
    },
    close: async () => {
      readings.stop();
      await database.close();
      await announcement.gone();
      await telemetry.stop();
    },
  };
  return app;
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
