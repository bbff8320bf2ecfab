import type { GrafeoValue, QueryResult } from '@grafeo-db/js';
import type { Row, Statement, Value } from '../port/database.ts';
import { StatementError } from '../port/failures.ts';

/**
 * The rows of a result, refused when they hold what the port does not carry. The engine already
 * answers in plain objects, so nothing is copied.
 */
export function toRows(result: QueryResult, statement: Statement): Row[] {
  const rows = result.toArray();
  for (const row of rows) {
    for (const [column, value] of Object.entries(row)) checkValue(value, column, statement);
  }
  return rows as Record<string, Value>[];
}

function checkValue(value: GrafeoValue, column: string, statement: Statement): void {
  if (typeof value === 'bigint') {
    throw new StatementError(
      statement.label,
      `${column} is ${value}, past 2^53, where numbers are no longer exact.`,
    );
  }
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) checkValue(item, column, statement);
    return;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype || isEntity(value)) {
    throw new StatementError(
      statement.label,
      `${column} is not a plain value; return properties or a map of them.`,
    );
  }
  for (const item of Object.values(value)) checkValue(item as GrafeoValue, column, statement);
}

/** A node or relationship comes as a map of its properties beside the engine's internal ids. */
function isEntity(value: object): boolean {
  return '_id' in value && ('_labels' in value || '_type' in value);
}
