import { addTo } from '../../graph/work/portions.ts';

/** Ties from a thing to what it lies within, as long as they form no circle. */
export class Acyclic {
  readonly #outer = new Map<string, string[]>();

  /** Takes the tie, or says no where it would close a circle. */
  add(inner: string, outer: string): boolean {
    if (inner === outer || this.#leadsTo(outer, inner)) return false;
    addTo(this.#outer, inner, outer);
    return true;
  }

  #leadsTo(from: string, to: string): boolean {
    const met = new Set([from]);
    for (const at of met) {
      for (const next of this.#outer.get(at) ?? []) {
        if (next === to) return true;
        met.add(next);
      }
    }
    return false;
  }
}
