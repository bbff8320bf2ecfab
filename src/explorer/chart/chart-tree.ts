/** Who is below whom, for drawing and for walking about; arrays by number, except `order` and `end`. */
export interface ChartTree {
  readonly manager: Int32Array;
  /** Direct reports of each, in the order of the source. */
  readonly reports: readonly (readonly number[])[];
  readonly roots: readonly number[];
  /** Each post before those below it. */
  readonly order: Int32Array;
  /** By place in `order`: where those below it end. */
  readonly end: Int32Array;
  readonly depth: Int32Array;
  /** How many are below at any depth. */
  readonly below: Int32Array;
}

export function chartTree(manager: Int32Array): ChartTree {
  const size = manager.length;
  const reports: number[][] = Array.from({ length: size }, () => []);
  const roots: number[] = [];
  manager.forEach((above, post) => (above === -1 ? roots : (reports[above] ?? roots)).push(post));
  const order = new Int32Array(size);
  const end = new Int32Array(size);
  const depth = new Int32Array(size);
  const below = new Int32Array(size);
  const stack = roots.toReversed();
  let visited = 0;
  for (let post = stack.pop(); post !== undefined; post = stack.pop()) {
    const above = manager[post] ?? -1;
    depth[post] = above === -1 ? 0 : (depth[above] ?? 0) + 1;
    order[visited++] = post;
    for (const report of (reports[post] ?? []).toReversed()) stack.push(report);
  }
  for (let place = visited - 1; place >= 0; place -= 1) {
    const post = order[place] ?? 0;
    const above = manager[post] ?? -1;
    end[place] = place + 1 + (below[post] ?? 0);
    if (above !== -1) below[above] = (below[above] ?? 0) + (below[post] ?? 0) + 1;
  }
  return { manager, reports, roots, order, end, depth, below };
}

/** A post and everyone above it, nearest first. */
export function chainUp(manager: Int32Array, post: number): number[] {
  const chain: number[] = [];
  for (let at = post; at !== -1; at = manager[at] ?? -1) chain.push(at);
  return chain;
}
