import { type Branch, compareBranches } from './branch.ts';

/** The branches not yet dealt with, the most promising one on top: a binary heap, O(log size) comparisons. */
export class BranchQueue {
  readonly #branches: Branch[] = [];

  get top(): Branch | undefined {
    return this.#branches[0];
  }

  push(branch: Branch): void {
    const branches = this.#branches;
    let hole = branches.length;
    branches.push(branch);
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (compareBranches(branches[parent]!, branch) <= 0) break;
      branches[hole] = branches[parent]!;
      hole = parent;
    }
    branches[hole] = branch;
  }

  pop(): Branch | undefined {
    const branches = this.#branches;
    const popped = branches[0];
    const last = branches.pop();
    if (last === undefined || branches.length === 0) return popped;
    let hole = 0;
    for (let child = 1; child < branches.length; child = 2 * hole + 1) {
      const sibling = child + 1;
      if (sibling < branches.length && compareBranches(branches[sibling]!, branches[child]!) < 0) {
        child = sibling;
      }
      if (compareBranches(last, branches[child]!) <= 0) break;
      branches[hole] = branches[child]!;
      hole = child;
    }
    branches[hole] = last;
    return popped;
  }
}
