import type { ChosenColumns } from '../columns/choose-columns.ts';
import type { Aspect } from './likeness.ts';
import { isOfHolder } from './holders.ts';
import type { ColumnUse, Field } from './organization-file.ts';

/** What else the columns of a table tell, once it is chosen what each is taken for. */
export interface FurtherColumns {
  readonly holders: readonly number[];
  readonly aspects: readonly Aspect[];
}

/** @param samples by column its cells of the first rows, without empty ones */
export function furtherColumns(
  { uses }: ChosenColumns,
  samples: readonly (readonly string[])[],
): FurtherColumns {
  const rows = Math.max(0, ...samples.map(({ length }) => length));
  const holders = uses.flatMap((use, index) =>
    isOfHolder(use) && (samples[index]?.length ?? 0) * 2 > rows ? [index] : [],
  );
  return { holders, aspects: uses.map(aspectOf) };
}

const OF_HOLDER: ReadonlySet<ColumnUse['takenFor']> = new Set<Field>([
  'holder',
  'status',
  'startDate',
  'endDate',
]);

/** What is left out as personal data is about the holder, whatever it is. */
function aspectOf(use: ColumnUse): Aspect {
  if (use.takenFor === 'fte' || use.takenFor === 'cost' || use.takenFor === 'headcount') return 'figure';
  const isPersonal = use.takenFor === 'left out' && use.why === 'personal data';
  return isPersonal || OF_HOLDER.has(use.takenFor) || isOfHolder(use) ? 'holder' : 'post';
}
