import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Role, Transition } from '../../src/graph/model.ts';
import type { GradedRequirement } from '../../src/roles/graded.ts';
import { PathSearch } from '../../src/paths/search/path-search.ts';
import { topologyInPortions } from '../../src/paths/search/topology.ts';
import { weightsInPortions } from '../../src/paths/search/weights.ts';
import { TitleIndex } from '../../src/titles/title-index.ts';
import { transitionCosts } from '../../src/paths/transition-cost.ts';
import type { RoleNeeds } from '../../src/paths/known-needs.ts';
import { typicalRises } from '../../src/paths/typical-rises.ts';
import { NOTHING_HELD, skillsHeld } from '../../src/skills/held-skills.ts';
import { finishInSlices, runInSlices } from '../../src/graph/work/slices.ts';
import { type GeneratedGraph, generateTransitions, layOutGraph, seededRandom } from './generated-graph.ts';

/*
 * How long the event loop stands still while the product works on 100,000 roles: run by run.ts in a process of its own,
 * with --expose-gc, so that what is left of making the graph is not collected while the clock runs. Prints JSON.
 */

const ROLES = 100_000;
const TRANSITIONS = 1_000_000;
const QUESTIONS = 4;
const K = 20;
const VIA = 3;
const NEEDS = 20;
const SKILLS = 2_000;

export interface Block {
  readonly work: string;
  /** From the first slice to the last: about how long it would block in one piece. */
  readonly totalMs: number;
  /** The longest time for which a timer due every millisecond did not come, whatever else the machine was doing. */
  readonly longestBlockMs: number;
  /** The most that the thread itself worked in a turn of the loop, garbage collection included. */
  readonly longestTurnCpuMs: number;
}

const blocks: Block[] = [];

async function measure(work: string, run: () => unknown): Promise<void> {
  globalThis.gc?.();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await pause(20);
  const turns = new LongestTurn();
  const start = performance.now();
  await run();
  const totalMs = performance.now() - start;
  turns.stop();
  // The timer comes, and is counted, after the block.
  await pause(20);
  delay.disable();
  blocks.push({
    work,
    totalMs: Math.round(totalMs),
    longestBlockMs: Math.round(delay.max / 1e6),
    longestTurnCpuMs: Math.round(turns.longestMs),
  });
  console.error(JSON.stringify(blocks.at(-1)));
}

/** How much a thread works in each turn of its loop until it is stopped. */
class LongestTurn {
  longestMs = 0;
  #before = cpuMs();
  #turn = setImmediate(() => this.#next());

  stop(): void {
    this.#look();
    clearImmediate(this.#turn);
  }

  #next(): void {
    this.#look();
    this.#turn = setImmediate(() => this.#next());
  }

  #look(): void {
    const now = cpuMs();
    this.longestMs = Math.max(this.longestMs, now - this.#before);
    this.#before = now;
  }
}

function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

const random = seededRandom(7);
const below = (limit: number) => Math.floor(random() * limit);

async function prepare(): Promise<void> {
  const { roleIds, transitions } = generateTransitions(ROLES, TRANSITIONS, ROLES / 2, random);
  const stated = transitions.map(
    (transition) =>
      ({ ...transition, kind: 'PROMOTION', years: { min: below(8), max: null, text: '' } }) as Transition,
  );
  const facts = {
    frameworkOf: () => 'default',
    needsOf: () => ({ requirements: [], held: NOTHING_HELD }),
    typicalRise: (need: number) => need,
  };
  await measure('the topology', () => finishInSlices(topologyInPortions(roleIds, transitions)));
  await measure('costs by years', () => finishInSlices(transitionCosts('YEARS', stated, facts)));
  const grades = ['Senior', 'Staff', 'Principal', 'Lead', 'Junior', 'Head of', 'VP', 'Director of'];
  const fields = ['Engineering', 'Platform Engineering', 'Data', 'Security Engineering', 'Product'];
  const roles = roleIds.map(
    (id, index) =>
      ({
        id,
        title: `${grades[index % 8]} ${fields[index % 5]} ${index % 997}`,
        aliases: [],
        levelCodes: [],
      }) as unknown as Role,
  );
  const titles = { roles, roleTitles: [], claims: [], stageFocuses: [] };
  await measure('the index of titles', () => finishInSlices(TitleIndex.inPortions(titles)));
}

/** Costs by GAP, of a fifth of the roles and a tenth of the transitions: as many as a framework has at most. */
async function compare(): Promise<void> {
  const { roleIds, transitions } = generateTransitions(ROLES / 5, TRANSITIONS / 10, ROLES / 10, random);
  const needs = new Map(
    roleIds.map((roleId): [string, RoleNeeds] => {
      const requirements = Array.from({ length: NEEDS }, () => {
        const requirement = { skillId: `Skill:${below(SKILLS)}`, level: 1 + below(5), importance: 0.5 };
        return requirement as GradedRequirement;
      });
      const rung = below(10);
      const isNotAskedFor = (skillId: string) => skillId.length > rung;
      return [roleId, { requirements, held: skillsHeld(requirements, [], isNotAskedFor) }];
    }),
  );
  const needsOf = (roleId: string) => needs.get(roleId)!;
  const all = transitions as unknown as readonly Transition[];
  let typicalRise = (need: number) => need;
  await measure('usual rises, of 20,000 roles with 20 requirements and 100,000 transitions', async () => {
    typicalRise = await finishInSlices(typicalRises(all, needsOf));
  });
  const facts = { frameworkOf: () => 'default', needsOf, typicalRise };
  await measure('costs by gap of the same', () => finishInSlices(transitionCosts('GAP', all, facts)));
}

async function search(shape: string, reach: number): Promise<void> {
  const graph = layOutGraph(generateTransitions(ROLES, TRANSITIONS, reach, random), random);
  for (const by of ['years', 'steps'] as const) {
    await measure(`costs by ${by} laid out`, () =>
      finishInSlices(weightsInPortions(graph.topology, graph[by])),
    );
    const questions = Array.from({ length: QUESTIONS }, () =>
      Array.from({ length: 2 + VIA }, () => below(ROLES)),
    );
    const what = `through ${VIA} roles, k = ${K}, ${shape}, by ${by}`;
    await measure(`${QUESTIONS} questions ${what}, one after the other`, async () => {
      for (const nodes of questions) await ask(graph, by, nodes);
    });
    await measure(`${QUESTIONS} questions ${what}, at the same time`, () =>
      Promise.all(questions.map((nodes) => ask(graph, by, nodes))),
    );
  }
}

async function ask(graph: GeneratedGraph, by: 'years' | 'steps', nodes: readonly number[]): Promise<void> {
  const [from = 0, to = 0, ...via] = nodes;
  const search = new PathSearch(graph.topology, graph[by], { from, to, k: K, viaNodes: new Set(via) });
  await runInSlices(search, Infinity);
  search.close();
  if (search.found.paths.length < K) throw new Error(`Less than ${K} paths from ${from} to ${to}.`);
}

await prepare();
await compare();
await search('anywhere', ROLES / 2);
await search('to neighbours', ROLES / 50);
console.log(JSON.stringify(blocks));
