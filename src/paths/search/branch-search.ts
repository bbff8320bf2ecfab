import type { Branch } from './branch.ts';

/** How far a search has come with its branch. */
export type Progress =
  /** The portion is used up; the search goes on where it stopped. */
  | 'PAUSED'
  /** The branch's path is known, or its bound is higher than before. */
  | 'FURTHER'
  /** The branch holds no path. */
  | 'EMPTY'
  /** There are more partial paths than one question may keep. */
  | 'TOO_LARGE';

/** What every path from a node on to the target has at least to pay. */
export interface Bounds {
  costFrom(node: number): number;
  stepsFrom(node: number): number;
  /** Tells that the path in question has come to a node; the first is the one where the question starts. */
  comeTo(node: number): void;
}

/** Finds the best path of one branch after the other. */
export interface BranchSearch {
  readonly bounds: Bounds;
  begin(branch: Branch): void;
  /**
   * Goes on with the branch that was begun: resolves it, or raises its bound once it has fallen behind its `rival`, the
   * next best branch. Expands at most `mostLabels` labels.
   */
  proceed(rival: Branch | undefined, mostLabels: number): Progress;
}

/** Makes (steps of the whole, steps so far) one exact number: far above any number of nodes. */
export const STEPS_BASE = 2 ** 26;

/** More labels than this take more memory (100 MB) than one question should have, and too long to move at once. */
export const MOST_LABELS = 2 ** 21;
