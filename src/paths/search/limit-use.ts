import type { Labels } from './labels.ts';
import type { SearchSpace } from './search-space.ts';

/** What the labels of a search have used of each limit. */
export class LimitUse {
  readonly #limits: SearchSpace['limits'];
  readonly #labels: Labels;

  constructor(limits: SearchSpace['limits'], labels: Labels) {
    this.#limits = limits;
    this.#labels = labels;
  }

  /** Makes it known what a label without a parent has used: that of the edges before it. */
  start(label: number, edges: readonly number[], length: number): void {
    for (const [at, { weights }] of this.#limits.entries()) {
      let used = 0;
      for (let index = 0; index < length; index++) used += weights.byEdge[edges[index]!]!;
      this.#labels.used[label * this.#limits.length + at] = used;
    }
  }

  /** Makes it known what a label has used. */
  add(label: number, parent: number, edge: number): void {
    const count = this.#limits.length;
    for (let at = 0; at < count; at++) this.#labels.used[label * count + at] = this.after(parent, edge, at);
  }

  /** What the path that `edge` adds to `parent` has used of a limit. */
  after(parent: number, edge: number, limit: number): number {
    const limits = this.#limits;
    return this.#labels.used[parent * limits.length + limit]! + limits[limit]!.weights.byEdge[edge]!;
  }

  /** Whether a label's path keeps within every limit when it goes on by these edges. */
  allows(label: number, edges: readonly number[]): boolean {
    return this.#limits.every(({ weights: { byEdge }, max }, at) => {
      const used = this.#labels.used[label * this.#limits.length + at]!;
      return edges.reduce((sum, edge) => sum + byEdge[edge]!, used) <= max;
    });
  }

  isAtLeast(parent: number, edge: number, other: number): boolean {
    const { used } = this.#labels;
    return this.#limits.every(
      (_, at) => this.after(parent, edge, at) >= used[other * this.#limits.length + at]!,
    );
  }

  isAtMost(parent: number, edge: number, other: number): boolean {
    const { used } = this.#labels;
    return this.#limits.every(
      (_, at) => this.after(parent, edge, at) <= used[other * this.#limits.length + at]!,
    );
  }
}
