import { checkFirst } from '../graph/arguments/bounds.ts';
import type { Arguments } from '../graph/arguments/given.ts';
import type { ReportingLine } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { checkStages } from '../graph/stages.ts';
import { type ChainEnd, ReportingChainSearch } from './chain-search.ts';
import { admission, type LineFilter, linesFrom } from './lines.ts';
import { ReportingStates } from './states.ts';

/** One way up, from the role that was asked about to a role above which no line leads on. */
export interface ReportingChain {
  readonly links: readonly ReportingLine[];
  /** The role at which it ends. */
  readonly topId: string;
}

export interface FoundChains {
  readonly chains: readonly ReportingChain[];
  /** Whether the search ended before everything was looked at. */
  readonly isCutShort: boolean;
}

export interface ChainQuestion {
  /** The chain holds as a whole in one of these stages, or in all; null: in any. */
  readonly stages: readonly string[] | null;
  /** How many chains at most. */
  readonly first: number;
}

/** Lines that are looked at, over and over ones included, before a search stops. */
const MOST_STEPS = 500_000;

/** The `first` shortest ways up from a role to the top. @throws InvalidInputError */
export function listReportingChains(
  graph: GraphReading,
  roleId: string,
  { first, ...filter }: LineFilter & Arguments<{ first: number }>,
): readonly ReportingChain[] {
  const limit = checkFirst(first, 10, 100);
  return chainsAdmitted(graph, roleId, filter, limit).chains;
}

/** Whether there are more than the `first`, or may be, as the search ended before all were looked at. @throws InvalidInputError */
export function hasMoreReportingChains(
  graph: GraphReading,
  roleId: string,
  { first, ...filter }: LineFilter & Arguments<{ first: number }>,
): boolean {
  const limit = checkFirst(first, 10, 100);
  const { chains, isCutShort } = chainsAdmitted(graph, roleId, filter, limit + 1);
  return isCutShort || chains.length > limit;
}

function chainsAdmitted(graph: GraphReading, roleId: string, filter: LineFilter, first: number): FoundChains {
  const stages = checkStages(graph, filter.stages);
  const admits = admission(graph, filter);
  return reportingChains(roleId, (id) => linesFrom(graph, id).filter(admits), { stages, first });
}

/**
 * The shortest ways up from a role: shortest first, then by the ids of the links. A chain visits no role twice. Chains
 * that end in a circle, where everyone further up is in the chain already, come after those that reach a top.
 *
 * Links are chained only where they can hold together: the stages that they name have one in common, which is one of
 * those asked for. Lines that a source finds unnecessary or advises against are not followed. Circumstances in words
 * are told and not judged: the alternatives that exclude each other ("one of two") leave the same role, so that no
 * chain has both.
 *
 * The work is bounded. Ways to a top are found one by one, each at the cost of a few looks around. Finding the shortest
 * way into a dense circle may take longer than anybody waits: then those found in time are given, and where there is
 * nothing else, one that keeps to the roles with the fewest managers left.
 */
export function reportingChains(
  roleId: string,
  linesOf: (roleId: string) => readonly ReportingLine[],
  { stages, first }: ChainQuestion,
): FoundChains {
  const states = new ReportingStates(roleId, linesOf, stages);
  const found: number[][] = [];
  let isCutShort = false;
  for (const end of ['TOP', 'CIRCLE'] satisfies ChainEnd[]) {
    if (found.length === first) break;
    const search = new ReportingChainSearch(states, end, MOST_STEPS);
    found.push(...search.run(first - found.length));
    isCutShort ||= search.isCutShort;
  }
  if (found.length === 0 && isCutShort) found.push(someChain(states));
  const chains = found.map((chain) => {
    const links = chain.map((line) => states.lines[line] as ReportingLine);
    return { links, topId: links.at(-1)?.toId ?? roleId };
  });
  return { chains, isCutShort };
}

/** A chain that is found without looking around: from each role to the manager with the fewest managers to meet. */
function someChain(states: ReportingStates): number[] {
  const chain: number[] = [];
  const met = new Set([states.roleOf(states.start)]);
  for (let state = states.start; ;) {
    const steps = states
      .onward(state)
      .filter((step) => !met.has(states.roleOf(step.state)))
      .map((step) => ({
        ...step,
        unmet: states.managersOf(step.state).filter((role) => !met.has(role)).length,
      }));
    if (steps.length === 0) return chain;
    const best = steps.reduce((a, b) => (b.unmet < a.unmet ? b : a));
    chain.push(best.line);
    met.add(states.roleOf(best.state));
    state = best.state;
  }
}
