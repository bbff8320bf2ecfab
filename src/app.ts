import type { Logger } from 'pino';
import type { App, AppOptions } from './cli/program.ts';
import type { Config } from './config.ts';
import { openDatabase } from './composition/open-database.ts';
import { frameworkWork } from './composition/framework-work.ts';
import { planOn } from './composition/plan-on.ts';
import { loadFrameworkFolders } from './composition/framework-folders.ts';
import { ServedGraphs } from './composition/served-graphs.ts';
import { tellWhatIsThere, warnOfContent, warnOfUnknown } from './composition/warnings.ts';
import type { Database, OnRows } from './storage/port/database.ts';
import { Announcement } from './running-server/announcement.ts';
import { digestSeed } from './seed/read-seed.ts';
import { BUILT_IN_FRAMEWORK } from './graph/ids.ts';
import { countNodes } from './nodes/count-nodes.ts';
import { prepareGraph } from './storage/prepare-graph.ts';
import { addExamples, loadBuiltInSeed, SEED_FOLDER } from './seed-folder.ts';
import { GraphReadings } from './readings/graph-readings.ts';
import { countsOf, memoryOf } from './graph/reading/memory.ts';
import { checkMemory } from './readings/check-memory.ts';
import { readProgress } from './readings/read-progress.ts';
import { readSeedDigest } from './storage/loaded-seed.ts';
import { observedDatabase } from './telemetry/observed-database.ts';
import { Telemetry } from './telemetry/telemetry.ts';

/**
 * Puts the program together: opens the database, prepares it, and seeds it as the configuration says.
 *
 * @throws RolegraphError, SeedProblemsError, the system's error
 */
export async function openApp(
  config: Config,
  { log, progress = () => {}, salvages = false, serves = false }: AppOptions,
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
      telemetry.read(state.kind === 'ORGANIZATION' ? 'organization' : 'framework', ms);
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
    if (!isSalvaged) await loadFrameworkFolders(database, config.frameworks, log);
    const counts = await checkMemory(database, config.scopes === undefined ? null : new Set(config.scopes));
    const tell = readProgress(counts, progress);
    onRows = (rows) => {
      // Now that the database has been asked for everything, this process would wait for it.
      if (serves) void loadServer().catch(() => undefined);
      tell(rows);
    };
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

/** Once, however often it is asked for; where that fails, whoever starts a server is told. */
function loadServer() {
  return import('./composition/start-server.ts');
}

function composeApp(
  config: Config,
  database: Database,
  readings: GraphReadings,
  telemetry: Telemetry,
  log: Logger,
): App {
  const announcement = new Announcement(config);
  const served = new ServedGraphs(config, database, readings);
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
    startServer: async (address) => {
      const { startServer } = await loadServer();
      const parts = { config, database, readings, served, announcement, telemetry, log };
      return startServer({ ...parts, work: app }, address);
    },
    seed: async (options) => {
      const plan = await loadBuiltInSeed(database, options);
      if (options.dryRun !== true) await loadFrameworkFolders(database, config.frameworks, log, options);
      await readings.refresh();
      const examples = options.dryRun === true ? [] : await addExamples(database);
      await readings.refresh();
      return { ...plan, examples };
    },
    check: async () => {
      const { checkGraph } = await import('./storage/check/check-graph.ts');
      return checkGraph(database);
    },
    plan: async (...question) => planOn(await readings.current(), served.deadline(), ...question),
    importOrganizations: async (sources, options) => {
      const { importSources } = await import('./organizations/import/sources.ts');
      const outcomes = await importSources(database, await served.whole(), sources, options);
      await readings.refresh();
      if (options.dryRun === true) return outcomes;
      const { isToBeToldOfBackup } = await import('./organizations/import/backup-advice.ts');
      const needsBackup = await isToBeToldOfBackup(database);
      return outcomes.map((outcome) => ({ ...outcome, needsBackup }));
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
      const removed = await removeOrganization(database, await served.whole(), slug);
      await readings.refresh();
      return removed;
    },
    ...frameworkWork({
      database,
      readings,
      served,
      mayRemoveBuiltIn: config.seed === 'never',
      folders: config.frameworks,
    }),
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
