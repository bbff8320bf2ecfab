import type { Kind } from './kinds/kinds.ts';

/*
 * Ids are global and readable: `Type:slug`. The slug of anything in an imported framework begins with
 * the framework's own slug, `onet/11-1011.00`; the built-in framework's has no prefix. Facts that tie
 * two things together name both: `Requirement:director/delegation`, then `-2`, `-3` for parallel ones.
 *
 * What an answer shows otherwise than it is stated has an id of its own, so that no client takes one for the other:
 * `Requirement:director/delegation~senior-director` is what a role takes over. No slug has a tilde.
 */

/** The framework that comes with the product; its slugs carry no prefix. */
export const BUILT_IN_FRAMEWORK = 'engineering-leadership';

/** What an id may begin with. */
export type IdType = Kind['type'] | 'Mapping' | 'Organization' | 'Position' | 'Finding' | 'RoleFitFinding';

/** `idOf('Role', 'director')` is `Role:director`. */
export function idOf(type: IdType, slug: string): string {
  return `${type}:${slug}`;
}

/** The type of an id, `Role` of `Role:director`; the empty string where there is none. */
export function typeOf(id: string): string {
  const colon = id.indexOf(':');
  return colon < 0 ? '' : id.slice(0, colon);
}

/** The slug of an id, `director` of `Role:director`. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** The slug of the framework that a thing belongs to, by the prefix of its own. */
export function frameworkSlug(id: string): string {
  const slug = slugOf(id);
  const slash = slug.indexOf('/');
  return slash < 0 ? BUILT_IN_FRAMEWORK : slug.slice(0, slash);
}

/** The id of something as it is seen from a side: `Requirement:director/delegation~senior-director`. */
export function seenFrom(id: string, side: string): string {
  return `${id}~${side}`;
}

/** The id of which another one is a view, and the side; null where it is none. */
export function viewOf(id: string): { readonly id: string; readonly side: string } | null {
  const tilde = id.lastIndexOf('~');
  return tilde < 0 ? null : { id: id.slice(0, tilde), side: id.slice(tilde + 1) };
}

/**
 * Gives parallel facts distinct ids in the order in which they are stated: `key`, `key-2`, `key-3`.
 */
export class IdSequence {
  readonly #used = new Set<string>();

  next(type: IdType, key: string): string {
    const id = this.peek(type, key);
    this.#used.add(id);
    return id;
  }

  /** The id that would be given next. */
  peek(type: IdType, key: string): string {
    const first = idOf(type, key);
    let id = first;
    for (let count = 2; this.#used.has(id); count += 1) id = `${first}-${count}`;
    return id;
  }
}
