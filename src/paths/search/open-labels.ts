import { STEPS_BASE } from './branch-search.ts';
import { type Labels, NONE } from './labels.ts';
import { MinHeap } from './min-heap.ts';
import type { ReverseTree } from './reverse-tree.ts';

/**
 * How many nodes the tree grows by whenever a label outside it is expanded: many where it grows on a narrow front, few
 * where its front is wide compared with the search's own, since the next nodes then tell little more (Pohl 1971 lets
 * the narrower of two fronts advance). What the tree learns is kept, what a search finds outside it is not, so its
 * front may be wider by some times. Measured on 1,000 roles: a fifth better than always 16 where every role is a few
 * steps from every other, no worse where paths are long.
 */
export const MOST_GROWTH = 32;
const LEAST_GROWTH = 2;
const WIDE = 8;

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

  /** Lets the tree grow, after a label outside it was expanded. */
  grow(tree: ReverseTree): void {
    const labels = this.#labels;
    const isWide = tree.frontSize > WIDE * this.#outside.size;
    for (let times = isWide ? LEAST_GROWTH : MOST_GROWTH; times > 0; times--) {
      const node = tree.grow();
      if (node === NONE) return;
      for (let label = labels.firstOf(node); label !== NONE; label = labels.next[label]!) {
        if (labels.isOpen[label]) this.#addInside(label, tree);
      }
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

  /** The label that `look` found. */
  get next(): number {
    return (this.#nextIsInside ? this.#inside : this.#outside).top;
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
