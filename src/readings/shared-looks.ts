/** Looks at the database, one at a time: several callers share one, but none gets one that began before it asked. */
export class SharedLooks {
  readonly #lookNow: (atOnce: boolean) => Promise<boolean>;
  #looking: Promise<boolean> | null = null;
  #next: Promise<boolean> | null = null;

  /** @param lookNow says whether everything is as it lies in the database; `atOnce`: whether it must be */
  constructor(lookNow: (atOnce: boolean) => Promise<boolean>) {
    this.#lookNow = lookNow;
  }

  look(atOnce: boolean): Promise<boolean> {
    if (this.#looking === null) {
      this.#looking = this.#lookNow(atOnce).finally(() => {
        this.#looking = null;
      });
      return this.#looking;
    }
    const again = () => {
      this.#next = null;
      return this.look(atOnce);
    };
    this.#next ??= this.#looking.then(again, again);
    return atOnce ? this.#next.then((isLatest) => isLatest || this.look(true)) : this.#next;
  }
}
