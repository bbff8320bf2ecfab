import { MOST_COLOURS } from '../picture/most-colours.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartTree } from './chart-tree.ts';

export const COLOURINGS = ['unit', 'grade', 'finding', 'span'] as const;
export type Colouring = (typeof COLOURINGS)[number];

/** How bad what was found at a post is. */
export type Severity = 'ERROR' | 'WARNING' | 'INFO';
const SEVERITIES: readonly Severity[] = ['ERROR', 'WARNING', 'INFO'];

export interface Coloured {
  /** By post: the place of its group. */
  readonly colour: Uint8Array;
  /** What each colour stands for; `name` is of the data, or a key that the words of the interface have. */
  readonly groups: readonly { readonly name: string; readonly posts: number; readonly isWord: boolean }[];
}

export function coloured(
  by: Colouring,
  data: ChartData,
  tree: ChartTree,
  findings: ReadonlyMap<string, Severity>,
  areFindingsCut: boolean,
): Coloured {
  if (by === 'unit') return byText(data.units);
  if (by === 'grade') return byText(data.grades);
  const of =
    by === 'span'
      ? (post: number) => spanGroup(tree.reports[post]?.length ?? 0)
      : (post: number) => severityGroup(findings.get(data.keys[post] ?? ''));
  const fine = areFindingsCut ? 'fineSoFar' : 'fine';
  const names = by === 'span' ? ['none', 'one', 'few', 'usual', 'many'] : [fine, ...SEVERITIES];
  const colour = Uint8Array.from(data.keys, (_, post) => of(post));
  return { colour, groups: counted(names, colour, true) };
}

function severityGroup(severity: Severity | undefined): number {
  return severity === undefined ? 0 : SEVERITIES.indexOf(severity) + 1;
}

function spanGroup(span: number): number {
  if (span < 2) return span;
  if (span < 5) return 2;
  return span <= 12 ? 3 : 4;
}

/** The largest groups have a colour each; those of which nothing is stated, and smaller ones, the first together. */
function byText(values: readonly (string | null)[]): Coloured {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const largest = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, MOST_COLOURS - 1);
  const numbers = new Map(largest.map(([value], index) => [value, index + 1]));
  const colour = Uint8Array.from(values, (value) => (value === null ? 0 : (numbers.get(value) ?? 0)));
  const names = largest.map(([value]) => value);
  const [rest, ...groups] = counted(['rest', ...names], colour, false);
  return { colour, groups: [{ name: 'rest', posts: rest?.posts ?? 0, isWord: true }, ...groups] };
}

function counted(names: readonly string[], colour: Uint8Array, isWord: boolean): Coloured['groups'] {
  const posts = new Array<number>(names.length).fill(0);
  for (const group of colour) posts[group] = (posts[group] ?? 0) + 1;
  return names.map((name, index) => ({ name, posts: posts[index] ?? 0, isWord }));
}
