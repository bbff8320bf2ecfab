import type { ColumnFacts } from '../columns/column-facts.ts';
import { identifyingCells } from '../columns/personal-data.ts';
import { noteOf } from '../rows/notes.ts';
import { textOf } from '../tables/table.ts';
import { columnOf, type Form, freeHeader } from './form.ts';
import { countingUp, levelColumns } from './level-form.ts';

const MANAGER =
  'manager|mgr|supervisor|leader|boss|vorgesetzter|vorgesetzte|responsable|jefe|gestor|上司|经理';
/** "Level 1 Manager", "L2 Supervisor ID", "Manager Level 3", "Management Chain - Level 01 Name". */
const OF_LEVEL = [
  new RegExp(
    `^(?:management chain\\W*)?(?:level|lvl|tier|layer|ebene|stufe|niveau|nivel|l)[\\s_#-]*0?(\\d{1,2})[\\s_-]*(?:${MANAGER})?([\\s_-]+(?:id|name|number|employee id|worker id|email))?$`,
    'iu',
  ),
  new RegExp(
    `^(?:${MANAGER})[\\s_-]*(?:level|lvl|tier|layer|ebene|stufe|niveau|nivel|l)[\\s_#-]*0?(\\d{1,2})([\\s_-]+(?:id|name|number|employee id|worker id|email))?$`,
    'iu',
  ),
];
/** So many of those who are named have to be rows of their own. */
const LEAST_SHARE = 0.8;

/**
 * Beside whoever a row is about, a column for each level of managers above: the top first, as reports of Workday have it
 * (Management Chain), or the own manager first. Which of both shows in how many there are: at the top are the fewest.
 */
export const chainForm: Form = (table, columns) => {
  const chain = chainColumns(columns);
  if (chain.length < 2) return null;
  const own = columns.find((column) => !chain.includes(column) && areRowsOf(chain, column));
  if (own === undefined) return null;
  const [first = 0, ...others] = chain.map(({ counts }) => counts.size);
  // Otherwise the first is the manager, as its header says too.
  if (first >= Math.max(...others)) return null;
  const manager = freeHeader(table, 'lowest manager above');
  const reason = identifyingCells(chain.flatMap(({ sample }) => sample));
  const indexes = chain.map(({ index }) => index);
  const isOther = (_: unknown, index: number) => !indexes.includes(index);
  return {
    table: {
      ...table,
      columns: [
        { ...columnOf(manager), ...(reason === null ? {} : { personal: reason }) },
        ...table.columns.filter(isOther),
      ],
      notes: [
        ...table.notes,
        noteOf(
          'form',
          null,
          `the columns "${chain[0]!.header}" to "${chain.at(-1)!.header}" are the managers above a row from the top down: the last of them whom "${own.header}" does not name itself is its manager`,
        ),
      ],
      records: async function* () {
        for await (const portion of table.records())
          yield portion.map((record) => {
            const itself = textOf(record.cells[own.index]);
            const above = indexes
              .map((index) => textOf(record.cells[index]))
              .filter((text) => text !== '' && text !== itself);
            return { ...record, cells: [above.at(-1) ?? '', ...Array.from(record.cells).filter(isOther)] };
          });
      },
    },
    columns: { manager },
  };
};

/** The columns of one kind that count up; of ids and names beside each other the first kind. */
function chainColumns(columns: readonly ColumnFacts[]): ColumnFacts[] {
  const numbered = columns.flatMap((column) => {
    const match = OF_LEVEL.map((shape) => shape.exec(column.header.trim())).find((found) => found !== null);
    return match == null ? [] : [{ column, number: Number(match[1]), kind: (match[2] ?? '').toLowerCase() }];
  });
  const chains = Map.groupBy(numbered, ({ kind }) => kind)
    .values()
    .map(countingUp)
    .toArray();
  return chains.find((chain) => chain.length > 1) ?? levelColumns(columns);
}

/** Whether those whom a chain names are named in a column that has each once, and most rows are of others. */
function areRowsOf(chain: readonly ColumnFacts[], { counts, filled, cells }: ColumnFacts): boolean {
  if (counts.size < LEAST_SHARE * filled || filled < LEAST_SHARE * cells.length) return false;
  const named = new Set(chain.flatMap((level) => [...level.counts.keys()]));
  const known = [...named].filter((value) => counts.has(value)).length;
  return named.size > 0 && known >= LEAST_SHARE * named.size && known < counts.size;
}
