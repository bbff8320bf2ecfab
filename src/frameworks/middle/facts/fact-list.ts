import { byId, compareIds } from '../../../graph/model.ts';
import { eachInPortions, type InPortions, sortedInPortions } from '../../../graph/work/portions.ts';

interface Draft {
  readonly fact: { id: string };
  readonly order: string;
  readonly nextId: () => string;
}

/**
 * Facts of one kind, which get their ids when all are known: those that want one id are numbered by what they say, so that
 * ids do not depend on the order in which a source says it.
 */
export class FactList<Fact extends { readonly id: string }> {
  #drafts: Draft[] = [];

  /** @param order what no other fact of the list says alike */
  add(fact: Omit<Fact, 'id'>, order: string, nextId: () => string): void {
    this.#drafts.push({ fact: { id: '', ...fact }, order, nextId });
  }

  /** All of them by id. To be asked for once. */
  *identified(): InPortions<readonly Fact[]> {
    const drafts = yield* sortedInPortions(this.#drafts, (a, b) => compareIds(a.order, b.order));
    this.#drafts = [];
    const facts: Fact[] = [];
    yield* eachInPortions(drafts, ({ fact, nextId }) => {
      fact.id = nextId();
      facts.push(fact as Fact);
    });
    return yield* sortedInPortions(facts, byId);
  }
}
