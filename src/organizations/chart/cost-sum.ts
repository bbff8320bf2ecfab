import { compareIds } from '../../graph/model.ts';
import type { ChartPosition } from './chart.ts';
import { DecimalSum } from './decimal-sum.ts';

/** What positions cost a year in one currency. */
export interface CurrencySum {
  /** Null for costs of which nobody said what they are in. */
  readonly currency: string | null;
  readonly cost: number;
  /** How many positions that is the cost of. */
  readonly positions: number;
}

export interface CostFigures {
  /** A year's cost: the sum of those stated; null where none is, and where they are in several currencies. */
  readonly cost: number | null;
  /** What {@link cost} is in; null where nobody said, and where they are in several currencies. */
  readonly currency: string | null;
  /** How many positions state a cost. */
  readonly costKnown: number;
  /** By currency: the one of most positions first. */
  readonly costs: readonly CurrencySum[];
}

/** Adds costs by currency, never one to another; a cost without one is in a currency of its own, the unknown one. */
export class CostSum {
  readonly #sums = new Map<string | null, { readonly sum: DecimalSum; positions: number }>();
  /** Mostly there is one. */
  #latest: { readonly sum: DecimalSum; positions: number } | null = null;
  #currency: string | null = null;

  add({ cost, currency }: Pick<ChartPosition, 'cost' | 'currency'>): void {
    if (cost === null) return;
    if (this.#latest === null || currency !== this.#currency) {
      this.#latest = this.#sums.get(currency) ?? { sum: new DecimalSum(), positions: 0 };
      this.#sums.set(currency, this.#latest);
      this.#currency = currency;
    }
    this.#latest.sum.add(cost);
    this.#latest.positions += 1;
  }

  get figures(): CostFigures {
    const costs = Array.from(this.#sums, ([currency, { sum, positions }]) => ({
      currency,
      cost: sum.value ?? 0,
      positions,
    })).sort((a, b) => b.positions - a.positions || compareIds(a.currency ?? '', b.currency ?? ''));
    const only = costs.length === 1 ? costs[0] : undefined;
    return {
      cost: only?.cost ?? null,
      currency: only?.currency ?? null,
      costKnown: costs.reduce((sum, { positions }) => sum + positions, 0),
      costs,
    };
  }
}
