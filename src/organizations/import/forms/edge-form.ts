import { foldedName } from '../../../graph/text/folding.ts';
import { addTo } from '../../../graph/work/portions.ts';
import type { ColumnFacts } from '../columns/column-facts.ts';
import { contentGuesses } from '../columns/content-guess.ts';
import { fitOf } from '../columns/key-columns.ts';
import { noteOf } from '../rows/notes.ts';
import { readLineWord } from '../rows/words/line-words.ts';
import { type Table, type TableRecord, textOf } from '../tables/table.ts';
import { columnOf, eachRecord, type Form, freeHeader } from './form.ts';

/** Headers of the manager and of the report, as lists of lines are written. */
const PAIRS: readonly (readonly [above: string, below: string])[] = [
  ['from', 'to'],
  ['source', 'target'],
  ['parent', 'child'],
  ['manager', 'report'],
  ['manager', 'directreport'],
  ['manager', 'subordinate'],
  ['supervisor', 'subordinate'],
  ['boss', 'report'],
  ['superior', 'subordinate'],
  ['oberstelle', 'unterstelle'],
  ['supérieur', 'subordonné'],
  ['jefe', 'subordinado'],
  ['gestor', 'subordinado'],
  ['capo', 'subordinato'],
  ['responsabile', 'subordinato'],
  ['chef', 'underordnad'],
  ['nadřízený', 'podřízený'],
  ['przełożony', 'podwładny'],
  ['руководитель', 'подчиненный'],
  ['yönetici', 'ast'],
  ['上级', '下级'],
  ['上级', '下属'],
  ['上司', '部下'],
  ['상사', '부하'],
  ['von', 'nach'],
  ['de', 'a'],
  ['parentid', 'childid'],
  ['sourceid', 'targetid'],
];

/**
 * Every row is a line from a manager to a report, a dotted one where a column says so: each that is named on either side is
 * a position, and those who are no report of anybody have no row of their own. Which side is which the headers say; where
 * they do not, everybody is a report once and a manager more often.
 */
export const edgeForm: Form = (table, columns) => {
  const pair = pairByHeader(columns) ?? pairByContent(columns);
  if (pair === null) return null;
  const { above, below } = pair;
  const kinds = columns.find((column) => column !== above && column !== below && isOfKinds(column));
  const id = freeHeader(table, 'node');
  const manager = freeHeader(table, 'reports to node');
  const dottedManagers = freeHeader(table, 'dotted lines to');
  const title = freeHeader(table, 'name of the node');
  const values = [...new Set([...above.counts.keys(), ...below.counts.keys()])];
  const personal = above.personal ?? below.personal;
  const areTitles =
    personal === null &&
    contentGuesses({ ...below, counts: new Map(values.map((value) => [value, 1])) }).some(
      ({ field }) => field === 'title',
    );
  const marks = personal?.concern === 'identifying' ? { personal: personal.reason } : {};
  const isOther = (_: unknown, index: number) => index !== above.index && index !== below.index;
  const others = table.columns.filter(isOther);
  const dottedWhere =
    kinds === undefined
      ? ''
      : `; those that "${kinds.header}" calls dotted are lines beside that to the manager`;
  return {
    table: {
      ...table,
      columns: [
        { ...columnOf(id), ...marks },
        { ...columnOf(manager), ...marks },
        ...(kinds === undefined ? [] : [{ ...columnOf(dottedManagers), ...marks }]),
        ...(areTitles ? [columnOf(title)] : []),
        ...others,
      ],
      notes: [
        ...table.notes,
        noteOf(
          'form',
          null,
          `every row is a line from "${above.header}", the manager, to "${below.header}", the report${dottedWhere}`,
        ),
      ],
      records: async function* () {
        // Who is nobody's report shows when all lines are read.
        const lines = await linesIn(table, { above, below }, kinds);
        const of = (line: Line, node: string, boss: string, cells: TableRecord['cells']): TableRecord => ({
          ...line.record,
          cells: [
            node,
            boss,
            ...(kinds === undefined ? [] : [(lines.dotted.get(node) ?? []).join('; ')]),
            ...(areTitles ? [node] : []),
            ...cells,
          ],
        });
        const nothing = others.map(() => '');
        yield [
          ...[...lines.tops].map(([node, line]) => of(line, node, '', nothing)),
          ...lines.solid.map((line) =>
            of(line, line.to, line.from, Array.from(line.record.cells).filter(isOther)),
          ),
        ];
      },
    },
    columns: {
      id,
      manager,
      ...(kinds === undefined ? {} : { dottedManagers }),
      ...(areTitles ? { title } : {}),
    },
  };
};

interface Line {
  readonly record: TableRecord;
  readonly from: string;
  readonly to: string;
}

interface Lines {
  /** Those to reports, in the order of the file. */
  readonly solid: readonly Line[];
  /** By report: to whom else it has lines. */
  readonly dotted: ReadonlyMap<string, readonly string[]>;
  /** Who is nobody's report, each with the first line that names it. */
  readonly tops: ReadonlyMap<string, Line>;
}

async function linesIn(table: Table, { above, below }: Pair, kinds: ColumnFacts | undefined): Promise<Lines> {
  const all: Line[] = [];
  const solid: Line[] = [];
  const dotted = new Map<string, string[]>();
  for await (const record of eachRecord(table)) {
    const line = { record, from: textOf(record.cells[above.index]), to: textOf(record.cells[below.index]) };
    all.push(line);
    const isDotted = kinds !== undefined && readLineWord(textOf(record.cells[kinds.index])) === 'dotted';
    if (!isDotted && line.to !== '') solid.push(line);
    else if (isDotted && line.to !== '' && line.from !== '') addTo(dotted, line.to, line.from);
  }
  const reports = new Set(solid.map(({ to }) => to));
  const tops = new Map<string, Line>();
  for (const line of all) {
    for (const node of [line.from, line.to])
      if (node !== '' && !reports.has(node) && !tops.has(node)) tops.set(node, line);
  }
  return { solid, dotted, tops };
}

/** Whether each of its values calls a line so or so, and one calls it dotted. */
function isOfKinds({ counts, filled }: ColumnFacts): boolean {
  const kinds = [...counts.keys()].map(readLineWord);
  return filled > 0 && kinds.includes('dotted') && !kinds.includes(null);
}

interface Pair {
  readonly above: ColumnFacts;
  readonly below: ColumnFacts;
}

function pairByHeader(columns: readonly ColumnFacts[]): Pair | null {
  const named = (name: string) => columns.find(({ header }) => foldedName(header) === foldedName(name));
  for (const [aboveName, belowName] of PAIRS) {
    const [above, below] = [named(aboveName), named(belowName)];
    if (above !== undefined && below !== undefined && areLines({ above, below })) return { above, below };
  }
  return null;
}

/** Two columns and nothing else, of which neither is known to be an id. */
function pairByContent(columns: readonly ColumnFacts[]): Pair | null {
  const [first, second, ...more] = columns;
  if (first === undefined || second === undefined || more.length > 0) return null;
  if (columns.some((column) => fitOf(column, 'id') !== null || fitOf(column, 'title') !== null)) return null;
  return (
    [
      { above: first, below: second },
      { above: second, below: first },
    ].find((pair) => pair.below.isUnique && areLines(pair)) ?? null
  );
}

/** Some who are above are below as well, and somebody above is below nobody. */
function areLines({ above, below }: Pair): boolean {
  const both = [...above.counts.keys()].filter((value) => below.counts.has(value)).length;
  return above.counts.size > 0 && (both > 0 || above.counts.size === 1) && both < below.counts.size;
}
