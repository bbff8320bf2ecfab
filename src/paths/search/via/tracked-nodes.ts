/** A label remembers its visits in the bits of one number. */
const MOST_TRACKED = 31;

/**
 * The nodes whose visits a search remembers, a bit each: those that a path must visit, and those that it was found to
 * come to twice (best-via-continuation.ts). 4 bytes a node.
 */
export class TrackedNodes {
  /** The bit of a tracked node, 0 for any other. */
  readonly bitOf: Int32Array;
  /** The bits of the nodes that every path must visit. */
  readonly wanted: number;
  readonly #most: number;
  #count = 0;

  /** `mostMore`: how many may be tracked beyond the via nodes; there is room for 26 if there are five of them. */
  constructor(nodeCount: number, viaNodes: readonly number[], mostMore = MOST_TRACKED) {
    this.bitOf = new Int32Array(nodeCount);
    this.#most = Math.min(MOST_TRACKED, viaNodes.length + mostMore);
    for (const node of viaNodes) this.bitOf[node] = 1 << this.#count++;
    this.wanted = 2 ** viaNodes.length - 1;
  }

  /** False if no more can be tracked. */
  track(node: number): boolean {
    if (this.#count >= this.#most) return false;
    this.bitOf[node] = 1 << this.#count++;
    return true;
  }
}
