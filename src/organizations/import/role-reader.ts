import { RolegraphError } from '../../graph/errors.ts';
import type { RoleReading, SourceRow } from '../chart/chart-builder.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { findRoleByName } from '../../graph/names/resolve.ts';
import { matchTitle } from '../../titles/match-title.ts';

/** A title that is taken for a role with less is not taken for it at all. */
const LEAST_CONFIDENCE = 0.5;

/** What is known of the company beside its chart. */
export interface RoleReaderOptions {
  /** How many engineers it has, which tells what some titles mean. */
  readonly organizationSize?: number | undefined;
}

/** A title, and how many positions have it. */
export interface TitleCount {
  readonly title: string;
  readonly positions: number;
}

/**
 * Takes the titles of an organization for roles: each title is looked at once. Where the source has a column for the
 * role, what stands there is looked up by name first, and then read as a title.
 */
export class RoleReader {
  readonly #graph: GraphReading;
  readonly #options: RoleReaderOptions;
  readonly #readings = new Map<string, { readonly role: RoleReading | null; positions: number }>();

  constructor(graph: GraphReading, options: RoleReaderOptions = {}) {
    this.#graph = graph;
    this.#options = options;
  }

  /** The role of a row; null where none is sure enough. */
  read({ role, title }: Pick<SourceRow, 'role' | 'title'>): RoleReading | null {
    const key = role ?? title.trim();
    let known = this.#readings.get(key);
    if (known === undefined) {
      known = { role: (role === null ? null : this.#byName(role)) ?? this.#byTitle(key), positions: 0 };
      this.#readings.set(key, known);
    }
    known.positions += 1;
    return known.role;
  }

  /** The titles that were taken for no role: most positions first, then by title. */
  get unmatched(): TitleCount[] {
    return [...this.#readings]
      .filter(([title, { role }]) => role === null && title !== '')
      .map(([title, { positions }]) => ({ title, positions }))
      .sort((a, b) => b.positions - a.positions || (a.title < b.title ? -1 : 1));
  }

  #byName(name: string): RoleReading | null {
    try {
      const roleId = findRoleByName(this.#graph, name, 'role');
      return roleId === null ? null : { roleId, confidence: 1 };
    } catch (error) {
      if (error instanceof RolegraphError) return null;
      throw error;
    }
  }

  #byTitle(title: string): RoleReading | null {
    // Longer than any title, and one without a letter means no role.
    if (title === '' || title.length > 200) return null;
    const { organizationSize } = this.#options;
    const [best] = matchTitle(this.#graph, { title, organizationSize, first: 1 });
    if (best === undefined || best.confidence < LEAST_CONFIDENCE) return null;
    return { roleId: best.roleId, confidence: best.confidence };
  }
}
