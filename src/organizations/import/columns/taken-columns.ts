import { contentGuesses } from './content-guess.ts';
import { keyDetail } from './column-evidence.ts';
import type { ColumnFacts } from './column-facts.ts';
import { guessedColumns } from './guessed-columns.ts';
import { fitOf, type KeyColumns } from './key-columns.ts';
import { shareOf } from './manager-links.ts';
import type { Field } from '../rows/organization-file.ts';
import type { Table } from '../tables/table.ts';

/** Fields that are guessed together, by which of their columns fit each other. */
const KEY_FIELDS = ['id', 'manager', 'managerKey'] as const;

/** Which column each field is taken from, and what told it. A column is taken for one field. */
export class TakenColumns {
  readonly byField: Map<Field, number>;
  readonly #byContent = new Set<number>();
  readonly #details = new Map<number, string>();

  /** @param named by options; they stay */
  constructor(named: ReadonlyMap<Field, number>) {
    this.byField = new Map(named);
  }

  isTaken(index: number): boolean {
    return [...this.byField.values()].includes(index);
  }

  /** The evidence for a column, where there is some to tell. */
  detailOf(index: number): string | null {
    return this.#details.get(index) ?? null;
  }

  /** Whether its cells told it and not its header. */
  isByContent(index: number): boolean {
    return this.#byContent.has(index);
  }

  takeKeys(table: Table, keys: KeyColumns): void {
    for (const field of KEY_FIELDS) {
      const column = keys[field];
      if (column === null || this.byField.has(field) || isUnsureOfNested(table, field, keys)) continue;
      if (fitOf(column, field) === null) this.#byContent.add(column.index);
      this.byField.set(field, column.index);
      this.#details.set(column.index, keyDetail(field, column, keys));
    }
  }

  /** Takes the wanted fields that are open yet from free columns: by the headers, then by the cells. */
  takeOthers(free: readonly ColumnFacts[], wanted: ReadonlySet<Field>): void {
    const isOpen = (field: Field) => !this.byField.has(field) && !KEY_FIELDS.some((key) => key === field);
    const left = free.filter(({ index }) => !this.isTaken(index));
    const byHeader = left.filter((column) => isUsable(column) || isOfDottedManagers(column));
    for (const [field, index] of guessedColumns(byHeader, new Set([...wanted].filter(isOpen)))) {
      this.byField.set(field, index);
    }
    const guesses = left
      .filter((column) => isUsable(column) && column.fits.length === 0)
      .flatMap((column) => contentGuesses(column).map((guess) => ({ ...guess, column })))
      .sort((a, b) => b.share - a.share);
    for (const { field, column, detail } of guesses) {
      if (!wanted.has(field) || !isOpen(field) || this.isTaken(column.index)) continue;
      this.byField.set(field, column.index);
      this.#byContent.add(column.index);
      this.#details.set(column.index, detail);
    }
  }
}

/** What the values of a column of people say of titles is not theirs. */
function isUsable({ personal }: ColumnFacts): boolean {
  return personal === null;
}

function isOfDottedManagers(column: ColumnFacts): boolean {
  return fitOf(column, 'dottedManagers') !== null && column.personal?.concern === 'identifying';
}

/** Nested positions have their managers by their places, so that a column of them has to be sure. */
function isUnsureOfNested({ isNested }: Table, field: string, { link, manager }: KeyColumns): boolean {
  if (!isNested || field === 'id') return false;
  return manager === null || (fitOf(manager, 'manager') === null && (link === null || shareOf(link) < 1));
}
