import { fromMicro, toMicro } from '../graph/micros.ts';
import type { GapStatus } from '../graph/vocabulary.ts';
import type { SkillGapItem } from './gap-item.ts';

/** How much of what is required is there, with its parts. What nobody knows counts neither as there nor as missing. */
export interface Coverage {
  /** reached / required, 0..1: exactly 1 when nothing of what is known is missing, and only then; null: nothing is known. */
  readonly value: number | null;
  /** The share that is certainly there: as if everything unknown were missing. */
  readonly low: number;
  /** The share that may be there: as if everything unknown were met. */
  readonly high: number;
  /** The sum of importance x min(have, need) over what is known. */
  readonly reached: number;
  /** The sum of importance x need over what is known. */
  readonly required: number;
  /** How many skills are met, to be raised, and new; and how many are known, which is these together, and unknown. */
  readonly met: number;
  readonly raised: number;
  readonly new: number;
  readonly known: number;
  readonly unknown: number;
}

/** What a coverage is worked out from: numbers of skills, and sums in millionths. */
export interface CoverageSums {
  readonly known: number;
  readonly met: number;
  readonly unknown: number;
  readonly reached: number;
  /** Of what is known. */
  readonly required: number;
  /** Of what is not. */
  readonly requiredUnknown: number;
}

/** Summed in millionths, so that the parts do not depend on the order of the items. */
export function coverageOf(items: readonly SkillGapItem[]): Coverage {
  const count = (status: GapStatus) => items.filter((item) => item.status === status).length;
  const sums = sumsOf(items);
  return {
    value: coveredShare(sums),
    low: leastShare(sums),
    high: mostShare(sums),
    reached: fromMicro(sums.reached),
    required: fromMicro(sums.required),
    met: sums.met,
    raised: count('RAISED'),
    new: count('NEW'),
    known: sums.known,
    unknown: sums.unknown,
  };
}

/** What the coverage of a gap is worked out from. */
export function sumsOf(items: readonly SkillGapItem[]): CoverageSums {
  const known = items.filter(({ have }) => have !== null);
  const sum = (of: readonly SkillGapItem[], level: (item: SkillGapItem) => number) =>
    of.reduce((total, item) => total + toMicro(item.importance * level(item)), 0);
  return {
    known: known.length,
    met: items.filter(({ status }) => status === 'MET').length,
    unknown: items.length - known.length,
    reached: sum(known, ({ have, need }) => Math.min(have ?? 0, need)),
    required: sum(known, ({ need }) => need),
    requiredUnknown: sum(
      items.filter(({ have }) => have === null),
      ({ need }) => need,
    ),
  };
}

/** The `value` of a {@link Coverage}. */
export function coveredShare({ known, met, reached, required }: CoverageSums): number | null {
  if (known === 0) return null;
  return shareOf(reached, required, met === known);
}

/** The `low` of a {@link Coverage}. Of a target of which nothing is stated nothing is certain. */
function leastShare({ known, met, unknown, reached, required, requiredUnknown }: CoverageSums): number {
  if (known === 0) return 0;
  return shareOf(reached, required + requiredUnknown, met === known && unknown === 0);
}

/** The `high` of a {@link Coverage}. */
function mostShare({ known, met, reached, required, requiredUnknown }: CoverageSums): number {
  return shareOf(reached + requiredUnknown, required + requiredUnknown, met === known);
}

/** Exactly 1 only where it is whole, however small what is missing is. */
function shareOf(part: number, whole: number, isWhole: boolean): number {
  if (isWhole) return 1;
  return Math.min(whole === 0 ? 0 : part / whole, 1 - Number.EPSILON);
}
