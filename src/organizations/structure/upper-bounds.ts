import type { InPortions } from '../../graph/work/portions.ts';
import type { Folded } from './folded-tree.ts';
import type { LineGraph } from './line-graph.ts';

export interface UpperBounds {
  /** How many times a position is above another one. */
  readonly above: number;
  /** How many pairs are above each other. */
  readonly mutual: number;
  /** How many pairs of one part have no least upper bound. */
  readonly unbounded: number;
}

/**
 * Looks at all pairs of those that are left of a folded graph, each as often as there are pairs folded into it. A least upper
 * bound of two is above both, itself being above itself, and every other one that is above both is above it. So those above
 * it are just those above both: one look into a table of all sets of those above some position.
 */
export function* upperBounds(graph: LineGraph, folded: Folded, part: Int32Array): InPortions<UpperBounds> {
  const { core, into, order } = folded;
  const words = Math.ceil(core.length / 32);
  const sets = allAbove(graph, core, words);
  const counts = new Float64Array(graph.size);
  const weights = new Float64Array(graph.size).fill(1);
  for (const each of order) weights[into[each]!]! += weights[each]!;
  const byHash = new Map<number, number[]>();
  core.forEach((each, index) => {
    const set = sets.subarray(index * words, (index + 1) * words);
    counts[each] = bitsOf(set) - 1;
    const hash = hashOf(set);
    const same = byHash.get(hash);
    if (same === undefined) byHash.set(hash, [index]);
    else same.push(index);
  });
  for (const each of order.toReversed()) counts[each] = counts[into[each]!]! + 1;
  let [mutual, unbounded] = [0, 0];
  const both = new Int32Array(words);
  for (let a = 0; a < core.length; a += 1) {
    for (let b = a + 1; b < core.length; b += 1) {
      if (part[core[a]!] !== part[core[b]!]) continue;
      if (has(a, b) && has(b, a)) mutual += 1;
      for (let word = 0; word < words; word += 1) {
        both[word] = sets[a * words + word]! & sets[b * words + word]!;
      }
      if (!isSomeSet()) unbounded += weights[core[a]!]! * weights[core[b]!]!;
    }
    yield;
  }
  return { above: counts.reduce((sum, count) => sum + count, 0), mutual, unbounded };

  function has(below: number, above: number): boolean {
    return (sets[below * words + (above >> 5)]! & (1 << (above & 31))) !== 0;
  }

  function isSomeSet(): boolean {
    const candidates = byHash.get(hashOf(both));
    return candidates?.some((index) => both.every((word, at) => word === sets[index * words + at])) ?? false;
  }
}

/** For each that is left a set of those above it and itself, as bits. Whoever is above one of them is left too. */
function allAbove({ size, managers }: LineGraph, core: readonly number[], words: number): Int32Array {
  const sets = new Int32Array(core.length * words);
  const place = new Int32Array(size).fill(-1);
  core.forEach((each, index) => (place[each] = index));
  const seen = new Int32Array(size).fill(-1);
  core.forEach((start, index) => {
    const waiting = [start];
    seen[start] = index;
    for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
      const bit = place[each]!;
      sets[index * words + (bit >> 5)]! |= 1 << (bit & 31);
      for (let line = managers.start[each]!; line < managers.start[each + 1]!; line += 1) {
        const manager = managers.list[line]!;
        if (seen[manager] === index) continue;
        seen[manager] = index;
        waiting.push(manager);
      }
    }
  });
  return sets;
}

function hashOf(set: Int32Array): number {
  let hash = 0;
  for (const word of set) hash = Math.imul(hash ^ word, 0x9e3779b1) ^ (hash >>> 15);
  return hash;
}

function bitsOf(set: Int32Array): number {
  let bits = 0;
  for (let word of set) {
    for (; word !== 0; word &= word - 1) bits += 1;
  }
  return bits;
}
