import neo4j, { type Record as Neo4jRecord } from 'neo4j-driver';
import type { Parameters, Row, Statement, StoredRow, Value } from '../port/database.ts';
import { StatementError } from '../port/failures.ts';
import { UnreadableValue } from '../port/unreadable-value.ts';
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
  // Loops rather than closures and entries here and below: this is run for every value of every row.
  for (let index = 0; index < record.keys.length; index += 1) {
    const column = String(record.keys[index]);
    row[column] = fromDriver<Value>(record.get(index), (reason) => {
      throw new StatementError(statement.label, `${column} is ${reason}`);
    });
  }
  return row;
}

/** The same of what people may have written, without an error. */
export function toStoredRow(record: Neo4jRecord): StoredRow {
  const row: Record<string, StoredRow[string]> = {};
  for (let index = 0; index < record.keys.length; index += 1) {
    row[String(record.keys[index])] = fromDriver<StoredRow[string]>(record.get(index), unreadable);
  }
  return row;
}

/** @param refuse what stands for a value that the port does not carry; told why, as the end of a sentence */
function fromDriver<Carried>(value: unknown, refuse: (reason: string, value: unknown) => Carried): Carried {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value as Carried;
    case 'number':
      // Not a number, and infinity: JSON has neither, and the embedded engine answers null.
      return (Number.isFinite(value) ? value : null) as Carried;
    case 'object':
      if (value === null) return null as Carried;
      if (neo4j.isInt(value)) {
        const number = value.toNumber();
        if (Number.isSafeInteger(number)) return number as Carried;
        return refuse(`${value.toString()}, past 2^53, where numbers are no longer exact.`, value);
      }
      if (Array.isArray(value)) {
        // The driver made it for this row, so that it need not be copied; most items are as they should be.
        const items = value as unknown[];
        for (let index = 0; index < items.length; index += 1) {
          const item = items[index];
          if (typeof item !== 'string' && item !== null) items[index] = fromDriver(item, refuse);
        }
        return items as Carried;
      }
      if (Object.getPrototypeOf(value) === Object.prototype) {
        const map: Record<string, Carried> = {};
        for (const key in value)
          map[key] = fromDriver<Carried>((value as Record<string, unknown>)[key], refuse);
        return map as Carried;
      }
      break;
    default:
  }
  return refuse('not a plain value; return properties or a map of them.', value);
}

/** Dates and points are instances of classes of the driver, whose names say what they are. */
function unreadable(_reason: string, value: unknown): UnreadableValue {
  if (neo4j.isInt(value)) return new UnreadableValue(`${value.toString()}, past 2^53`);
  return new UnreadableValue(`a ${(value as object).constructor.name}: ${String(value)}`);
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
