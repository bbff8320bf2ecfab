/** Keeps the best of many scored roles, without sorting them all. */
export class BestMatches {
  readonly #most: number;
  /** Best first. */
  readonly #best: { readonly role: number; readonly score: number }[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** Roles come in the order of their numbers, which are in the order of ids: of equals the first is the better. */
  add(role: number, score: number): void {
    const last = this.#best.at(-1);
    if (this.#best.length === this.#most && last !== undefined && last.score >= score) return;
    if (this.#best.length === this.#most) this.#best.pop();
    const place = this.#best.findLastIndex((other) => other.score >= score) + 1;
    this.#best.splice(place, 0, { role, score });
  }

  /** The numbers of the best roles, best first. */
  get roles(): number[] {
    return this.#best.map(({ role }) => role);
  }
}
