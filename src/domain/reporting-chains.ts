import { compareIds, type ReportingLine } from './model.ts';

/** One way up, from the role that was asked about to a role above which no line leads on. */
export interface ReportingChain {
  readonly links: readonly ReportingLine[];
  /** The role at which it ends. */
  readonly topId: string;
}

/** Longer than any company is deep; a chain stops here. */
const MOST_LINKS = 12;
/** Chains that are looked at before the search stops: bounded work, whatever the graph. */
const MOST_CHAINS = 10_000;

/**
 * Every way up from a role: shortest first, then by the ids of the links. A chain visits no role
 * twice. Links are chained only where they can hold together: the stages that they name have one in
 * common, which is one of `wanted` where that is not null. Lines that a source finds unnecessary or
 * advises against are not followed.
 */
export function reportingChains(
  roleId: string,
  linesFrom: (roleId: string) => readonly ReportingLine[],
  wanted: Stages = null,
): ReportingChain[] {
  const found: ReportingChain[] = [];
  const climb = (at: string, links: readonly ReportingLine[], met: ReadonlySet<string>, stages: Stages) => {
    if (found.length >= MOST_CHAINS) return;
    const onwards = linesFrom(at)
      .filter(({ standing, toId }) => (standing === 'OBSERVED' || standing === 'ADVISED') && !met.has(toId))
      .map((line) => ({ line, common: commonStages(stages, line.stageIds) }))
      .filter(({ line, common }) => line.stageIds.length === 0 || common === null || common.length > 0)
      .sort((a, b) => compareIds(a.line.id, b.line.id));
    if (onwards.length === 0 || links.length === MOST_LINKS) {
      if (links.length > 0) found.push({ links, topId: at });
      return;
    }
    for (const { line, common } of onwards) {
      climb(line.toId, [...links, line], new Set([...met, line.toId]), common);
    }
  };
  climb(roleId, [], new Set([roleId]), wanted);
  return found.sort((a, b) => a.links.length - b.links.length || compareLinks(a.links, b.links));
}

/** The stages in which all links so far hold; null: in any. */
type Stages = readonly string[] | null;

function commonStages(stages: Stages, named: readonly string[]): Stages {
  if (named.length === 0) return stages;
  return stages === null ? named : stages.filter((id) => named.includes(id));
}

function compareLinks(a: readonly ReportingLine[], b: readonly ReportingLine[]): number {
  for (const [index, line] of a.entries()) {
    const order = compareIds(line.id, b[index]?.id ?? '');
    if (order !== 0) return order;
  }
  return 0;
}
