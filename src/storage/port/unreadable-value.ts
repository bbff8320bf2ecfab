/**
 * Stands where a record holds something that the port does not carry, such as a date or a whole number past 2^53: people
 * write such values by hand, and one of them must not keep everything else from being read.
 */
export class UnreadableValue {
  /** What it is, for people: "a Date". */
  readonly description: string;

  constructor(description: string) {
    this.description = description;
  }

  /** So that a text made of it says what it is. */
  toString(): string {
    return this.description;
  }
}
