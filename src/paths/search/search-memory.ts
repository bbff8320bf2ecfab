import { Labels } from './labels.ts';
import { OpenLabels } from './open-labels.ts';
import { ReverseTreeMemory } from './reverse-tree.ts';
import type { Topology } from './topology.ts';

/** All memory of a search that is as large as the graph. One search at a time may use it. */
export class SearchMemory {
  readonly labels: Labels;
  readonly open: OpenLabels;
  readonly #trees: ReverseTreeMemory[] = [];
  readonly #nodeCount: number;

  private constructor(nodeCount: number) {
    this.#nodeCount = nodeCount;
    this.labels = new Labels(nodeCount);
    this.open = new OpenLabels(this.labels);
  }

  /** Memory that no search has; those that are under way at the same time have memory of their own. */
  static borrow(topology: Topology): SearchMemory {
    return idleMemory.get(topology)?.pop() ?? new SearchMemory(topology.nodeCount);
  }

  giveBack(topology: Topology): void {
    const idle = idleMemory.get(topology);
    if (idle === undefined) idleMemory.set(topology, [this]);
    else idle.push(this);
  }

  tree(at: number): ReverseTreeMemory {
    return (this.#trees[at] ??= new ReverseTreeMemory(this.#nodeCount));
  }
}

const idleMemory = new WeakMap<Topology, SearchMemory[]>();
