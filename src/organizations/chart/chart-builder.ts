import type { ReportingKind } from '../../graph/vocabulary.ts';
import {
  type Chart,
  type ChartPosition,
  type StatedLine,
  statedLines,
  type UnknownManager,
} from './chart.ts';

/** One row of a source, its columns understood and nothing else done to it. */
export interface SourceRow extends Pick<
  ChartPosition,
  'unit' | 'location' | 'grade' | 'fte' | 'cost' | 'vacant' | 'damagedColumns'
> {
  /** The header of a table is row 1. */
  readonly row: number;
  /** Empty where the source gives none. */
  readonly id: string;
  readonly title: string;
  /** What the source names as solid managers; a cell may hold several. */
  readonly managers: readonly ManagerName[];
  readonly dottedManagers: readonly ManagerName[];
  /** Further forms by which other rows name this one; they are looked up and not kept. */
  readonly otherNames?: readonly string[];
  /** What the source calls the role, where it has a column for it. */
  readonly role: string | null;
  /** Every other column that was kept. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A manager as a row names it: an id, or several, as it is written; or what else may be meant. */
export type ManagerName = string | ManagerReference;

/** A manager who is not named by an id as it is written. Nothing of it is kept but who is meant, or `shown`. */
export interface ManagerReference {
  /** What is told where no row is meant: never a name of a person. */
  readonly shown: string;
  /** In this order: an id, or one of the {@link SourceRow.otherNames}. */
  readonly tries: readonly ({ readonly id: string } | { readonly name: string })[];
  /** Several that one cell names, where it names none as a whole. */
  readonly parts: readonly ManagerReference[];
  /** Told which of the tries was somebody. */
  readonly onFound?: (index: number) => void;
}

/** Stands before what is told of a manager who may be several rows. */
export const SEVERAL = 'several rows: ';
const MOST_TOLD = 5;

/** The role that a row's title or role column was taken for. */
export interface RoleReading {
  readonly roleId: string;
  /** 0..1 */
  readonly confidence: number;
}

/**
 * Makes a chart of rows as they come. Every row becomes a position and none is merged with another: the first row of an
 * id has it as its key, later ones get `~2`, `~3` behind it, and one without an id is called by its row. A manager is
 * looked up by the id as the source writes it, outer white space aside, and means the first row that has it.
 */
export class ChartBuilder {
  readonly #positions: ChartPosition[] = [];
  /** By position number: what it names as its managers. */
  readonly #managers: (readonly ManagerName[])[] = [];
  readonly #dottedManagers: (readonly ManagerName[])[] = [];
  /** By another name the positions that have it. */
  readonly #named = new Map<string, number[]>();
  /** By id: the first position that has it; its key is the id, unless that was made for another. */
  readonly #firstOf = new Map<string, number>();
  /** The keys that were made, and are no ids of rows. */
  readonly #madeKeys = new Set<string>();
  /** By id: what was last put behind it. */
  readonly #lastCount = new Map<string, number>();

  /** Takes the next row; the position has its final key, and no `unknownManagers` before {@link finish}. */
  add(row: SourceRow, role: RoleReading | null): ChartPosition {
    const sourceId = row.id.trim();
    const position: ChartPosition = {
      key: this.#keyFor(sourceId, row.row),
      sourceId,
      row: row.row,
      title: row.title.trim(),
      unit: row.unit,
      location: row.location,
      grade: row.grade,
      fte: row.fte,
      cost: row.cost,
      vacant: row.vacant,
      damagedColumns: row.damagedColumns,
      roleId: role?.roleId ?? null,
      roleConfidence: role?.confidence ?? null,
      unknownManagers: [],
    };
    const number = this.#positions.push(position) - 1;
    if (sourceId !== '' && !this.#firstOf.has(sourceId)) this.#firstOf.set(sourceId, number);
    for (const name of row.otherNames ?? []) {
      const positions = this.#named.get(name);
      if (positions === undefined) this.#named.set(name, [number]);
      else positions.push(number);
    }
    this.#managers.push(row.managers);
    this.#dottedManagers.push(row.dottedManagers);
    return position;
  }

  /** The chart of all rows taken. */
  finish(): Chart {
    const lines: StatedLine[] = [];
    const positions = this.#positions.map((position, from): ChartPosition => {
      const unknownManagers: UnknownManager[] = [];
      const follow = (cells: readonly ManagerName[], kind: ReportingKind) => {
        const take = (to: number | undefined, text: string) => {
          if (to === undefined) unknownManagers.push({ text, kind });
          else lines.push({ from, to, kind });
        };
        for (const cell of cells) {
          if (typeof cell === 'string')
            for (const text of this.#idsIn(cell)) take(this.#firstOf.get(text), text);
          else for (const { to, text } of this.#meant(cell)) take(to, text);
        }
      };
      follow(this.#managers[from]!, 'SOLID');
      follow(this.#dottedManagers[from]!, 'DOTTED');
      return unknownManagers.length === 0 ? position : { ...position, unknownManagers };
    });
    return { positions, lines: statedLines(positions.length, lines) };
  }

  #keyFor(sourceId: string, row: number): string {
    const first = sourceId === '' ? `row-${row}` : sourceId;
    const isTaken = (key: string) => this.#firstOf.has(key) || this.#madeKeys.has(key);
    if (sourceId !== '' && !isTaken(sourceId)) return sourceId;
    let key = first;
    // Counts on from the last row of this id: a hundred thousand rows may be called "TBD".
    let count = this.#lastCount.get(first) ?? 1;
    while (isTaken(key)) key = `${first}~${(count += 1)}`;
    if (count > 1) this.#lastCount.set(first, count);
    this.#madeKeys.add(key);
    return key;
  }

  /** Who is meant by a name that is no id; of several rows that may be meant none is. */
  #meant(reference: ManagerReference): { to: number | undefined; text: string }[] {
    let several: readonly number[] = [];
    for (const [index, each] of reference.tries.entries()) {
      const found = 'id' in each ? this.#firstOf.get(each.id) : undefined;
      const named = 'name' in each ? (this.#named.get(each.name) ?? []) : [];
      const to = found ?? (named.length === 1 ? named[0] : undefined);
      if (to !== undefined) {
        reference.onFound?.(index);
        return [{ to, text: reference.shown }];
      }
      if (several.length === 0) several = named;
    }
    if (several.length > 0) {
      const keys = several.slice(0, MOST_TOLD).map((number) => this.#positions[number]!.key);
      return [
        { to: undefined, text: `${SEVERAL}${keys.join(', ')}${several.length > MOST_TOLD ? ', ...' : ''}` },
      ];
    }
    const parts = reference.parts.flatMap((part) => this.#meant(part));
    return parts.length > 1 && parts.every(({ to }) => to !== undefined)
      ? parts
      : [{ to: undefined, text: reference.shown }];
  }

  /** A cell is one id, unless it is no id and every part of it is one. */
  #idsIn(cell: string): string[] {
    const text = cell.trim();
    if (text === '') return [];
    if (this.#firstOf.has(text)) return [text];
    const parts = partsOf(text);
    return parts.length > 1 && parts.every((part) => this.#firstOf.has(part)) ? parts : [text];
  }
}

/** What a cell holds where it holds several ids: its parts between semicolons, commas, bars and line breaks. */
export function partsOf(cell: string): string[] {
  return cell
    .split(/[;,|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
