import type {
  Database,
  DatabaseDescription,
  EngineName,
  GraphSchema,
  Parameters,
  Row,
  Statement,
  Transaction,
  TransactionOptions,
} from '../../src/storage/port/database.ts';

/** A statement that was sent. */
export interface Sent {
  readonly statement: Statement;
  readonly parameters: Parameters;
}

/** A database that keeps what is sent through it, to be counted or looked at. */
export class CountingDatabase implements Database {
  readonly #database: Database;
  readonly sent: Sent[] = [];
  #transactions = 0;

  constructor(database: Database) {
    this.#database = database;
  }

  /** How many statements were sent since the last time that this was asked. */
  takeCount(): number {
    return this.sent.splice(0).length;
  }

  /** How often each statement was sent since the last time that something was taken, by label. */
  takeLabels(): Record<string, number> {
    const labels: Record<string, number> = {};
    for (const { statement } of this.sent.splice(0))
      labels[statement.label] = (labels[statement.label] ?? 0) + 1;
    return labels;
  }

  /** How many transactions were run since the last time that this was asked. */
  takeTransactions(): number {
    const taken = this.#transactions;
    this.#transactions = 0;
    return taken;
  }

  get engine(): EngineName {
    return this.#database.engine;
  }

  describe(): Promise<DatabaseDescription> {
    return this.#database.describe();
  }

  read<T>(work: (transaction: Transaction) => Promise<T>, options?: TransactionOptions): Promise<T> {
    this.#transactions += 1;
    return this.#database.read((transaction) => work(this.#counted(transaction)), options);
  }

  write<T>(work: (transaction: Transaction) => Promise<T>, options?: TransactionOptions): Promise<T> {
    this.#transactions += 1;
    return this.#database.write((transaction) => work(this.#counted(transaction)), options);
  }

  ensureSchema(schema: GraphSchema): Promise<void> {
    return this.#database.ensureSchema(schema);
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  #counted(transaction: Transaction): Transaction {
    return {
      run: (statement: Statement, parameters: Parameters = {}): Promise<Row[]> => {
        this.sent.push({ statement, parameters });
        return transaction.run(statement, parameters);
      },
      portions: (statement: Statement, parameters: Parameters = {}) => {
        this.sent.push({ statement, parameters });
        return transaction.portions(statement, parameters);
      },
    };
  }
}
