import type { Database } from '../storage/port/database.ts';
import { readScopeVersions } from '../storage/scopes.ts';
import { GraphSnapshot } from './graph-snapshot.ts';

export interface SnapshotsOptions {
  /**
   * Milliseconds between two looks at the database's versions: how long another server's write may
   * go unseen here. Writes of this process are seen at once.
   */
  readonly pollMs?: number;
  /** Told when a look fails; the last snapshot goes on serving what it remembers. */
  readonly onPollFailure?: (error: unknown) => void;
}

/** Keeps the current snapshot of the graph, and swaps it when the graph has a new version. */
export class Snapshots {
  readonly #database: Database;
  readonly #timer: NodeJS.Timeout;
  #current: GraphSnapshot | null = null;
  #looking: Promise<GraphSnapshot> | null = null;
  #next: Promise<GraphSnapshot> | null = null;

  constructor(database: Database, { pollMs = 1_000, onPollFailure = () => {} }: SnapshotsOptions = {}) {
    this.#database = database;
    this.#timer = setInterval(() => {
      if (this.#current !== null) this.refresh().catch(onPollFailure);
    }, pollMs).unref();
  }

  /** The snapshot to start an operation with: at most `pollMs` old, and there at once but for the first. */
  current(): GraphSnapshot | Promise<GraphSnapshot> {
    return this.#current ?? this.refresh();
  }

  /**
   * Asks the database for its versions. Several callers share one look, but none gets one that began
   * before it asked: a write that was just acknowledged is always seen.
   */
  refresh(): Promise<GraphSnapshot> {
    if (this.#looking === null) {
      this.#looking = this.#look().finally(() => {
        this.#looking = null;
      });
      return this.#looking;
    }
    this.#next ??= this.#looking.then(
      () => this.#lookAgain(),
      () => this.#lookAgain(),
    );
    return this.#next;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #lookAgain(): Promise<GraphSnapshot> {
    this.#next = null;
    return this.refresh();
  }

  async #look(): Promise<GraphSnapshot> {
    const versions = await this.#database.read(readScopeVersions);
    if (this.#current?.isOf(versions)) return this.#current;
    this.#current = GraphSnapshot.of(this.#database, versions, this.#current);
    return this.#current;
  }
}
