import type { GrafeoValue, QueryResult } from '@grafeo-db/js';
import { PORTION, type Row, type Statement, type StoredRow, type Value } from '../port/database.ts';
import { StatementError } from '../port/failures.ts';
import { UnreadableValue } from '../port/unreadable-value.ts';

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

/**
 * The same of what people may have written, without an error and a portion at a time: only so many rows are taken out of
 * the engine at once.
 */
export function* rowsInPortions(result: QueryResult): Generator<readonly StoredRow[]> {
  for (let from = 0; from < result.length; from += PORTION) {
    const rows: StoredRow[] = [];
    for (let index = from; index < Math.min(from + PORTION, result.length); index += 1) {
      rows.push(withoutUnreadable(result.get(index)) as StoredRow);
    }
    yield rows;
  }
}

function withoutUnreadable(value: GrafeoValue): unknown {
  if (typeof value === 'bigint') return new UnreadableValue(`${value}, past 2^53`);
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) {
    return new UnreadableValue(`a ${value.constructor.name}: ${String(value)}`);
  }
  // The engine made it for this row, so that it need not be copied.
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    for (let index = 0; index < items.length; index += 1) {
      items[index] = withoutUnreadable(items[index] as GrafeoValue);
    }
    return items;
  }
  const items = value as Record<string, GrafeoValue>;
  for (const [key, item] of Object.entries(items)) {
    if (typeof item === 'bigint' || typeof item === 'object') {
      items[key] = withoutUnreadable(item) as GrafeoValue;
    }
  }
  return items;
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
