import {
  ConstraintViolationError,
  DatabaseUnavailableError,
  DeadlineExceededError,
  VersionConflictError,
} from '../../graph/errors.ts';

/**
 * A statement that an engine refuses, or that answers something the port does not carry: a defect of
 * the program, so it reaches no client. The message begins with the statement's label.
 */
export class StatementError extends Error {
  constructor(label: string, message: string, options?: ErrorOptions) {
    super(`${label}: ${message}`, options);
    this.name = new.target.name;
  }
}

/** The same sentence from both engines; `details` names the label and the property. */
export function uniqueViolation(
  label: string,
  property: string,
  value: string,
  cause: unknown,
): ConstraintViolationError {
  const message = `A ${label} with the ${property} "${value}" exists already; choose another ${property}, or change that one.`;
  return new ConstraintViolationError(message, { label, property }, { cause });
}

/** For a unique constraint that cannot be created; `details` names the label and the property. */
export function uniqueConstraintImpossible(
  label: string,
  property: string,
  value: string,
  cause?: unknown,
): ConstraintViolationError {
  const message = `Several nodes with the label ${label} have the ${property} "${value}", which must be unique; remove all but one.`;
  return new ConstraintViolationError(message, { label, property }, { cause });
}

/** A unique constraint was broken, and the engine did not say which in words that are understood. */
export function someUniqueViolation(cause: unknown): ConstraintViolationError {
  return new ConstraintViolationError('A value that must be unique exists already.', {}, { cause });
}

export function writeConflict(cause: unknown): VersionConflictError {
  const message =
    'Others changed the same part of the graph at the same time. Nothing was written; ask again.';
  return new VersionConflictError(message, {}, { cause });
}

export function deadlineExceeded(cause?: unknown): DeadlineExceededError {
  const message = 'The database did not finish in the time it was given. Ask for less, or allow more time.';
  return new DeadlineExceededError(message, {}, { cause });
}

export function databaseClosed(): DatabaseUnavailableError {
  return new DatabaseUnavailableError('The database is closed, because this server is stopping.');
}
