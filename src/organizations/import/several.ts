/** One at least. */
export type Several<Item> = readonly [Item, ...Item[]];

export function lastOf<Item>(items: Several<Item>): Item {
  return items[items.length - 1] ?? items[0];
}

/** Something of each, in their order. */
export function ofEach<Item, Result>(items: Several<Item>, of: (item: Item) => Result): Several<Result> {
  const [first, ...others] = items;
  return [of(first), ...others.map(of)];
}

/** @throws Error where there is none */
export function several<Item>(items: readonly Item[]): Several<Item> {
  const [first, ...others] = items;
  if (first === undefined) throw new Error('There is none of what there has to be one of.');
  return [first, ...others];
}
