import { InsufficientMemoryError } from '../graph/errors.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { MAPPINGS_SCOPE } from '../graph/reading/mappings-reading.ts';
import { countsOf } from '../graph/reading/memory.ts';
import { finishInSlices } from '../graph/work/slices.ts';
import type { Database, OnRows } from '../storage/port/database.ts';
import type { Scope, ScopeKind } from '../storage/scopes.ts';
import { dueAfterRefusal, dueAt, isBusy, type PastReading, threadWork } from './pacing.ts';
import { prepared } from './prepared.ts';
import { type ReadScope, readScope } from './read-scope.ts';
import { withinRoom } from './room.ts';

export interface ScopeReaderOptions {
  /** Told of rows as they come. */
  readonly onRows?: OnRows | undefined;
  /** Runs what reads a scope, for whoever wants to follow it. */
  readonly within: <T>(scope: string, read: () => Promise<T>) => Promise<T>;
  /** Told of each scope that has been read. */
  readonly onRead: (read: ReadScope, durationMs: number) => void;
  /** Told when a scope does not fit; what was read before goes on serving. */
  readonly onFailure: (error: unknown) => void;
  /** Megabytes. */
  readonly memoryLimit: number;
}

/** A scope as it was read, and what that took. */
export type KnownScope = ReadScope & PastReading & { readonly workMs: number };

/** A scope that has grown beyond the room that there is. */
type RefusedScope = PastReading & { readonly kind: ScopeKind; readonly error: InsufficientMemoryError };

/** Reads scopes one by one, each in its turn and only what there is room for. */
export class ScopeReader {
  readonly #database: Database;
  readonly #options: ScopeReaderOptions;
  readonly #refused = new Map<string, RefusedScope>();
  #ahead = false;

  constructor(database: Database, options: ScopeReaderOptions) {
    this.#database = database;
    this.#options = options;
  }

  /** From now on whatever is made of a scope is made with it. */
  makeAhead(): void {
    this.#ahead = true;
  }

  /** Whether the turn of a scope has come. */
  isDue(scope: string, known: PastReading | undefined): boolean {
    const refused = this.#refused.get(scope);
    if (refused !== undefined) return dueAfterRefusal(refused) <= performance.now();
    return known === undefined || dueAt(known) <= performance.now();
  }

  /** Why a scope is not read, of those of a kind or of all; undefined: there is room for them. */
  refusal(of: ScopeKind | null): InsufficientMemoryError | undefined {
    return this.#refused.values().find(({ kind }) => of === null || kind === of)?.error;
  }

  /** Forgets what was refused of others: they are as they were read, or gone. */
  forgetRefusedBut(changed: readonly Scope[]): void {
    for (const scope of this.#refused.keys()) {
      if (!changed.some((state) => state.scope === scope)) this.#refused.delete(scope);
    }
  }

  /**
   * @param serving what is served meanwhile; null: nothing yet, and there is room, since a start looks for itself
   * @returns null where there is nothing left of it
   */
  async read(
    state: Scope,
    known: KnownScope | undefined,
    serving: GraphReading | null,
  ): Promise<KnownScope | 'REFUSED' | null> {
    const { scope, kind } = state;
    const begunAt = performance.now();
    const workBefore = threadWork();
    try {
      const read = await this.#readWhole(state, known, serving);
      this.#refused.delete(scope);
      if (read === null) return null;
      this.#options.onRead(read, performance.now() - begunAt);
      const workMs = threadWork(workBefore);
      return { ...read, begunAt, workMs, costMs: known === undefined ? 0 : Math.min(workMs, known.workMs) };
    } catch (error) {
      if (!(error instanceof InsufficientMemoryError)) throw error;
      this.#refused.set(scope, { kind, error, begunAt, costMs: threadWork(workBefore) });
      this.#options.onFailure(error);
      return 'REFUSED';
    }
  }

  async #readWhole(
    state: Scope,
    known: KnownScope | undefined,
    serving: GraphReading | null,
  ): Promise<ReadScope | null> {
    const { scope, version } = state;
    const { within, onRows, memoryLimit } = this.#options;
    const isHeld = known !== undefined && isBusy(version - known.state.version);
    const countedRows = (): OnRows => {
      const count = serving === null ? null : withinRoom(state, besides(serving, scope), memoryLimit);
      return (rows) => {
        count?.(rows);
        onRows?.(rows);
      };
    };
    const before = known?.reading ?? null;
    const read = await within(scope, () => readScope(this.#database, scope, { isHeld, countedRows, before }));
    const reading = read?.reading ?? null;
    if (this.#ahead && reading !== null) await finishInSlices(prepared.scope(reading, before));
    return read;
  }
}

/** How much there is of all scopes but one. */
function besides({ frameworks, organizations, mappings }: GraphReading, scope: string) {
  return countsOf({
    ...(scope === MAPPINGS_SCOPE ? {} : { mappings }),
    frameworks: frameworks.filter((each) => each.scope !== scope),
    organizations: organizations.filter(({ slug }) => slug !== scope),
  });
}
