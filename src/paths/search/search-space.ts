import type { Topology } from './topology.ts';
import type { Weights } from './weights.ts';

/** The graph as one question sees it: weighted, without what the question rules out. */
export interface SearchSpace {
  readonly topology: Topology;
  /** What paths are ranked by. */
  readonly costs: Weights;
  readonly from: number;
  readonly to: number;
  /** Whether paths may take the edge; undefined where they may take every one. */
  readonly allows: ((edge: number) => boolean) | undefined;
  /** What else a path adds up and must keep within `max`, a finite number >= 0. */
  readonly limits: readonly { readonly weights: Weights; readonly max: number }[];
  /** How many labels the first search of a branch may expand although another branch has become better. */
  readonly firstAllowance: number;
}
