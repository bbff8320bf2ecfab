import { enlarged } from './min-heap.ts';

/** Stands for "no label" and "no edge". */
export const NONE = -1;

/**
 * The partial paths of one search as a growing table. A label is a path that ends in `node`: that of
 * its `parent` label and one more `edge`. Labels of the same node are chained by `next`. A label that
 * another one made superfluous has the node NONE.
 */
export class Labels {
  size = 0;
  node = new Int32Array(256);
  parent = new Int32Array(256);
  edge = new Int32Array(256);
  next = new Int32Array(256);
  steps = new Int32Array(256);
  cost = new Float64Array(256);
  /** What a label has used of each limit: `limitCount` numbers a label. */
  used = new Float64Array(0);
  #limitCount = 0;

  clear(limitCount: number): void {
    this.size = 0;
    this.#limitCount = limitCount;
    if (this.used.length < this.node.length * limitCount) {
      this.used = new Float64Array(this.node.length * limitCount);
    }
  }

  add(node: number, parent: number, edge: number, cost: number, steps: number): number {
    if (this.size === this.node.length) this.#enlarge();
    const label = this.size++;
    this.node[label] = node;
    this.parent[label] = parent;
    this.edge[label] = edge;
    this.cost[label] = cost;
    this.steps[label] = steps;
    this.next[label] = NONE;
    return label;
  }

  /** The edges from the root label to this one. */
  edgesTo(label: number): number[] {
    const edges: number[] = [];
    for (let at = label; this.parent[at] !== NONE; at = this.parent[at]!) edges.push(this.edge[at]!);
    return edges.reverse();
  }

  /**
   * Whether the path that `edge` adds to `parent` comes before the label's in the order of edge
   * sequences. Both have equally many steps, so walking back in step meets at the label where they
   * part, and the pair of edges seen last decides. O(steps since they parted).
   */
  comesBefore(parent: number, edge: number, label: number): boolean {
    let mine = parent;
    let other = this.parent[label]!;
    let myEdge = edge;
    let otherEdge = this.edge[label]!;
    while (mine !== other) {
      myEdge = this.edge[mine]!;
      otherEdge = this.edge[other]!;
      mine = this.parent[mine]!;
      other = this.parent[other]!;
    }
    return myEdge < otherEdge;
  }

  #enlarge(): void {
    this.node = enlarged(this.node);
    this.parent = enlarged(this.parent);
    this.edge = enlarged(this.edge);
    this.next = enlarged(this.next);
    this.steps = enlarged(this.steps);
    this.cost = enlarged(this.cost);
    if (this.#limitCount > 0) this.used = enlarged(this.used);
  }
}
