/*
 * A process that asks for paths within one framework and over three that are mapped to each other: `node paths-child.ts`.
 * Prints microseconds a role that a search settles, which is what its time goes with.
 */
import { idOf } from '../../src/graph/ids.ts';
import type { Mapping } from '../../src/graph/model.ts';
import { type FrameworkReading, frameworkReading } from '../../src/graph/reading/framework-reading.ts';
import { GraphReading } from '../../src/graph/reading/graph-reading.ts';
import { MappingsReading } from '../../src/graph/reading/mappings-reading.ts';
import { PATH_COSTS } from '../../src/graph/vocabulary.ts';
import { joinFrameworks } from '../../src/paths/joined-frameworks.ts';
import { type PathSpace, spaceOf } from '../../src/paths/path-space.ts';
import type { PathConditions } from '../../src/paths/constraints.ts';
import { Labels } from '../../src/paths/search/labels.ts';
import { ReverseTree } from '../../src/paths/search/reverse-tree.ts';
import { type SearchedPaths, searchPaths } from '../../src/paths/search-paths.ts';
import { generateFramework } from '../graph/generated-framework.ts';
import { measureTurns } from '../graph/turns.ts';
import { median, rounded } from '../organizations/timing.ts';
import { seededRandom } from '../paths/generated-graph.ts';

/** What a child tells its parent. */
export interface PathsReport {
  readonly question: string;
  readonly roles: number;
  readonly transitions: number;
  readonly searches: number;
  readonly medianMs: number;
  readonly settledRoles: number;
  /** Of the processor: other work on the machine does not count. */
  readonly microsecondsARole: number;
  /** The most that the thread worked by itself in a turn of the event loop, without garbage collection. */
  readonly longestOwnMs: number;
}

const ROLES = 5_000;
const TRANSITIONS_A_ROLE = 10;
const SEARCHES = 500;
const FIRST = 3;
/** Of three roles one has a counterpart in the next framework. */
const MAPPED = 3;
const SLUGS = ['one', 'two', 'three'];

const ANY: PathConditions = {
  viaIds: [],
  avoidIds: [],
  kinds: null,
  maxSteps: null,
  maxYears: null,
  frameworks: null,
  includeVariants: false,
};

const random = seededRandom(20_261_130);
const below = (limit: number) => Math.floor(random() * limit);
const roleId = (slug: string, number: number) => idOf('Role', `${slug}/r${String(number).padStart(6, '0')}`);
const large = madeFramework('large', SLUGS.length * ROLES);
const frameworks = SLUGS.map((slug) => madeFramework(slug, ROLES));
const graph = new GraphReading({
  version: 1,
  readAt: new Date(),
  frameworks: [large, ...frameworks],
  mappings: new MappingsReading({ version: 1, stamp: 'mappings' }, crossings()),
});
const CASES = [
  {
    question: 'one framework',
    space: spaceOf(frameworks[0] as FrameworkReading),
    ends: [SLUGS[0] as string],
    roles: ROLES,
  },
  { question: 'one as large as three', space: spaceOf(large), ends: ['large'], roles: SLUGS.length * ROLES },
  { question: 'three frameworks', space: await joinFrameworks(graph, frameworks), ends: SLUGS, roles: ROLES },
];
// Once before it counts, so that all is compiled.
for (const each of CASES) await timedSearches(each);
const measured = [];
for (const each of CASES) measured.push({ each, ...(await timedSearches(each)) });
// Counted when everything is timed, since counting makes searches slower.
const reports: PathsReport[] = [];
for (const { each, searches, times, cpuMs, longestOwnMs } of measured) {
  const settled = await settledRoles(each.space, searches);
  const { nodeCount, edgeCount } = each.space.graph.topology;
  reports.push({
    question: each.question,
    roles: nodeCount,
    transitions: edgeCount,
    searches: times.length,
    medianMs: rounded(median(times)),
    settledRoles: Math.round(settled / times.length),
    microsecondsARole: rounded((cpuMs * 1_000) / settled),
    longestOwnMs,
  });
}
console.log(JSON.stringify(reports));

function madeFramework(slug: string, roles: number): FrameworkReading {
  const content = generateFramework({ slug, roles, skills: 200, requirements: roles * 4 });
  const transitions = Array.from({ length: roles * TRANSITIONS_A_ROLE }, (_, number) => ({
    id: idOf('Transition', `${slug}/t${String(number).padStart(8, '0')}`),
    fromId: roleId(slug, Math.floor(number / TRANSITIONS_A_ROLE)),
    toId: roleId(slug, below(roles)),
    kind: 'PROMOTION' as const,
    rank: null,
    tier: null,
    years: { min: 1 + below(8), max: null, text: 'some years' },
    summary: null,
    circumstance: null,
    stageIds: [],
    citations: [],
  })).filter(({ fromId, toId }) => fromId !== toId);
  return frameworkReading({ scope: slug, version: 1, stamp: slug }, { ...content, transitions });
}

function crossings(): Mapping[] {
  return SLUGS.flatMap((slug, place) => {
    const next = SLUGS[(place + 1) % SLUGS.length] as string;
    return Array.from({ length: Math.floor(ROLES / MAPPED) }, (_, number): Mapping => ({
      id: idOf('Mapping', `${slug}-${next}-${number}`),
      fromId: roleId(slug, number * MAPPED),
      toId: roleId(next, below(ROLES)),
      type: 'CLOSE',
      basis: 'STATED',
      confidence: below(100) / 100,
      reason: null,
      statedBy: 'bench',
    }));
  });
}

/** Between roles of all frameworks of a case. */
async function timedSearches({ space, ends, roles }: (typeof CASES)[number]) {
  for (const by of PATH_COSTS) await space.costs(by);
  const all = Array.from({ length: SEARCHES }, (): SearchedPaths => {
    const fromId = roleId(ends[below(ends.length)] as string, below(roles));
    const toId = roleId(ends[below(ends.length)] as string, below(roles));
    return { fromId, toId, first: FIRST, conditions: ANY, by: 'YEARS' };
  }).filter(({ fromId, toId }) => fromId !== toId);
  const times: number[] = [];
  let cpuMs = 0;
  const { report } = await measureTurns(async () => {
    for (const search of all) {
      const [start, cpu] = [performance.now(), process.threadCpuUsage()];
      const { paths } = await searchPaths(space, search, Infinity, {});
      times.push(performance.now() - start);
      const { user, system } = process.threadCpuUsage(cpu);
      cpuMs += (user + system) / 1_000;
      if (paths.length === 0) throw new Error(`No path from ${search.fromId} to ${search.toId}.`);
      // As between two requests.
      await new Promise((resolve) => setImmediate(resolve));
    }
  });
  return {
    searches: all,
    times,
    cpuMs,
    longestOwnMs: report.longestOwnMs,
  };
}

/** How many roles the same searches settle from their end, and reach from their start. */
async function settledRoles(space: PathSpace, searches: readonly SearchedPaths[]): Promise<number> {
  let count = 0;
  // Each is called on what it was called on.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const [{ grow }, { add }] = [ReverseTree.prototype, Labels.prototype];
  ReverseTree.prototype.grow = function (this: ReverseTree) {
    count += 1;
    return grow.call(this);
  };
  Labels.prototype.add = function (this: Labels, ...label) {
    count += 1;
    return add.apply(this, label);
  };
  for (const search of searches) await searchPaths(space, search, Infinity, {});
  ReverseTree.prototype.grow = grow;
  Labels.prototype.add = add;
  return count;
}
