import type { ChosenColumns } from '../columns/choose-columns.ts';
import { headerWords } from '../columns/header-words.ts';
import type { KeyUse } from '../columns/key-use.ts';
import type { NumberColumn } from '../columns/number-columns.ts';
import type { Pseudonyms } from '../columns/pseudonyms.ts';
import type { Aspect } from './likeness.ts';
import { isOfHolder } from './holders.ts';
import type { ColumnUse, Field } from './organization-file.ts';

/** What is known about the columns of a table when its rows are read. */
export interface RowColumns {
  readonly uses: readonly ColumnUse[];
  readonly byField: ReadonlyMap<Field, number>;
  readonly numbers: readonly NumberColumn[];
  /** Columns of dotted managers beside the first. */
  readonly furtherDotted: readonly number[];
  readonly keys: KeyUse;
  /** Whether this program wrote the file: its texts were looked at when they were imported. */
  readonly isOwn: boolean;
  readonly pseudonyms: Pseudonyms;
  /** Columns that name whoever holds the post, and are not empty on most rows. */
  readonly holders: readonly number[];
  /** By column: what rows with one id are compared by; null where rows are positions of their own, however alike. */
  readonly aspects: readonly Aspect[] | null;
  /** Whether ids and managers are read as bare numbers: 17.0 as 17. */
  readonly numbersAreDressed: boolean;
  /** Lower case. */
  readonly nobody: ReadonlySet<string>;
}

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
