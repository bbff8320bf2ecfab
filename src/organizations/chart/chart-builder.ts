import type { ReportingKind } from '../../graph/vocabulary.ts';
import {
  type Chart,
  type ChartPosition,
  type StatedLine,
  statedLines,
  type UnknownManager,
} from './chart.ts';
import { idsIn, partsOf } from './manager-cells.ts';
import { type ManagerName, NamedPositions } from './manager-references.ts';
import { type ComparedRow, type DuplicateRule, type MergedRow, RowsOfIds } from './rows-of-ids.ts';

/** One row of a source, its columns understood and nothing else done to it. */
export interface SourceRow
  extends ComparedRow, Pick<ChartPosition, 'unit' | 'location' | 'grade' | 'damagedColumns' | 'cellFlaws'> {
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

/** The role that a row's title or role column was taken for. */
export interface RoleReading {
  readonly roleId: string;
  /** 0..1 */
  readonly confidence: number;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Makes a chart of rows as they come. A row becomes a position, unless it says nothing that another row of its id does
 * not say: then it is a repeat, or one more person on that post. The first position of an id has it as its key, later
 * ones get `~2`, `~3` behind it, and one without an id is called by its row; a key that is made is none that the source
 * states anywhere. A manager is looked up by the id as the source writes it, outer white space aside, and means the first
 * position that has it.
 */
export class ChartBuilder {
  readonly #positions: ChartPosition[] = [];
  /** By position number: what it names as its managers. */
  readonly #managers: (readonly ManagerName[])[] = [];
  readonly #dottedManagers: (readonly ManagerName[])[] = [];
  readonly #named = new NamedPositions();
  /** By id: the first position that has it, whose key it is. */
  readonly #firstOf = new Map<string, number>();
  /** Positions whose keys are made when all ids are known. */
  readonly #withoutKey: number[] = [];
  readonly #rowsOfIds: RowsOfIds;
  readonly #changed = new Set<number>();
  /** Rows with a cell of several managers that only a guess takes apart. */
  readonly rowsTakenApart: number[] = [];

  /** `duplicates`: what becomes of rows that have one id and say different things. */
  constructor(duplicates: DuplicateRule = 'keep') {
    this.#rowsOfIds = new RowsOfIds(duplicates);
  }

  /**
   * Takes a row that is no position of its own, and says what it is; null, and nothing taken, for every other.
   *
   * @param readRole the role of the row, where it counts in place of another
   */
  merge(row: SourceRow, readRole: () => RoleReading | null): MergedRow | null {
    const sourceId = row.id.trim();
    const first = sourceId === '' ? undefined : this.#firstOf.get(sourceId);
    if (first === undefined || row.likeness === null) return null;
    const merged = this.#rowsOfIds.merge(first, row, this.#positions);
    if (merged === null) return null;
    if (merged.position !== null) this.#positions[merged.number] = merged.position;
    if (merged.kind === 'HOLDER') this.#changed.add(merged.number);
    if (merged.kind !== 'LATER') this.#named.add(row.otherNames ?? [], merged.number);
    if (merged.kind === 'REPLACED') {
      this.#positions[merged.number] = positionOf(row, readRole(), sourceId);
      this.#managers[merged.number] = row.managers;
      this.#dottedManagers[merged.number] = row.dottedManagers;
    }
    return merged;
  }

  /** Takes the next row; the position has no `unknownManagers` before {@link finish}, and no key where one is made. */
  add(row: SourceRow, role: RoleReading | null): ChartPosition {
    const sourceId = row.id.trim();
    const isFirst = sourceId !== '' && !this.#firstOf.has(sourceId);
    const position = positionOf(row, role, isFirst ? sourceId : '');
    const number = this.#positions.push(position) - 1;
    if (isFirst) this.#firstOf.set(sourceId, number);
    else this.#withoutKey.push(number);
    this.#named.add(row.otherNames ?? [], number);
    this.#rowsOfIds.add(sourceId === '' ? undefined : this.#firstOf.get(sourceId), number, row.likeness);
    this.#managers.push(row.managers);
    this.#dottedManagers.push(row.dottedManagers);
    return position;
  }

  /** Numbers of positions that are not as {@link add} gave them, because of further holders. */
  get changed(): ReadonlySet<number> {
    return this.#changed;
  }

  /** The chart of all rows taken. `leftOut`: ids of rows that were not taken, because they do not count. */
  finish(leftOut: ReadonlySet<string> = NONE): Chart {
    this.#makeKeys();
    const lines: StatedLine[] = [];
    const idOf = (text: string) => this.#firstOf.get(text);
    const keyOf = (number: number) => this.#positions[number]!.key;
    const isId = (text: string) => this.#firstOf.has(text);
    const isKnown = (text: string) => isId(text) || leftOut.has(text);
    const positions = this.#positions.map((position, from): ChartPosition => {
      const unknownManagers: UnknownManager[] = [];
      const take = (to: number | undefined, text: string, kind: ReportingKind) => {
        if (to === undefined) unknownManagers.push({ text, kind, leftOut: leftOut.has(text) });
        else lines.push({ from, to, kind });
      };
      const follow = (cells: readonly ManagerName[], kind: ReportingKind) => {
        for (const cell of cells) {
          if (typeof cell !== 'string') {
            for (const { to, text } of this.#named.meant(cell, idOf, keyOf)) take(to, text, kind);
            continue;
          }
          const texts = idsIn(cell, isId, isKnown);
          if (texts.length > 1 && partsOf(cell).length !== texts.length)
            this.rowsTakenApart.push(position.row ?? 0);
          for (const text of texts) take(idOf(text), text, kind);
        }
      };
      follow(this.#managers[from]!, 'SOLID');
      follow(this.#dottedManagers[from]!, 'DOTTED');
      return unknownManagers.length === 0 ? position : { ...position, unknownManagers };
    });
    return { positions, lines: statedLines(positions.length, lines) };
  }

  #makeKeys(): void {
    const made = new Set<string>();
    /** By id: what was last put behind it. */
    const lastCount = new Map<string, number>();
    for (const number of this.#withoutKey) {
      const position = this.#positions[number]!;
      const first = position.sourceId === '' ? `row-${position.row}` : position.sourceId;
      const isTaken = (key: string) => this.#firstOf.has(key) || made.has(key);
      let key = first;
      // Counts on from the last row of this id: a hundred thousand rows may be called "TBD".
      let count = lastCount.get(first) ?? 1;
      while (isTaken(key)) key = `${first}~${(count += 1)}`;
      if (count > 1) lastCount.set(first, count);
      made.add(key);
      this.#positions[number] = { ...position, key };
    }
    this.#withoutKey.length = 0;
  }
}

function positionOf(row: SourceRow, role: RoleReading | null, key: string): ChartPosition {
  return {
    key,
    sourceId: row.id.trim(),
    row: row.row,
    title: row.title.trim(),
    unit: row.unit,
    location: row.location,
    grade: row.grade,
    fte: row.fte,
    cost: row.cost,
    currency: row.currency,
    vacant: row.vacant,
    status: row.status,
    headcount: row.headcount,
    damagedColumns: row.damagedColumns,
    cellFlaws: row.cellFlaws,
    roleId: role?.roleId ?? null,
    roleConfidence: role?.confidence ?? null,
    unknownManagers: [],
  };
}
