import { Generations } from './generations.ts';
import { enlarged } from './min-heap.ts';

/** Stands for "no label", "no edge", "no node". */
export const NONE = -1;

/**
 * The partial paths of one search, as a growing table. A label is a path that ends in `node`: that of its
 * `parent` label and one more `edge`. It is open until it is expanded or another label of its node
 * makes it superfluous. Labels of a node are chained by `next`, from `firstOf` on.
 *
 * 8 bytes a node and 49 a label, used again by the next search.
 */
export class Labels {
  size = 0;
  node = new Int32Array(256);
  parent = new Int32Array(256);
  edge = new Int32Array(256);
  next = new Int32Array(256);
  steps = new Int32Array(256);
  cost = new Float64Array(256);
  isOpen = new Uint8Array(256);
  /** Which tracked nodes the path has visited (tracked-nodes.ts); used only where there are any. */
  visited = new Int32Array(256);
  /** What a label has used of each limit: `limitCount` numbers a label. */
  used = new Float64Array(0);
  /** First mark: the node has labels. Second mark: no label may enter the node. */
  readonly seen: Generations;
  readonly #firstLabel: Int32Array;
  #limitCount = 0;

  constructor(nodeCount: number) {
    this.seen = new Generations(nodeCount);
    this.#firstLabel = new Int32Array(nodeCount);
  }

  clear(limitCount: number): void {
    this.size = 0;
    this.seen.next();
    this.#limitCount = limitCount;
    if (this.used.length < this.node.length * limitCount) {
      this.used = new Float64Array(this.node.length * limitCount);
    }
  }

  /** Adds an open label in front of those of its node. */
  add(node: number, parent: number, edge: number, cost: number, steps: number): number {
    if (this.size === this.node.length) this.#enlarge();
    const label = this.size++;
    this.node[label] = node;
    this.parent[label] = parent;
    this.edge[label] = edge;
    this.cost[label] = cost;
    this.steps[label] = steps;
    this.isOpen[label] = 1;
    this.next[label] = this.firstOf(node);
    this.seen.marks[node] = this.seen.first;
    this.#firstLabel[node] = label;
    return label;
  }

  firstOf(node: number): number {
    return this.seen.marks[node] === this.seen.first ? this.#firstLabel[node]! : NONE;
  }

  /** Closes a label and takes it off its node; `before` is the one chained before it, NONE if it is the first. */
  remove(label: number, before: number): void {
    this.isOpen[label] = 0;
    if (before === NONE) this.#firstLabel[this.node[label]!] = this.next[label]!;
    else this.next[before] = this.next[label]!;
  }

  /** The edges from the first label of all to this one. */
  edgesTo(label: number): number[] {
    const edges: number[] = [];
    for (let at = label; this.parent[at] !== NONE; at = this.parent[at]!) edges.push(this.edge[at]!);
    return edges.reverse();
  }

  /**
   * Whether the path that `edge` adds to `parent` comes before the label's: by cost, then steps, then the
   * sequence of edges. Paths of equally many steps are walked back in step until they meet at the
   * label where they part; the pair of edges seen last decides. O(steps since they parted).
   */
  comesBefore(parent: number, edge: number, cost: number, steps: number, label: number): boolean {
    if (cost !== this.cost[label]) return cost < this.cost[label]!;
    if (steps !== this.steps[label]) return steps < this.steps[label]!;
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
    this.isOpen = enlarged(this.isOpen);
    this.visited = enlarged(this.visited);
    if (this.#limitCount > 0) this.used = enlarged(this.used);
  }
}
