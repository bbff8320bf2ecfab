import { InvalidInputError, NotFoundError, RolegraphError } from '../../graph/errors.ts';
import { slugOf, typeOf } from '../../graph/ids.ts';
import { findRoleByName, noRoleOfTheName, resolveSkill } from '../../graph/names/resolve.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { addTo } from '../../graph/work/portions.ts';
import type { StatedMapping } from './stated-mapping.ts';

type Things = 'roles' | 'skills';

/** Finds the things that a file of mappings names: by id, slug or name, or by the keys that published frameworks have. */
export class ThingLookup {
  readonly #graph: GraphReading;
  readonly #isByKeys: boolean;
  /** Ids of roles by the last part of their slug. */
  #keys: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(graph: GraphReading, isByKeys: boolean) {
    this.#graph = graph;
    this.#isByKeys = isByKeys;
  }

  /** @throws RolegraphError where one of them is none, or several */
  ends({ from, to, things }: StatedMapping): readonly [string, string] {
    if (this.#isByKeys) return [this.#byKey(from), this.#byKey(to)];
    const wanted = things ?? thingsOfId(from) ?? thingsOfId(to);
    if (wanted !== null) return [this.#named(from, wanted), this.#named(to, wanted)];
    const roles = this.#pair(from, to, 'roles');
    const skills = this.#pair(from, to, 'skills');
    if (Array.isArray(roles) && Array.isArray(skills)) {
      throw new InvalidInputError(
        `"${from}" and "${to}" are roles as well as skills; say which in a column "things".`,
      );
    }
    if (Array.isArray(roles)) return roles;
    if (Array.isArray(skills)) return skills;
    throw roles;
  }

  #pair(from: string, to: string, things: Things): [string, string] | RolegraphError {
    try {
      return [this.#named(from, things), this.#named(to, things)];
    } catch (error) {
      if (error instanceof RolegraphError) return error;
      throw error;
    }
  }

  #named(ref: string, things: Things): string {
    if (things === 'skills') return resolveSkill(this.#graph, ref, things);
    const id = findRoleByName(this.#graph, ref, things);
    if (id === null) throw noRoleOfTheName(this.#graph, ref, things);
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
