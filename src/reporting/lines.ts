import { checkFromOne } from '../graph/arguments/bounds.ts';
import type { Arguments, Given } from '../graph/arguments/given.ts';
import { compareIds, type ReportingLine } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { checkStages, holdsIn } from '../graph/stages.ts';
import type { ReportingKind } from '../graph/vocabulary.ts';
import { isFollowed } from './states.ts';

export const DEEPEST = 10;

/** A reporting line, and how many levels below the role that was asked about it lies; left out: 1. */
export type ReportingLineAtDepth = ReportingLine & { readonly depth?: number };

/** Which lines; left out: any. */
export interface LineFilter {
  /** By slug or title. */
  readonly stages?: Given<readonly string[]>;
  readonly kinds?: Given<readonly ReportingKind[]>;
}

/** The lines from a role, whatever their kind, standing and stages, by id. */
export function linesFrom(graph: GraphReading, roleId: string): readonly ReportingLine[] {
  return graph.naming('reportingLines', 'fromId', roleId);
}

/** Whom a role reports to: solid lines first, then by id. @throws InvalidInputError */
export function linesUp(graph: GraphReading, roleId: string, filter: LineFilter): ReportingLineAtDepth[] {
  return linesFrom(graph, roleId).filter(admission(graph, filter)).sort(bySolidity);
}

/**
 * Who reports to a role, down to `depth` levels: nearer levels first, then as in linesUp. A role that is met again is
 * not followed again, so circles end; nor is one whose line is unnecessary or advised against, since nobody below it
 * reports along that line.
 *
 * @throws InvalidInputError
 */
export function linesDown(
  graph: GraphReading,
  roleId: string,
  { depth: asked, ...filter }: LineFilter & Arguments<{ depth: number }>,
): ReportingLineAtDepth[] {
  const deepest = checkFromOne(asked ?? 1, 'depth', DEEPEST);
  const admits = admission(graph, filter);
  const met = new Set([roleId]);
  const found: ReportingLineAtDepth[] = [];
  let level = [roleId];
  for (let depth = 1; depth <= deepest && level.length > 0; depth += 1) {
    const lines = level
      .flatMap((id) => graph.naming('reportingLines', 'toId', id))
      .filter(admits)
      .sort(bySolidity);
    for (const line of lines) found.push(depth === 1 ? line : { ...line, depth });
    const followed = lines.filter(isFollowed).map(({ fromId }) => fromId);
    level = [...new Set(followed)].filter((id) => !met.has(id));
    for (const id of level) met.add(id);
  }
  return found;
}

/** Whether a filter admits a line. @throws InvalidInputError */
export function admission(
  graph: GraphReading,
  { stages, kinds }: LineFilter,
): (line: ReportingLine) => boolean {
  const stageIds = checkStages(graph, stages);
  return (line) => (kinds?.includes(line.kind) ?? true) && holdsIn(line, stageIds);
}

function bySolidity(a: ReportingLine, b: ReportingLine): number {
  return Number(a.kind === 'DOTTED') - Number(b.kind === 'DOTTED') || compareIds(a.id, b.id);
}
