import { foldedName } from '../../../graph/text/folding.ts';
import type { ColumnFacts } from '../columns/column-facts.ts';
import { contentGuesses } from '../columns/content-guess.ts';
import { fitOf } from '../columns/key-columns.ts';
import { noteOf } from '../rows/notes.ts';
import { type TableRecord, textOf } from '../tables/table.ts';
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
 * Every row is a line from a manager to a report: each that is named on either side is a position, and those who are no
 * report of anybody have no row of their own. Which side is which the headers say; where they do not, everybody is a report
 * once and a manager more often.
 */
export const edgeForm: Form = (table, columns) => {
  const pair = pairByHeader(columns) ?? pairByContent(columns);
  if (pair === null) return null;
  const { above, below } = pair;
  const id = freeHeader(table, 'node');
  const manager = freeHeader(table, 'reports to node');
  const title = freeHeader(table, 'name of the node');
  const values = [...new Set([...above.counts.keys(), ...below.counts.keys()])];
  const personal = above.personal ?? below.personal;
  const areTitles =
    personal === null &&
    contentGuesses({ ...below, counts: new Map(values.map((value) => [value, 1])) }).some(
      ({ field }) => field === 'title',
    );
  const marks = personal?.concern === 'identifying' ? { personal: personal.reason } : {};
  return {
    table: {
      ...table,
      columns: [
        { ...columnOf(id), ...marks },
        { ...columnOf(manager), ...marks },
        ...(areTitles ? [columnOf(title)] : []),
        ...table.columns.filter((_, index) => index !== above.index && index !== below.index),
      ],
      notes: [
        ...table.notes,
        noteOf(
          'form',
          null,
          `every row is a line from "${above.header}", the manager, to "${below.header}", the report`,
        ),
      ],
      records: async function* () {
        // Who is nobody's report shows when all lines are read.
        const lines: TableRecord[] = [];
        const reports = new Set<string>();
        for await (const record of eachRecord(table)) {
          lines.push(record);
          reports.add(textOf(record.cells[below.index]));
        }
        const tops = new Map<string, TableRecord>();
        for (const record of lines) {
          const text = textOf(record.cells[above.index]);
          if (text !== '' && !reports.has(text) && !tops.has(text)) tops.set(text, record);
        }
        const of = (
          record: TableRecord,
          node: string,
          boss: string,
          others: TableRecord['cells'],
        ): TableRecord => ({
          ...record,
          cells: [node, boss, ...(areTitles ? [node] : []), ...others],
        });
        const width = table.columns.length - 2;
        yield [
          ...[...tops].map(([node, record]) => of(record, node, '', Array<string>(width).fill(''))),
          ...lines
            .filter((record) => textOf(record.cells[below.index]) !== '')
            .map((record) =>
              of(
                record,
                textOf(record.cells[below.index]),
                textOf(record.cells[above.index]),
                Array.from(record.cells).filter((_, index) => index !== above.index && index !== below.index),
              ),
            ),
        ];
      },
    },
    columns: { id, manager, ...(areTitles ? { title } : {}) },
  };
};

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
