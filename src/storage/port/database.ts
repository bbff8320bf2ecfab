import type { UnreadableValue } from './unreadable-value.ts';

/**
 * The port to the graph. Two engines implement it: Neo4j over Bolt (`neo4j/`) and an embedded one in
 * this process (`embedded/`). Every Cypher statement is written once, in `storage/`, in the
 * subset that both engines answer alike.
 */
export interface Database {
  readonly engine: EngineName;

  /** For people: the engine, its version and where its data is, without credentials. */
  describe(): Promise<DatabaseDescription>;

  /**
   * Runs `work` in one read transaction. It may run again when the engine says that a failure is
   * transient, so it must not change anything outside itself.
   *
   * @throws DatabaseUnavailableError, DeadlineExceededError
   */
  read<T>(work: (transaction: Transaction) => Promise<T>, options?: TransactionOptions): Promise<T>;

  /**
   * Runs `work` in one write transaction: all of it is kept, or nothing. The first statement that
   * fails dooms the transaction, also when `work` catches the error. It may run again, as `read`.
   *
   * @throws ConstraintViolationError, VersionConflictError, DatabaseUnavailableError, DeadlineExceededError
   */
  write<T>(work: (transaction: Transaction) => Promise<T>, options?: TransactionOptions): Promise<T>;

  /** Creates the unique constraints and indexes that are missing. Safe to run at every start. */
  ensureSchema(schema: GraphSchema): Promise<void>;

  /** Finishes what runs, then releases files, sockets and locks. Safe to call twice. */
  close(): Promise<void>;
}

export type EngineName = 'neo4j' | 'embedded';

export interface DatabaseDescription {
  readonly engine: EngineName;
  readonly product: string;
  readonly location: string;
}

/**
 * One transaction. Statements may be started without waiting for the one before; they run in the
 * order in which they were started.
 */
export interface Transaction {
  run(statement: Statement, parameters?: Parameters): Promise<Row[]>;

  /**
   * The rows of a large result, some hundred at a time as they arrive; between two portions others have their turn of
   * the event loop. Its turn among the statements ends when the last portion was taken, or no more is asked for.
   *
   * The statement is sent when the first portion is asked for, though that may have to wait for the rows of others.
   *
   * What `run` refuses with a StatementError stands in a row as an {@link UnreadableValue}.
   */
  portions(statement: Statement, parameters?: Parameters): AsyncIterable<readonly StoredRow[]>;
}

/** Told how many rows have come. */
export type OnRows = (rows: number) => void;

/** How many rows of a large result are taken at once: some milliseconds of work. */
export const PORTION = 250;

/** Milliseconds for what reads or writes a framework or an organization whole: a large one takes a minute. */
export const WHOLE_SCOPE_MS = 900_000;

export interface TransactionOptions {
  /** Milliseconds until the transaction is given up. The embedded engine ends the statement that is running first. */
  readonly timeoutMs?: number;
}

/** A Cypher text and the name of its owner, which slow-query logs show. Made by {@link cypher}. */
export interface Statement {
  readonly label: string;
  readonly text: string;
}

/**
 * Names a statement: `cypher('Scopes.read', 'MATCH ...')`. The label becomes the first
 * line of the text, as a comment, so that a plan cache and a slow-query log show the owner.
 */
export function cypher(label: string, text: string): Statement {
  return { label, text: `// ${label}\n${text.trim()}` };
}

/**
 * What may be sent and stored: no Date, Map, Set, bigint, undefined or keys that begin with `$`.
 * A whole number is sent as an integer, every other number as a float.
 */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };
export type Parameters = Readonly<Record<string, Value>>;

/** One result row by column name. Integers arrive as numbers; one past 2^53 is refused. */
export type Row = Readonly<Record<string, Value>>;

/** A row of what lies in the database, whoever wrote it. */
export type StoredRow = Readonly<Record<string, Value | UnreadableValue>>;

/** What {@link Database.ensureSchema} creates. */
export interface GraphSchema {
  /** Unique (and therefore indexed) properties, per node label. */
  readonly unique: readonly NodeProperty[];
  /** Indexed properties, per node label. */
  readonly indexed: readonly NodeProperty[];
}

export interface NodeProperty {
  readonly label: string;
  readonly property: string;
}
