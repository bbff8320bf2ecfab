import { setTimeout as sleep } from 'node:timers/promises';
import { DeadlineExceededError } from '../graph/errors.ts';
import type { ContentProblem, FrameworkReading } from '../graph/reading/framework-reading.ts';
import { GraphReading } from '../graph/reading/graph-reading.ts';
import { MappingsReading, NO_MAPPINGS } from '../graph/reading/mappings-reading.ts';
import { memoryLimit } from '../graph/reading/memory.ts';
import { finishInSlices } from '../graph/work/slices.ts';
import { ChartReading } from '../organizations/chart/chart-reading.ts';
import type { Database, OnRows } from '../storage/port/database.ts';
import { readScopes, readStoredScopes, type ScopeKind } from '../storage/scopes.ts';
import { dueAt } from './pacing.ts';
import { prepared } from './prepared.ts';
import { isSameState, type ReadScope } from './read-scope.ts';
import { type KnownScope, ScopeReader } from './scope-reader.ts';
import { SharedLooks } from './shared-looks.ts';

export interface GraphReadingsOptions {
  /**
   * Milliseconds between two looks at the database's versions: how long another server's write may
   * go unseen here, beside the time that reading takes. Writes of this process are seen at once.
   */
  readonly pollMs?: number;
  /** Milliseconds that a look at them may take: a database that stands still is looked at again then. */
  readonly lookMs?: number;
  /** The slugs of the scopes to read; null: all. */
  readonly scopes?: readonly string[] | null;
  /** How much memory there is, in megabytes, where it is not what this process may use. */
  readonly memoryLimit?: number;
  /** Told when a look or a reading fails; the last reading goes on serving. */
  readonly onFailure?: (error: unknown) => void;
  /** Told of rows as they come. */
  readonly onRows?: OnRows;
  /** Runs what reads a scope, for whoever wants to follow it. */
  readonly within?: <T>(scope: string, read: () => Promise<T>) => Promise<T>;
  /** Told of each scope that has been read. */
  readonly onRead?: (read: ReadScope, durationMs: number) => void;
  /** Told of what is wrong with scopes that cannot be read, when that has changed; empty: they are mended. */
  readonly onBroken?: (problems: readonly ContentProblem[]) => void;
}

/** Reading a few versions takes some milliseconds; a cluster that chooses a leader takes longer. */
export const LOOK_MS = 10_000;

/** Keeps the current reading of the graph, and swaps it for another when the graph has a new version. */
export class GraphReadings {
  readonly #database: Database;
  readonly #wanted: ReadonlySet<string> | null;
  readonly #reader: ScopeReader;
  readonly #onBroken: NonNullable<GraphReadingsOptions['onBroken']>;
  readonly #pollMs: number;
  readonly #lookMs: number;
  readonly #onFailure: (error: unknown) => void;
  readonly #looks = new SharedLooks((atOnce) => this.#readChanges(atOnce));
  #timer: NodeJS.Timeout | undefined;
  #scopes: ReadonlyMap<string, KnownScope> = new Map();
  #current: GraphReading | null = null;
  #confirmedAt = new Date(0);
  #broken = '[]';
  /** Kinds of the scopes that have changed and whose turn to be read had not come at the last look. */
  #waiting: ReadonlySet<ScopeKind> = new Set();
  #isStopped = false;
  #ahead = false;

  constructor(
    database: Database,
    {
      pollMs = 1_000,
      lookMs = LOOK_MS,
      scopes = null,
      memoryLimit: limit = memoryLimit(),
      onFailure = () => {},
      onRows,
      within = (_scope, read) => read(),
      onRead = () => {},
      onBroken = () => {},
    }: GraphReadingsOptions = {},
  ) {
    this.#database = database;
    this.#wanted = scopes === null ? null : new Set(scopes);
    this.#reader = new ScopeReader(database, { onRows, within, onRead, onFailure, memoryLimit: limit });
    this.#onBroken = onBroken;
    this.#pollMs = pollMs;
    this.#lookMs = lookMs;
    this.#onFailure = onFailure;
    this.#lookAgainIn(pollMs);
  }

  /** How old what serves is: when it was read, and when it was last found to be what lies in the database. */
  get times(): { readonly readAt: Date; readonly confirmedAt: Date } {
    return { readAt: this.#current?.readAt ?? new Date(0), confirmedAt: this.#confirmedAt };
  }

  /** The reading to start an operation with; there at once but for the first time. */
  current(): GraphReading | Promise<GraphReading> {
    return this.#current ?? this.refresh();
  }

  /**
   * The graph as it is in the database now, read again at once where it has changed: for who has just written. Several
   * callers share one look, but none gets one that began before it asked.
   *
   * @throws InsufficientMemoryError where it has grown so that it does not fit
   */
  async refresh(): Promise<GraphReading> {
    await this.#looks.look(true);
    return this.#current as GraphReading;
  }

  /**
   * The graph as it is in the database now, as soon as its turn to be read comes.
   *
   * @param deadline when it must be there, by `performance.now()`
   * @param of whether it must be the latest of organizations too: who may not know of them is not to wait for them
   * @throws DeadlineExceededError where its turn comes too late, InsufficientMemoryError where it does not fit
   */
  async latest(deadline: number, of: 'everything' | 'frameworks' = 'everything'): Promise<GraphReading> {
    while (!(await this.#looks.look(false))) {
      if (of === 'frameworks' && !this.#waiting.has('FRAMEWORK') && !this.#waiting.has('MAPPINGS')) break;
      const refusal = this.#reader.refusal(of === 'frameworks' ? 'FRAMEWORK' : null);
      if (refusal !== undefined) throw refusal;
      const wait = this.#untilDue(of);
      if (performance.now() + wait > deadline) throw changedTooRecently(wait);
      await sleep(wait);
    }
    return this.#current as GraphReading;
  }

  /**
   * From now on whatever is made of readings is made before they serve, that of the current one now: for who will answer
   * many questions. Without it things are made when they are first asked for.
   */
  async prepare(): Promise<void> {
    const graph = await this.current();
    this.#ahead = true;
    this.#reader.makeAhead();
    for (const reading of [...graph.frameworks, ...graph.organizations]) {
      await finishInSlices(prepared.scope(reading));
    }
    await finishInSlices(prepared.graph(graph));
  }

  /** Whether the database answers. May reject, which means no. */
  async isReachable(): Promise<boolean> {
    await this.#database.read(readScopes, { timeoutMs: this.#lookMs });
    return true;
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  #lookAgainIn(ms: number): void {
    if (this.#isStopped) return;
    this.#timer = setTimeout(() => void this.#lookAndGoOn(), ms).unref();
  }

  async #lookAndGoOn(): Promise<void> {
    let isLatest = true;
    try {
      if (this.#current !== null) isLatest = await this.#looks.look(false);
    } catch (error) {
      this.#onFailure(error);
    }
    // What has changed and may not be read yet is read when it may be.
    this.#lookAgainIn(isLatest ? this.#pollMs : this.#untilDue());
  }

  /** Milliseconds until the turn of a scope that has changed comes, or at the latest until the next look. */
  #untilDue(of: 'everything' | 'frameworks' = 'everything'): number {
    const now = performance.now();
    const waits = [...this.#scopes.values()]
      .filter(({ state }) => of === 'everything' || state.kind !== 'ORGANIZATION')
      .map((known) => dueAt(known) - now)
      .filter((wait) => wait > 0);
    return Math.max(1, Math.min(this.#pollMs, ...waits));
  }

  /** Whether everything is as it lies in the database; not, where the turn of something has not come. */
  async #readChanges(atOnce: boolean): Promise<boolean> {
    const begunAt = new Date();
    const isLatest = await this.#readWhatChanged(atOnce);
    if (isLatest) this.#confirmedAt = begunAt;
    return isLatest;
  }

  async #readWhatChanged(atOnce: boolean): Promise<boolean> {
    const stored = await this.#database.read(readStoredScopes, { timeoutMs: this.#lookMs });
    this.#tellOfBroken(stored.problems);
    const states = stored.scopes.filter(
      ({ scope, kind }) => kind === 'MAPPINGS' || (this.#wanted?.has(scope) ?? true),
    );
    const changed = states.filter((state) => !isSameState(this.#scopes.get(state.scope)?.state, state));
    const due = changed.filter(({ scope }) => atOnce || this.#reader.isDue(scope, this.#scopes.get(scope)));
    const waiting = changed.filter((state) => !due.includes(state));
    this.#waiting = new Set(waiting.map(({ kind }) => kind));
    this.#reader.forgetRefusedBut(changed);
    // One that was broken by hand is served as it was, until it is mended.
    const there = new Set([
      ...states.map(({ scope }) => `Scope:${scope}`),
      ...stored.problems.map(({ id }) => id),
    ]);
    const kept = [...this.#scopes.values()].filter(({ state }) => there.has(`Scope:${state.scope}`));
    if (this.#current !== null && due.length === 0 && kept.length === this.#scopes.size) {
      return changed.length === 0;
    }
    const scopes = new Map(kept.map((known) => [known.state.scope, known]));
    for (const state of due) {
      const read = await this.#reader.read(state, this.#scopes.get(state.scope), this.#current);
      if (read === 'REFUSED') waiting.push(state);
      else if (read === null) scopes.delete(state.scope);
      else scopes.set(state.scope, read);
    }
    this.#waiting = new Set(waiting.map(({ kind }) => kind));
    await this.#serve(scopes);
    const refusal = this.#reader.refusal(null);
    if (refusal !== undefined && atOnce) throw refusal;
    return waiting.length === 0;
  }

  /** Once, and again when something else is wrong. */
  #tellOfBroken(problems: readonly ContentProblem[]): void {
    const broken = JSON.stringify(problems);
    if (broken !== this.#broken) this.#onBroken(problems);
    this.#broken = broken;
  }

  async #serve(scopes: ReadonlyMap<string, KnownScope>): Promise<void> {
    const all = [...scopes.values()];
    const readings = all.map(({ reading }) => reading).filter((reading) => reading !== null);
    const versionOf = (scopes: readonly KnownScope[]) =>
      scopes.reduce((sum, { state }) => sum + state.version, 0);
    const graph = new GraphReading(
      {
        version: versionOf(all),
        readAt: new Date(),
        frameworks: readings.filter(
          (reading): reading is FrameworkReading =>
            !(reading instanceof ChartReading || reading instanceof MappingsReading),
        ),
        organizations: readings.filter((reading) => reading instanceof ChartReading),
        mappings: readings.find((reading) => reading instanceof MappingsReading) ?? NO_MAPPINGS,
        frameworksVersion: versionOf(all.filter(({ state }) => state.kind !== 'ORGANIZATION')),
      },
      this.#current,
    );
    if (this.#ahead) await finishInSlices(prepared.graph(graph, this.#current));
    this.#scopes = scopes;
    this.#current = graph;
  }
}

function changedTooRecently(waitMs: number): DeadlineExceededError {
  return new DeadlineExceededError(
    `The graph was changed and is read again in ${Math.ceil(waitMs / 1000)} s; ask then, or without "no-cache" for what is known now.`,
  );
}
