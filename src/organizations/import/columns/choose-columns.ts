import { keyDetail, layoutNotes, runnerUp, sharedKeyNotes } from './column-evidence.ts';
import { columnFacts, type ColumnFacts } from './column-facts.ts';
import { contentGuesses } from './content-guess.ts';
import { guessedColumns } from './guessed-columns.ts';
import { headerWords } from './header-words.ts';
import { fitOf, type KeyColumns, keyColumns } from './key-columns.ts';
import { type KeyStyle } from './key-forms.ts';
import { shareOf, styleOf } from './manager-links.ts';
import { madeOfNames } from './made-of-names.ts';
import { keptProblems, namedColumns } from './named-columns.ts';
import { identifyingCells } from './personal-data.ts';
import { noteOf, type ReadingNote } from '../rows/notes.ts';
import {
  type ColumnUse,
  type Field,
  FIELDS,
  type ReadOptions,
  type WhyTaken,
} from '../rows/organization-file.ts';
import { fileError, quotedAll } from '../rows/problems.ts';
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

/** How rows are named, and whether that is stored. */
export interface KeyUse {
  readonly idStyle: KeyStyle;
  /** Whether ids are replaced by pseudonyms. */
  readonly idIsReplaced: boolean;
  /** Of the column that managers are named by, where that is not the id. */
  readonly managerKeyStyle: KeyStyle;
  /** Whether a manager whom no row is called may be told as it is written. */
  readonly managersAreTold: boolean;
  /** Whether it was asked to keep what tells who people are. */
  readonly keepsPersonal: boolean;
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
  const columns = withMadeOfNames(columnFacts(table, head));
  const named = namedColumns(columns, options);
  const problems = [...named.problems, ...keptProblems(columns, named.kept, options)];
  const asked = new Set(Object.keys(options.columns));
  const wanted = new Set(options.onlyNamed === true ? [] : FIELDS.filter((field) => !asked.has(field)));
  const taken = new Set([...named.byField.values(), ...named.kept]);
  const free = columns.filter(({ index, isAttribute }) => !taken.has(index) && !isAttribute);
  const givenFor = (field: Field) => columns[named.byField.get(field) ?? -1] ?? null;
  const keys = keyColumns(
    table.isNested ? free.filter((column) => fitOf(column, 'manager') === null || !looksEmpty(column)) : free,
    {
      id: givenFor('id'),
      manager: givenFor('manager'),
      managerKey: givenFor('managerKey'),
      guesses: wanted,
    },
  );
  const byField = new Map(named.byField);
  const details = new Map<number, string>();
  const byContent = new Set<number>();
  for (const field of ['id', 'manager', 'managerKey'] as const) {
    const column = keys[field];
    if (column !== null && !byField.has(field) && !isUnsureOfNested(table, field, keys)) {
      byField.set(field, column.index);
      if (fitOf(column, field) === null) byContent.add(column.index);
      details.set(column.index, keyDetail(field, column, keys));
    }
  }
  guessOthers();

  const missing = (['id', 'manager'] as const).filter(
    (field) =>
      !byField.has(field) &&
      (!asked.has(field) || options.onlyNamed === true) &&
      !(field === 'manager' && table.isNested),
  );
  problems.push(...missing.map(missingSentence));
  if (missing.length > 0) problems.push(headersOf(table));
  if (problems.length > 0) throw fileError(problems.map((problem) => `${path}: ${problem}`));

  const fieldOf = new Map([...byField].map(([field, index]) => [index, field]));
  const furtherDotted = furtherDottedColumns();
  for (const index of furtherDotted) fieldOf.set(index, 'dottedManagers');
  const keepsPersonal = options.keepPersonalData === true;
  const idColumn = columns[byField.get('id') ?? -1];
  const managerKey = columns[byField.get('managerKey') ?? -1];
  const manager = columns[byField.get('manager') ?? -1];
  const idIsReplaced =
    idColumn !== undefined && idColumn.personal?.concern === 'identifying' && !keepsPersonal;
  const replaced = new Set([
    ...(idIsReplaced ? [idColumn.index] : []),
    ...(managerKey === undefined ? [] : [managerKey.index]),
    ...(manager !== undefined && managerIsPersonal(manager) ? [manager.index] : []),
  ]);
  return {
    uses: columns.map(useOf),
    byField,
    furtherDotted,
    keys: {
      idStyle: idColumn === undefined ? 'plain' : styleOf(idColumn),
      idIsReplaced,
      managerKeyStyle: managerKey === undefined ? 'plain' : styleOf(managerKey),
      keepsPersonal,
      managersAreTold: keepsPersonal || manager === undefined || !managerIsPersonal(manager),
    },
    notes: [
      ...layoutNotes(table),
      ...(byField.has('title') || options.onlyNamed === true ? [] : titleNotes()),
      ...(managerKey === undefined ? [] : sharedKeyNotes(managerKey)),
    ],
  };

  /** What the cells of managers are, whatever the header says: "Manager" is that of names and of ids alike. */
  function managerIsPersonal(column: ColumnFacts): boolean {
    if (keepsPersonal) return false;
    return (
      idIsReplaced ||
      (managerKey !== undefined && managerKey.personal !== null) ||
      identifyingCells(column.sample) !== null ||
      column.sample.some((text) => /\p{L}\s*[([<].*\d.*[)\]>]$/u.test(text) && /\s/.test(text))
    );
  }

  function guessOthers(): void {
    const left = () => free.filter(({ index }) => ![...byField.values()].includes(index));
    const open = () =>
      new Set(
        [...wanted].filter(
          (field) => !byField.has(field) && field !== 'managerKey' && field !== 'id' && field !== 'manager',
        ),
      );
    // What the values of a column of people say of titles is not theirs.
    const usable = () => left().filter(({ personal }) => personal === null);
    const dottedToo = () =>
      left().filter(
        (column) =>
          column.personal === null ||
          (fitOf(column, 'dottedManagers') !== null && column.personal.concern === 'identifying'),
      );
    for (const [field, index] of guessedColumns(dottedToo(), open())) byField.set(field, index);
    const guesses = usable()
      .filter(({ fits }) => fits.length === 0)
      .flatMap((column) => contentGuesses(column).map((guess) => ({ ...guess, column })))
      .sort((a, b) => b.share - a.share);
    for (const { field, column, detail } of guesses) {
      if (!open().has(field) || [...byField.values()].includes(column.index)) continue;
      byField.set(field, column.index);
      byContent.add(column.index);
      details.set(column.index, detail);
    }
  }

  function furtherDottedColumns(): number[] {
    const first = byField.get('dottedManagers');
    if (first === undefined || (!wanted.has('dottedManagers') && options.onlyNamed !== true)) return [];
    return free
      .filter(
        (column) =>
          column.index !== first &&
          !fieldOf.has(column.index) &&
          fitOf(column, 'dottedManagers') !== null &&
          column.filled > 0,
      )
      .map(({ index }) => index);
  }

  function useOf(column: ColumnFacts): ColumnUse {
    const { header, index, personal } = column;
    const use = (takenFor: ColumnUse['takenFor'], why: WhyTaken, detail: string | null): ColumnUse => ({
      header,
      takenFor,
      why,
      detail,
      runnerUp:
        takenFor === 'id'
          ? runnerUp(keys.nextId)
          : takenFor === 'manager'
            ? runnerUp(keys.nextManager)
            : null,
      isReplaced: replaced.has(index),
    });
    const field = fieldOf.get(index);
    if (field !== undefined) {
      if (named.byField.get(field) === index)
        return use(
          field,
          given.columns?.[field] === undefined ? 'told by the form' : 'named by option',
          null,
        );
      return use(
        field,
        byContent.has(index) ? 'guessed from the content' : 'guessed from the header',
        details.get(index) ?? null,
      );
    }
    if (named.kept.has(index)) return use('attribute', 'kept on request', personal?.reason ?? null);
    if (table.columns[index]?.isKept === true && (personal === null || allows(personal.concern)))
      return use('attribute', 'kept in the export', null);
    if (personal === null) return use('left out', 'not asked for', null);
    const whys = {
      special: 'special category',
      sensitive: 'sensitive',
      identifying: 'personal data',
    } as const;
    return use('left out', whys[personal.concern], personal.reason);
  }

  function allows(concern: 'special' | 'sensitive' | 'identifying'): boolean {
    return concern === 'special' ? options.keepSpecialCategory === true : keepsPersonal;
  }

  function missingSentence(field: 'id' | 'manager'): string {
    const what = field === 'id' ? 'ids of the positions' : 'managers';
    return `no column was recognised as the ${what}; name it with --column ${field}="..."`;
  }

  function titleNotes(): ReadingNote[] {
    const name = table.columns.find(({ header }) => headerWords(header).join(' ') === 'name')?.header;
    const hint =
      name === undefined
        ? 'name one with --column title="..."'
        : `if "${name}" holds titles of positions, say so with --column title="${name}"`;
    return [noteOf('suggestion', name ?? null, `no column was recognised as the titles; ${hint}`)];
  }
}

function looksEmpty({ filled }: ColumnFacts): boolean {
  return filled === 0;
}

/** Nested positions have their managers by their places, so that a column of them has to be sure. */
function isUnsureOfNested({ isNested }: Table, field: string, { link, manager }: KeyColumns): boolean {
  if (!isNested || field === 'id') return false;
  return manager === null || (fitOf(manager, 'manager') === null && (link === null || shareOf(link) < 1));
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

function headersOf({ columns, format }: Table): string {
  const headers = quotedAll(columns.map(({ header }) => header));
  return format === 'csv' && columns.length === 1
    ? `the only column is ${headers}; if another sign parts the cells, name it with --delimiter`
    : `the columns are ${headers}`;
}
