import type { Chart } from '../chart.ts';
import { type Finding, finding, inOrder } from './finding.ts';
import { idFindings } from './ids.ts';
import { counted, listed, placeAt, rowsAt } from './wording.ts';

/**
 * What is wrong with the rows one by one and their ids: whatever the lines between positions are. A change that adds
 * and removes no position and no title leaves these findings as they are.
 */
export function rowFindings(chart: Chart): Finding[] {
  return inOrder([...idFindings(chart), ...emptyTitles(chart), ...damagedText(chart)]);
}

function emptyTitles(chart: Chart): Finding[] {
  const findings: Finding[] = [];
  chart.positions.forEach((position, number) => {
    if (position.title !== '') return;
    findings.push(
      finding(chart, 'EMPTY_TITLE', [number], () => ({
        message: `${placeAt(chart, number)} has no title.`,
        done:
          position.roleId === null
            ? 'It is kept without a title, and holds no role.'
            : 'It is kept without a title, and holds the role of its column of roles.',
        mend: 'Give it a title.',
      })),
    );
  });
  return findings;
}

/** One finding for all rows: a wrong encoding is one mistake. */
function damagedText(chart: Chart): Finding[] {
  const numbers: number[] = [];
  chart.positions.forEach(({ damagedColumns }, number) => {
    if (damagedColumns.length > 0) numbers.push(number);
  });
  if (numbers.length === 0) return [];
  const say = () => {
    const columns = [...new Set(numbers.flatMap((number) => chart.positions[number]!.damagedColumns))];
    const where = `the column${columns.length === 1 ? '' : 's'} ${listed(columns.slice(0, 5), columns.length)}`;
    return {
      message: `${counted(numbers.length, 'row')} ${numbers.length === 1 ? 'has' : 'have'} replacement characters (\ufffd), the mark of a wrong encoding, in ${where}: ${rowsAt(chart, numbers)}.`,
      done: 'The text is kept as it was read.',
      mend: 'Read the file again and name its encoding, for instance with --encoding windows-1252; where the characters are in the file itself, write what they stand for.',
    };
  };
  return [finding(chart, 'DAMAGED_TEXT', numbers, say)];
}
