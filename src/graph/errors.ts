/** The stable codes that reach a client in `extensions.code`; docs/api.md describes each. */
export type ErrorCode =
  | 'NOT_FOUND'
  | 'AMBIGUOUS'
  | 'INVALID_INPUT'
  | 'COST_LIMIT_EXCEEDED'
  | 'VERSION_CONFLICT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'ISSUER_UNAVAILABLE'
  | 'DATABASE_UNAVAILABLE'
  | 'SERVER_STOPPING'
  | 'DEADLINE_EXCEEDED'
  | 'TOO_MANY_REQUESTS'
  | 'OVERLOADED'
  | 'SEED_PROBLEMS';

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

/** Nobody knows who asks, and this may not be asked by everybody; or the token is unknown, revoked or over. */
export class UnauthenticatedError extends RolegraphError {
  readonly code = 'UNAUTHENTICATED';
}

/** It is known who asks, and they may not. `details.needs` is the scope that they lack. */
export class ForbiddenError extends RolegraphError {
  readonly code = 'FORBIDDEN';
}

/** Whether a token holds cannot be known now, because its issuer does not answer. */
export class IssuerUnavailableError extends RolegraphError {
  readonly code = 'ISSUER_UNAVAILABLE';
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

/** The embedded database's files do not make sense any more. */
export class DatabaseDamagedError extends DatabaseContentError {}

/** The disk under the database is full. */
export class DatabaseFullError extends DatabaseUnavailableError {}

/** The graph does not fit into the memory that this process may use. */
export class InsufficientMemoryError extends DatabaseUnavailableError {}

/** This process was told to stop; what it was asked for is not done, and nothing of it was written. */
export class ServerStoppingError extends RolegraphError {
  readonly code = 'SERVER_STOPPING';
}

/** A statement or a request took longer than it was given. */
export class DeadlineExceededError extends RolegraphError {
  readonly code = 'DEADLINE_EXCEEDED';
}

/** This client asks more often, or for more at once, than one may. `details.retryAfter` is in seconds. */
export class TooManyRequestsError extends RolegraphError {
  readonly code = 'TOO_MANY_REQUESTS';
}

/** The server has more to do than it can answer in time. `details.retryAfter` is in seconds. */
export class OverloadedError extends RolegraphError {
  readonly code = 'OVERLOADED';
}

/** A write would break a unique constraint; nothing of its transaction was written. */
export class ConstraintViolationError extends RolegraphError {
  readonly code = 'INVALID_INPUT';
}
