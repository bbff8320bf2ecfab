import neo4j, { type Integer, type Record as Neo4jRecord } from 'neo4j-driver';
import type { Parameters, Row, Statement, Value } from '../port/database.ts';
import { StatementError } from '../port/failures.ts';
import { WholeNumber } from './whole-number.ts';

/** The driver's form of checked parameters: it would send every number as a float. */
export function toDriver(parameters: Parameters): Record<string, unknown> {
  return mapValues(parameters, toDriverValue);
}

function toDriverValue(value: Value): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? new WholeNumber(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  return isList(value) ? value.map(toDriverValue) : mapValues(value, toDriverValue);
}

/** @throws StatementError for a whole number past 2^53, and for a node or anything else that is no plain value */
export function toRow(record: Neo4jRecord, statement: Statement): Row {
  const row: Record<string, Value> = {};
  record.keys.forEach((key, index) => {
    const column = String(key);
    row[column] = fromDriver(record.get(index), column, statement);
  });
  return row;
}

function fromDriver(value: unknown, column: string, statement: Statement): Value {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      // Not a number, and infinity: JSON has neither, and the embedded engine answers null.
      return Number.isFinite(value) ? value : null;
    case 'object':
      if (value === null) return null;
      if (neo4j.isInt(value)) return exact(value, column, statement);
      if (Array.isArray(value)) return value.map((item) => fromDriver(item, column, statement));
      if (Object.getPrototypeOf(value) === Object.prototype) {
        return mapValues(value as Record<string, unknown>, (item) => fromDriver(item, column, statement));
      }
      break;
    default:
  }
  throw new StatementError(
    statement.label,
    `${column} is not a plain value; return properties or a map of them.`,
  );
}

function exact(integer: Integer, column: string, statement: Statement): number {
  const number = integer.toNumber();
  if (Number.isSafeInteger(number)) return number;
  throw new StatementError(
    statement.label,
    `${column} is ${integer.toString()}, past 2^53, where numbers are no longer exact.`,
  );
}

function mapValues<In, Out>(
  map: Readonly<Record<string, In>>,
  change: (value: In, key: string) => Out,
): Record<string, Out> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]));
}

function isList(value: readonly Value[] | Readonly<Record<string, Value>>): value is readonly Value[] {
  return Array.isArray(value);
}
