/**
 * The stable codes that reach a client in `extensions.code`, with the HTTP status of a request that ends in each; docs/api.md
 * says what they mean. Where a single field of a query has failed, the rest is answered, and the status is 200.
 */
export const STATUS_OF_CODE = {
  NOT_FOUND: 404,
  AMBIGUOUS: 400,
  INVALID_INPUT: 400,
  COST_LIMIT_EXCEEDED: 400,
  VERSION_CONFLICT: 409,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  ISSUER_UNAVAILABLE: 503,
  HOST_NOT_ALLOWED: 421,
  DOCUMENT_NOT_TRUSTED: 403,
  DOCUMENT_NOT_FOUND: 404,
  DATABASE_UNAVAILABLE: 503,
  SERVER_STOPPING: 503,
  DEADLINE_EXCEEDED: 504,
  TOO_MANY_REQUESTS: 429,
  OVERLOADED: 503,
  SEED_PROBLEMS: 500,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_NOT_SUPPORTED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  PERSISTED_QUERY_NOT_FOUND: 400,
  PERSISTED_QUERY_MISMATCH: 400,
  PERSISTED_QUERY_NOT_SUPPORTED: 400,
  BAD_REQUEST: 400,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  REQUEST_TIMEOUT: 408,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  HEADERS_TOO_LARGE: 431,
  INTERNAL_SERVER_ERROR: 500,
} as const;

export type ErrorCode = keyof typeof STATUS_OF_CODE;

/** Whether a text is one of the codes. */
export function isErrorCode(text: unknown): text is ErrorCode {
  return typeof text === 'string' && Object.hasOwn(STATUS_OF_CODE, text);
}

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

  /** What is told to who asks over the network: the message, where that is not for the operator alone. */
  get publicMessage(): string {
    return this.message;
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

/**
 * The database does not answer, or answers that it cannot serve now. The message may name its address or its file.
 * `details.mayBeWritten`: it failed while it was writing, and whether that is kept shows when it serves again.
 */
export class DatabaseUnavailableError extends RolegraphError {
  readonly code = 'DATABASE_UNAVAILABLE';

  override get publicMessage(): string {
    if (this.details.mayBeWritten === true) {
      return 'The database failed while it was writing, and whether that is kept shows when it serves again. The server has logged why.';
    }
    return 'The database cannot serve now; ask again later. The server has logged why.';
  }
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

/** A request costs more than one may. `details` has the cost, the limit, and the fields that cost most. */
export class CostLimitExceededError extends RolegraphError {
  readonly code = 'COST_LIMIT_EXCEEDED';
}

/** A write would break a unique constraint; nothing of its transaction was written. */
export class ConstraintViolationError extends RolegraphError {
  readonly code = 'INVALID_INPUT';
}
