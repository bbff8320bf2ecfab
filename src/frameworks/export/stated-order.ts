import { IdSequence } from '../../graph/ids.ts';
import type { IdType } from '../../graph/ids.ts';
import { byId } from '../../graph/model.ts';

/**
 * Facts in an order in which stating them again gives each the id that it has: parallel ones are numbered as they are
 * stated, and `a-2` may be the second `a` or the first `a-2`. Those whose ids nothing could have given come last.
 */
export function inStatedOrder<Fact extends { readonly id: string }>(
  facts: readonly Fact[],
  type: IdType,
  keyOf: (fact: Fact) => string,
): Fact[] {
  const ids = new IdSequence();
  const ordered: Fact[] = [];
  let left = facts.toSorted((a, b) => numbered(a.id) - numbered(b.id) || byId(a, b));
  for (;;) {
    const after = left.filter((fact) => {
      if (ids.peek(type, keyOf(fact)) !== fact.id) return true;
      ids.next(type, keyOf(fact));
      ordered.push(fact);
      return false;
    });
    if (after.length === left.length) return [...ordered, ...after];
    left = after;
  }
}

function numbered(id: string): number {
  return Number(/-(\d+)$/.exec(id)?.[1] ?? 0);
}
