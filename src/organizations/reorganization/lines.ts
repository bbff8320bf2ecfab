import type { StatedLines } from '../chart/chart.ts';
import type { DraftManagers } from './managers.ts';

/** A line of the position whose list it stands in. */
export interface DraftLine {
  readonly to: number;
  readonly dotted: boolean;
}

/** The stated lines of a chart that is being changed. Those of a position that no change touched are not copied. */
export class DraftLines {
  readonly #base: StatedLines;
  readonly #baseSize: number;
  readonly #managers: DraftManagers;
  /** By position: 1 where one line to the manager, or none, takes the place of all its solid lines. */
  readonly #replaced: Uint8Array;
  readonly #restated = new Map<number, readonly DraftLine[]>();
  readonly #isRemoved: (position: number) => boolean;

  constructor(
    base: StatedLines,
    capacity: number,
    managers: DraftManagers,
    isRemoved: (position: number) => boolean,
  ) {
    this.#base = base;
    this.#baseSize = base.start.length - 1;
    this.#managers = managers;
    this.#replaced = new Uint8Array(capacity);
    this.#isRemoved = isRemoved;
  }

  /** The lines of a position as they are now; of one with changed lines the solid ones first, as tables have them. */
  of(position: number): DraftLine[] {
    const lines = (this.#restated.get(position) ?? this.#baseOf(position)).filter(
      ({ to }) => !this.#isRemoved(to),
    );
    if (this.#replaced[position] === 0) return lines;
    const manager = this.#managers.statedOf(position);
    const dotted = lines.filter((line) => line.dotted);
    return manager === -1 ? dotted : [{ to: manager, dotted: false }, ...dotted];
  }

  /** From now on the solid line of a position is the one to its manager. */
  replaceSolid(position: number): void {
    this.#replaced[position] = 1;
  }

  restate(position: number, lines: readonly DraftLine[]): void {
    this.#replaced[position] = 0;
    this.#restated.set(position, lines);
  }

  /** The lines of the first `count` positions, by the numbers that they get; -1 stands for one that was removed. */
  finish(count: number, numbers: Int32Array, size: number): StatedLines {
    let most = this.#base.manager.length + count;
    for (const lines of this.#restated.values()) most += lines.length;
    const start = new Int32Array(size + 1);
    const manager = new Int32Array(most);
    const dotted = new Uint8Array(most);
    let next = 0;
    const hasRestated = this.#restated.size > 0;
    const state = (to: number, isDotted: number) => {
      if (numbers[to] === -1) return;
      manager[next] = numbers[to]!;
      dotted[next++] = isDotted;
    };
    for (let position = 0; position < count; position += 1) {
      const number = numbers[position]!;
      if (number === -1) continue;
      if (this.#replaced[position] === 1 || (hasRestated && this.#restated.has(position))) {
        for (const line of this.of(position)) state(line.to, line.dotted ? 1 : 0);
      } else if (position < this.#baseSize) {
        const { start: first, manager: to, dotted: isDotted } = this.#base;
        for (let line = first[position]!; line < first[position + 1]!; line += 1) {
          state(to[line]!, isDotted[line]!);
        }
      }
      start[number + 1] = next;
    }
    return { start, manager: manager.slice(0, next), dotted: dotted.slice(0, next) };
  }

  #baseOf(position: number): DraftLine[] {
    if (position >= this.#baseSize) return [];
    const { start, manager, dotted } = this.#base;
    const lines: DraftLine[] = [];
    for (let line = start[position]!; line < start[position + 1]!; line += 1) {
      lines.push({ to: manager[line]!, dotted: dotted[line] === 1 });
    }
    return lines;
  }
}
