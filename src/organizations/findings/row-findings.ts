import type { Chart } from '../chart/chart.ts';
import { type Finding, finding, inOrder } from './finding.ts';
import { idFindings } from './ids.ts';
import { type RowFlaws, rowFlaws } from './row-flaws.ts';
import { counted, listed, placeAt, rowsAt } from './wording.ts';

/**
 * What is wrong with the rows one by one and their ids: whatever the lines between positions are. A change that adds
 * and removes no position leaves these findings as they are.
 */
export function rowFindings(chart: Chart, flaws: RowFlaws = rowFlaws(chart)): Finding[] {
  const { withoutTitle, damaged } = flaws;
  return inOrder([
    ...idFindings(chart, flaws),
    ...withoutTitle.map((number) => emptyTitle(chart, number)),
    ...(damaged.length === 0 ? [] : [damagedText(chart, damaged)]),
  ]);
}

function emptyTitle(chart: Chart, number: number): Finding {
  return finding(chart, 'EMPTY_TITLE', [number], () => ({
    message: `${placeAt(chart, number)} has no title.`,
    done:
      chart.positions[number]!.roleId === null
        ? 'It is kept without a title, and holds no role.'
        : 'It is kept without a title, and holds the role of its column of roles.',
    mend: 'Give it a title.',
  }));
}

/** One finding for all rows: a wrong encoding is one mistake. */
function damagedText(chart: Chart, numbers: readonly number[]): Finding {
  const say = () => {
    const columns = [...new Set(numbers.flatMap((number) => chart.positions[number]!.damagedColumns))];
    const where = `the column${columns.length === 1 ? '' : 's'} ${listed(columns.slice(0, 5), columns.length)}`;
    return {
      message: `${counted(numbers.length, 'row')} ${numbers.length === 1 ? 'has' : 'have'} replacement characters (\ufffd), the mark of a wrong encoding, in ${where}: ${rowsAt(chart, numbers)}.`,
      done: 'The text is kept as it was read.',
      mend: 'Read the file again and name its encoding, for instance with --encoding windows-1252; where the characters are in the file itself, write what they stand for.',
    };
  };
  return finding(chart, 'DAMAGED_TEXT', numbers, say);
}
