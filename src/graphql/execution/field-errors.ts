import type { GraphQLError } from 'graphql';

/** Where something stands in an answer. */
export interface Place {
  readonly prev: Place | null;
  readonly key: string | number;
}

export function pathOf(place: Place | null): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = place; at !== null; at = at.prev) path.push(at.key);
  return path.reverse();
}

/** The errors of an answer, but those of what is left out of it since something above is null already. */
export class FieldErrors {
  readonly list: GraphQLError[] = [];
  readonly #nulled = new Set<Place | null>();

  add(error: GraphQLError, place: Place | null): void {
    for (let at = place; at !== null; at = at.prev) if (this.#nulled.has(at)) return;
    if (this.#nulled.has(null)) return;
    this.#nulled.add(place);
    this.list.push(error);
  }
}
