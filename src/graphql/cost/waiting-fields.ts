/** A field that waits for its turn. */
export type WaitingField = () => void;

/**
 * Fields that wait, in the order of the document: those that begin to wait while one goes on are parts of it, and come
 * before all that waited already.
 */
export class WaitingFields {
  /** The later, the sooner; each with the place of its next one. */
  readonly #lists: { readonly fields: WaitingField[]; next: number }[] = [{ fields: [], next: 0 }];

  add(field: WaitingField): void {
    this.#lists.at(-1)!.fields.push(field);
  }

  /** From here on those that are added are parts of the one that goes on. */
  goDeeper(): void {
    if (this.#lists.at(-1)!.fields.length > 0) this.#lists.push({ fields: [], next: 0 });
  }

  take(): WaitingField | null {
    for (;;) {
      const list = this.#lists.at(-1)!;
      const field = list.fields[list.next];
      if (field !== undefined) {
        list.next += 1;
        return field;
      }
      if (this.#lists.length === 1) {
        this.#lists[0] = { fields: [], next: 0 };
        return null;
      }
      this.#lists.pop();
    }
  }

  clear(): void {
    this.#lists.splice(0, this.#lists.length, { fields: [], next: 0 });
  }
}
