import { AmbiguousError, InvalidInputError, NotFoundError, type RolegraphError } from '../errors.ts';

/** More problems are not looked for or told: every unknown name costs a search for the nearest ones. */
export const MOST_PROBLEMS = 20;

/**
 * One error for several: of the kind that they share, with the details of the first, and `problems`, which lists each
 * with its own.
 */
export function allTogether(all: readonly RolegraphError[]): RolegraphError {
  const problems = all.slice(0, MOST_PROBLEMS);
  const [first] = problems;
  const kind = [NotFoundError, AmbiguousError].find((each) =>
    problems.every((problem) => problem instanceof each),
  );
  const details = {
    ...first?.details,
    problems: problems.map(({ code, message, details }) => ({ ...details, code, message })),
  };
  return new (kind ?? InvalidInputError)(problems.map(({ message }) => message).join(' '), details);
}
