import { counted } from '../../graph/text/wording.ts';
import { type Chart, type StatedLine, statedLines } from '../chart/chart.ts';
import { buildForest } from '../chart/forest.ts';
import { layersOf } from '../chart/metrics.ts';

/** In larger charts reading anew takes longer than a person waits for a sentence. */
const MOST_POSITIONS = 20_000;

/**
 * What would follow if only the first row of an id counted, or only the last, as sentences; none where both give the same
 * tree. `numbers`: the positions of those rows.
 */
export function duplicateReadings(chart: Chart, numbers: readonly number[]): string[] {
  const [first, last] = [numbers[0]!, numbers.at(-1)!];
  if (chart.positions.length > MOST_POSITIONS || chart.positions[first]!.row === null) return [];
  const [ofFirst, ofLast] = [shapeWith(chart, numbers, first), shapeWith(chart, numbers, last)];
  if (ofFirst === ofLast) return [];
  return [
    `If only row ${chart.positions[first]!.row} counted (--duplicates first), there would be ${ofFirst}; ` +
      `if only row ${chart.positions[last]!.row} (--duplicates last), ${ofLast}.`,
  ];
}

/** The shape of the chart in which `kept` alone stands for all of `numbers`. */
function shapeWith({ positions, lines }: Chart, numbers: readonly number[], kept: number): string {
  const dropped = new Set(numbers.filter((number) => number !== kept));
  const place = new Int32Array(positions.length);
  let size = 0;
  for (let number = 0; number < positions.length; number += 1)
    place[number] = dropped.has(number) ? -1 : size++;
  // Whoever names the id means the one that is left.
  for (const number of dropped) place[number] = place[kept]!;
  const stated: StatedLine[] = [];
  for (let from = 0; from < positions.length; from += 1) {
    if (dropped.has(from)) continue;
    for (let line = lines.start[from]!; line < lines.start[from + 1]!; line += 1) {
      const kind = lines.dotted[line] === 1 ? 'DOTTED' : 'SOLID';
      stated.push({ from: place[from]!, to: place[lines.manager[line]!]!, kind });
    }
  }
  const forest = buildForest(statedLines(size, stated));
  const circles = forest.unfollowed.circles.length;
  return [
    circles === 0 ? 'no circle' : counted(circles, 'circle'),
    counted(forest.roots.length, 'top'),
    counted(layersOf(forest), 'level'),
  ].join(', ');
}
