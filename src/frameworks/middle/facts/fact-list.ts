import { byId, compareIds } from '../../../graph/model.ts';

interface Draft<Fact> {
  readonly fact: Omit<Fact, 'id'>;
  readonly order: string;
  readonly nextId: () => string;
}

/**
 * Facts of one kind, which get their ids when all are known: those that want one id are numbered by what they say, so that
 * ids do not depend on the order in which a source says it.
 */
export class FactList<Fact extends { readonly id: string }> {
  readonly #drafts: Draft<Fact>[] = [];

  /** @param order what no other fact of the list says alike */
  add(fact: Omit<Fact, 'id'>, order: string, nextId: () => string): void {
    this.#drafts.push({ fact, order, nextId });
  }

  /** All of them by id. To be asked for once. */
  identified(): Fact[] {
    return this.#drafts
      .sort((a, b) => compareIds(a.order, b.order))
      .map(({ fact, nextId }) => ({ id: nextId(), ...fact }) as Fact)
      .sort(byId);
  }
}
