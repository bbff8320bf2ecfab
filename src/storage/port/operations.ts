import { databaseClosed } from './failures.ts';

/** What an engine has under way, so that closing it lets that finish and lets nothing new begin. */
export class Operations {
  readonly #running = new Set<Promise<unknown>>();
  #closing: Promise<void> | null = null;

  /** @throws DatabaseUnavailableError once {@link close} was called */
  async run<T>(operation: () => Promise<T>): Promise<T> {
    if (this.#closing !== null) throw databaseClosed();
    const running = operation();
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }

  /** Waits for what runs, then calls `release`, once: later calls wait for the first. */
  close(release: () => Promise<void> | void): Promise<void> {
    this.#closing ??= Promise.allSettled(this.#running).then(release);
    return this.#closing;
  }
}
