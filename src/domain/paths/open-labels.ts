import { type Labels, NONE } from './labels.ts';
import { MinHeap } from './min-heap.ts';
import type { ReverseTree } from './reverse-tree.ts';

/** Makes (steps of the whole, steps so far) one exact number: far above any number of nodes. */
const STEPS_BASE = 2 ** 26;

/**
 * The open labels of a search in the order in which they are to be expanded: by the least cost, then the fewest
 * steps of a whole path (so far + the tree's bound), then the fewest steps so far.
 *
 * Two queues, because the bound of a node that the tree has settled is fixed, while that of all other nodes
 * is the tree's frontier and rises with it. So labels *inside* the tree are ordered by their whole,
 * those *outside* by what they have so far, which is the same order whatever the frontier is;
 * when the tree settles a node its labels move inside. Nothing is ever out of date.
 */
export class OpenLabels {
  /** The least cost and fewest steps of a whole path through any open label; infinite if there is none. */
  cost = Infinity;
  steps = Infinity;
  readonly #inside = new MinHeap();
  readonly #outside = new MinHeap();
  readonly #labels: Labels;
  #nextIsInside = false;

  constructor(labels: Labels) {
    this.#labels = labels;
  }

  clear(): void {
    this.#inside.clear();
    this.#outside.clear();
  }

  add(label: number, tree: ReverseTree): void {
    const { node, cost, steps } = this.#labels;
    if (tree.isSettled(node[label]!)) this.#addInside(label, tree);
    else this.#outside.push(cost[label]!, steps[label]!, label);
  }

  /** Settles another node of the tree. */
  grow(tree: ReverseTree): void {
    const labels = this.#labels;
    const node = tree.grow();
    if (node === NONE) return;
    for (let label = labels.firstOf(node); label !== NONE; label = labels.next[label]!) {
      if (labels.isOpen[label]) this.#addInside(label, tree);
    }
  }

  /** Finds out what is next: `cost` and `steps`, and what `take` will return. */
  look(tree: ReverseTree): void {
    const { node, isOpen } = this.#labels;
    const inside = this.#inside;
    const outside = this.#outside;
    while (inside.size > 0 && !isOpen[inside.top]) inside.pop();
    while (outside.size > 0 && (!isOpen[outside.top] || tree.isSettled(node[outside.top]!))) outside.pop();
    const cost = outside.topMajor + tree.frontierCost;
    const steps = outside.topMinor + tree.frontierSteps;
    const minor = steps * STEPS_BASE + outside.topMinor;
    this.#nextIsInside = inside.topMajor < cost || (inside.topMajor === cost && inside.topMinor < minor);
    this.cost = this.#nextIsInside ? inside.topMajor : cost;
    this.steps = this.#nextIsInside ? Math.floor(inside.topMinor / STEPS_BASE) : steps;
  }

  /** Takes out and closes the label that `look` found. */
  take(): number {
    const label = (this.#nextIsInside ? this.#inside : this.#outside).pop();
    this.#labels.isOpen[label] = 0;
    return label;
  }

  #addInside(label: number, tree: ReverseTree): void {
    const { node, cost, steps } = this.#labels;
    const whole = steps[label]! + tree.stepsFrom(node[label]!);
    this.#inside.push(cost[label]! + tree.costFrom(node[label]!), whole * STEPS_BASE + steps[label]!, label);
  }
}
