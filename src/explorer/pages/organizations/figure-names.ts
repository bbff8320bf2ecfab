import type { FiguresFragment } from '../../graphql/graphql.ts';
import type { Words } from '../../words/en.ts';

export const FIGURES = [
  'positions',
  'managers',
  'layers',
  'averageSpan',
  'managersOfOne',
  'vacancies',
  'fte',
  'cost',
] as const;
export type FigureName = (typeof FIGURES)[number];

/** What nobody has stated is said to be so, and what only some posts state of how many it is the sum. */
export function figureText(
  metrics: FiguresFragment,
  name: FigureName,
  language: string,
  { organizations }: Words,
): string {
  const number = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 2 });
  const summed = (sum: string, known: number) => {
    if (known === 0) return organizations.notStated;
    return known < metrics.positions ? organizations.ofPosts(sum, known, metrics.positions) : sum;
  };
  if (name === 'fte') return summed(number(metrics.fte ?? 0), metrics.fteKnown);
  if (name !== 'cost') return number(metrics[name]);
  // Sums in several currencies are never added.
  const sums = metrics.costs.map(
    ({ cost, currency }) =>
      `${number(cost)}${currency === null ? (metrics.costs.length > 1 ? ` ${organizations.noCurrency}` : '') : ` ${currency}`}`,
  );
  return summed(sums.join(' + '), metrics.costKnown);
}
