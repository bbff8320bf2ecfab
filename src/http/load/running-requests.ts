/** The requests that are being answered, of each client and of all. */
export class RunningRequests {
  readonly #of = new Map<string, number>();
  #count = 0;

  get count(): number {
    return this.#count;
  }

  of(client: string): number {
    return this.#of.get(client) ?? 0;
  }

  /** Counts one, until the function that it gives is called. */
  begin(client: string): () => void {
    this.#count += 1;
    this.#of.set(client, this.of(client) + 1);
    let isRunning = true;
    return () => {
      if (!isRunning) return;
      isRunning = false;
      this.#count -= 1;
      const left = this.of(client) - 1;
      if (left === 0) this.#of.delete(client);
      else this.#of.set(client, left);
    };
  }
}
