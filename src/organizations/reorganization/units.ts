interface Unit {
  name: string;
  /** Whether positions may be in it that the source puts elsewhere. */
  isMerged: boolean;
  /** Its positions, removed ones among them, in no order. */
  readonly members: number[];
}

/** In which units the positions of a chart are while it is being changed. */
export class DraftUnits {
  /** By position. */
  readonly #units: (Unit | null)[] = [];
  readonly #byName = new Map<string, Unit>();
  readonly #isRemoved: (position: number) => boolean;

  constructor(isRemoved: (position: number) => boolean) {
    this.#isRemoved = isRemoved;
  }

  /** Of the next position. */
  add(name: string | null): void {
    const position = this.#units.length;
    if (name === null) {
      this.#units.push(null);
      return;
    }
    const unit = this.#byName.get(name) ?? { name, isMerged: false, members: [] };
    if (unit.members.push(position) === 1) this.#byName.set(name, unit);
    this.#units.push(unit);
  }

  of(position: number): string | null {
    return this.#units[position]?.name ?? null;
  }

  /** Whether a position may be in another unit than the source says. */
  mayHaveMoved(position: number): boolean {
    return this.#units[position]?.isMerged === true;
  }

  isEmpty(name: string): boolean {
    return !this.#byName.get(name)?.members.some((position) => !this.#isRemoved(position));
  }

  /** Every unit that has a position. */
  names(): string[] {
    return [...this.#byName.keys()].filter((name) => !this.isEmpty(name));
  }

  /** `from` is a unit that was there; `into` need not be. The larger one takes the smaller one in, by either name. */
  merge(from: string, into: string): void {
    const leaving = this.#byName.get(from)!;
    const staying = this.#byName.get(into) ?? { name: into, isMerged: true, members: [] };
    const [larger, smaller] =
      leaving.members.length > staying.members.length ? [leaving, staying] : [staying, leaving];
    for (const position of smaller.members) {
      this.#units[position] = larger;
      larger.members.push(position);
    }
    larger.name = into;
    larger.isMerged = true;
    this.#byName.delete(from);
    this.#byName.set(into, larger);
  }
}
