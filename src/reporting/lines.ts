import { InvalidInputError } from '../graph/errors.ts';
import { type MaybePromise, whenReady } from '../graph/work/maybe-promise.ts';
import { compareIds, type ReportingLine } from '../graph/model.ts';
import { isFollowed } from './states.ts';
import type { ReportingKind } from '../graph/vocabulary.ts';
import type { GraphSnapshot } from '../readings/graph-snapshot.ts';
import { checkStages, holdsIn } from '../graph/catalogue.ts';

const DEEPEST = 10;

/** A reporting line, and how many levels below the role that was asked about it lies. */
export type ReportingLineAtDepth = ReportingLine & { readonly depth: number };

/** Which lines; left out: any. */
export interface LineFilter {
  /** By slug or title. */
  readonly stages?: readonly string[] | null | undefined;
  readonly kinds?: readonly ReportingKind[] | null | undefined;
}

/**
 * Whom a role reports to: solid lines first, then by id.
 *
 * @throws InvalidInputError
 */
export function linesUp(
  snapshot: GraphSnapshot,
  roleId: string,
  filter: LineFilter,
): MaybePromise<ReportingLineAtDepth[]> {
  return withLines(snapshot, roleId, filter, ({ byFrom }, admits) =>
    sortedLines(byFrom.get(roleId) ?? [], admits, 1),
  );
}

/**
 * Who reports to a role, down to `depth` levels: nearer levels first, then as in linesUp. A role that is met again is
 * not followed again, so circles end; nor is one whose line is unnecessary or advised against, since nobody below it
 * reports along that line.
 *
 * @throws InvalidInputError
 */
export function linesDown(
  snapshot: GraphSnapshot,
  roleId: string,
  { depth: asked, ...filter }: LineFilter & { readonly depth?: number | null | undefined },
): MaybePromise<ReportingLineAtDepth[]> {
  const depth = asked ?? 1;
  if (!(depth >= 1 && depth <= DEEPEST)) {
    throw new InvalidInputError(`depth is ${depth}; it must be 1 to ${DEEPEST}.`, { argument: 'depth' });
  }
  return withLines(snapshot, roleId, filter, ({ byTo }, admits) => {
    const met = new Set([roleId]);
    const found: ReportingLineAtDepth[] = [];
    let level = [roleId];
    for (let below = 1; below <= depth && level.length > 0; below += 1) {
      const lines = sortedLines(
        level.flatMap((id) => byTo.get(id) ?? []),
        admits,
        below,
      );
      found.push(...lines);
      const followed = lines.filter(isFollowed).map(({ fromId }) => fromId);
      level = [...new Set(followed)].filter((id) => !met.has(id));
      for (const id of level) met.add(id);
    }
    return found;
  });
}

type LinesByRole = ReadonlyMap<string, readonly ReportingLine[]>;

/** Hands over the lines of the role's framework, and whether the filter admits a line. */
export function withLines<Result extends object>(
  snapshot: GraphSnapshot,
  roleId: string,
  { stages, kinds }: LineFilter,
  use: (
    lines: { readonly byFrom: LinesByRole; readonly byTo: LinesByRole },
    admits: (line: ReportingLine) => boolean,
  ) => Result[],
): MaybePromise<Result[]> {
  const scope = snapshot.scopeOf(roleId);
  if (scope === undefined) return [];
  return whenReady(checkStages(snapshot, stages), (stageIds) =>
    whenReady(scope.reportingLines(), (lines) =>
      use(lines, (line) => (kinds?.includes(line.kind) ?? true) && holdsIn(line, stageIds)),
    ),
  );
}

function sortedLines(
  lines: readonly ReportingLine[],
  admits: (line: ReportingLine) => boolean,
  depth: number,
): ReportingLineAtDepth[] {
  return lines
    .filter(admits)
    .map((line) => ({ ...line, depth }))
    .sort((a, b) => Number(a.kind === 'DOTTED') - Number(b.kind === 'DOTTED') || compareIds(a.id, b.id));
}
