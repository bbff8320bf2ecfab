import { RolegraphError } from '../../graph/errors.ts';
import type { RoleReading, SourceRow } from '../chart/chart-builder.ts';
import { type MaybePromise, whenReady } from '../../graph/work/maybe-promise.ts';
import type { GraphSnapshot } from '../../readings/graph-snapshot.ts';
import { resolveRole } from '../../graph/names/resolve.ts';
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
  readonly #snapshot: GraphSnapshot;
  readonly #options: RoleReaderOptions;
  readonly #readings = new Map<string, { readonly role: RoleReading | null; positions: number }>();

  constructor(snapshot: GraphSnapshot, options: RoleReaderOptions = {}) {
    this.#snapshot = snapshot;
    this.#options = options;
  }

  /** The role of a row; null where none is sure enough. */
  read({ role, title }: Pick<SourceRow, 'role' | 'title'>): MaybePromise<RoleReading | null> {
    const key = role ?? title.trim();
    const known = this.#readings.get(key);
    if (known === undefined) return this.#look(key, role);
    known.positions += 1;
    return known.role;
  }

  async #look(key: string, role: string | null): Promise<RoleReading | null> {
    const reading = (role === null ? null : await this.#byName(role)) ?? (await this.#byTitle(key));
    this.#readings.set(key, { role: reading, positions: 1 });
    return reading;
  }

  /** The titles that were taken for no role: most positions first, then by title. */
  get unmatched(): TitleCount[] {
    return [...this.#readings]
      .filter(([title, { role }]) => role === null && title !== '')
      .map(([title, { positions }]) => ({ title, positions }))
      .sort((a, b) => b.positions - a.positions || (a.title < b.title ? -1 : 1));
  }

  async #byName(name: string): Promise<RoleReading | null> {
    try {
      return await whenReady(resolveRole(this.#snapshot, name, 'role'), (roleId) => ({
        roleId,
        confidence: 1,
      }));
    } catch (error) {
      if (error instanceof RolegraphError) return null;
      throw error;
    }
  }

  async #byTitle(title: string): Promise<RoleReading | null> {
    // Longer than any title, and one without a letter means no role.
    if (title === '' || title.length > 200) return null;
    const { organizationSize } = this.#options;
    const [best] = await matchTitle(this.#snapshot, { title, organizationSize, first: 1 });
    if (best === undefined || best.confidence < LEAST_CONFIDENCE) return null;
    return { roleId: best.roleId, confidence: best.confidence };
  }
}
