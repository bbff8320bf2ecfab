import { CostLimitExceededError } from '../../graph/errors.ts';
import type { CostTally, FieldCost } from './cost-tally.ts';
import { MOST_BYTES, MOST_COST, MOST_NAMED } from './limits.ts';

const DO = 'ask for fewer fields, shorter lists (`first`), or in several operations';

/** What an operation may cost at most. */
export interface Estimate {
  readonly cost: number;
  /** Characters of the answer. */
  readonly bytes: number;
  /** The fields that cost most, where that is too much. */
  readonly dearest: readonly FieldCost[];
}

/** What is kept of a tally. */
export function estimateOf(tally: CostTally): Estimate {
  const { cost, bytes } = tally;
  return { cost, bytes, dearest: isTooMuch({ cost, bytes }) ? tally.dearest(MOST_NAMED) : [] };
}

function isTooMuch({ cost, bytes }: Pick<Estimate, 'cost' | 'bytes'>): boolean {
  return cost > MOST_COST || bytes > MOST_BYTES;
}

/** That an operation may cost too much, or null: it is not run. */
export function excessOf({ cost, bytes, dearest: fields }: Estimate): CostLimitExceededError | null {
  if (!isTooMuch({ cost, bytes })) return null;
  const names = fields.map(({ field, cost }) => `${field} (${cost})`).join(', ');
  const told =
    cost > MOST_COST
      ? `This may cost ${cost}, and an operation may cost ${MOST_COST}`
      : `The answer may have ${bytes} characters, and one may have ${MOST_BYTES}`;
  return new CostLimitExceededError(`${told}; ${DO}. Most of it: ${names}.`, {
    cost,
    limit: MOST_COST,
    ...(cost <= MOST_COST && { characters: bytes, mostCharacters: MOST_BYTES }),
    fields,
  });
}

/** That an operation turned out to cost too much while it was run. */
export function tooDear(cost: number): CostLimitExceededError {
  return new CostLimitExceededError(`This costs more than ${MOST_COST}; ${DO}.`, { cost, limit: MOST_COST });
}

/** That an answer turned out to be too long while it was made. */
export function tooLong(cost: number, characters: number): CostLimitExceededError {
  return new CostLimitExceededError(`The answer has more than ${MOST_BYTES} characters; ${DO}.`, {
    cost,
    limit: MOST_COST,
    characters,
    mostCharacters: MOST_BYTES,
  });
}
