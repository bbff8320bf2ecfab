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
 * it are just those above both, and with managers before those below them it has the last place of these, or is in a circle
 * with the one that has.
 */
export function* upperBounds(graph: LineGraph, folded: Folded, part: Int32Array): InPortions<UpperBounds> {
  const { into, order } = folded;
  const core = managersFirst(graph, folded.core);
  yield;
  const words = Math.ceil(core.length / 32);
  const sets = yield* allAbove(graph, core, words);
  const counts = new Float64Array(graph.size);
  const weights = new Float64Array(graph.size).fill(1);
  for (const each of order) weights[into[each]!]! += weights[each]!;
  const lastWords = new Int32Array(core.length);
  core.forEach((each, a) => {
    const set = sets.subarray(a * words, (a + 1) * words);
    counts[each] = bitsOf(set) - 1;
    lastWords[a] = set.findLastIndex((word) => word !== 0);
  });
  for (const each of order.toReversed()) counts[each] = counts[into[each]!]! + 1;
  let [mutual, unbounded] = [0, 0];
  for (let a = 0; a < core.length; a += 1) {
    for (let b = a + 1; b < core.length; b += 1) {
      if (part[core[a]!] !== part[core[b]!]) continue;
      const [isBelow, isAbove] = [has(sets, a * words, b), has(sets, b * words, a)];
      if (isBelow && isAbove) mutual += 1;
      // One of the two is the bound itself.
      if (isBelow || isAbove || hasBound(a, b)) continue;
      unbounded += weights[core[a]!]! * weights[core[b]!]!;
    }
    yield;
  }
  return { above: counts.reduce((sum, count) => sum + count, 0), mutual, unbounded };

  function hasBound(a: number, b: number): boolean {
    const [ofA, ofB] = [a * words, b * words];
    let word = Math.min(lastWords[a]!, lastWords[b]!);
    while (word >= 0 && (sets[ofA + word]! & sets[ofB + word]!) === 0) word -= 1;
    if (word < 0) return false;
    const last = word * 32 + 31 - Math.clz32(sets[ofA + word]! & sets[ofB + word]!);
    for (; word >= 0; word -= 1) {
      if ((sets[ofA + word]! & sets[ofB + word]!) !== sets[last * words + word]!) return false;
    }
    return true;
  }
}

/**
 * Those that are left, managers before those below them: of a circle the last is behind all that are above it. Whoever is
 * above one of them is left too. Depth first, each when all its managers are done.
 */
function managersFirst({ size, managers }: LineGraph, core: readonly number[]): number[] {
  const made: number[] = [];
  const next = managers.start.slice(0, size);
  const isSeen = new Uint8Array(size);
  for (const start of core) {
    if (isSeen[start] === 1) continue;
    const way = [start];
    isSeen[start] = 1;
    for (let each = way.at(-1); each !== undefined; each = way.at(-1)) {
      if (next[each] === managers.start[each + 1]) {
        made.push(each);
        way.pop();
        continue;
      }
      const manager = managers.list[next[each]!]!;
      next[each]! += 1;
      if (isSeen[manager] === 1) continue;
      isSeen[manager] = 1;
      way.push(manager);
    }
  }
  return made;
}

/** For each of `core` a set of the places of those above it and itself, as bits. */
function* allAbove(
  { size, managers }: LineGraph,
  core: readonly number[],
  words: number,
): InPortions<Int32Array> {
  const sets = new Int32Array(core.length * words);
  const place = new Int32Array(size);
  core.forEach((each, index) => (place[each] = index));
  for (const [index, start] of core.entries()) {
    const first = index * words;
    sets[first + (index >> 5)]! |= 1 << (index & 31);
    const waiting = [start];
    for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
      for (let line = managers.start[each]!; line < managers.start[each + 1]!; line += 1) {
        const manager = place[managers.list[line]!]!;
        if (has(sets, first, manager)) continue;
        if (manager < index) {
          // Those above it are known.
          for (let word = 0; word < words; word += 1) sets[first + word]! |= sets[manager * words + word]!;
        } else {
          sets[first + (manager >> 5)]! |= 1 << (manager & 31);
          waiting.push(core[manager]!);
        }
      }
    }
    yield;
  }
  return sets;
}

/** Whether the set that begins there has a place. */
function has(sets: Int32Array, first: number, place: number): boolean {
  return (sets[first + (place >> 5)]! & (1 << (place & 31))) !== 0;
}

/** How many places a set has: of each word the bits are added by twos, fours and eights, and then these. */
function bitsOf(set: Int32Array): number {
  let bits = 0;
  for (const word of set) {
    const twos = word - ((word >>> 1) & 0x55555555);
    const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
    bits += Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return bits;
}
