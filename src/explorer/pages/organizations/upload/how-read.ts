/** What a column can be taken for. */
export const FIELDS = [
  'id',
  'title',
  'manager',
  'managerKey',
  'dottedManagers',
  'role',
  'unit',
  'location',
  'grade',
  'fte',
  'cost',
  'vacant',
  'headcount',
  'holder',
  'status',
  'startDate',
  'endDate',
  'effectiveDate',
  'currency',
  'costPeriod',
] as const;
export type Field = (typeof FIELDS)[number];

/** What becomes of rows of one id that say different things. */
export const DUPLICATES = ['keep', 'first', 'last', 'refuse'] as const;
export type Duplicates = (typeof DUPLICATES)[number];

/** How a person wants a file to be read; whatever they do not say is guessed. */
export interface HowRead {
  readonly columns: Readonly<Partial<Record<Field, string>>>;
  /** Whether no column is guessed beside those. */
  readonly isOnlyNamed: boolean;
  readonly duplicates: Duplicates;
}

export const AS_GUESSED: HowRead = { columns: {}, isOnlyNamed: false, duplicates: 'keep' };

/**
 * The same with a column taken for something else. One that is to be left out, and was guessed, is only left out where
 * nothing is guessed any more; so the others are named as they were read.
 */
export function withColumn(
  how: HowRead,
  header: string,
  field: Field | 'left out',
  asRead: HowRead['columns'],
): HowRead {
  const isOnlyNamed = how.isOnlyNamed || field === 'left out';
  const before = Object.entries({ ...(isOnlyNamed ? asRead : {}), ...how.columns });
  const others = before.filter(([name, other]) => other !== header && name !== field);
  const columns = Object.fromEntries(field === 'left out' ? others : [...others, [field, header]]);
  return { ...how, columns, isOnlyNamed };
}
