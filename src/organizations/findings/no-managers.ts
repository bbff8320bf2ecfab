import { listed, quoted } from '../../graph/text/wording.ts';
import type { Chart } from '../chart/chart.ts';
import { type Forest, spanOf } from '../chart/forest.ts';
import { Finding } from './finding.ts';
import { readsLikeNobody } from './nobody.ts';
import { namesAt } from './wording.ts';

/** Whether what a position names as its managers, and is nobody's id, only says that there is none. */
export function namesNobody({ positions }: Chart, position: number): boolean {
  const { unknownManagers } = positions[position]!;
  return unknownManagers.length > 0 && unknownManagers.every(({ text }) => readsLikeNobody(text));
}

/**
 * The tops that report to themselves, as some tools demand of a top: they have reports and no other manager, and no
 * position with reports is a top by naming nobody, which would be how the source writes it.
 */
export function topsOfThemselves(chart: Chart, forest: Forest): ReadonlySet<number> {
  const { selfReports } = forest.unfollowed;
  const own = new Set(selfReports);
  const isTop = (position: number) => forest.manager[position] === -1 && spanOf(forest, position) > 0;
  const others = forest.roots.some((root) => !own.has(root) && isTop(root) && namesNone(chart, root));
  return new Set(others ? [] : selfReports.filter(isTop));
}

function namesNone({ positions, lines }: Chart, position: number): boolean {
  return (
    lines.start[position] === lines.start[position + 1] && positions[position]!.unknownManagers.length === 0
  );
}

/** All that stands for "no manager" in one finding: it is one rule, whatever it is written as. */
export function noManagers(chart: Chart, forest: Forest): Finding[] {
  const ofThemselves = topsOfThemselves(chart, forest);
  const words = new Set<string>();
  const numbers: number[] = [];
  chart.positions.forEach(({ unknownManagers }, number) => {
    const markers = unknownManagers.filter(({ text }) => readsLikeNobody(text));
    for (const { text } of markers) words.add(text);
    if (markers.length > 0 || ofThemselves.has(number)) numbers.push(number);
  });
  if (numbers.length === 0) return [];
  const say = () => {
    const written = [...words].map(quoted);
    const all = ofThemselves.size === 0 ? written : [...written, 'their own id'];
    const one = numbers.length === 1;
    const shown = ofThemselves.size > 0 && one ? ['its own id'] : all;
    return {
      message: `${one ? '1 position names' : `${numbers.length} positions name`} nobody as ${one ? 'its' : 'their'} manager, by ${listed(shown.slice(0, 12), shown.length)}: ${namesAt(chart, numbers)}.`,
      done: 'It is read as "no manager", since no row has that id, or none but the top itself.',
      mend: "Nothing, if that is what it says; where one of these is a manager, put the manager's id there or add the row.",
    };
  };
  return [new Finding(chart, 'NO_MANAGER_MARKER', numbers, say, { subject: 'nobody' })];
}
