import type { ChosenColumns } from '../columns/choose-columns.ts';
import { headerWords } from '../columns/header-words.ts';
import type { Aspect } from './likeness.ts';
import { isOfHolder } from './holders.ts';
import type { ColumnUse, Field } from './organization-file.ts';

/** What else the columns of a table tell, once it is chosen what each is taken for. */
interface FurtherColumns {
  readonly holders: readonly number[];
  readonly aspects: readonly Aspect[];
}

/** @param samples by column its cells of the first rows, without empty ones */
export function furtherColumns(
  { uses, byField }: ChosenColumns,
  samples: readonly (readonly string[])[],
): FurtherColumns {
  const rows = Math.max(0, ...samples.map(({ length }) => length));
  const holders = uses.flatMap((use, index) =>
    isOfHolder(use) && (samples[index]?.length ?? 0) * 2 > rows ? [index] : [],
  );
  const idHeader = uses[byField.get('id') ?? -1]?.header ?? '';
  const isOfPerson = headerWords(idHeader).includes('employee');
  return { holders, aspects: uses.map((use) => aspectOf(use, isOfPerson)) };
}

const OF_HOLDER: ReadonlySet<ColumnUse['takenFor']> = new Set<Field>([
  'holder',
  'status',
  'startDate',
  'endDate',
]);

const OF_PERSON: ReadonlySet<ColumnUse['why']> = new Set(['personal data', 'special category', 'sensitive']);

/**
 * What is left out as personal data is about the holder, whatever it is. Several people share a post and each has figures
 * of their own; under one number of a person other figures are a contradiction.
 */
function aspectOf(use: ColumnUse, isOfPerson: boolean): Aspect {
  if (use.takenFor === 'fte' || use.takenFor === 'cost' || use.takenFor === 'headcount')
    return isOfPerson ? 'post' : 'figure';
  const isPersonal = use.takenFor === 'left out' && OF_PERSON.has(use.why);
  return isPersonal || OF_HOLDER.has(use.takenFor) || isOfHolder(use) ? 'holder' : 'post';
}
