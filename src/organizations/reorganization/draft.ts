import type { Chart } from '../chart/chart.ts';
import type { ChartReading } from '../chart/chart-reading.ts';
import { suggest } from '../../graph/text/suggest.ts';
import type { Change } from './change.ts';
import { DraftLines } from './lines.ts';
import { DraftManagers } from './managers.ts';
import { DraftPositions } from './positions.ts';

export type ChangeableChart = Pick<ChartReading, 'chart' | 'forest' | 'numberOf'>;

/** A search for names takes milliseconds: more would take longer than the changes themselves. */
const MOST_SEARCHES = 5;
const MOST_NAMES = 10_000;

/**
 * A chart while it is being changed. Numbers of positions stay as they are until it is finished; what was not changed
 * is shared with the chart that it began as.
 */
export class Draft {
  readonly positions: DraftPositions;
  /** What reading the draft anew would make of its lines. */
  readonly managers: DraftManagers;
  readonly lines: DraftLines;
  readonly #baseSize: number;
  #searchesLeft = MOST_SEARCHES;

  /** `changes`: those to come. */
  constructor(base: ChangeableChart, changes: readonly Change[]) {
    const { chart, forest } = base;
    const capacity = forest.size + changes.filter(({ type }) => type === 'add').length;
    this.#baseSize = forest.size;
    this.positions = new DraftPositions(base, changes, capacity);
    this.managers = new DraftManagers(forest, capacity);
    this.lines = new DraftLines(chart.lines, capacity, this.managers, (position) =>
      this.positions.isRemoved(position),
    );
  }

  /**
   * One line to a manager, or none with -1, takes the place of all solid managers that positions name.
   * `closesNone`: as for the managers.
   */
  assign(positions: readonly number[], manager: number, closesNone = false): void {
    this.managers.assign(positions, manager, closesNone);
    for (const position of positions) {
      this.lines.replaceSolid(position);
      this.positions.forgetUnknownSolid(position);
    }
  }

  /** Known names nearest to an unknown one, best first: for the first few refusals, and in charts not too large. */
  nearest(name: string, known: () => readonly string[]): string[] {
    if (this.#searchesLeft === 0 || this.positions.count > MOST_NAMES) return [];
    this.#searchesLeft -= 1;
    return suggest(name, known(), 3);
  }

  /** Whether the source names this as the solid manager of a position, once, and no other; -1 for none at all. */
  namesOnly(position: number, manager: number): boolean {
    const solid = this.lines.of(position).filter(({ dotted }) => !dotted);
    const asMany = solid.length === (manager === -1 ? 0 : 1);
    return asMany && solid.every(({ to }) => to === manager) && !this.positions.namesUnknownSolid(position);
  }

  /**
   * The changed chart, and by number in the chart that it began as the numbers in the changed one, or -1. `rows`: of the
   * same row; `numbers`: of the position with the same key, which can be removed and added again.
   */
  finish(): { chart: Chart; rows: Int32Array; numbers: Int32Array } {
    const { count } = this.positions;
    const all = new Int32Array(count);
    let size = 0;
    for (let number = 0; number < count; number += 1) {
      all[number] = this.positions.isRemoved(number) ? -1 : size++;
    }
    const chart = { positions: this.positions.finish(), lines: this.lines.finish(count, all, size) };
    const rows = all.slice(0, this.#baseSize);
    const numbers = rows.slice();
    for (let before = 0; before < rows.length; before += 1) {
      if (rows[before] !== -1) continue;
      const again = this.positions.find(this.positions.at(before).key);
      if (again !== null) numbers[before] = all[again]!;
    }
    return { chart, rows, numbers };
  }
}
