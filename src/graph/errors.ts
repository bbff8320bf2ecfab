/** The stable codes that reach a client in `extensions.code`; docs/api.md describes each. */
export type ErrorCode =
  | 'NOT_FOUND'
  | 'AMBIGUOUS'
  | 'INVALID_INPUT'
  | 'COST_LIMIT_EXCEEDED'
  | 'VERSION_CONFLICT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'DATABASE_UNAVAILABLE'
  | 'DEADLINE_EXCEEDED';

/** What a client is told beside the message: plain JSON, never anything internal. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

/**
 * An error that its reader can act on: the message says what was wrong, where, and what to do.
 * Every other error is a defect of the program and reaches a client without its message.
 */
export abstract class RolegraphError extends Error {
  abstract readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(message: string, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.details = details;
  }
}

/** Nothing has this name or id. `details.suggestions` lists the nearest known ones, best first. */
export class NotFoundError extends RolegraphError {
  readonly code = 'NOT_FOUND';
}

/** Several things have this name. `details.candidates` lists their ids. */
export class AmbiguousError extends RolegraphError {
  readonly code = 'AMBIGUOUS';
}

/** An argument is outside what it may be. `details.argument` is its path, dotted. */
export class InvalidInputError extends RolegraphError {
  readonly code = 'INVALID_INPUT';
}

/** The graph was changed by someone else meanwhile; nothing was written. Asking again is safe. */
export class VersionConflictError extends RolegraphError {
  readonly code = 'VERSION_CONFLICT';
}

/** The database does not answer, or answers that it cannot serve now. */
export class DatabaseUnavailableError extends RolegraphError {
  readonly code = 'DATABASE_UNAVAILABLE';
}

/** The database answers, but not to these credentials. */
export class DatabaseAccessError extends DatabaseUnavailableError {}

/** Another process has the embedded database open. */
export class DatabaseLockedError extends DatabaseUnavailableError {}

/** The database holds something that this program must not touch: other content, or a newer graph model. */
export class DatabaseContentError extends DatabaseUnavailableError {}

/** The graph does not fit into the memory that this process may use. */
export class InsufficientMemoryError extends DatabaseUnavailableError {}

/** A statement or a request took longer than it was given. */
export class DeadlineExceededError extends RolegraphError {
  readonly code = 'DEADLINE_EXCEEDED';
}

/** A request costs more than one may. `details` has the cost, the limit, and the fields that cost most. */
export class CostLimitExceededError extends RolegraphError {
  readonly code = 'COST_LIMIT_EXCEEDED';
}

/** A write would break a unique constraint; nothing of its transaction was written. */
export class ConstraintViolationError extends RolegraphError {
  readonly code = 'INVALID_INPUT';
}
