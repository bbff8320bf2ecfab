import { setTimeout as sleep } from 'node:timers/promises';
import type { Result, Session } from 'neo4j-driver';
import { PORTION, type StoredRow, type Transaction } from '../port/database.ts';
import type { Deadline } from '../port/deadline.ts';
import { GuardedTransaction } from '../port/guarded-transaction.ts';
import { type ErrorNormalizer, isTransient } from './errors.ts';
import { toDriver, toRow, toStoredRow } from './values.ts';

export type Work<T> = (transaction: Transaction) => Promise<T>;

/** Milliseconds in which the server may still say by itself that it cancelled, or that it is ready for the next. */
const GRACE_MS = 250;

/**
 * Runs `work` once, in one transaction of the session, and closes the session.
 *
 * @throws what the driver threw, when that is transient, so that it can be tried again
 * @throws DeadlineExceededError at the deadline, whether or not the server answers
 * @throws the error of the first failed statement, or of `work`
 */
export async function attempt<T>(
  session: Session,
  work: Work<T>,
  errors: ErrorNormalizer,
  deadline: Deadline,
): Promise<T> {
  try {
    // The server looks at its clock every two seconds only, and the line to it may be silent.
    const result = await deadline.orGiveUp(inTransaction(session, work, errors, deadline), GRACE_MS);
    // So that the next one finds its connection; it is done however this ends.
    await Promise.race([closed(session), sleep(GRACE_MS, undefined, { ref: false })]);
    return result;
  } catch (error) {
    // Not awaited: it resets the connection, which takes forever on a line that has gone silent.
    void closed(session);
    throw error;
  }
}

function closed(session: Session): Promise<void> {
  return session.close().catch(() => undefined);
}

async function inTransaction<T>(
  session: Session,
  work: Work<T>,
  errors: ErrorNormalizer,
  deadline: Deadline,
): Promise<T> {
  // Not awaited: so it travels together with the first statement, and fails with it.
  const native = session.beginTransaction(timeout(deadline));
  const transaction = new GuardedTransaction(
    async (statement, parameters) => {
      const { records } = await native.run(statement.text, toDriver(parameters));
      return records.map((record) => toRow(record, statement));
    },
    (statement, parameters) => rowsOf(native.run(statement.text, toDriver(parameters))),
    (error, statement) => errors.normalize(error, statement),
  );
  try {
    const result = await work(transaction);
    await transaction.finish();
    await native.commit();
    return result;
  } catch (error) {
    await transaction.settle();
    // Closing the session would do as well, but later: until then the locks are held.
    if (native.isOpen()) await native.rollback().catch(() => undefined);
    // What `work` made of a transient failure is moot: the whole transaction is tried again.
    const cause = transaction.failure?.cause;
    throw isTransient(cause) ? cause : error;
  }
}

/** For the server's own clock; it takes zero for "no timeout", as it does none at all. */
function timeout(deadline: Deadline): { timeout?: number } {
  const { remainingMs } = deadline;
  return Number.isFinite(remainingMs) ? { timeout: Math.max(1, Math.ceil(remainingMs)) } : {};
}

/**
 * The rows by portions as they arrive, of a statement that is sent at once. The driver's own iterator makes a promise for
 * every row, which is a quarter of the work of reading.
 */
function rowsOf(result: Result): AsyncIterable<readonly StoredRow[]> & Disposable {
  const full: StoredRow[][] = [];
  let isWanted = true;
  let filling: StoredRow[] = [];
  let end: { readonly failure: Error | null } | null = null as { readonly failure: Error | null } | null;
  let news = Promise.withResolvers<undefined>();
  const finish = (failure: Error | null) => {
    end ??= { failure };
    news.resolve(undefined);
  };
  result.subscribe({
    onNext: (record) => {
      if (!isWanted) return;
      if (filling.push(toStoredRow(record)) < PORTION) return;
      full.push(filling);
      filling = [];
      news.resolve(undefined);
    },
    onError: finish,
    onCompleted: () => finish(null),
  });
  return {
    async *[Symbol.asyncIterator]() {
      for (;;) {
        await news.promise;
        news = Promise.withResolvers<undefined>();
        for (let rows = full.shift(); rows !== undefined; rows = full.shift()) yield rows;
        if (end === null) continue;
        if (end.failure !== null) throw end.failure;
        if (filling.length > 0) yield filling;
        return;
      }
    },
    [Symbol.dispose]: () => {
      isWanted = false;
      full.length = 0;
      filling = [];
    },
  };
}
