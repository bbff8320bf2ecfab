import {
  DatabaseContentError,
  DatabaseLockedError,
  DatabaseUnavailableError,
  RolegraphError,
} from '../../graph/errors.ts';
import type { Statement } from '../port/database.ts';
import { someUniqueViolation, StatementError, uniqueViolation, writeConflict } from '../port/failures.ts';

/** GQLSTATUS "transaction rollback": another transaction wrote the same node or relationship first. */
const CONFLICT = '40000';

/** `... property 'id' with value String("a") already exists on :Role` */
const UNIQUE_VIOLATION =
  /UNIQUE constraint violation(?:: property '([^']+)' with value \w+\("?(.*?)"?\) already exists on :(\S+))?/;

/** What the engine says of a file that it cannot make sense of: X002 and S002 are its own codes. */
const DAMAGED = /GRAFEO-[XS]002|damaged|not a database file|corrupt/i;

/** Names what the engine threw for a statement, or for a commit when there is no statement. */
export function normalizeError(error: unknown, statement: Statement | null): Error {
  if (error instanceof RolegraphError || error instanceof StatementError) return error;
  const { message, gqlStatus } = asEngineError(error);
  if (gqlStatus === CONFLICT) return writeConflict(error);
  const unique = UNIQUE_VIOLATION.exec(message);
  if (unique !== null) {
    const [, property, value, label] = unique;
    if (property === undefined || value === undefined || label === undefined)
      return someUniqueViolation(error);
    return uniqueViolation(label, property, value, error);
  }
  return new StatementError(statement?.label ?? 'commit', message, { cause: error });
}

/** Names what the engine threw when it opened the database in `directory`. */
export function normalizeOpenError(error: unknown, directory: string): Error {
  const { message } = asEngineError(error);
  if (message.includes('cannot be locked')) {
    const sentence = `Another rolegraph process has the database in ${directory} open; stop it, or set ROLEGRAPH_DATA_DIR to another directory.`;
    return new DatabaseLockedError(sentence, {}, { cause: error });
  }
  if (DAMAGED.test(message)) {
    const sentence = `The database in ${directory} is damaged or is not one of rolegraph's; delete that directory, and it is built again from seed/ at the next start.`;
    return new DatabaseContentError(sentence, {}, { cause: error });
  }
  const sentence = `The database in ${directory} cannot be opened; check the directory's permissions and free space, or set ROLEGRAPH_DATA_DIR to another.`;
  return new DatabaseUnavailableError(sentence, {}, { cause: error });
}

function asEngineError(error: unknown): { message: string; gqlStatus?: string } {
  return error instanceof Error ? error : { message: String(error) };
}
