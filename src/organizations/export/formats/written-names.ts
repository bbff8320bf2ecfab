/*
 * The names that a chart is written under, which a reader of the files goes by: in a table that has the column
 * `rolegraph:depth`, and in a document whose positions have `derived`, they are taken as they are and nothing is
 * guessed.
 */

/** In the order of the columns; managers may have further ones, `manager id 2`, each of them a cell like the first. */
export const CSV_NAMES = {
  id: 'id',
  title: 'title',
  manager: 'manager id',
  dottedManagers: 'dotted manager ids',
  role: 'role',
  unit: 'unit',
  location: 'location',
  grade: 'grade',
  fte: 'fte',
  cost: 'cost',
  currency: 'currency',
  vacant: 'vacant',
  status: 'status',
  headcount: 'headcount',
} as const;

/** Columns that were worked out and say nothing to a reader. */
export const DERIVED_NAMES = {
  depth: 'rolegraph:depth',
  span: 'rolegraph:span',
  descendants: 'rolegraph:descendants',
} as const;

/** Stands before the name of an attribute that {@link isReserved}; the rest is the name. */
export const ATTRIBUTE_PREFIX = 'rolegraph:attribute:';

const RESERVED = new RegExp(
  `^(${Object.values(CSV_NAMES).join('|')}|${CSV_NAMES.manager} \\d+|${CSV_NAMES.dottedManagers} \\d+|rolegraph:.*)$`,
  'is',
);

/** Whether an attribute of this name, as a column, would be taken for something else, in whatever case, or trimmed. */
export function isReserved(name: string): boolean {
  return name === '' || name.trim() !== name || RESERVED.test(name);
}
