import {
  DatabaseContentError,
  DatabaseDamagedError,
  DatabaseFullError,
  DatabaseLockedError,
  DatabaseUnavailableError,
  RolegraphError,
} from '../../graph/errors.ts';
import type { Statement } from '../port/database.ts';
import { someUniqueViolation, StatementError, uniqueViolation, writeConflict } from '../port/failures.ts';

/** GQLSTATUS "transaction rollback": another transaction wrote the same node or relationship first, or `UNWRITTEN`. */
const CONFLICT = '40000';

/** The commit could not be written to the log; the engine has taken all of it back. X003 is any input or output. */
const UNWRITTEN = /GRAFEO-(?:T009|X003)/;

/** What systems say where there is no room: on the disk, for a file of this size, for this user. */
const NO_ROOM = /No space left on device|File too large|quota exceeded|not enough space on the disk/i;

/** `... property 'id' with value String("a") already exists on :Role` */
const UNIQUE_VIOLATION =
  /UNIQUE constraint violation(?:: property '([^']+)' with value \w+\("?(.*?)"?\) already exists on :(\S+))?/;

/** What the engine says of a file that it cannot make sense of: X002 and S002 are its own codes. */
const DAMAGED = /GRAFEO-[XS]002|damaged|corrupt/i;
/** The same of one that does not begin as its files do. */
const FOREIGN = 'not a Grafeo database';

/** Names what the engine threw for a statement, or for a commit when there is no statement. */
export function normalizeError(error: unknown, statement: Statement | null): Error {
  if (error instanceof RolegraphError || error instanceof StatementError) return error;
  const { message, gqlStatus } = asEngineError(error);
  if (hasNoRoom(error)) return noRoom(error);
  if (UNWRITTEN.test(message)) return unwritten(error);
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
  if (message.includes(FOREIGN)) {
    const sentence = `What lies in ${directory} as the database does not begin like one: it is something else, or was written over. Move ${directory} away, or set ROLEGRAPH_DATA_DIR to another directory.`;
    return new DatabaseContentError(sentence, {}, { cause: error });
  }
  if (DAMAGED.test(message)) return new DatabaseDamagedError(damaged(directory), {}, { cause: error });
  if (hasNoRoom(error)) {
    const sentence = `There is no room left in ${directory} to open the database; make room, or set ROLEGRAPH_DATA_DIR to another directory.`;
    return new DatabaseFullError(sentence, {}, { cause: error });
  }
  const sentence = `The database in ${directory} cannot be opened; check the directory's permissions and free space, or set ROLEGRAPH_DATA_DIR to another.`;
  return new DatabaseUnavailableError(sentence, {}, { cause: error });
}

/** Whether the engine failed because a disk is full. */
export function hasNoRoom(error: unknown): boolean {
  return NO_ROOM.test(asEngineError(error).message);
}

/** Without the place: this one reaches clients. */
export function noRoom(cause?: unknown): DatabaseFullError {
  const message =
    'There is no room left where the database lies. Nothing was written, and what was there is there still; make room, and try again.';
  return new DatabaseFullError(message, {}, { cause });
}

function unwritten(cause: unknown): DatabaseUnavailableError {
  const message =
    'The database could not be written, and nothing of this was; look after the disk that it lies on, and try again.';
  return new DatabaseUnavailableError(message, {}, { cause });
}

function damaged(directory: string): string {
  return `The database in ${directory} is damaged. What comes from seed/ is built again by itself; org charts that were imported, and what was edited in the database, are lost with it unless you keep them:
  rolegraph export organization SLUG --format json --out SLUG.json
reads what can still be read, and changes nothing. Then move ${directory} away, start again, and import the charts.`;
}

function asEngineError(error: unknown): { message: string; gqlStatus?: string } {
  return error instanceof Error ? error : { message: String(error) };
}
