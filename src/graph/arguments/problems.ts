import { AmbiguousError, InvalidInputError, NotFoundError, RolegraphError } from '../errors.ts';

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

/** What a check answers or, for who tells all problems at once, what is wrong. */
export function orProblem<Answer>(check: () => Answer): Answer | RolegraphError {
  try {
    return check();
  } catch (error) {
    if (error instanceof RolegraphError) return error;
    throw error;
  }
}
