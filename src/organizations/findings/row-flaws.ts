import type { Chart, ChartPosition, PositionNumbers } from '../chart/chart.ts';
import { foldId } from './id-folding.ts';

/** What the findings of rows are about: numbers of positions, in the order of the source. */
export interface RowFlaws {
  readonly withoutId: readonly number[];
  /** Those whose ids are the same when folded, two or more each. */
  readonly alike: readonly (readonly number[])[];
  readonly withoutTitle: readonly number[];
  /** Those with text that a wrong encoding has damaged. */
  readonly damaged: readonly number[];
  /** Those with something wrong in other cells. */
  readonly flawed: readonly number[];
}

/** The same, with what it takes to tell those of a chart with some other rows. */
export interface IndexedRowFlaws extends RowFlaws {
  /** By folded id: the one position that has it, or one of `alike`. */
  readonly byId: ReadonlyMap<string, number | readonly number[]>;
}

export function rowFlaws({ positions }: Chart): IndexedRowFlaws {
  const lists: FlawLists = { withoutId: [], withoutTitle: [], damaged: [], flawed: [] };
  const alike: number[][] = [];
  // Of most ids there is one: only a second one makes a list.
  const byId = new Map<string, number | number[]>();
  positions.forEach((position, number) => {
    enlist(lists, position, number);
    if (position.sourceId === '') return;
    const folded = foldId(position.sourceId);
    const known = byId.get(folded);
    if (known === undefined) byId.set(folded, number);
    else if (typeof known === 'object') known.push(number);
    else {
      const numbers = [known, number];
      byId.set(folded, numbers);
      alike.push(numbers);
    }
  });
  return { ...lists, alike, byId };
}

/** Those of a chart that has some other rows: of its positions only the new ones are looked at. */
export function rowFlawsAfter(
  before: IndexedRowFlaws,
  { positions }: Chart,
  { numbers, earlier }: PositionNumbers,
): RowFlaws {
  const kept = (list: readonly number[]) =>
    list.map((number) => numbers[number]!).filter((number) => number !== -1);
  const lists = {
    withoutId: kept(before.withoutId),
    withoutTitle: kept(before.withoutTitle),
    damaged: kept(before.damaged),
    flawed: kept(before.flawed),
  };
  const grown = new Map<string, number[]>();
  const former = new Set<unknown>();
  for (let number = 0; number < earlier.length; number += 1) {
    if (earlier[number] !== -1) continue;
    const position = positions[number]!;
    enlist(lists, position, number);
    if (position.sourceId === '') continue;
    const folded = foldId(position.sourceId);
    const known = before.byId.get(folded) ?? [];
    former.add(known);
    const group = grown.get(folded) ?? kept(typeof known === 'number' ? [known] : known);
    group.push(number);
    grown.set(folded, group);
  }
  const others = before.alike.filter((group) => !former.has(group)).map(kept);
  const alike = [...others, ...grown.values()].filter(({ length }) => length > 1);
  for (const list of [...Object.values(lists), ...alike]) list.sort((a, b) => a - b);
  return { ...lists, alike };
}

type FlawLists = Record<'withoutId' | 'withoutTitle' | 'damaged' | 'flawed', number[]>;

function enlist(
  lists: FlawLists,
  { sourceId, title, damagedColumns, cellFlaws }: ChartPosition,
  number: number,
): void {
  if (sourceId === '') lists.withoutId.push(number);
  if (title === '') lists.withoutTitle.push(number);
  if (damagedColumns.length > 0) lists.damaged.push(number);
  if (cellFlaws.length > 0) lists.flawed.push(number);
}
