import { type Attribute, type Citation, compareIds, type Range } from '../../graph/model.ts';
import type { Chart } from '../chart/chart.ts';
import { type Forest, neighboursOf, spanOf } from '../chart/forest.ts';

/** A figure that a source gives for a role, and that a chart can be held against. */
export interface RoleExpectation {
  readonly attribute: Attribute;
  readonly range: Range;
  readonly citations: readonly Citation[];
}

/** A position that has less or more than what a source says of its role. */
export interface RoleFitFinding {
  /** The number of the position. */
  readonly position: number;
  readonly attribute: Attribute;
  /** The source's own figure. */
  readonly expected: string;
  readonly actual: number;
  readonly citations: readonly Citation[];
}

type Measure = (position: number, { text }: Range) => number;

/** The keys of the attributes that a chart can be held against. */
export const MEASURED_ATTRIBUTES = ['directReports', 'organizationSize', 'teams'] as const;

/** Figures such as "4-8 engineering managers" or "four or five VPs", which leave out other reports. */
const OF_MANAGERS =
  /\b(managers?|directors?|leads?|heads?|chiefs?|executives?|e?vps?|svps?|vice presidents?)\b/i;

/**
 * Holds every position against the figures of its role: by position, then by key of the attribute. Both ends of a
 * figure belong to it, and one without an end has no limit there.
 *
 * - `directReports`: reports by solid lines; where the words of the figure name managers, only those who have reports of
 *   their own.
 * - `teams`: the positions from this one downwards that lead somebody who leads nobody.
 * - `organizationSize`: everyone below, at all levels. A chart does not say who is an engineer.
 *
 * Vacant positions count like others, as in all figures of an organization. Other attributes are passed over.
 */
export function roleFit(
  { positions }: Chart,
  forest: Forest,
  expectations: ReadonlyMap<string, readonly RoleExpectation[]>,
): RoleFitFinding[] {
  const sorted = new Map(
    [...expectations].map(([roleId, ofRole]) => [
      roleId,
      ofRole.toSorted(
        (a, b) => compareIds(a.attribute.key, b.attribute.key) || compareIds(a.attribute.id, b.attribute.id),
      ),
    ]),
  );
  const measures = measuresOf(forest);
  const findings: RoleFitFinding[] = [];
  for (const [position, { roleId }] of positions.entries()) {
    for (const { attribute, range, citations } of (roleId !== null && sorted.get(roleId)) || []) {
      const actual = measures.get(attribute.key)?.(position, range);
      if (actual === undefined || isWithin(actual, range)) continue;
      findings.push({ position, attribute, expected: range.text, actual, citations });
    }
  }
  return findings;
}

function isWithin(actual: number, { min, max }: Range): boolean {
  return (min === null || actual >= min) && (max === null || actual <= max);
}

/** What is measured, by key of the attribute. */
function measuresOf(forest: Forest): ReadonlyMap<string, Measure> {
  const teams = teamsBelow(forest);
  const measures: Record<(typeof MEASURED_ATTRIBUTES)[number], Measure> = {
    directReports: (position, { text }) =>
      OF_MANAGERS.test(text) ? managersBelow(forest, position) : spanOf(forest, position),
    organizationSize: (position) => forest.descendants[position]!,
    teams: (position) => teams[position]!,
  };
  return new Map(Object.entries(measures));
}

/** How many direct reports have reports of their own. */
function managersBelow(forest: Forest, position: number): number {
  return neighboursOf(forest.reports, position).reduce(
    (count, report) => count + Number(spanOf(forest, report) > 0),
    0,
  );
}

/** By position: how many of it and all below it lead somebody who leads nobody. */
function teamsBelow(forest: Forest): Int32Array {
  const teams = new Int32Array(forest.size);
  // Whoever is below comes later in this order.
  for (const position of forest.order.toReversed()) {
    if (managersBelow(forest, position) < spanOf(forest, position)) teams[position]! += 1;
    const above = forest.manager[position]!;
    if (above !== -1) teams[above]! += teams[position]!;
  }
  return teams;
}
