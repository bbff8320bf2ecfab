import type { Chart, PositionNumbers } from '../chart/chart.ts';
import type { Forest } from '../chart/forest.ts';
import { placesOfGrades, sameGrade } from '../chart/grade-order.ts';
import { Finding } from './finding.ts';
import { shown } from '../../graph/text/wording.ts';
import { directionOfLines, lineOrder } from './line-order.ts';
import { nameAt } from './wording.ts';

/**
 * By position; `L5` is 5 on the ladder of all grades with the letter "l". Where an order was stated there is one ladder, and
 * numbers are places in it.
 */
export interface Grades {
  /** -1 where there is no grade that can be compared. */
  readonly ladder: Int32Array;
  readonly number: Float64Array;
  /** As somebody stated it, from the lowest up; null where nobody did. */
  readonly order: readonly string[] | null;
}

/**
 * Managers of a lower grade than a direct report, where grades are shown to be ordered. Where somebody stated an order, it
 * holds, and grades that are not in it are not compared. Else they are compared where both have the same letters around one number; some ladders count up and some down, and some say nothing of who is above whom. So
 * the lines of the chart have to agree on which numbers are higher beyond chance, at one in a hundred: by a permutation
 * test, whose source {@link lineOrder} names.
 */
export function gradeInversions(chart: Chart, forest: Forest, grades: Grades): Finding[] {
  const { size, manager } = forest;
  let [larger, smaller] = [0, 0];
  for (let report = 0; report < size; report += 1) {
    const step = stepBetween(grades, report, manager[report]!);
    if (step > 0) larger += 1;
    if (step < 0) smaller += 1;
  }
  const isStated = grades.order !== null;
  if (!isStated && Math.min(larger, smaller) === 0) return [];
  const up = isStated ? 1 : directionOf(forest, grades);
  if (up === 0) return [];
  const findings: Finding[] = [];
  for (let report = 0; report < size; report += 1) {
    const above = manager[report]!;
    if (stepBetween(grades, report, above) * up >= 0) continue;
    const rule = up > 0 ? 'larger' : 'smaller';
    const lines = { larger, smaller };
    const why = isStated
      ? 'by the order of grades that was stated'
      : `${rule} numbers are taken as higher, as on ${lines[rule]} of ${larger + smaller} lines between grades`;
    findings.push(gradeInversion(chart, report, above, why));
  }
  return findings;
}

/** 1 where managers have larger numbers beyond chance, -1 where they have smaller ones, 0 where neither is shown. */
function directionOf({ size, manager }: Forest, { ladder, number }: Grades): -1 | 0 | 1 {
  const members = new Map<number, { readonly positions: number[]; readonly values: number[] }>();
  /** By position: its place on its ladder. */
  const place = new Int32Array(size);
  for (let position = 0; position < size; position += 1) {
    const on = ladder[position]!;
    if (on === -1) continue;
    let those = members.get(on);
    if (those === undefined) members.set(on, (those = { positions: [], values: [] }));
    place[position] = those.positions.push(position) - 1;
    those.values.push(number[position]!);
  }
  const orders = Array.from(members, ([on, { positions, values }]) => {
    const managers = positions.map((position) => {
      const above = manager[position]!;
      return above !== -1 && ladder[above] === on ? place[above]! : -1;
    });
    return lineOrder({ values, managers });
  });
  return directionOfLines(orders);
}

/** How much larger the manager's number is; 0 where the two cannot be compared or there is no manager. */
function stepBetween({ ladder, number }: Grades, report: number, manager: number): number {
  if (manager === -1 || ladder[report] === -1 || ladder[report] !== ladder[manager]) return 0;
  return number[manager]! - number[report]!;
}

function gradeInversion(chart: Chart, report: number, manager: number, why: string): Finding {
  return new Finding(chart, 'GRADE_INVERSION', [report, manager], () => {
    const [own, above] = [report, manager].map((number) => shown(chart.positions[number]!.grade ?? ''));
    return {
      message: `${nameAt(chart, report)} has grade ${own ?? ''} and reports to ${nameAt(chart, manager)} of the lower grade ${above ?? ''}: ${why}.`,
      done: 'Nothing: the line is followed as it is stated.',
      mend: 'Correct the grade or the manager that is wrong.',
    };
  });
}

/** `order`: of the organization, where somebody stated one. */
export function readGrades({ positions }: Chart, order: readonly string[] | null = null): Grades {
  const ladder = new Int32Array(positions.length).fill(-1);
  const number = new Float64Array(positions.length);
  const read = order === null ? onLadders() : inOrder(order);
  // A chart has a few grades and many positions: each grade is read once.
  const known = new Map<string, GradePlace>();
  for (let position = 0; position < positions.length; position += 1) {
    const text = positions[position]!.grade;
    if (text === null) continue;
    let grade = known.get(text);
    if (grade === undefined) known.set(text, (grade = read(text)));
    ladder[position] = grade.ladder;
    number[position] = grade.number;
  }
  return { ladder, number, order };
}

/** Those of a chart with some other rows; only where a new one has a grade all are read. */
export function gradesAfter(before: Grades, chart: Chart, { earlier }: PositionNumbers): Grades {
  const ladder = new Int32Array(earlier.length).fill(-1);
  const number = new Float64Array(earlier.length);
  for (let position = 0; position < earlier.length; position += 1) {
    const was = earlier[position]!;
    if (was === -1) {
      if (chart.positions[position]!.grade !== null) return readGrades(chart, before.order);
      continue;
    }
    ladder[position] = before.ladder[was]!;
    number[position] = before.number[was]!;
  }
  return { ladder, number, order: before.order };
}

interface GradePlace {
  readonly ladder: number;
  readonly number: number;
}

const NOWHERE: GradePlace = { ladder: -1, number: 0 };

function inOrder(order: readonly string[]): (text: string) => GradePlace {
  const places = placesOfGrades(order);
  return (text) => {
    const number = places.get(sameGrade(text));
    return number === undefined ? NOWHERE : { ladder: 0, number };
  };
}

/** Without exactly one number, which may have decimals, a grade is on no ladder. Only letters tell ladders apart: "L5", "l-5". */
function onLadders(): (text: string) => GradePlace {
  const ladders = new Map<string, number>();
  return (text) => {
    const parts = /^(\D*)(\d+(?:\.\d+)?)(\D*)$/.exec(text);
    if (parts === null) return NOWHERE;
    const [, before = '', number = '', after = ''] = parts;
    const name = `${letters(before)} ${letters(after)}`;
    const ladder = ladders.get(name) ?? ladders.size;
    ladders.set(name, ladder);
    return { ladder, number: Number(number) };
  };
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, '');
}
