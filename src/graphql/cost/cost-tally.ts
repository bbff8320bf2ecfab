export interface FieldCost {
  /** As `Type.field`. */
  readonly field: string;
  readonly cost: number;
}

/** What a part of an operation is estimated to cost. */
export class CostTally {
  /** Fields of the answer, and what questions cost beside. */
  cost = 0;
  /** Characters of the answer. */
  bytes = 0;
  /** By field of the contract. */
  readonly fields = new Map<string, number>();

  add(field: string, cost: number, bytes: number): void {
    this.cost += cost;
    this.bytes += bytes;
    this.fields.set(field, (this.fields.get(field) ?? 0) + cost);
  }

  addAll({ cost, bytes, fields }: CostTally): void {
    this.cost += cost;
    this.bytes += bytes;
    for (const [field, each] of fields) this.fields.set(field, (this.fields.get(field) ?? 0) + each);
  }

  /** The fields that cost most, the dearest first. */
  dearest(most: number): readonly FieldCost[] {
    return [...this.fields]
      .map(([field, cost]) => ({ field, cost }))
      .sort((a, b) => b.cost - a.cost || (a.field < b.field ? -1 : 1))
      .slice(0, most);
  }
}
