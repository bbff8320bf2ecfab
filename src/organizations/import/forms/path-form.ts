import { fitOf } from '../columns/key-columns.ts';
import { identifyingCells } from '../columns/personal-data.ts';
import { noteOf } from '../rows/notes.ts';
import { textOf } from '../tables/table.ts';
import { columnOf, type Form, freeHeader, withCells } from './form.ts';

const SIGNS = ['/', '\\', '>', '|', '»', '›', '→', '::', '.', '-'];
const LEAST_SHARE = 0.8;

/**
 * One column has the whole way to each row, `/1/2/` or `Board > Sales`: what stands before the last part is the way to its
 * manager. Where most ways have their beginnings in the column too, and no column has managers.
 */
export const pathForm: Form = (table, columns) => {
  if (columns.some((column) => fitOf(column, 'manager') !== null && column.filled > 0)) return null;
  for (const column of columns) {
    const sign = SIGNS.find((each) => isOfPaths(column.counts, each));
    if (sign === undefined) continue;
    const hasTop = [...column.counts.keys()].some((path) => partsOf(path, sign).length === 0);
    const header = freeHeader(table, `above in "${column.header}"`);
    const ends = [...column.counts.keys()].map((path) => partsOf(path, sign).at(-1) ?? '');
    const reason = identifyingCells(ends);
    const personal = reason === null ? {} : { personal: reason };
    return {
      table: {
        ...table,
        columns: [
          { ...columnOf(header), ...personal },
          ...table.columns.map((each, index) => (index === column.index ? { ...each, ...personal } : each)),
        ],
        notes: [
          ...table.notes,
          noteOf(
            'form',
            column.header,
            `column "${column.header}": it has the way to each row, and so its manager`,
          ),
        ],
        records: async function* () {
          for await (const portion of table.records())
            yield portion.map((record) => {
              const parts = partsOf(textOf(record.cells[column.index]), sign);
              const cells = [...record.cells];
              cells[column.index] = joined(parts, sign);
              return withCells({ ...record, cells }, [
                parts.length > (hasTop ? 0 : 1) ? joined(parts.slice(0, -1), sign) : '',
              ]);
            });
        },
      },
      columns: { id: column.header, manager: header },
    };
  }
  return null;
};

/** Whether most ways have their beginnings among them. */
function isOfPaths(counts: ReadonlyMap<string, number>, sign: string): boolean {
  const ways = [...counts.keys()].map((path) => partsOf(path, sign));
  const known = new Set(ways.map((parts) => parts.join(sign)));
  // Where somebody has no part at all, those of one part are beneath.
  const below = ways.filter((parts) => parts.length > (known.has('') ? 0 : 1));
  // Days and fractions have points and strokes too, but no beginnings.
  const begun = below.filter((parts) => known.has(parts.slice(0, -1).join(sign)));
  return (
    known.size >= 3 &&
    known.size === counts.size &&
    ways.some((parts) => parts.length > 1) &&
    begun.length >= LEAST_SHARE * below.length &&
    below.length * 2 >= known.size
  );
}

function partsOf(path: string, sign: string): string[] {
  return path
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The top has no parts, and is called by the sign. */
function joined(parts: readonly string[], sign: string): string {
  return parts.length === 0 ? sign : parts.join(/[>»›→]/.test(sign) ? ` ${sign} ` : sign);
}
