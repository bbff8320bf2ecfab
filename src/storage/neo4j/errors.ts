import neo4j, { type Neo4jError } from 'neo4j-driver';
import {
  DatabaseAccessError,
  DatabaseFullError,
  DatabaseUnavailableError,
  RolegraphError,
} from '../../graph/errors.ts';
import type { Statement } from '../port/database.ts';
import {
  deadlineExceeded,
  someUniqueViolation,
  StatementError,
  uniqueConstraintImpossible,
  uniqueViolation,
  writeConflict,
} from '../port/failures.ts';

/**
 * `Node(0) already exists with label `Role` and property `id` = 'a'`, and for a constraint that
 * cannot be created `Both Node(3) and Node(4) have the label `Role` and property `id` = 'a'. Note ...`
 */
const NOT_UNIQUE = /label `([^`]+)` and property `([^`]+)` = '?(.*?)'?(?:\. Note .*)?$/;

function isNeo4jError(error: unknown): error is Neo4jError {
  return error instanceof neo4j.Neo4jError;
}

/** For logs: what Neo4j or its driver calls the error. */
export function codeOf(error: unknown): string {
  return isNeo4jError(error) ? error.code : 'not an error of Neo4j';
}

/** Whether the same transaction may succeed when it is tried again. */
export function isTransient(error: unknown): boolean {
  return isNeo4jError(error) && error.retryable;
}

/**
 * Whether the server ended the transaction by itself, as it says of one that was waiting for a
 * lock: at its timeout, at a shutdown, or because an administrator ended it.
 */
export function wasTerminated(error: unknown): boolean {
  const cause = causeOf(error);
  return isNeo4jError(cause) && TERMINATED.test(cause.code);
}

/** Whether the server has stopped the database after an error of its own, such as a full disk. */
export function hasPanicked(error: unknown): boolean {
  const cause = causeOf(error);
  return isNeo4jError(cause) && PANICKED.test(cause.code);
}

/** What the driver threw, also where that was named already. */
function causeOf(error: unknown): unknown {
  return error instanceof Error && !isNeo4jError(error) ? error.cause : error;
}

/** It writes to its log first: what fails after that is there when it has been restarted. */
const HALF_COMMITTED = /^Neo\.DatabaseError\.Transaction\.Transaction(CommitFailed|LogError)$/;
const PANICKED = /^Neo\.DatabaseError\.Transaction\.Transaction(CommitFailed|LogError|StartFailed)$/;

const TERMINATED = /\.Transaction\.(LockClientStopped|Terminated)$/;

/** Whether a bookmark is of a past that this database does not have, or does not reach. */
export function isForeignBookmark(error: unknown): boolean {
  return (
    isNeo4jError(error) &&
    /^Neo\.(Client|Transient)Error\.Transaction\.(InvalidBookmark|BookmarkTimeout)/.test(error.code)
  );
}

/** The one place that knows what Neo4j and its driver call their errors. */
export class ErrorNormalizer {
  readonly #address: string;
  readonly #database: string;

  /** @param address without credentials, for the messages */
  constructor(address: string, database: string) {
    this.#address = address;
    this.#database = database;
  }

  /**
   * Names what the driver threw for a statement, or around one when there is none. What is not the
   * driver's, such as a domain error that `work` threw, comes back as it is.
   */
  normalize(error: unknown, statement: Statement | null): Error {
    if (error instanceof RolegraphError || error instanceof StatementError) return error;
    if (!isNeo4jError(error))
      return error instanceof Error ? error : new Error(String(error), { cause: error });

    const { code } = error;
    if (code === 'ServiceUnavailable' || code === 'SessionExpired') return this.#unavailable(error);
    if (isAcquisitionTimeout(error))
      return this.#refuse('gave no connection in time', 'check that it runs and is not overloaded', error);
    if (code.startsWith('Neo.ClientError.Security.')) return this.#accessDenied(error);
    if (code.startsWith('Neo.ClientError.Database.')) return this.#noSuchDatabase(error);
    if (code === 'Neo.ClientError.Schema.ConstraintValidationFailed')
      return notUnique(error, uniqueViolation);
    if (code.endsWith('.Schema.ConstraintCreationFailed'))
      return notUnique(error, uniqueConstraintImpossible);
    if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) return deadlineExceeded(error);
    if (TERMINATED.test(code)) return this.#refuse('ended the transaction', 'ask again in a moment', error);
    if (PANICKED.test(code)) return this.panicked(error, false);
    if (code.startsWith('Neo.TransientError.Transaction.')) return writeConflict(error);
    if (code.startsWith('Neo.TransientError.'))
      return this.#refuse('cannot serve now', 'ask again in a moment', error);
    return new StatementError(statement?.label ?? 'transaction', error.message, { cause: error });
  }

  /**
   * That the server has stopped the database, which it says without a reason; `isFull`: whether that is known to be its
   * disk.
   */
  panicked(error: unknown, isFull: boolean): Error {
    const cause = causeOf(error);
    const mayBeWritten = isNeo4jError(cause) && HALF_COMMITTED.test(cause.code);
    const what = isFull ? 'has no room left on its disk' : 'has failed';
    const kept = mayBeWritten ? '; whether what it was writing is kept shows then' : '';
    const remedy = isFull ? 'make room, and restart it' : 'see its log for why, and restart it';
    const message = `Neo4j at ${this.#address} ${what}, and serves nothing more until it is restarted${kept}; ${remedy}.`;
    const details = mayBeWritten ? { mayBeWritten } : {};
    return new (isFull ? DatabaseFullError : DatabaseUnavailableError)(message, details, { cause });
  }

  #unavailable(cause: Neo4jError): Error {
    const reason = cause.message;
    if (/ENOTFOUND|EAI_AGAIN/.test(reason)) {
      return this.#refuse(
        'has a host name that is not known',
        'check the spelling of NEO4J_URI and the network',
        cause,
      );
    }
    if (/certificate|TLS|SSL/i.test(reason) && !reason.includes('ECONNREFUSED')) {
      return this.#refuse(
        'does not agree on encryption',
        'check whether NEO4J_URI should say +s, +ssc or neither',
        cause,
      );
    }
    const routes = reason.includes('routing')
      ? ', and say bolt:// for a single server that cannot route'
      : '';
    return this.#refuse('does not answer', `check that it runs and that NEO4J_URI is right${routes}`, cause);
  }

  #accessDenied(cause: Neo4jError): Error {
    const message = `Neo4j at ${this.#address} refuses these credentials; check NEO4J_USERNAME and NEO4J_PASSWORD.`;
    return new DatabaseAccessError(message, {}, { cause });
  }

  #noSuchDatabase(cause: Neo4jError): Error {
    return this.#refuse(`has no database "${this.#database}"`, 'check NEO4J_DATABASE', cause);
  }

  #refuse(what: string, remedy: string, cause: Neo4jError): Error {
    return new DatabaseUnavailableError(`Neo4j at ${this.#address} ${what}; ${remedy}.`, {}, { cause });
  }
}

function isAcquisitionTimeout(error: Neo4jError): boolean {
  return error.message.startsWith('Connection acquisition timed out');
}

function notUnique(error: Neo4jError, name: typeof uniqueViolation): Error {
  const [, label, property, value] = NOT_UNIQUE.exec(error.message) ?? [];
  if (label === undefined || property === undefined || value === undefined) return someUniqueViolation(error);
  return name(label, property, value, error);
}
