import type { Chart } from '../../../src/organizations/chart/chart.ts';

/** A chart read by recursion and by the words of the rules, for comparison. */
export interface NaiveForest {
  readonly managers: readonly (number | null)[];
  readonly reports: readonly (readonly number[])[];
  readonly dotted: readonly (readonly number[])[];
  /** Each from its lowest number, by that number. */
  readonly circles: readonly (readonly number[])[];
}

export function naiveForest({ positions, lines }: Chart): NaiveForest {
  const numbers = positions.map((_, number) => number);
  const stated = numbers.map((number) =>
    [...lines.manager.slice(lines.start[number], lines.start[number + 1])].map((to, index) => ({
      to,
      isDotted: lines.dotted[lines.start[number]! + index] === 1,
    })),
  );
  const firstSolid = numbers.map(
    (number) => stated[number]!.find(({ to, isDotted }) => !isDotted && to !== number)?.to ?? null,
  );
  const circles = numbers
    .map((number) => circleThrough(number, firstSolid))
    .filter((circle) => circle !== null)
    .filter((circle) => circle[0] === Math.min(...circle));
  const managers = firstSolid.map((manager, number) =>
    circles.some(([lowest]) => lowest === number) ? null : manager,
  );
  const dotted = numbers.map((number) => {
    const others = stated[number]!.filter(({ to, isDotted }) => isDotted || to !== firstSolid[number]);
    return [...new Set(others.map(({ to }) => to))].filter((to) => to !== number && to !== managers[number]);
  });
  const reports = numbers.map((above) => numbers.filter((number) => managers[number] === above));
  return { managers, reports, dotted, circles };
}

/** A position and everyone below, each with how far below; managers before reports. */
export function naiveSubtree(
  { reports }: NaiveForest,
  top: number,
  depth = 0,
): { number: number; depth: number }[] {
  return [
    { number: top, depth },
    ...reports[top]!.flatMap((report) => naiveSubtree({ reports } as NaiveForest, report, depth + 1)),
  ];
}

export function naiveTrees(forest: NaiveForest): { number: number; depth: number }[] {
  return forest.managers.flatMap((manager, number) => (manager === null ? naiveSubtree(forest, number) : []));
}

function circleThrough(number: number, managers: readonly (number | null)[]): number[] | null {
  const circle = [number];
  let above = managers[number] ?? null;
  while (above !== null && above !== number && circle.length <= managers.length) {
    circle.push(above);
    above = managers[above] ?? null;
  }
  return above === number ? circle : null;
}
