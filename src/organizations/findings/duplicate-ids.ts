import type { Chart, ChartPosition } from '../chart/chart.ts';
import { type Finding, finding, type Sentences } from './finding.ts';
import { readsLikeNoId } from './nobody.ts';
import { counted, listed, placeAt, quoted, rowsAt } from './wording.ts';

type Likeness = 'PLACEHOLDER' | 'ALIKE' | 'OTHER_MANAGERS' | 'DIFFERENT';

/** What is compared of rows with one id, and what it is called. `damagedColumns` follow from the other columns. */
const COMPARED: readonly (readonly [string, (position: ChartPosition) => unknown])[] = [
  ['title', ({ title }) => title],
  ['unit', ({ unit }) => unit],
  ['location', ({ location }) => location],
  ['grade', ({ grade }) => grade],
  ['full-time equivalents', ({ fte }) => fte],
  ['cost', ({ cost }) => cost],
  ['vacancy', ({ vacant }) => vacant],
  ['role', ({ roleId }) => roleId],
];

/** One id that several rows have. `numbers`: all of them, in the order of the source. */
export function duplicateId(chart: Chart, numbers: readonly number[]): Finding {
  return finding(chart, 'DUPLICATE_ID', numbers, () => {
    const id = quoted(chart.positions[numbers[0]!]!.sourceId);
    const called = listed(
      numbers.slice(0, 5).map((number) => placeAt(chart, number)),
      numbers.length,
    );
    return {
      ...judgement(chart, numbers, `${counted(numbers.length, 'row')} have the id ${id}`),
      done: `The first keeps the id and none are merged: ${called}. Whoever names ${id} as manager reports to the first.`,
    };
  });
}

function judgement(chart: Chart, numbers: readonly number[], head: string): Omit<Sentences, 'done'> {
  const differing = differencesOf(chart, numbers);
  const rows = `(${rowsAt(chart, numbers)})`;
  switch (likenessOf(chart, numbers, differing)) {
    case 'PLACEHOLDER':
      return {
        message: `${head} ${rows}, which reads as if they had none: perhaps ${numbers.length} positions that still need ids.`,
        mend: 'Give each an id of its own.',
      };
    case 'ALIKE':
      return {
        message: `${head} ${rows} and are alike in everything: perhaps a job share, or one position listed more than once.`,
        mend: 'Delete what is listed more than once; if several share the job, give each an id of its own.',
      };
    case 'OTHER_MANAGERS':
      return {
        message: `${head} ${rows} and the same title, but other managers: perhaps one position with several managers.`,
        mend: 'If it is one position, keep one row and put the other managers into the column of dotted managers; if not, give each an id of its own.',
      };
    case 'DIFFERENT':
      return {
        message: `${head} ${rows} and differ in ${listed(differing)}.`,
        mend: 'Give each an id of its own.',
      };
  }
}

function likenessOf(chart: Chart, numbers: readonly number[], differing: readonly string[]): Likeness {
  if (readsLikeNoId(chart.positions[numbers[0]!]!.sourceId)) return 'PLACEHOLDER';
  if (differing.length === 0) return 'ALIKE';
  return differing.includes('manager') && !differing.includes('title') ? 'OTHER_MANAGERS' : 'DIFFERENT';
}

/** In what the rows are not all the same, as words. */
function differencesOf(chart: Chart, numbers: readonly number[]): string[] {
  const positions = numbers.map((number) => chart.positions[number]!);
  const words = COMPARED.filter(([, read]) => new Set(positions.map(read)).size > 1).map(([word]) => word);
  const managers = new Set(numbers.map((number) => managersOf(chart, number)));
  return managers.size > 1 ? [...words, 'manager'] : words;
}

/** Everything that is stated of a position's managers, as one text to compare. */
function managersOf({ positions, lines }: Chart, number: number): string {
  const [from, to] = [lines.start[number], lines.start[number + 1]];
  return JSON.stringify([
    [...lines.manager.subarray(from, to)],
    [...lines.dotted.subarray(from, to)],
    positions[number]!.unknownManagers,
  ]);
}
