import type { ColumnFacts } from './column-facts.ts';
import { compareFits, type Fit, isStatusHeader } from './field-headers.ts';
import { type Field, FIELDS } from '../rows/organization-file.ts';
import { tellOfVacancies } from '../rows/vacancy.ts';

interface Guess extends Fit {
  readonly column: ColumnFacts;
}

/**
 * The column that fits each of the fields best, by its header. No column is taken twice, and none for a field that only
 * nearly fits. Ids and managers are key-columns.ts's.
 */
export function guessedColumns(
  candidates: readonly ColumnFacts[],
  wanted: ReadonlySet<Field>,
): Map<Field, number> {
  const guesses = candidates.flatMap((column) => guessesOf(column)).filter(({ field }) => wanted.has(field));
  const chosen = new Map<Field, number>();
  const isFree = ({ field, column }: Guess) =>
    !chosen.has(field) && ![...chosen.values()].includes(column.index);
  const take = ({ field, column }: Guess) => chosen.set(field, column.index);
  const inOrder = guesses.sort((a, b) => compareFits(a, b) || a.column.index - b.column.index);
  for (const guess of inOrder) if (isFree(guess)) take(guess);
  const role = chosen.get('role');
  // A file that calls what people do a role and has no word for titles.
  if (wanted.has('title') && !chosen.has('title') && role !== undefined) {
    chosen.delete('role');
    chosen.set('title', role);
  }
  return new Map(FIELDS.flatMap((field) => [...chosen].filter(([taken]) => taken === field)));
}

function guessesOf(column: ColumnFacts): Guess[] {
  const fits = column.fits.map((fit) => ({ ...fit, column }));
  const isVacancy = isStatusHeader(column.header) && tellOfVacancies(column.sample);
  // The same column is looked at for who left.
  const others = fits.filter(({ field }) => field !== 'status');
  return isVacancy ? [...others, { field: 'vacant', extraWords: 1, rank: 0, column }] : fits;
}
