import type { Chart } from '../chart/chart.ts';
import { type Forest, neighboursOf, type UnfollowedLines } from '../chart/forest.ts';
import { type Circle, firstSolidOf } from '../chart/managers.ts';
import { Finding } from './finding.ts';
import { counted, listed } from '../../graph/text/wording.ts';
import { topsOfThemselves } from './no-managers.ts';
import { nameAt, namesAt } from './wording.ts';

/** What the source states and the forest does not hold: circles, lines to oneself, and too many managers. */
export function unfollowedLines(chart: Chart, forest: Forest): Finding[] {
  const { circles, selfReports, severalManagers, needlessDotted } = forest.unfollowed;
  const ofThemselves = topsOfThemselves(chart, forest);
  const needless = Map.groupBy(needlessDotted, ({ position }) => position);
  return [
    ...circles.map((circle) => circleFinding(chart, forest, circle)),
    ...selfReports
      .filter((position) => !ofThemselves.has(position))
      .map((position) => selfReport(chart, forest, position)),
    ...severalManagers.map(({ position, others }) => severalSolid(chart, forest, position, others)),
    ...[...needless].map(([position, lines]) => dottedDuplicate(chart, forest, position, lines)),
  ];
}

function circleFinding(chart: Chart, forest: Forest, circle: Circle): Finding {
  return new Finding(chart, 'CIRCLE', circle, () => {
    const first = nameAt(chart, circle[0]!);
    return {
      message: `${circle.length} positions report to each other in a circle, each to the next and the last to the first: ${namesAt(chart, circle)}.`,
      done: `The line from ${first} to ${nameAt(chart, circle[1]!)} is not followed, because ${first} stands first in the source: it is the top of a tree of ${counted(forest.descendants[circle[0]!]! + 1, 'position')}.`,
      mend: 'Let one of them report to a position outside the circle, or to nobody if it is at the top.',
    };
  });
}

function selfReport(chart: Chart, forest: Forest, position: number): Finding {
  return new Finding(chart, 'SELF_REPORT', [position], () => {
    const manager = forest.manager[position]!;
    return {
      message: `${nameAt(chart, position)} is stated as its own manager.`,
      done:
        manager === -1
          ? 'The line is not followed: it is read as the top of a tree.'
          : `The line is not followed: its manager is ${nameAt(chart, manager)}, who is stated too.`,
      mend: "Put its manager's id there, or leave it empty if it is at the top.",
    };
  });
}

function severalSolid(chart: Chart, forest: Forest, position: number, others: readonly number[]): Finding {
  return new Finding(chart, 'SEVERAL_SOLID_MANAGERS', [position], () => {
    const first = firstSolidOf(chart.lines, position);
    const dotted = `there ${others.length === 1 ? 'is a dotted line' : 'are dotted lines'} to ${namesAt(chart, others)}`;
    return {
      message: `${nameAt(chart, position)} has ${others.length + 1} solid managers: ${namesAt(chart, [first, ...others])}.`,
      done:
        forest.manager[position] === first
          ? `The one stated first, ${nameAt(chart, first)}, is the manager; ${dotted}.`
          : `The line to the one stated first, ${nameAt(chart, first)}, closes a circle and is not followed; ${dotted}.`,
      mend: 'Keep one as the manager and put the others into the column of dotted managers.',
    };
  });
}

/** `lines`: those that say nothing new. */
function dottedDuplicate(
  chart: Chart,
  forest: Forest,
  position: number,
  lines: UnfollowedLines['needlessDotted'],
): Finding {
  return new Finding(chart, 'DOTTED_DUPLICATE', [position], () => {
    const kept = new Set(neighboursOf(forest.dottedManagers, position));
    const ends = [...new Set(lines.map(({ manager }) => manager))].map((manager) => {
      if (manager === position) return 'to itself';
      return kept.has(manager)
        ? `more than once to ${nameAt(chart, manager)}`
        : `to its own manager ${nameAt(chart, manager)}`;
    });
    return {
      message: `${nameAt(chart, position)} has dotted lines that say nothing new: ${listed(ends.slice(0, 5), ends.length)}.`,
      done: `${counted(lines.length, 'line')} ${lines.length === 1 ? 'is' : 'are'} not followed.`,
      mend: 'Delete what is needless; nothing else changes.',
    };
  });
}
