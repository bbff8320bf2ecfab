import {
  ATTRIBUTE_PREFIX,
  CSV_NAMES,
  DERIVED_NAMES,
  gradeOrderIn,
} from '../../export/formats/written-names.ts';
import { type Field, FIELDS } from '../rows/organization-file.ts';
import { type Cell, type Table, type TableRecord, textOf } from './table.ts';

/** The keys of a position in a document of ours that are called otherwise than its columns in a table. */
const DOCUMENT_NAMES: Partial<Record<Field, string>> = {
  manager: 'managers',
  dottedManagers: 'dottedManagers',
};

type WrittenField = keyof typeof CSV_NAMES;
const WRITTEN = FIELDS.filter((field): field is WrittenField => field in CSV_NAMES);

interface SourceColumn {
  readonly header: string;
  /** Where its cells are in a record as read; several are cells of one list. */
  readonly indexes: readonly number[];
}

/** A file that this program wrote: its fields and attributes, without what was worked out. */
export interface OwnTable {
  readonly table: Table;
  /** The headers of its fields, which leave nothing to guess. */
  readonly columns: Partial<Record<Field, string>>;
}

/** Recognises a file that this program wrote, by the columns for what was worked out; null for every other. */
export function ownTable(table: Table): OwnTable | null {
  const isDocument = table.columns.some(({ header }) => header === 'derived.depth');
  if (!isDocument && !table.columns.some(({ header }) => header === DERIVED_NAMES.depth)) return null;
  const names: Partial<Record<Field, string>> = CSV_NAMES;
  const nameOf = (field: WrittenField) => (isDocument ? DOCUMENT_NAMES[field] : undefined) ?? names[field];
  const fieldOf = ({ header, isAttribute }: Table['columns'][number]) =>
    isAttribute ? undefined : WRITTEN.find((field) => isCalled(header, nameOf(field), field));

  const fields = WRITTEN.flatMap((field): [WrittenField, SourceColumn][] => {
    const indexes = table.columns.flatMap((column, index) => (fieldOf(column) === field ? [index] : []));
    return indexes.length === 0 ? [] : [[field, { header: names[field] ?? field, indexes }]];
  });
  const attributes = table.columns.flatMap((column, index): SourceColumn[] => {
    if (fieldOf(column) !== undefined) return [];
    if (column.isAttribute) return [{ header: column.header, indexes: [index] }];
    if (isDocument && /^(key$|derived\.)/.test(column.header)) return [];
    if (column.header.startsWith(ATTRIBUTE_PREFIX))
      return [{ header: column.header.slice(ATTRIBUTE_PREFIX.length), indexes: [index] }];
    return column.header.startsWith('rolegraph:') ? [] : [{ header: column.header, indexes: [index] }];
  });
  const sources = [...fields.map(([, source]) => source), ...attributes];
  const gradeOrder = table.columns.map(({ header }) => gradeOrderIn(header)).find((order) => order !== null);
  return {
    table: {
      ...table,
      defaults: gradeOrder === undefined ? table.defaults : { ...table.defaults, gradeOrder },
      columns: sources.map(({ header }, index) => ({
        header,
        isAttribute: index >= fields.length,
        isKept: index >= fields.length,
      })),
      records: async function* () {
        for await (const portion of table.records())
          yield portion.map((record) => arranged(record, sources, table.columns.length));
      },
    },
    columns: Object.fromEntries(fields.map(([field, { header }]) => [field, header])),
  };
}

/** Managers may have further columns: `manager id 2`. */
function isCalled(header: string, name: string | undefined, field: Field): boolean {
  if (name === undefined) return false;
  if (header === name) return true;
  const isOfManagers = field === 'manager' || field === 'dottedManagers';
  return isOfManagers && header.startsWith(`${name} `) && /^\d+$/.test(header.slice(name.length + 1));
}

function arranged(record: TableRecord, sources: readonly SourceColumn[], width: number): TableRecord {
  const cells = sources.map(({ indexes }): Cell => {
    const [first = -1, ...more] = indexes;
    if (more.length === 0) return record.cells[first] ?? '';
    return indexes.map((index) => textOf(record.cells[index])).filter((text) => text !== '');
  });
  return { ...record, cells: [...cells, ...record.cells.slice(width)] };
}
