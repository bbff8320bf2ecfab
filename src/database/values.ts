import type { Parameters } from './database.ts';

/**
 * Refuses parameters that the engines would store differently, or not at all. Such a value is a
 * defect of the caller, not of its input, so the error is a TypeError that names the path:
 * `RoleRepository.save: $rows[3].since is a Date; send an ISO string.`
 *
 * @param label the statement's, for the message
 * @throws TypeError
 */
export function checkParameters(label: string, parameters: Parameters): void {
  try {
    checkMap(parameters, '$');
  } catch (error) {
    if (error instanceof RefusedValue) throw new TypeError(`${label}: ${error.message}`);
    throw error;
  }
}

class RefusedValue extends Error {}

function checkValue(value: unknown, path: string): void {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return;
    case 'number':
      return checkNumber(value, path);
    case 'object':
      if (value === null) return;
      if (Array.isArray(value)) return checkList(value, path);
      return checkMap(value, `${path}.`);
    case 'undefined':
      throw new RefusedValue(`${path} is undefined; send null, or leave the key out.`);
    case 'bigint':
      throw new RefusedValue(`${path} is a bigint; send a number or a string.`);
    default:
      throw new RefusedValue(`${path} is a ${typeof value}, which a database cannot hold.`);
  }
}

function checkNumber(value: number, path: string): void {
  if (!Number.isFinite(value)) throw new RefusedValue(`${path} is ${value}; send null for "no number".`);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new RefusedValue(`${path} is ${value}, past 2^53, where whole numbers are no longer exact.`);
  }
}

function checkList(list: readonly unknown[], path: string): void {
  // Not forEach, which would skip the holes of a sparse array.
  for (let index = 0; index < list.length; index++) checkValue(list[index], `${path}[${index}]`);
}

function checkMap(map: object, prefix: string): void {
  const prototype: unknown = Object.getPrototypeOf(map);
  if (prototype !== Object.prototype && prototype !== null) {
    const name = map.constructor.name;
    const remedy = map instanceof Date ? 'send an ISO string' : 'send a plain object or a list';
    throw new RefusedValue(`${prefix.replace(/\.$/, '')} is a ${name}; ${remedy}.`);
  }
  for (const [key, value] of Object.entries(map)) {
    if (key.startsWith('$')) {
      throw new RefusedValue(
        `${prefix}${key} begins with $, which the embedded engine takes for a type mark.`,
      );
    }
    checkValue(value, `${prefix}${key}`);
  }
}
