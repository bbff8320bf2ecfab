import type { LaidOut } from './use-chart.ts';

/** Where an arrow key leads from a post; undefined: nowhere. A post that is not shown is never led to. */
export function walk({ tree, collapsed }: LaidOut, post: number, key: string): number | undefined {
  const above = tree.manager[post] ?? -1;
  const beside = above === -1 ? tree.roots : (tree.reports[above] ?? []);
  const place = beside.indexOf(post);
  switch (key) {
    case 'ArrowUp':
      return above === -1 ? undefined : above;
    case 'ArrowDown':
      return collapsed[post] === 1 ? undefined : tree.reports[post]?.[0];
    case 'ArrowLeft':
      return beside[place - 1];
    case 'ArrowRight':
      return beside[place + 1];
    case 'Home':
      return tree.roots[0];
    default:
      return undefined;
  }
}
