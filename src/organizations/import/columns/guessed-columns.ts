import { compareFits, type Fit, fitsOf, isStatusHeader } from './field-headers.ts';
import { type Field, FIELDS } from '../rows/organization-file.ts';
import { tellOfVacancies } from '../rows/vacancy.ts';

/** A column that may be guessed at. */
export interface Candidate {
  readonly index: number;
  readonly header: string;
  /** Its cells that are not empty, of the first rows. */
  readonly sample: readonly string[];
}

interface Guess extends Fit {
  readonly column: Candidate;
}

/**
 * The column that fits each of the fields best, by its header; of ids and managers, where there is a choice, the pair of
 * which most managers are among the ids. No column is taken twice, and none for a field that only nearly fits.
 */
export function guessedColumns(
  candidates: readonly Candidate[],
  wanted: ReadonlySet<Field>,
): Map<Field, number> {
  const guesses = candidates.flatMap((column) => guessesOf(column)).filter(({ field }) => wanted.has(field));
  const chosen = new Map<Field, number>();
  const isFree = ({ field, column }: Guess) =>
    !chosen.has(field) && ![...chosen.values()].includes(column.index);
  const take = ({ field, column }: Guess) => chosen.set(field, column.index);
  const ids = guesses.filter(({ field }) => field === 'id').sort(compareFits);
  const managers = guesses.filter(({ field }) => field === 'manager').sort(compareFits);
  for (const guess of bestPair(ids, managers) ?? []) take(guess);
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

function guessesOf(column: Candidate): Guess[] {
  const fits = fitsOf(column.header).map((fit) => ({ ...fit, column }));
  const isVacancy = isStatusHeader(column.header) && tellOfVacancies(column.sample);
  // The same column is looked at for who left.
  const others = fits.filter(({ field }) => field !== 'status');
  return isVacancy ? [...others, { field: 'vacant', extraWords: 1, rank: 0, column }] : fits;
}

/** Null where no manager is among the ids of any pair, or there is nothing to choose. */
function bestPair(ids: readonly Guess[], managers: readonly Guess[]): [Guess, Guess] | null {
  if (ids.length < 2 && managers.length < 2) return null;
  let best: { pair: [Guess, Guess]; share: number } | null = null;
  for (const id of ids) {
    const known = new Set(id.column.sample);
    for (const manager of managers) {
      const { sample } = manager.column;
      const share = sample.filter((cell) => known.has(cell)).length / Math.max(1, sample.length);
      // Better by little is chance: a manager who left, or one beyond the sample.
      if (share > (best?.share ?? 0) + 0.1) best = { pair: [id, manager], share };
    }
  }
  return best?.pair ?? null;
}
