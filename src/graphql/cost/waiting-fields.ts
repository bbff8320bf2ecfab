/** A field that waits for its turn. */
export type WaitingField = () => void;

interface List {
  readonly fields: WaitingField[];
  /** The place of the one whose turn comes next. */
  next: number;
  /** What comes after it. */
  readonly rest: List | null;
}

/**
 * Fields that wait, in the order of the document: those that begin to wait while one goes on are parts of it, and come
 * before all that waited already.
 */
export class WaitingFields {
  #first: List = { fields: [], next: 0, rest: null };

  add(field: WaitingField): void {
    this.#first.fields.push(field);
  }

  /** From here on those that are added are parts of the one that goes on. */
  goDeeper(): void {
    this.#first = { fields: [], next: 0, rest: this.#first };
  }

  take(): WaitingField | null {
    for (;;) {
      const list = this.#first;
      const field = list.fields[list.next];
      if (field !== undefined) {
        list.next += 1;
        return field;
      }
      if (list.rest === null) {
        this.clear();
        return null;
      }
      this.#first = list.rest;
    }
  }

  clear(): void {
    this.#first = { fields: [], next: 0, rest: null };
  }
}
