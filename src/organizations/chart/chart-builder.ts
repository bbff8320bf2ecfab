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
  readonly managers: readonly string[];
  readonly dottedManagers: readonly string[];
  /** What the source calls the role, where it has a column for it. */
  readonly role: string | null;
  /** Every other column that was kept. */
  readonly attributes: Readonly<Record<string, string>>;
}

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
  readonly #managers: (readonly string[])[] = [];
  readonly #dottedManagers: (readonly string[])[] = [];
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
    this.#managers.push(row.managers);
    this.#dottedManagers.push(row.dottedManagers);
    return position;
  }

  /** The chart of all rows taken. */
  finish(): Chart {
    const lines: StatedLine[] = [];
    const positions = this.#positions.map((position, from): ChartPosition => {
      const unknownManagers: UnknownManager[] = [];
      const follow = (cells: readonly string[], kind: ReportingKind) => {
        for (const text of cells.flatMap((cell) => this.#idsIn(cell))) {
          const to = this.#firstOf.get(text);
          if (to === undefined) unknownManagers.push({ text, kind });
          else lines.push({ from, to, kind });
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
