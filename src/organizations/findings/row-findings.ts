import { repaired } from '../../graph/text/mojibake.ts';
import { counted, listed, quoted, shown } from '../../graph/text/wording.ts';
import type { Chart, ChartPosition } from '../chart/chart.ts';
import { cellFindings, mixedCurrencies } from './cell-findings.ts';
import { duplicateReadings } from './duplicate-readings.ts';
import { Finding, inOrder, type Sentences } from './finding.ts';
import { differencesOf } from './id-folding.ts';
import { readsLikeNoId } from './nobody.ts';
import { type RowFlaws, rowFlaws } from './row-flaws.ts';
import { placeAt, placesAt, rowsAt } from './wording.ts';

/**
 * What is wrong with the rows one by one and their ids: whatever the lines between positions are. A change that adds
 * and removes no position leaves these findings as they are.
 */
export function rowFindings(chart: Chart, flaws: RowFlaws = rowFlaws(chart)): Finding[] {
  const { withoutTitle, damaged, flawed } = flaws;
  return inOrder([
    ...idFindings(chart, flaws),
    ...withoutTitle.map((number) => emptyTitle(chart, number)),
    ...(damaged.length === 0 ? [] : [damagedText(chart, damaged)]),
    ...cellFindings(chart, flawed),
    ...mixedCurrencies(chart),
  ]);
}

function emptyTitle(chart: Chart, number: number): Finding {
  return new Finding(chart, 'EMPTY_TITLE', [number], () => ({
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
      message: `${counted(numbers.length, 'row')} ${numbers.length === 1 ? 'has' : 'have'} ${marksOf(chart, numbers)} of a wrong encoding, in ${where}: ${rowsAt(chart, numbers)}.`,
      done: 'The text is kept as it was read.',
      mend: 'Read the file again and name its encoding, for instance with --encoding windows-1252; where the characters are in the file itself, write what they stand for.',
    };
  };
  return new Finding(chart, 'DAMAGED_TEXT', numbers, say);
}

/** By what the encoding shows, as far as fields of the positions do. */
function marksOf({ positions }: Chart, numbers: readonly number[]): string {
  const texts = numbers.flatMap((number) => {
    const { title, unit, location } = positions[number]!;
    return [title, unit ?? '', location ?? ''];
  });
  const example = texts.find((text) => repaired(text) !== null);
  return example === undefined
    ? 'replacement characters (\ufffd), the mark'
    : `text such as ${quoted(example)}, which should be ${quoted(repaired(example) ?? '')}, the mark`;
}

/** Rows without an id, rows with the same id, and ids that are nearly the same. */
function idFindings(chart: Chart, { withoutId, alike }: RowFlaws): Finding[] {
  const findings: Finding[] = [];
  for (const number of withoutId) findings.push(missingId(chart, number));
  for (const numbers of alike) {
    const bySourceId = Map.groupBy(numbers, (number) => chart.positions[number]!.sourceId);
    for (const same of bySourceId.values()) if (same.length > 1) findings.push(duplicateId(chart, same));
    if (bySourceId.size > 1) findings.push(idVariant(chart, numbers, [...bySourceId.values()]));
  }
  return findings;
}

function missingId(chart: Chart, number: number): Finding {
  return new Finding(chart, 'MISSING_ID', [number], () => {
    const { key, title } = chart.positions[number]!;
    return {
      message: `There is no id in ${rowsAt(chart, [number])}${title === '' ? '' : `, "${shown(title)}"`}.`,
      done: `It is called ${shown(key)}, and no row can name it as manager.`,
      mend: 'Give it an id of its own.',
    };
  });
}

/** `groups`: the same numbers by the id as it is written. */
function idVariant(
  chart: Chart,
  numbers: readonly number[],
  groups: readonly (readonly number[])[],
): Finding {
  return new Finding(chart, 'ID_VARIANT', numbers, () => {
    const ids = groups.map((same) => chart.positions[same[0]!]!.sourceId);
    const places = groups.map((same, place) => `${quoted(ids[place]!)} (${rowsAt(chart, same)})`);
    return {
      message: `${ids.length} ids differ only by ${listed(differencesOf(ids))}: ${listed(places.slice(0, 5), places.length)}.`,
      done: 'They are kept apart, and each is looked up as it is written.',
      mend: 'If they mean the same position, write its id the same way everywhere; if not, choose ids that nobody can mix up.',
    };
  });
}

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
function duplicateId(chart: Chart, numbers: readonly number[]): Finding {
  const withReadings = ({ message, mend }: Omit<Sentences, 'done'>) => ({
    message,
    mend: [mend, ...duplicateReadings(chart, numbers)].join(' '),
  });
  return new Finding(chart, 'DUPLICATE_ID', numbers, () => {
    const id = quoted(chart.positions[numbers[0]!]!.sourceId);
    return {
      ...withReadings(judgement(chart, numbers, `${counted(numbers.length, 'row')} have the id ${id}`)),
      done: `The first keeps the id and none are merged: ${placesAt(chart, numbers)}. Whoever names ${id} as manager reports to the first.`,
    };
  });
}

function judgement(chart: Chart, numbers: readonly number[], head: string): Omit<Sentences, 'done'> {
  const differing = differingColumns(chart, numbers);
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
function differingColumns(chart: Chart, numbers: readonly number[]): string[] {
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
