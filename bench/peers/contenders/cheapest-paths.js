/*
 * The cheapest ways from a role to another without a role twice, best first: ways are made longer in the order of what
 * they cost so far and what is left at least, so that few are looked at.
 */

export function cheapestPaths(from, to, count, mostSteps) {
  const left = leastCostsTo(to);
  const found = [];
  const queue = new Queue();
  if (left.has(from))
    queue.push({ at: from, cost: 0, bound: left.get(from), length: 0, step: null, before: null });
  while (found.length < count) {
    const way = queue.pop();
    if (way === null) return found;
    if (way.at === to && way.length > 0) found.push(told(way));
    else if (way.length < mostSteps) {
      for (const step of way.at.transitionsTo) {
        const rest = left.get(step.to);
        if (rest === undefined || visits(way, step.to)) continue;
        const cost = way.cost + step.cost;
        queue.push({ at: step.to, cost, bound: cost + rest, length: way.length + 1, step, before: way });
      }
    }
  }
  return found;
}

function visits(way, role) {
  for (let each = way; each !== null; each = each.before) if (each.at === role) return true;
  return false;
}

function told({ cost, length, ...last }) {
  const steps = [];
  for (let each = last; each.step !== null; each = each.before) {
    steps.unshift({ cost: each.step.cost, to: each.step.to });
  }
  return { cost, length, steps };
}

/** What is missing at least from each role to the target: Dijkstra against the transitions, once for a target. */
const known = new WeakMap();

function leastCostsTo(target) {
  let costs = known.get(target);
  if (costs !== undefined) return costs;
  costs = new Map();
  const queue = new Queue();
  queue.push({ at: target, bound: 0 });
  for (let next = queue.pop(); next !== null; next = queue.pop()) {
    if (costs.has(next.at)) continue;
    costs.set(next.at, next.bound);
    for (const { from, cost } of next.at.transitionsFrom) queue.push({ at: from, bound: next.bound + cost });
  }
  known.set(target, costs);
  return costs;
}

/** A binary heap by `bound`. */
class Queue {
  #heap = [];

  push(item) {
    const heap = this.#heap;
    let at = heap.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (heap[parent].bound <= item.bound) break;
      heap[at] = heap[parent];
      at = parent;
    }
    heap[at] = item;
  }

  pop() {
    const heap = this.#heap;
    if (heap.length === 0) return null;
    const top = heap[0];
    const last = heap.pop();
    if (heap.length > 0) {
      let at = 0;
      for (;;) {
        let child = 2 * at + 1;
        if (child >= heap.length) break;
        if (child + 1 < heap.length && heap[child + 1].bound < heap[child].bound) child += 1;
        if (heap[child].bound >= last.bound) break;
        heap[at] = heap[child];
        at = child;
      }
      heap[at] = last;
    }
    return top;
  }
}
