import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLInputType,
  isInputObjectType,
} from 'graphql';
import { LONGEST_NAME, ROLE_NAMES, SKILL_NAMES } from '../../graph/names/resolve.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { MOST_UNKNOWN_NAMES, PRICE_OF_UNKNOWN_NAME } from './prices.ts';

const NAMES = { RoleRef: ROLE_NAMES, SkillRef: SKILL_NAMES } as const;

/**
 * What arguments cost beside the price of their field: their entries, since each is looked at, and the names of roles and
 * skills in them that nothing has, since it is looked for what they may mean.
 */
export class ArgumentCosts {
  readonly #graph: GraphReading;
  /** Of lists and objects that variables hold: aliases may give the same again and again. */
  readonly #known = new WeakMap<object, number>();

  constructor(graph: GraphReading) {
    this.#graph = graph;
  }

  of(definitions: readonly GraphQLArgument[], args: Readonly<Record<string, unknown>>): number {
    let cost = 0;
    for (const { name, type } of definitions) {
      const value = args[name];
      if (value != null) cost += this.#of(type, value);
    }
    return cost;
  }

  #of(type: GraphQLInputType, value: unknown): number {
    if (typeof value === 'string') return this.#ofText(getNamedType(type).name, value);
    if (typeof value !== 'object' || value === null) return 0;
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const cost = Array.isArray(value) ? this.#ofList(type, value) : this.#ofObject(type, value);
    this.#known.set(value, cost);
    return cost;
  }

  #ofList(type: GraphQLInputType, entries: readonly unknown[]): number {
    let cost = 0;
    let unknown = 0;
    for (const entry of entries.slice(0, MOST_LOOKED_AT)) {
      const one = this.#of(type, entry);
      if (one >= PRICE_OF_UNKNOWN_NAME) unknown += 1;
      if (unknown > MOST_UNKNOWN_NAMES) break;
      cost += 1 + one;
    }
    return cost;
  }

  #ofObject(type: GraphQLInputType, value: object): number {
    const named = getNullableType(getNamedType(type));
    if (!isInputObjectType(named)) return 0;
    const fields = named.getFields();
    return Object.entries(value).reduce((cost, [name, part]) => {
      const type = fields[name]?.type;
      return cost + (part == null || type === undefined ? 0 : this.#of(type, part));
    }, 0);
  }

  #ofText(type: string, text: string): number {
    return isUnknownName(this.#graph, type, text) ? PRICE_OF_UNKNOWN_NAME : 0;
  }
}

/** Whether a text names a role or skill by no name that there is, and is looked for. */
export function isUnknownName(graph: GraphReading, type: string, text: string): boolean {
  if (type !== 'RoleRef' && type !== 'SkillRef') return false;
  // A longer text is not looked for.
  return text.length <= LONGEST_NAME && graph.derived(NAMES[type]).find(text) === null;
}

/** No list may have more entries. */
const MOST_LOOKED_AT = 1_000;
