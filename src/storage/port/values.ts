import type { Parameters } from './database.ts';

/**
 * Refuses parameters that the engines would store differently, or not at all. Such a value is a
 * defect of the caller, not of its input, so the error is a TypeError that names the path:
 * `RecordChanges.changeRole: $rows[3].since is a Date; send an ISO string.`
 *
 * @param label the statement's, for the message
 * @throws TypeError
 */
export function checkParameters(label: string, parameters: Parameters): void {
  try {
    checkMap(parameters);
  } catch (error) {
    if (!(error instanceof RefusedValue)) throw error;
    throw new TypeError(`${label}: $${error.path.replace(/^\./, '')} ${error.message}`, { cause: error });
  }
}

class RefusedValue extends Error {
  /** Grows at its front on the way out, so that values that are not refused need none. */
  path = '';
}

function checkValue(value: unknown): void {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return;
    case 'number':
      return checkNumber(value);
    case 'object':
      if (value === null) return;
      if (Array.isArray(value)) return checkList(value);
      return checkMap(value);
    case 'undefined':
      throw new RefusedValue('is undefined; send null, or leave the key out.');
    case 'bigint':
      throw new RefusedValue('is a bigint; send a number or a string.');
    default:
      throw new RefusedValue(`is a ${typeof value}, which a database cannot hold.`);
  }
}

function checkNumber(value: number): void {
  if (!Number.isFinite(value)) throw new RefusedValue(`is ${value}; send null for "no number".`);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new RefusedValue(`is ${value}, past 2^53, where whole numbers are no longer exact.`);
  }
}

function checkList(list: readonly unknown[]): void {
  // Not forEach, which would skip the holes of a sparse array.
  let index = 0;
  try {
    for (; index < list.length; index++) checkValue(list[index]);
  } catch (error) {
    throw behind(`[${index}]`, error);
  }
}

function checkMap(map: object): void {
  const prototype: unknown = Object.getPrototypeOf(map);
  if (prototype !== Object.prototype && prototype !== null) {
    const remedy = map instanceof Date ? 'send an ISO string' : 'send a plain object or a list';
    throw new RefusedValue(`is a ${map.constructor.name}; ${remedy}.`);
  }
  for (const [key, value] of Object.entries(map)) {
    try {
      if (key.startsWith('$')) {
        throw new RefusedValue('begins with $, which the embedded engine takes for a type mark.');
      }
      checkValue(value);
    } catch (error) {
      throw behind(`.${key}`, error);
    }
  }
}

function behind(step: string, error: unknown): unknown {
  if (error instanceof RefusedValue) error.path = `${step}${error.path}`;
  return error;
}
