import type { InPortions } from '../../graph/work/portions.ts';
import type { IntColumn, Topology } from '../search/topology.ts';

/** How many transitions are followed in a portion. */
const FOLLOWED = 16_384;

type Rows = readonly (readonly [start: IntColumn, ends: IntColumn])[];

/** How many transitions lie between a node and each other one: against their direction, along it, or either way. */
export function* stepsFrom(
  { nodeCount, outStart, outHeads, inStart, inTails }: Topology,
  node: number,
  direction: 'along' | 'against' | 'either',
): InPortions<Int32Array> {
  const along: Rows = direction === 'against' ? [] : [[outStart, outHeads]];
  const against: Rows = direction === 'along' ? [] : [[inStart, inTails]];
  const rows = [...along, ...against];
  const steps = new Int32Array(nodeCount).fill(-1);
  steps[node] = 0;
  const queue = [node];
  let followed = 0;
  for (const at of queue) {
    for (const [start, ends] of rows) {
      for (let slot = start[at]!; slot < start[at + 1]!; slot += 1) {
        const end = ends[slot]!;
        if (steps[end] !== -1) continue;
        steps[end] = steps[at]! + 1;
        queue.push(end);
      }
      followed += start[at + 1]! - start[at]! + 1;
    }
    if (followed < FOLLOWED) continue;
    followed = 0;
    yield;
  }
  return steps;
}
