import type { Chart } from '../chart/chart.ts';
import { type Forest, neighboursOf, spanOf } from '../chart/forest.ts';
import { Finding } from './finding.ts';
import { listed } from '../../graph/text/wording.ts';
import { namesNobody, topsOfThemselves } from './no-managers.ts';
import { nameAt, namesAt } from './wording.ts';

/** Several tops, and positions that stand alone. */
export function tops(chart: Chart, forest: Forest): Finding[] {
  if (forest.roots.length < 2) return [];
  return [multipleRoots(chart, forest), ...orphans(chart, forest)];
}

function multipleRoots(chart: Chart, forest: Forest): Finding {
  const { roots } = forest;
  return new Finding(chart, 'MULTIPLE_ROOTS', roots, () => ({
    message: `${roots.length} positions have no manager, where usually one has none: ${namesAt(chart, roots)}. ${reasons(chart, forest)}`,
    done: 'Each is read as the top of a tree of its own, and depths count from there.',
    mend: 'Give all but one a manager; if these are several organizations, import each from a file of its own.',
  }));
}

/** Why the tops have no manager: each counts for the first of these reasons that it has. */
function reasons(chart: Chart, forest: Forest): string {
  const { positions } = chart;
  const { roots, unfollowed } = forest;
  const ofThemselves = topsOfThemselves(chart, forest);
  const cut = new Set(unfollowed.circles.map(([first]) => first));
  const own = new Set(unfollowed.selfReports);
  const count = { none: 0, circle: 0, own: 0, unknown: 0 };
  for (const root of roots) {
    if (ofThemselves.has(root) || namesNobody(chart, root)) count.none += 1;
    else if (cut.has(root)) count.circle += 1;
    else if (own.has(root)) count.own += 1;
    else if (positions[root]!.unknownManagers.some(({ kind }) => kind === 'SOLID')) count.unknown += 1;
    else count.none += 1;
  }
  const parts = [
    reason(count.none, 'states none', 'state none'),
    reason(count.circle, 'is in a circle', 'are in circles'),
    reason(count.own, 'is stated as its own', 'are stated as their own'),
    reason(count.unknown, 'names one that is no position', 'name one that is no position'),
  ];
  return `${listed(parts.flat())}.`;
}

function reason(count: number, one: string, several: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
}

/**
 * Nobody above, nobody below, no dotted line. Not one that names a manager who is unknown, or itself: it has a finding
 * for that, and a missing manager of a hundred positions would bring a hundred more.
 */
function orphans(chart: Chart, forest: Forest): Finding[] {
  const own = new Set(forest.unfollowed.selfReports);
  const { list } = forest.dottedManagers;
  const alone = forest.roots.filter(
    (root) =>
      spanOf(forest, root) === 0 &&
      neighboursOf(forest.dottedManagers, root).length === 0 &&
      chart.positions[root]!.unknownManagers.length === 0 &&
      !own.has(root),
  );
  if (alone.length === 0) return [];
  const dottedInto = new Set(list);
  return alone
    .filter((root) => !dottedInto.has(root))
    .map(
      (root) =>
        new Finding(chart, 'ORPHAN', [root], () => ({
          message: `${nameAt(chart, root)} stands alone: no manager, no reports and no dotted lines.`,
          done: 'It is read as a tree of one position.',
          mend: "Put its manager's id there, or delete the row if it is no position of this organization.",
        })),
    );
}
