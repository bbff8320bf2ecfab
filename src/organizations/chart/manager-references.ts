/** A manager as a row names it: an id, or several, as it is written; or what else may be meant. */
export type ManagerName = string | ManagerReference;

/** A manager who is not named by an id as it is written. Nothing of it is kept but who is meant, or `shown`. */
export interface ManagerReference {
  /** What is told where no row is meant: never a name of a person. */
  readonly shown: string;
  /** In this order: an id, or another name of a row. */
  readonly tries: readonly ({ readonly id: string } | { readonly name: string })[];
  /** Several that one cell names, where it names none as a whole. */
  readonly parts: readonly ManagerReference[];
  /** Told which of the tries was somebody. */
  readonly onFound?: (index: number) => void;
}

/** Stands before what is told of a manager who may be several rows. */
export const SEVERAL = 'several rows: ';
const MOST_TOLD = 5;

/** Who a reference means: the number of a position, or undefined, and what is told then. */
export interface Meant {
  readonly to: number | undefined;
  readonly text: string;
}

/** Positions by further forms by which rows name them. They are looked up while a chart is made, and not kept. */
export class NamedPositions {
  readonly #positions = new Map<string, number[]>();

  add(names: readonly string[], number: number): void {
    for (const name of names) {
      const known = this.#positions.get(name);
      if (known === undefined) this.#positions.set(name, [number]);
      else if (!known.includes(number)) known.push(number);
    }
  }

  /** Who is meant by a name that is no id; of several positions that may be meant none is. */
  meant(
    reference: ManagerReference,
    positionOf: (id: string) => number | undefined,
    keyOf: (number: number) => string,
  ): readonly Meant[] {
    let several: readonly number[] = [];
    for (const [index, each] of reference.tries.entries()) {
      const found = 'id' in each ? positionOf(each.id) : undefined;
      const named = 'name' in each ? (this.#positions.get(each.name) ?? []) : [];
      const to = found ?? (named.length === 1 ? named[0] : undefined);
      if (to !== undefined) {
        reference.onFound?.(index);
        return [{ to, text: reference.shown }];
      }
      if (several.length === 0) several = named;
    }
    if (several.length > 0) {
      const keys = several.slice(0, MOST_TOLD).map(keyOf);
      const more = several.length > MOST_TOLD ? ', ...' : '';
      return [{ to: undefined, text: `${SEVERAL}${keys.join(', ')}${more}` }];
    }
    const parts = reference.parts.flatMap((part) => this.meant(part, positionOf, keyOf));
    return parts.length > 1 && parts.every(({ to }) => to !== undefined)
      ? parts
      : [{ to: undefined, text: reference.shown }];
  }
}
