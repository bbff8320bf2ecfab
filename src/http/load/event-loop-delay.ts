const LOOK_MS = 20;
/** What happened so long ago counts a third of what happens now. */
const MEMORY_MS = 1_000;

/** How late the event loop is: by how much timers come after their time, with the last second counting most. */
export class EventLoopDelay {
  #ms = 0;
  #timer: NodeJS.Timeout | undefined;

  get ms(): number {
    return this.#ms;
  }

  start(): void {
    const begunAt = performance.now();
    this.#timer = setTimeout(() => {
      this.note(performance.now() - begunAt);
      this.start();
    }, LOOK_MS).unref();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** That a timer came after this time. */
  note(tookMs: number): void {
    const late = Math.max(0, tookMs - LOOK_MS);
    this.#ms += (1 - Math.exp(-tookMs / MEMORY_MS)) * (late - this.#ms);
  }
}
