import { orProblem } from '../../graph/arguments/problems.ts';
import { InvalidInputError, NotFoundError } from '../../graph/errors.ts';
import { slugOf, typeOf } from '../../graph/ids.ts';
import { findRoleByName, noRoleOfTheName, resolveSkill } from '../../graph/names/resolve.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { addTo } from '../../graph/work/portions.ts';
import type { Things } from '../things.ts';
import type { StatedMapping } from './stated-mapping.ts';

const MOST_SUGGESTED = 20;

/** Finds the things that a file of mappings names: by id, slug or name, or by the keys that published frameworks have. */
export class ThingLookup {
  readonly #graph: GraphReading;
  readonly #isByKeys: boolean;
  /** Ids of roles by the last part of their slug. */
  #keys: ReadonlyMap<string, readonly string[]> | null = null;
  /** How many names were of nothing so far. */
  #unknown = 0;

  constructor(graph: GraphReading, isByKeys: boolean) {
    this.#graph = graph;
    this.#isByKeys = isByKeys;
  }

  /** @throws RolegraphError where one of them is none, or several */
  ends({ from, to, things }: StatedMapping): readonly [string, string] {
    if (this.#isByKeys) return [this.#byKey(from), this.#byKey(to)];
    const wanted = things ?? thingsOfId(from) ?? thingsOfId(to) ?? this.#thingsOf(from, to);
    return [this.#named(from, wanted), this.#named(to, wanted)];
  }

  /** What two names are of where the file does not say it: what both are, else what one is. */
  #thingsOf(from: string, to: string): Things {
    const countOf = (things: Things) =>
      [from, to].filter((ref) => typeof orProblem(() => this.#find(ref, things, false)) === 'string').length;
    const [roles, skills] = [countOf('roles'), countOf('skills')];
    if (roles === 2 && skills === 2) {
      throw new InvalidInputError(
        `"${from}" and "${to}" are roles as well as skills; say which in a column "things".`,
      );
    }
    return skills > roles ? 'skills' : 'roles';
  }

  /** Looking for the nearest names takes a while, and the first few tell what is wrong with a file. */
  #named(ref: string, things: Things): string {
    try {
      return this.#find(ref, things, this.#unknown < MOST_SUGGESTED);
    } catch (error) {
      this.#unknown += 1;
      throw error;
    }
  }

  #find(ref: string, things: Things, suggests: boolean): string {
    if (things === 'skills') return resolveSkill(this.#graph, ref, things, suggests);
    const id = findRoleByName(this.#graph, ref, things);
    if (id === null) throw noRoleOfTheName(this.#graph, ref, things, suggests);
    return id;
  }

  #byKey(key: string): string {
    this.#keys ??= keysOf(this.#graph);
    const ids = this.#keys.get(key.toLowerCase()) ?? [];
    const [only] = ids;
    if (only !== undefined && ids.length === 1) return only;
    const isGroup = /^C\d{1,4}$/.test(key);
    const what = isGroup ? 'a group of ISCO that' : 'an occupation that';
    throw new NotFoundError(
      ids.length === 0 ? `${what} no framework here has` : `${what} several frameworks here have`,
    );
  }
}

function keysOf({ frameworks }: GraphReading): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>();
  for (const { roles } of frameworks) {
    for (const { id } of roles.list) {
      const slug = slugOf(id);
      if (slug.includes('/')) addTo(keys, slug.slice(slug.lastIndexOf('/') + 1).toLowerCase(), id);
    }
  }
  return keys;
}

function thingsOfId(ref: string): Things | null {
  const type = typeOf(ref.trim());
  return type === 'Role' ? 'roles' : type === 'Skill' ? 'skills' : null;
}
