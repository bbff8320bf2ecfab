import { InvalidInputError } from '../domain/errors.ts';
import { compareIds, type ReportingLine } from '../domain/model.ts';
import type { ReportingKind } from '../domain/vocabulary.ts';
import type { GraphSnapshot } from '../snapshot/graph-snapshot.ts';
import { type MaybePromise, whenReady } from '../domain/maybe-promise.ts';

const DEEPEST = 10;

/** A reporting line, and how many levels below the role that was asked about it lies. */
export type ReportingLineAtDepth = ReportingLine & { readonly depth: number };

/** Whom a role reports to: solid lines first, then by id. `kinds` null: any. */
export function linesUp(
  snapshot: GraphSnapshot,
  roleId: string,
  kinds: readonly ReportingKind[] | null,
): MaybePromise<ReportingLineAtDepth[]> {
  const scope = snapshot.scopeOf(roleId);
  if (scope === undefined) return [];
  return whenReady(scope.reportingLines(), ({ byFrom }) => sortedLines(byFrom.get(roleId), kinds, 1));
}

/**
 * Who reports to a role, down to `depth` levels: nearer levels first, then as in linesUp. A role that
 * is met again is not followed again, so circles end.
 *
 * @throws InvalidInputError
 */
export function linesDown(
  snapshot: GraphSnapshot,
  roleId: string,
  depth: number,
  kinds: readonly ReportingKind[] | null,
): MaybePromise<ReportingLineAtDepth[]> {
  if (!(depth >= 1 && depth <= DEEPEST)) {
    throw new InvalidInputError(`depth is ${depth}; it must be 1 to ${DEEPEST}.`, { argument: 'depth' });
  }
  const scope = snapshot.scopeOf(roleId);
  if (scope === undefined) return [];
  return whenReady(scope.reportingLines(), ({ byTo }) => {
    const met = new Set([roleId]);
    const found: ReportingLineAtDepth[] = [];
    let level = [roleId];
    for (let below = 1; below <= depth && level.length > 0; below += 1) {
      const lines = sortedLines(level.flatMap((id) => byTo.get(id) ?? []), kinds, below);
      found.push(...lines);
      level = [...new Set(lines.map(({ fromId }) => fromId))].filter((id) => !met.has(id));
      for (const id of level) met.add(id);
    }
    return found;
  });
}

function sortedLines(
  lines: readonly ReportingLine[] | undefined,
  kinds: readonly ReportingKind[] | null,
  depth: number,
): ReportingLineAtDepth[] {
  return (lines ?? [])
    .filter(({ kind }) => kinds === null || kinds.includes(kind))
    .map((line) => ({ ...line, depth }))
    .sort((a, b) => Number(a.kind === 'DOTTED') - Number(b.kind === 'DOTTED') || compareIds(a.id, b.id));
}
