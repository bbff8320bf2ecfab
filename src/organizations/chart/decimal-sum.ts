/** How many digits of a sum are kept: one less than a double tells apart, so that 0.1 + 0.2 is 0.3. */
const DIGITS = 15;

/**
 * Adds decimal figures as a person would: the sum does not depend on their order, and three times 0.8 is 2.4 rather
 * than 2.4000000000000004. Neumaier's compensated summation, rounded to 15 digits.
 */
export class DecimalSum {
  #sum = 0;
  #lost = 0;
  #count = 0;

  /** Null stands for a figure that nobody stated, and adds nothing. */
  add(figure: number | null): void {
    if (figure === null) return;
    const sum = this.#sum + figure;
    this.#lost +=
      Math.abs(this.#sum) >= Math.abs(figure) ? this.#sum - sum + figure : figure - sum + this.#sum;
    this.#sum = sum;
    this.#count += 1;
  }

  /** How many figures were added. */
  get count(): number {
    return this.#count;
  }

  /** Null where no figure was added. */
  get value(): number | null {
    return this.#count === 0 ? null : Number((this.#sum + this.#lost).toPrecision(DIGITS));
  }
}
