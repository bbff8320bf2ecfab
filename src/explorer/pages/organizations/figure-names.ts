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

/** What nobody has stated is said to be so. */
export function figureText(
  metrics: FiguresFragment,
  name: FigureName,
  language: string,
  words: Words,
): string {
  const value = metrics[name];
  if (value === null) return words.organizations.notStated;
  const text = value.toLocaleString(language, { maximumFractionDigits: 2 });
  return name === 'cost' && metrics.currency !== null ? `${text} ${metrics.currency}` : text;
}
