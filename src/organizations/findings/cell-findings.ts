import { counted, listed, quoted } from '../../graph/text/wording.ts';
import type { CellFlawKind, Chart } from '../chart/chart.ts';
import { Finding, type FindingKind, type Sentences } from './finding.ts';
import { rowsAt } from './wording.ts';

interface Wording extends Omit<Sentences, 'message'> {
  readonly kind: FindingKind;
  /** What is told of one cell, and of several. */
  readonly verb: readonly [one: string, several: string];
  readonly rest: string;
}

const WORDING: Readonly<Record<CellFlawKind, Wording>> = {
  ERROR_CELL: {
    kind: 'LOST_VALUE',
    verb: ['holds', 'hold'],
    rest: 'an error of the spreadsheet, such as #REF!',
    done: 'They are read as empty.',
    mend: 'Mend the formula in the spreadsheet, or write the value there.',
  },
  NO_RESULT: {
    kind: 'LOST_VALUE',
    verb: ['holds', 'hold'],
    rest: 'a formula of which the file has no result',
    done: 'They are read as empty.',
    mend: 'Open the file in a spreadsheet program and save it again, which works the formulas out.',
  },
  SHORTENED_NUMBER: {
    kind: 'DAMAGED_NUMBER',
    verb: ['holds', 'hold'],
    rest: 'numbers that a spreadsheet has shortened, such as 1.00E+05, so that several ids may look alike',
    done: 'They are read as they stand there.',
    mend: 'Export the file again with the ids as text: what was shortened is lost.',
  },
  NEGATIVE_NUMBER: {
    kind: 'UNREAD_NUMBER',
    verb: ['is', 'are'],
    rest: 'negative, with a minus or in brackets',
    done: 'They are unknown, add nothing to a sum, and are kept as attributes as they stand there.',
    mend: 'Write what it costs or how much is worked, 0 or more, or leave it empty.',
  },
  NO_NUMBER: {
    kind: 'UNREAD_NUMBER',
    verb: ['is', 'are'],
    rest: 'no number, or a cost that cannot be turned into one a year',
    done: 'They are unknown, add nothing to a sum, and are kept as attributes as they stand there.',
    mend: 'Write a number, a cost with its currency and period, or leave it empty.',
  },
  BEHIND_HEADER: {
    kind: 'SHIFTED_ROW',
    verb: ['stands', 'stand'],
    rest: 'behind the last column, as if a comma in a text without quotes had moved the row',
    done: 'Every cell is taken for the column that it stands in.',
    mend: 'Put the text with the comma in double quotes.',
  },
};

/** One finding for each column and each thing that is wrong with its cells. */
export function cellFindings(chart: Chart, flawed: readonly number[]): Finding[] {
  const groups = new Map<
    string,
    { readonly kind: CellFlawKind; readonly column: string; readonly numbers: number[] }
  >();
  for (const number of flawed) {
    for (const { kind, column } of chart.positions[number]!.cellFlaws) {
      const key = `${kind} ${column}`;
      const group = groups.get(key) ?? { kind, column, numbers: [] };
      groups.set(key, group);
      if (group.numbers.at(-1) !== number) group.numbers.push(number);
    }
  }
  return Array.from(groups, ([subject, { kind, column, numbers }]) => {
    const { kind: findingKind, verb, rest, done, mend } = WORDING[kind];
    const say = () => ({
      message: `${counted(numbers.length, 'cell')} of the column ${quoted(column)} ${verb[numbers.length === 1 ? 0 : 1]} ${rest}: ${rowsAt(chart, numbers)}.`,
      done,
      mend,
    });
    return new Finding(chart, findingKind, numbers, say, { subject });
  });
}

/** That costs are in several currencies, or in one and in none. */
export function mixedCurrencies(chart: Chart): Finding[] {
  const counts = new Map<string | null, number[]>();
  let [latest, numbers]: [string | null, number[] | undefined] = [null, undefined];
  chart.positions.forEach(({ cost, currency }, number) => {
    if (cost === null) return;
    if (numbers === undefined || currency !== latest) {
      numbers = counts.get(currency);
      if (numbers === undefined) counts.set(currency, (numbers = []));
      latest = currency;
    }
    numbers.push(number);
  });
  if (counts.size < 2) return [];
  const [first, ...others] = [...counts].sort(([, a], [, b]) => b.length - a.length);
  const positions = others.flatMap(([, some]) => some).sort((a, b) => a - b);
  const say = () => {
    const named = [first!, ...others].map(
      ([currency, some]) => `${currency ?? 'no currency'} (${counted(some.length, 'position')})`,
    );
    return {
      message: `Costs are in ${listed(named.slice(0, 5), named.length)}; not in ${first![0] ?? 'no currency'}: ${rowsAt(chart, positions)}.`,
      done: 'They are not added together: the cost in all is unknown, and `costs` has the sum of each currency.',
      mend: 'State all costs in one currency, and say in the header or in a column of its own which.',
    };
  };
  return [new Finding(chart, 'MIXED_CURRENCIES', positions, say, { subject: 'currencies' })];
}
