import type { StatedLines } from './chart.ts';
import { chooseManagers, type ChosenManagers, firstSolidOf } from './managers.ts';

/*
 * The forest that a chart is read as: every position has one manager or none, and there are no circles. Made in a few
 * passes over typed arrays, without recursion, so that a chart may be as deep as it is large.
 */

/** All arrays are by position number, except `order`. */
export interface Forest {
  readonly size: number;
  /** The manager, or -1 at the top of a tree. */
  readonly manager: Int32Array;
  /** Direct reports, in the order of the source. */
  readonly reports: Adjacency;
  /** Dotted managers, in the order of the source: none twice, none that is the manager too. */
  readonly dottedManagers: Adjacency;
  /**
   * Every position once: a manager, then all below it, trees and reports in the order of the source. So all below p
   * stand in `order` from `place[p] + 1` to `place[p] + descendants[p]`.
   */
  readonly order: Int32Array;
  /** Where a position stands in `order`. */
  readonly place: Int32Array;
  /** How many managers are above: 0 at the top. */
  readonly depth: Int32Array;
  /** How many levels are below: 0 without reports. */
  readonly height: Int32Array;
  /** How many are below at any depth. */
  readonly descendants: Int32Array;
  readonly roots: readonly number[];
  readonly unfollowed: UnfollowedLines;
}

/** For each position a list of others: those of p are `list[start[p]]` up to `list[start[p + 1] - 1]`. */
export interface Adjacency {
  readonly start: Int32Array;
  readonly list: Int32Array;
}

/** What the chart states and the forest does not hold. */
export interface UnfollowedLines extends Omit<ChosenManagers, 'manager'> {
  /** Dotted lines to oneself, to one's own manager, or stated twice. */
  readonly needlessDotted: readonly { readonly position: number; readonly manager: number }[];
}

/**
 * Reads a chart as a forest, by four rules: a line to oneself is not followed; the first solid manager is the manager
 * and further ones become dotted; a circle is cut above the one of its positions that stands first in the source; a
 * dotted line that says nothing new is not followed.
 */
export function buildForest(lines: StatedLines): Forest {
  const size = lines.start.length - 1;
  const { manager, ...unfollowed } = chooseManagers(lines);
  const reports = reportsOf(manager);
  const walk = traverse(manager, reports);
  const { dottedManagers, needlessDotted } = followDotted(lines, manager);
  const roots: number[] = [];
  for (let position = 0; position < size; position += 1) if (manager[position] === -1) roots.push(position);
  return {
    size,
    manager,
    reports,
    dottedManagers,
    ...walk,
    ...measureSubtrees(manager, walk.order),
    roots,
    unfollowed: { ...unfollowed, needlessDotted },
  };
}

/** How many direct reports a position has. */
export function spanOf({ reports }: Forest, position: number): number {
  return reports.start[position + 1]! - reports.start[position]!;
}

/** The positions that a list of an adjacency holds for one position. */
export function neighboursOf({ start, list }: Adjacency, position: number): Int32Array {
  return list.subarray(start[position], start[position + 1]);
}

/** The other way round: for each those that have it in their lists, in the order of these. */
export function reversed({ start, list }: Adjacency): Adjacency {
  const size = start.length - 1;
  const from = new Int32Array(size + 1);
  for (const to of list) from[to + 1]! += 1;
  for (let number = 0; number < size; number += 1) from[number + 1]! += from[number]!;
  const next = from.slice(0, size);
  const those = new Int32Array(list.length);
  for (let number = 0; number < size; number += 1) {
    for (let at = start[number]!; at < start[number + 1]!; at += 1) {
      const to = list[at]!;
      those[next[to]!] = number;
      next[to]! += 1;
    }
  }
  return { start: from, list: those };
}

/** Whether `position` is `above` or anywhere below it. */
export function isWithin({ place, descendants }: Forest, position: number, above: number): boolean {
  const distance = place[position]! - place[above]!;
  return distance >= 0 && distance <= descendants[above]!;
}

/** Everyone above a position, nearest first. */
export function chainOf({ manager }: Forest, position: number): number[] {
  const chain: number[] = [];
  for (let above = manager[position]!; above !== -1; above = manager[above]!) chain.push(above);
  return chain;
}

function reportsOf(manager: Int32Array): Adjacency {
  const size = manager.length;
  const start = new Int32Array(size + 1);
  for (let position = 0; position < size; position += 1) {
    const above = manager[position]!;
    if (above !== -1) start[above + 1]! += 1;
  }
  for (let position = 0; position < size; position += 1) start[position + 1]! += start[position]!;
  const next = start.slice(0, size);
  const list = new Int32Array(start[size]!);
  for (let position = 0; position < size; position += 1) {
    const above = manager[position]!;
    if (above === -1) continue;
    list[next[above]!] = position;
    next[above]! += 1;
  }
  return { start, list };
}

/** Depth first: the next to visit lie on a stack, the reports of one last to first. */
function traverse(manager: Int32Array, { start, list }: Adjacency) {
  const size = manager.length;
  const order = new Int32Array(size);
  const place = new Int32Array(size);
  const depth = new Int32Array(size);
  const stack = new Int32Array(size);
  let waiting = 0;
  let visited = 0;
  for (let root = 0; root < size; root += 1) {
    if (manager[root] !== -1) continue;
    stack[waiting++] = root;
    while (waiting > 0) {
      const position = stack[--waiting]!;
      const above = manager[position]!;
      depth[position] = above === -1 ? 0 : depth[above]! + 1;
      place[position] = visited;
      order[visited++] = position;
      for (let next = start[position + 1]! - 1; next >= start[position]!; next -= 1) {
        stack[waiting++] = list[next]!;
      }
    }
  }
  return { order, place, depth };
}

function measureSubtrees(manager: Int32Array, order: Int32Array) {
  const height = new Int32Array(manager.length);
  const descendants = new Int32Array(manager.length);
  for (let next = order.length - 1; next >= 0; next -= 1) {
    const position = order[next]!;
    const above = manager[position]!;
    if (above === -1) continue;
    descendants[above]! += descendants[position]! + 1;
    if (height[above]! <= height[position]!) height[above] = height[position]! + 1;
  }
  return { height, descendants };
}

function followDotted(lines: StatedLines, manager: Int32Array) {
  const { start, manager: stated, dotted } = lines;
  const size = manager.length;
  const followed = new Int32Array(size + 1);
  const list = new Int32Array(stated.length);
  const needlessDotted: { position: number; manager: number }[] = [];
  let count = 0;
  for (let position = 0; position < size; position += 1) {
    const first = count;
    for (let line = start[position]!; line < start[position + 1]!; line += 1) {
      const other = stated[line]!;
      // Most lines are these.
      if (dotted[line] === 0 && other === manager[position]) continue;
      const isExtra = dotted[line] === 0 && other !== position && other !== firstSolidOf(lines, position);
      if (dotted[line] === 0 && !isExtra) continue;
      const isKnown =
        other === position || other === manager[position] || list.subarray(first, count).includes(other);
      if (!isKnown) list[count++] = other;
      else if (dotted[line] === 1) needlessDotted.push({ position, manager: other });
    }
    followed[position + 1] = count;
  }
  return { dottedManagers: { start: followed, list: list.slice(0, count) }, needlessDotted };
}
