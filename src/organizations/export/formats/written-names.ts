import { z } from 'zod';

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

const GRADE_ORDER = 'rolegraph:grade order ';

/**
 * The name of a column that says in which order grades are, from the lowest up: `rolegraph:grade order ["Junior","Senior"]`.
 * Its cells are the places of grades in it, from 1.
 */
export function gradeOrderName(order: readonly string[]): string {
  // In a header runs of white space are one blank.
  const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return GRADE_ORDER + JSON.stringify(order).replace(/(?<=\s)\s|[^\S ]/g, escaped);
}

/** The order that such a name says; null for every other. */
export function gradeOrderIn(name: string): string[] | null {
  if (!name.startsWith(GRADE_ORDER)) return null;
  try {
    return z.array(z.string()).parse(JSON.parse(name.slice(GRADE_ORDER.length)));
  } catch {
    return null;
  }
}

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
