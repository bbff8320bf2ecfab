import { LRUCache } from 'lru-cache';
import type { Database, Transaction } from '../storage/port/database.ts';
import { BUILT_IN_FRAMEWORK, slugOf } from '../graph/ids.ts';
import { compareIds } from '../graph/model.ts';
import { NameIndex } from '../graph/names/name-index.ts';
import type { ScopeVersion } from '../storage/scopes.ts';
import { FillQueue } from './fill-queue.ts';
import { allReady, lazily, type MaybePromise, whenReady } from '../graph/work/maybe-promise.ts';
import { OrganizationSnapshot } from './organization-snapshot.ts';
import { ScopeSnapshot } from './scope-snapshot.ts';

/** How many pages of connections and other answers across scopes are remembered for a version. */
const REMEMBERED_ANSWERS = 1_000;

/**
 * The graph at one version: one snapshot a scope. An operation keeps the one that it started with for
 * its whole life, so that everything in an answer is of the same version.
 */
export class GraphSnapshot {
  /** The sum of the scopes' versions. */
  readonly version: number;
  /** The built-in framework first, then by slug. */
  readonly frameworks: readonly ScopeSnapshot[];
  /** By slug; of one that was removed nothing but the version is left. */
  readonly organizations: readonly OrganizationSnapshot[];
  readonly #framework: ReadonlyMap<string, ScopeSnapshot>;
  readonly #organization: ReadonlyMap<string, OrganizationSnapshot>;
  readonly #answers = new LRUCache<string, () => MaybePromise<unknown>>({ max: REMEMBERED_ANSWERS });

  readonly #fill: FillQueue;

  private constructor(
    database: Database,
    frameworks: readonly ScopeSnapshot[],
    organizations: readonly OrganizationSnapshot[],
  ) {
    this.version = [...frameworks, ...organizations].reduce((sum, { version }) => sum + version, 0);
    this.frameworks = frameworks;
    this.organizations = organizations;
    this.#fill = new FillQueue(database, (versions) => this.isOf(versions));
    this.#framework = new Map(frameworks.map((snapshot) => [snapshot.scope, snapshot]));
    this.#organization = new Map(organizations.map((snapshot) => [snapshot.scope, snapshot]));
  }

  /** The snapshot of these versions; scopes that have not changed keep what they remember. */
  static of(
    database: Database,
    versions: readonly ScopeVersion[],
    previous: GraphSnapshot | null,
  ): GraphSnapshot {
    const sorted = versions.toSorted((a, b) => rank(a) - rank(b) || compareIds(a.scope, b.scope));
    const { FRAMEWORK = [], ORGANIZATION = [] } = Object.groupBy(sorted, ({ kind }) => kind);
    return new GraphSnapshot(
      database,
      FRAMEWORK.map(({ scope, version }) => {
        const before = previous?.framework(scope);
        return before?.version === version ? before : new ScopeSnapshot(database, scope, version);
      }),
      ORGANIZATION.map(({ scope, version }) => {
        const before = previous?.organization(scope);
        return before?.version === version ? before : new OrganizationSnapshot(database, scope, version);
      }),
    );
  }

  /** Whether these are the versions that the snapshot is of. */
  isOf(versions: readonly ScopeVersion[]): boolean {
    return (
      versions.length === this.frameworks.length + this.organizations.length &&
      versions.every(({ scope, kind, version }) => {
        const known = kind === 'FRAMEWORK' ? this.framework(scope) : this.organization(scope);
        return known?.version === version;
      })
    );
  }

  framework(slug: string): ScopeSnapshot | undefined {
    return this.#framework.get(slug);
  }

  organization(slug: string): OrganizationSnapshot | undefined {
    return this.#organization.get(slug);
  }

  /** The framework that a thing belongs to, by the prefix of its slug; undefined where there is none. */
  scopeOf(id: string): ScopeSnapshot | undefined {
    const slug = slugOf(id);
    const slash = slug.indexOf('/');
    return this.framework(slash < 0 ? BUILT_IN_FRAMEWORK : slug.slice(0, slash));
  }

  /** Finds roles by any of their names. */
  readonly roleNames = lazily(() =>
    whenReady(
      allReady(this.frameworks.map((scope) => scope.roleNames())),
      (names) => new NameIndex(names.flat()),
    ),
  );

  /** Finds skills by any of their names. */
  readonly skillNames = lazily(() =>
    whenReady(
      allReady(this.frameworks.map((scope) => scope.skillNames())),
      (names) => new NameIndex(names.flat()),
    ),
  );

  /** Reads what spans scopes: once for the same key, and proved to be of this version. */
  answer<T>(key: string, read: (transaction: Transaction) => Promise<T>): MaybePromise<T> {
    const remembered = this.#answers.get(key) ?? lazily(() => this.#fill.read(read));
    this.#answers.set(key, remembered);
    return remembered() as MaybePromise<T>;
  }
}

function rank({ scope }: ScopeVersion): number {
  return scope === BUILT_IN_FRAMEWORK ? 0 : 1;
}
