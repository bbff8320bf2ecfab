import type { ChosenColumns } from '../columns/choose-columns.ts';
import { headerWords } from '../columns/header-words.ts';
import type { Aspect } from './likeness.ts';
import { isOfHolder } from './holders.ts';
import type { ColumnUse, Field } from './organization-file.ts';

/** What else the columns of a table tell, once it is chosen what each is taken for. */
export interface FurtherColumns {
  readonly uses: readonly ColumnUse[];
  readonly moreDotted: readonly number[];
  readonly holders: readonly number[];
  readonly aspects: readonly Aspect[];
}

/** @param samples by column its cells of the first rows, without empty ones */
export function furtherColumns(
  { uses, byField }: ChosenColumns,
  samples: readonly (readonly string[])[],
): FurtherColumns {
  const ids = new Set(samples[byField.get('id') ?? -1]);
  const moreDotted = uses.flatMap((use, index) =>
    isFurtherManager(use) && namesSome(samples[index] ?? [], ids) ? [index] : [],
  );
  const known = uses.map((use, index): ColumnUse =>
    moreDotted.includes(index)
      ? { ...use, takenFor: 'dottedManagers', why: 'guessed from the header', detail: null }
      : use,
  );
  const rows = Math.max(0, ...samples.map(({ length }) => length));
  const holders = known.flatMap((use, index) =>
    isOfHolder(use) && (samples[index]?.length ?? 0) * 2 > rows ? [index] : [],
  );
  const idHeader = known[byField.get('id') ?? -1]?.header ?? '';
  const isOfPerson = headerWords(idHeader).includes('employee');
  return { uses: known, moreDotted, holders, aspects: known.map((use) => aspectOf(use, isOfPerson)) };
}

/** "Manager 2 ID", "Supervisor 3", "2nd manager". */
function isFurtherManager({ header, takenFor }: ColumnUse): boolean {
  if (takenFor !== 'attribute' && takenFor !== 'left out') return false;
  const words = headerWords(header.replace(/(\d)(st|nd|rd|th)\b/i, '$1'));
  const others = words.filter((word) => !/^(id|name|reports|to|line|employee|position)$/.test(word));
  const isManager = words.includes('manager') || (words.includes('reports') && words.includes('to'));
  return isManager && others.some((word) => /^([2-9]|second|third|fourth)$/.test(word)) && others.length <= 2;
}

function namesSome(sample: readonly string[], ids: ReadonlySet<string>): boolean {
  return sample.some((text) => ids.has(text));
}

const OF_HOLDER: ReadonlySet<ColumnUse['takenFor']> = new Set<Field>([
  'holder',
  'status',
  'startDate',
  'endDate',
]);

/**
 * What is left out as personal data is about the holder, whatever it is. Several people share a post and each has figures
 * of their own; under one number of a person other figures are a contradiction.
 */
function aspectOf(use: ColumnUse, isOfPerson: boolean): Aspect {
  if (use.takenFor === 'fte' || use.takenFor === 'cost' || use.takenFor === 'headcount')
    return isOfPerson ? 'post' : 'figure';
  const isPersonal = use.takenFor === 'left out' && use.why === 'personal data';
  return isPersonal || OF_HOLDER.has(use.takenFor) || isOfHolder(use) ? 'holder' : 'post';
}
