import { type OrderColumn, orderColumn } from './orders.ts';
import { foldedText } from './text/folding.ts';
import { eachInPortions, type InPortions } from './work/portions.ts';

/** The things of a list, numbered in the order of their ids, with what lists look at. */
export interface NumberedThings<Group> {
  readonly numberOf: ReadonlyMap<string, number>;
  /** Folded, where a text is looked for. */
  readonly texts: readonly (readonly string[])[];
  /** What things are alike in: all that facets count by. */
  readonly groups: readonly Group[];
  /** By number of the thing: which of the groups it is in. */
  readonly groupOf: Int32Array;
  /** The first of the texts, in lower case. */
  readonly names: OrderColumn;
}

/** How many things a portion enters. */
const ENTERED = 1_024;

/** Numbers things that are in the order of their ids. */
export function* numberedThings<Thing extends { readonly id: string }, Group extends object>(
  things: readonly Thing[],
  textsOf: (thing: Thing) => readonly string[],
  groupOfThing: (thing: Thing) => Group,
): InPortions<NumberedThings<Group>> {
  const numberOf = new Map<string, number>();
  const texts: string[][] = [];
  const firstTexts: string[] = [];
  const groups: Group[] = [];
  const groupByKey = new Map<string, number>();
  const groupOf = new Int32Array(things.length);
  yield* eachInPortions(
    things,
    (thing, number) => {
      numberOf.set(thing.id, number);
      const own = textsOf(thing);
      firstTexts.push((own[0] ?? '').toLowerCase());
      texts.push(own.map(foldedText));
      const group = groupOfThing(thing);
      const key = Object.values(group).join(' ');
      const known = groupByKey.get(key) ?? groups.push(group) - 1;
      groupByKey.set(key, known);
      groupOf[number] = known;
    },
    ENTERED,
  );
  const names = yield* orderColumn(firstTexts);
  return { numberOf, texts, groups, groupOf, names };
}

/**
 * By number of the thing: 1 where its group is admitted and one of its texts has this text, both folded; null: any. A text
 * of which folding leaves nothing is in none.
 * `among`: the numbers of those that are looked at; null: all.
 */
export function wantedThings<Group>(
  { groups, groupOf, texts }: NumberedThings<Group>,
  admits: (group: Group) => boolean,
  text: string | null,
  among: readonly number[] | null,
): Uint8Array {
  const admitted = Uint8Array.from(groups, (group) => Number(admits(group)));
  const sought = text === null ? null : foldedText(text);
  const wanted = new Uint8Array(groupOf.length);
  for (const number of among ?? wanted.keys()) {
    const hasText =
      sought === null || (sought !== '' && texts[number]?.some((each) => each.includes(sought)));
    wanted[number] = hasText ? (admitted[groupOf[number] as number] as number) : 0;
  }
  return wanted;
}
