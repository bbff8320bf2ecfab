import { type ChartPosition, headcountOf } from './chart.ts';

/** What becomes of rows of one id that say different things: each is a position, or one of them counts, or none. */
export const DUPLICATE_RULES = ['keep', 'first', 'last', 'refuse'] as const;
export type DuplicateRule = (typeof DUPLICATE_RULES)[number];

/**
 * What a row says, as numbers to compare with those of other rows: digests, of which two differ for all that matters
 * where the rows do. Made before columns with personal data are dropped, and nothing can be read out of them.
 */
export interface RowLikeness {
  /** Of everything but the figures and what is about the holder. */
  readonly post: number;
  /** Of what is about the holder; null where the source has no such columns. */
  readonly holder: number | null;
}

/** What of a row tells whether it is a position of its own. */
export interface ComparedRow extends Pick<
  ChartPosition,
  'fte' | 'cost' | 'currency' | 'vacant' | 'status' | 'headcount'
> {
  /** By what it is compared with other rows of its id; null: it is a position of its own, however alike. */
  readonly likeness: RowLikeness | null;
}

/** A row that is no position of its own. */
export interface MergedRow {
  /**
   * HOLDER: one more person on a post. REPEAT: it says what an earlier row says. LATER: an earlier row of its id counts.
   * REPLACED: it counts in place of an earlier one.
   */
  readonly kind: 'HOLDER' | 'REPEAT' | 'LATER' | 'REPLACED';
  /** The position that the row is about. */
  readonly number: number;
  /** That position with one more holder; null where it did not get one. */
  readonly position: ChartPosition | null;
}

/** Tells of rows with one id which are one position. */
export class RowsOfIds {
  readonly #rule: DuplicateRule;
  /** By position number. */
  readonly #post: number[] = [];
  readonly #holder: number[] = [];
  /** By the first position of an id: all of them, where there are more. */
  readonly #further = new Map<number, number[]>();
  /** By position number: the holders of it, where there are more than one. */
  readonly #holders = new Map<number, Set<number>>();

  constructor(rule: DuplicateRule) {
    this.#rule = rule;
  }

  /** `first`: the first position of the same id; undefined where it has none. */
  add(first: number | undefined, number: number, likeness: RowLikeness | null): void {
    this.#post[number] = likeness?.post ?? NaN;
    this.#holder[number] = likeness?.holder ?? NaN;
    if (first !== undefined && first !== number) {
      const known = this.#further.get(first);
      if (known === undefined) this.#further.set(first, [first, number]);
      else known.push(number);
    }
  }

  /** What a row is to the positions of its id; null: one of its own. */
  merge(first: number, row: ComparedRow, positions: readonly ChartPosition[]): MergedRow | null {
    const { post, holder } = row.likeness!;
    for (const number of this.#further.get(first) ?? [first]) {
      if (this.#post[number] !== post) continue;
      const known = this.#holders.get(number) ?? new Set([this.#holder[number]!]);
      const position = positions[number]!;
      if (holder !== null && !known.has(holder)) {
        this.#holders.set(number, known.add(holder));
        return { kind: 'HOLDER', number, position: withHolder(position, row) };
      }
      // Of a post with several holders each row has figures of its own.
      if (known.size > 1 || hasSameFigures(position, row)) return { kind: 'REPEAT', number, position: null };
    }
    if (this.#rule === 'first') return { kind: 'LATER', number: first, position: null };
    if (this.#rule !== 'last') return null;
    this.#post[first] = post;
    this.#holder[first] = holder ?? NaN;
    this.#holders.delete(first);
    return { kind: 'REPLACED', number: first, position: null };
  }
}

function hasSameFigures(position: ChartPosition, row: ComparedRow): boolean {
  return position.fte === row.fte && position.cost === row.cost && position.currency === row.currency;
}

/** A post with one more holder: figures of which one is unknown, or in another currency, are unknown; so are states that differ. */
function withHolder(position: ChartPosition, row: ComparedRow): ChartPosition {
  const headcount = headcountOf(position) + headcountOf(row);
  const sameMoney = position.currency === row.currency;
  return {
    ...position,
    headcount,
    vacant: headcount === 0,
    status: position.status === row.status ? position.status : null,
    fte: sumOf(position.fte, row.fte),
    cost: sameMoney ? sumOf(position.cost, row.cost) : null,
  };
}

function sumOf(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Number((a + b).toPrecision(15));
}
