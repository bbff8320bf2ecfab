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

/** Things that were numbered before. */
interface NumberedBefore<Thing, Group> {
  readonly things: readonly Thing[];
  readonly numbered: NumberedThings<Group>;
}

/**
 * Numbers things that are in the order of their ids.
 *
 * @param before of which is taken over what is the same, where there are things of the same ids
 */
export function* numberedThings<Thing extends { readonly id: string }, Group extends object>(
  things: readonly Thing[],
  textsOf: (thing: Thing) => readonly string[],
  groupOfThing: (thing: Thing) => Group,
  before: NumberedBefore<Thing, Group> | null = null,
): InPortions<NumberedThings<Group>> {
  const known = before !== null && (yield* haveSameIds(things, before.things)) ? before : null;
  const numberOf = new Map<string, number>();
  const texts: (readonly string[])[] = [];
  const firstTexts: string[] = [];
  let hasSameNames = known !== null;
  const groups: Group[] = [];
  const groupByKey = new Map<string, number>();
  const groupOf = new Int32Array(things.length);
  yield* eachInPortions(
    things,
    (thing, number) => {
      if (known === null) numberOf.set(thing.id, number);
      const name = known?.numbered.names.keys[number];
      if (known !== null && thing === known.things[number]) {
        firstTexts.push(String(name));
        texts.push(known.numbered.texts[number] as readonly string[]);
      } else {
        const own = textsOf(thing);
        const first = (own[0] ?? '').toLowerCase();
        if (first !== name) hasSameNames = false;
        firstTexts.push(first);
        texts.push(own.map(foldedText));
      }
      const group = groupOfThing(thing);
      const key = Object.values(group).join(' ');
      const place = groupByKey.get(key) ?? groups.push(group) - 1;
      groupByKey.set(key, place);
      groupOf[number] = place;
    },
    ENTERED,
  );
  const names = known !== null && hasSameNames ? known.numbered.names : yield* orderColumn(firstTexts);
  return { numberOf: known?.numbered.numberOf ?? numberOf, texts, groups, groupOf, names };
}

function* haveSameIds(
  a: readonly { readonly id: string }[],
  b: readonly { readonly id: string }[],
): InPortions<boolean> {
  let isSame = a.length === b.length;
  if (isSame) yield* eachInPortions(a, ({ id }, number) => (isSame &&= id === b[number]?.id));
  return isSame;
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
