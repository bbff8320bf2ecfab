import type { ChartPosition } from '../chart/chart.ts';
import type { ChartReading } from '../chart/chart-reading.ts';
import type { AddPosition, Change } from './change.ts';
import { DraftUnits } from './units.ts';

/**
 * The positions of a chart that is being changed: numbers stay while it is, those of added ones follow, and the ones of
 * removed positions stay empty.
 */
export class DraftPositions {
  readonly #base: readonly ChartPosition[];
  readonly #added: ChartPosition[] = [];
  readonly #removed: Uint8Array;
  readonly #removedKeys = new Set<string>();
  /** Of keys that the changes name. */
  readonly #numbers = new Map<string, number>();
  /** 1 for those whose unknown solid managers do not count any more. */
  readonly #forgetful: Uint8Array;
  #units: DraftUnits | null = null;

  /** `capacity`: how many positions there may be in the end. */
  constructor(base: Pick<ChartReading, 'chart' | 'numberOf'>, changes: readonly Change[], capacity: number) {
    this.#base = base.chart.positions;
    this.#removed = new Uint8Array(capacity);
    this.#forgetful = new Uint8Array(capacity);
    for (const key of changes.flatMap(keysOf)) {
      const number = key === null ? undefined : base.numberOf(key);
      if (number !== undefined) this.#numbers.set(key!, number);
    }
  }

  /** How many numbers are given, also to those removed. */
  get count(): number {
    return this.#base.length + this.#added.length;
  }

  /** By a key that one of the changes names. */
  find(key: string): number | null {
    return this.#numbers.get(key) ?? null;
  }

  isRemoved(number: number): boolean {
    return this.#removed[number] === 1;
  }

  /** Whether a position of this key was there once. */
  wasRemoved(key: string): boolean {
    return this.#removedKeys.has(key);
  }

  /** As it was given, without the unit that it may have come to since. */
  at(number: number): ChartPosition {
    return this.#base[number] ?? this.#added[number - this.#base.length]!;
  }

  /** Of the positions there are now. */
  keys(): string[] {
    return this.finish().map(({ key }) => key);
  }

  add({ id, title, unit, fte, cost, currency, grade }: AddPosition): number {
    const key = id.trim();
    const number = this.count;
    this.#added.push({
      key,
      sourceId: key,
      row: null,
      title: title.trim(),
      unit,
      location: null,
      grade,
      fte,
      cost,
      currency,
      vacant: false,
      status: null,
      headcount: null,
      damagedColumns: [],
      cellFlaws: [],
      roleId: null,
      roleConfidence: null,
      unknownManagers: [],
    });
    this.#numbers.set(key, number);
    this.#units?.add(unit);
    return number;
  }

  remove(number: number): void {
    const { key } = this.at(number);
    this.#removed[number] = 1;
    this.#numbers.delete(key);
    this.#removedKeys.add(key);
  }

  /** The solid managers of a position that nobody is called are taken back. */
  forgetUnknownSolid(number: number): void {
    this.#forgetful[number] = 1;
  }

  namesUnknownSolid(number: number): boolean {
    return (
      this.#forgetful[number] === 0 && this.at(number).unknownManagers.some(({ kind }) => kind === 'SOLID')
    );
  }

  /** The positions there are now, in order. */
  finish(): ChartPosition[] {
    const positions: ChartPosition[] = [];
    for (let number = 0; number < this.count; number += 1) {
      if (this.isRemoved(number)) continue;
      const position = this.at(number);
      // Without a look at the position, which lies anywhere in memory.
      if (this.#forgetful[number] === 0 && this.#units?.mayHaveMoved(number) !== true) {
        positions.push(position);
        continue;
      }
      const unit = this.#units === null ? position.unit : this.#units.of(number);
      const forgets = this.#forgetful[number] === 1 && position.unknownManagers.length > 0;
      const unknownManagers = forgets
        ? position.unknownManagers.filter(({ kind }) => kind === 'DOTTED')
        : position.unknownManagers;
      positions.push(unit === position.unit && !forgets ? position : { ...position, unit, unknownManagers });
    }
    return positions;
  }

  /** The units, made by the first change that asks for them. */
  get units(): DraftUnits {
    if (this.#units === null) {
      this.#units = new DraftUnits((number) => this.isRemoved(number));
      for (const { unit } of this.#base) this.#units.add(unit);
      for (const { unit } of this.#added) this.#units.add(unit);
    }
    return this.#units;
  }
}

function keysOf(change: Change): (string | null)[] {
  switch (change.type) {
    case 'move':
      return [change.position, change.to];
    case 'remove':
      return [change.position, change.reportsTo];
    case 'add':
      return [change.id.trim(), change.manager];
    case 'mergeUnits':
      return [];
    case 'changeKind':
      return [change.position, change.manager];
  }
}
