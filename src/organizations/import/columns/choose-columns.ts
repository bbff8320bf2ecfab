import { layoutNotes, sharedKeyNotes } from './column-evidence.ts';
import { columnFacts, type ColumnFacts } from './column-facts.ts';
import { columnUses } from './column-uses.ts';
import { fitOf, keyColumns } from './key-columns.ts';
import { type KeyUse, keyUse } from './key-use.ts';
import { madeOfNames } from './made-of-names.ts';
import { missingProblems, noTitlesNote } from './missing-columns.ts';
import { keptProblems, namedColumns } from './named-columns.ts';
import { TakenColumns } from './taken-columns.ts';
import type { ReadingNote } from '../rows/notes.ts';
import { type ColumnUse, type Field, FIELDS, type ReadOptions } from '../rows/organization-file.ts';
import { fileError } from '../rows/problems.ts';
import type { Table, TableRecord } from '../tables/table.ts';

export interface ChosenColumns {
  readonly uses: readonly ColumnUse[];
  /** By field the index of its column. */
  readonly byField: ReadonlyMap<Field, number>;
  /** Columns of dotted managers beside the first. */
  readonly furtherDotted: readonly number[];
  readonly keys: KeyUse;
  readonly notes: readonly ReadingNote[];
}

/**
 * Decides what each column is taken for: what options say, then what the cells and the headers say. Only known fields are
 * kept by themselves; every other column is left out, unless it is named to be kept.
 *
 * @param told what columns hold by the form of the file, whatever they hold
 * @throws InvalidInputError for options that cannot be followed, for a chart without ids and for one without managers
 */
export function chooseColumns(
  path: string,
  table: Table,
  head: readonly TableRecord[],
  given: ReadOptions,
  told: ReadOptions['columns'] = {},
): ChosenColumns {
  const options = { ...given, columns: { ...told, ...given.columns } };
  const onlyNamed = options.onlyNamed === true;
  const columns = withMadeOfNames(columnFacts(table, head));
  const named = namedColumns(columns, options);
  const asked = new Set(Object.keys(options.columns));
  const wanted = new Set(onlyNamed ? [] : FIELDS.filter((field) => !asked.has(field)));
  const spoken = new Set([...named.byField.values(), ...named.kept]);
  const free = columns.filter(({ index, isAttribute }) => !spoken.has(index) && !isAttribute);
  const namedFor = (field: Field) => columns[named.byField.get(field) ?? -1] ?? null;
  const keys = keyColumns(
    table.isNested ? free.filter((column) => fitOf(column, 'manager') === null || column.filled > 0) : free,
    { id: namedFor('id'), manager: namedFor('manager'), managerKey: namedFor('managerKey'), guesses: wanted },
  );
  const taken = new TakenColumns(named.byField);
  taken.takeKeys(table, keys);
  taken.takeOthers(free, wanted);
  const { byField } = taken;

  const missing = (['id', 'manager'] as const).filter(
    (field) =>
      !byField.has(field) && (!asked.has(field) || onlyNamed) && !(field === 'manager' && table.isNested),
  );
  const problems = [
    ...named.problems,
    ...keptProblems(columns, named.kept, options),
    ...missingProblems(missing, table),
  ];
  if (problems.length > 0) {
    // Who has no command line chooses among them.
    const headers = table.columns.map(({ header }) => header);
    const lines = problems.map((problem) => `${path}: ${problem}`);
    throw fileError(lines, undefined, { columns: headers });
  }

  const areDottedTaken = byField.has('dottedManagers') && (wanted.has('dottedManagers') || onlyNamed);
  const furtherDotted = areDottedTaken ? furtherDottedColumns(free, taken) : [];
  const { keys: use, replaced } = keyUse(columns, byField, options.keepPersonalData === true);
  const managerKey = columns[byField.get('managerKey') ?? -1];
  return {
    uses: columnUses(columns, { table, given, named, taken, furtherDotted, keys, replaced }),
    byField,
    furtherDotted,
    keys: use,
    notes: [
      ...layoutNotes(table),
      ...(byField.has('title') || onlyNamed ? [] : [noTitlesNote(table)]),
      ...(managerKey === undefined ? [] : sharedKeyNotes(managerKey)),
    ],
  };
}

function furtherDottedColumns(free: readonly ColumnFacts[], taken: TakenColumns): number[] {
  return free
    .filter(
      (column) =>
        !taken.isTaken(column.index) && fitOf(column, 'dottedManagers') !== null && column.filled > 0,
    )
    .map(({ index }) => index);
}

/** Tells ids that are made of the names beside them, `ada_aa` of Ada Aa, as what they are. */
function withMadeOfNames(columns: readonly ColumnFacts[]): readonly ColumnFacts[] {
  const names = columns.filter(({ personal }) => personal?.concern === 'identifying');
  return columns.map((column) => {
    if (column.personal !== null || !column.isUnique) return column;
    const reason = madeOfNames(column, names);
    return reason === null ? column : { ...column, personal: { concern: 'identifying', reason } };
  });
}
