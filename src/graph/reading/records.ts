import { firstIndex } from '../first-index.ts';
import { compareIds } from '../model.ts';
import { addTo, atOnce, eachInPortions, type InPortions } from '../work/portions.ts';

const NONE: readonly never[] = [];

/** The records of one kind in a framework: by id, and by any field that holds ids. Immutable. */
export class Records<Item extends { readonly id: string }> {
  /** Sorted by id. */
  readonly list: readonly Item[];
  readonly #indexes = new Map<keyof Item, ReadonlyMap<string, readonly Item[]>>();
  #byId: ReadonlyMap<string, Item> | null = null;

  constructor(list: readonly Item[]) {
    this.list = list;
  }

  get(id: string): Item | undefined {
    if (this.#byId !== null) return this.#byId.get(id);
    // By halves: to enter hundreds of thousands at once would keep others waiting.
    const { list } = this;
    const found = list[firstIndex(list.length, (index) => compareIds((list[index] as Item).id, id) >= 0)];
    return found?.id === id ? found : undefined;
  }

  /** Those whose field is this id or has it among its ids; by their own id. */
  by(field: keyof Item, id: string): readonly Item[] {
    return this.groups(field).get(id) ?? NONE;
  }

  /** All of them by the ids that a field holds. */
  groups(field: keyof Item): ReadonlyMap<string, readonly Item[]> {
    return this.#indexes.get(field) ?? atOnce(this.prepare(field));
  }

  /** Makes ready what {@link get} looks into where it is asked often, interruptible. */
  *prepareIds(): InPortions<void> {
    if (this.#byId !== null) return;
    const byId = new Map<string, Item>();
    yield* eachInPortions(this.list, (item) => byId.set(item.id, item));
    this.#byId = byId;
  }

  /** Makes ready what {@link by} looks into, interruptible. */
  *prepare(field: keyof Item): InPortions<ReadonlyMap<string, readonly Item[]>> {
    const known = this.#indexes.get(field);
    if (known !== undefined) return known;
    const groups = new Map<string, Item[]>();
    yield* eachInPortions(this.list, (item) => {
      const value: unknown = item[field];
      if (typeof value === 'string') addTo(groups, value, item);
      else if (Array.isArray(value)) for (const id of value as string[]) addTo(groups, id, item);
    });
    this.#indexes.set(field, groups);
    return groups;
  }
}
