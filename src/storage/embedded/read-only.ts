import type { Transaction as NativeTransaction } from '@grafeo-db/js';
import type { Parameters, Statement } from '../port/database.ts';
import { StatementError } from '../port/failures.ts';

/** Operators of the engine's plans that change the graph; each begins its line. */
const WRITING_OPERATOR = /^\s*(?:Create|Merge|Set|Delete|Add|Remove)\w* \(/m;

/**
 * Refuses statements that could write, as Neo4j does in a read transaction: also when they would
 * find nothing to change. The engine has no read-only transactions, so its plan is asked.
 */
export class ReadOnlyGuard {
  /** Texts whose plan only reads. Statements are a fixed set, so this does not grow without bound. */
  readonly #reading = new Set<string>();

  /** @throws StatementError for a statement that writes; what the engine throws for one it cannot plan */
  async check(transaction: NativeTransaction, statement: Statement, parameters: Parameters): Promise<void> {
    if (this.#reading.has(statement.text)) return;
    const explained = await transaction.executeCypher(`EXPLAIN ${statement.text}`, parameters);
    if (WRITING_OPERATOR.test(String(explained.scalar()))) {
      throw new StatementError(statement.label, 'it writes, and its transaction only reads.');
    }
    this.#reading.add(statement.text);
  }
}
