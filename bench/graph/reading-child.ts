/*
 * A process that reads one generated framework and one organization, and prints what it took: `node --expose-gc
 * reading-child.ts PLACE SHAPE ORGANIZATION [ROUNDS]`.
 */
import type { FrameworkReading } from '../../src/graph/reading/framework-reading.ts';
import { frameworkReading, prepareIndexes } from '../../src/graph/reading/framework-reading.ts';
import type { FrameworkContent } from '../../src/graph/model.ts';
import { finishInSlices } from '../../src/graph/work/slices.ts';
import type { ChartReading } from '../../src/organizations/chart/chart-reading.ts';
import { GraphReadings } from '../../src/readings/graph-readings.ts';
import { countsOf } from '../../src/graph/reading/memory.ts';
import { readFramework } from '../../src/storage/framework/read-framework.ts';
import { readOrganization } from '../../src/storage/organization/read-organization.ts';
import type { Database } from '../../src/storage/port/database.ts';
import { readScopes, type Scope } from '../../src/storage/scopes.ts';
import { type ShapeName, SHAPES } from './generated-framework.ts';
import { openDatabase } from './open-database.ts';
import { measureTurns, type TurnReport } from './turns.ts';

/** What a child tells its parent. */
export interface ReadingReport {
  /** The first reading and its derivations, the code cold as at a start. */
  readonly firstRead: TurnReport;
  readonly firstPreparation: TurnReport;
  /** Warm, by the round: the whole framework and the whole organization. */
  readonly frameworkMs: readonly number[];
  readonly organizationMs: readonly number[];
  readonly requirements: number;
  readonly records: number;
  readonly positions: number;
  readonly bytesARequirement: number;
  /** Everything that is made of the reading included. */
  readonly bytesARecord: number;
  readonly bytesAPosition: number;
  /** Megabytes that one reading takes while it serves, with its typed columns. */
  readonly servingMb: number;
  /** The most that the heap held while the next was made: the program and garbage included, typed columns not. */
  readonly peakMb: number;
  readonly peakResidentMb: number;
}

const [place = '', shape = '', organization = '', rounds = '3'] = process.argv.slice(2);
const { slug } = SHAPES[shape as ShapeName];
const database = await openDatabase(place);
try {
  console.log(JSON.stringify(await report()));
} finally {
  await database.close();
}

async function report(): Promise<ReadingReport> {
  const empty = heapBytes();
  const readings = new GraphReadings(database, { scopes: [slug], pollMs: 86_400_000 });
  const { result: graph, report: firstRead } = await measureTurns(() => readings.refresh());
  const { report: firstPreparation } = await measureTurns(() => readings.prepare());
  const served = heapBytes();
  const { records } = countsOf(graph);
  const requirements = graph.frameworks[0]!.requirements.list.length;
  const peak = await peakDuring(() => another(database, [slug]));
  readings.stop();
  const chart = await bytesOf(() => another(database, [organization]));
  const positions = chart.result.organizations[0]!.chart.positions.length;
  const times = { framework: [] as number[], organization: [] as number[] };
  for (let round = 0; round < Number(rounds); round += 1) {
    await timed(times.framework, () => readWhole(slug));
    await timed(times.organization, () => readWhole(organization));
  }
  return {
    firstRead,
    firstPreparation,
    frameworkMs: times.framework,
    organizationMs: times.organization,
    requirements,
    records,
    positions,
    bytesARequirement: Math.round((await requirementBytes()) / requirements),
    bytesARecord: Math.round((served - empty) / records),
    bytesAPosition: Math.round(chart.bytes / positions),
    servingMb: megabytes(served - empty),
    ...peak,
  };
}

/** A second graph beside the one that serves, as it is before the two are exchanged. */
async function another(from: Database, scopes: readonly string[]) {
  const readings = new GraphReadings(from, { scopes, pollMs: 86_400_000 });
  const graph = await readings.refresh();
  await readings.prepare();
  readings.stop();
  return graph;
}

/** What requirements take with their maps: what is freed when a reading gives way to the same without them. */
async function requirementBytes(): Promise<number> {
  const state = await stateOf(slug);
  let full: FrameworkReading | null = null;
  let content: FrameworkContent | null = await database.read(
    async (transaction) => (await readFramework(transaction, slug)).content,
  );
  full = frameworkReading(state, content!);
  await finishInSlices(prepareIndexes(full));
  const rest = frameworkReading(state, { ...content!, requirements: [] });
  await finishInSlices(prepareIndexes(rest));
  content = null;
  const both = heapBytes();
  full = null;
  const bytes = both - heapBytes();
  // The other kinds' maps were there twice.
  const others = await bytesOf(async () => {
    const again = frameworkReading(state, contentOf(rest));
    await finishInSlices(prepareIndexes(again));
    return again;
  });
  return bytes - others.bytes;
}

function contentOf(reading: FrameworkReading): FrameworkContent {
  const lists = Object.entries(reading).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && 'list' in value ? [[name, value.list]] : [],
  );
  return { ...Object.fromEntries(lists), framework: reading.framework } as FrameworkContent;
}

async function stateOf(scope: string): Promise<Scope> {
  const scopes = await database.read(readScopes);
  return scopes.find((each) => each.scope === scope)!;
}

async function readWhole(scope: string): Promise<FrameworkContent | ChartReading> {
  const state = await stateOf(scope);
  return database.read(async (transaction) =>
    state.kind === 'FRAMEWORK'
      ? (await readFramework(transaction, scope)).content!
      : (await readOrganization(transaction, state)).reading!,
  );
}

async function timed(times: number[], work: () => Promise<unknown>): Promise<void> {
  globalThis.gc?.();
  const start = performance.now();
  await work();
  times.push(Math.round(performance.now() - start));
}

async function bytesOf<Result>(make: () => Promise<Result>): Promise<{ result: Result; bytes: number }> {
  const before = heapBytes();
  const result = await make();
  return { result, bytes: heapBytes() - before };
}

async function peakDuring(work: () => Promise<unknown>) {
  let peak = 0;
  const look = () => (peak = Math.max(peak, process.memoryUsage().heapUsed));
  const timer = setInterval(look, 5);
  await work();
  look();
  clearInterval(timer);
  return { peakMb: megabytes(peak), peakResidentMb: Math.round(process.resourceUsage().maxRSS / 1024) };
}

/** With what typed columns take, which lies beside the heap. */
function heapBytes(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
