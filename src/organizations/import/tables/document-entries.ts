import { addTo } from '../../../graph/work/portions.ts';
import { fitsOf } from '../columns/field-headers.ts';
import type { Path } from './document-text.ts';
import { isObject } from './document-values.ts';
import { unwrapped } from './document-wrappings.ts';
import { isNesting } from './nesting-keys.ts';
import type { Cell } from './table.ts';

/** One position of a JSON or YAML file, its keys in the order of the file. */
export interface DocumentEntry {
  readonly path: Path;
  readonly cells: ReadonlyMap<string, Cell>;
  /** What stands within `attributes`. */
  readonly attributes: ReadonlyMap<string, Cell>;
  /** The position that it is listed beneath. */
  readonly above: DocumentEntry | null;
}

export interface DocumentProblem {
  readonly path: Path;
  readonly message: string;
}

export interface DocumentEntries {
  /** A manager before its reports. */
  readonly entries: readonly DocumentEntry[];
  readonly problems: readonly DocumentProblem[];
  /** Whether entries hold lists of others, empty ones included. */
  readonly isNested: boolean;
}

const MOST_PROBLEMS = 20;

/** Finds the positions of a parsed file, whichever of its forms it has; says what is none. */
export function entriesOf(top: unknown): DocumentEntries {
  const problems: DocumentProblem[] = [];
  const [list, path] = topList(unwrapped(top));
  if (list === null) {
    const message =
      'expected a list of positions, { "positions": [...] }, or a position with its "reports" within';
    return { entries: [], problems: [{ path, message }], isNested: false };
  }
  const entries: DocumentEntry[] = [];
  let isNested = false;
  // A stack and no recursion: an organization may be as deep as it is large.
  const waiting = [...list.entries()].map(([index, value]) => ({
    value,
    path: path === null ? [] : [...path, index],
    above: null as DocumentEntry | null,
  }));
  waiting.reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (problems.length >= MOST_PROBLEMS) break;
    if (!isObject(next.value)) {
      problems.push({ path: next.path, message: `${kindOf(next.value)}; a position is an object` });
      continue;
    }
    const entry = readEntry(next.value, next.path, next.above, problems);
    entries.push(entry);
    for (const [key, below] of Object.entries(next.value).reverse()) {
      if (!isNesting(key, below)) continue;
      isNested = true;
      for (let index = below.length - 1; index >= 0; index -= 1)
        waiting.push({ value: below[index], path: [...next.path, key, index], above: entry });
    }
  }
  return { entries: withManagersOfReports(entries), problems, isNested };
}

/** Where positions list the ids of their reports, and name no managers, each has the manager who lists it. */
function withManagersOfReports(entries: DocumentEntry[]): DocumentEntry[] {
  const keys = new Set(entries.flatMap(({ cells }) => [...cells.keys()]));
  const keyOf = (field: 'id' | 'manager') =>
    [...keys].find((key) => fitsOf(key).some((fit) => fit.field === field));
  const idKey = keyOf('id');
  const listKey = [...keys].find((key) => isNesting(key, []));
  if (idKey === undefined || listKey === undefined || keyOf('manager') !== undefined) return entries;
  const managers = new Map<string, Cell[]>();
  for (const { cells } of entries) {
    const reports = cells.get(listKey);
    for (const report of typeof reports === 'object' ? reports : [])
      addTo(managers, report, cells.get(idKey) ?? '');
  }
  return managers.size === 0
    ? entries
    : entries.map((entry) => {
        const cells = new Map([...entry.cells].filter(([key]) => key !== listKey));
        const above = managers.get(String(cells.get(idKey) ?? ''));
        cells.set('managerId', (above ?? []).map(String));
        return { ...entry, cells };
      });
}

/** The list at the top and the way to it; the way is null for a single position, which is its own list. */
function topList(top: unknown): [list: readonly unknown[], path: Path | null] | [list: null, path: Path] {
  if (Array.isArray(top)) return [top, []];
  if (!isObject(top)) return [null, []];
  if (Array.isArray(top['positions'])) return [top['positions'], ['positions']];
  if ('positions' in top) return [null, ['positions']];
  if (isPosition(top)) return [[top], null];
  const [only, ...more] = Object.values(top);
  if (more.length === 0 && isObject(only)) return topList(only);
  const wrapped = longestList(top, [], 0);
  return (
    wrapped ??
    (Object.entries(top).some(([key, value]) => isNesting(key, value)) ? [[top], null] : [null, []])
  );
}

/**
 * Whether an object with positions beneath it is one itself, and no wrapping around a list: it has of its own what positions
 * have, or what one beneath it has.
 */
function isPosition(top: Readonly<Record<string, unknown>>): boolean {
  const lists = Object.entries(top).filter(([key, value]) => isNesting(key, value));
  if (lists.length === 0) return false;
  const beneath = new Set(
    lists
      .flatMap(([, list]) => (list as readonly unknown[]).slice(0, 1))
      .flatMap((each) => Object.keys(each as object)),
  );
  const nesting = new Set(lists.map(([key]) => key));
  return Object.entries(top).some(
    ([key, value]) =>
      !nesting.has(key) &&
      !Array.isArray(value) &&
      (isObject(value)
        ? beneath.has(key)
        : OWN_KEYS.test(key) || (beneath.has(key) && fitsOf(key).length > 0)),
  );
}

const OWN_KEYS =
  /^(?:id|key|name|label|title|text|position|role|job.?title|uid|slug|code|employee.?id|position.?id)$/i;
const DEEPEST_WRAPPING = 3;

/** The longest list of objects within what wraps it: `{ data: { employees: [...] }, page: 1 }`. */
function longestList(
  top: Readonly<Record<string, unknown>>,
  path: Path,
  depth: number,
): [readonly unknown[], Path] | null {
  let best: [readonly unknown[], Path] | null = null;
  for (const [key, value] of Object.entries(top)) {
    const found: [readonly unknown[], Path] | null =
      Array.isArray(value) && value.length > 0 && value.every(isObject)
        ? [value, [...path, key]]
        : isObject(value) && depth < DEEPEST_WRAPPING
          ? longestList(value, [...path, key], depth + 1)
          : null;
    if (found !== null && found[0].length > (best?.[0].length ?? 0)) best = found;
  }
  return best;
}

function readEntry(
  value: Readonly<Record<string, unknown>>,
  path: Path,
  above: DocumentEntry | null,
  problems: DocumentProblem[],
): DocumentEntry {
  const cells = new Map<string, Cell>();
  const attributes = new Map<string, Cell>();
  for (const [key, item] of Object.entries(value)) {
    if (key === 'attributes' && isObject(item)) {
      for (const [name, attribute] of Object.entries(item))
        flatten(name, attribute, [...path, key, name], attributes, problems);
    } else if (!isNesting(key, item)) flatten(key, item, [...path, key], cells, problems);
  }
  return { path, cells, attributes, above };
}

function flatten(
  name: string,
  value: unknown,
  path: Path,
  into: Map<string, Cell>,
  problems: DocumentProblem[],
): void {
  if (isObject(value)) {
    for (const [key, item] of Object.entries(value))
      flatten(`${name}.${key}`, item, [...path, key], into, problems);
  } else if (Array.isArray(value)) {
    const texts = value.map(cellOf);
    const wrong = texts.indexOf(null);
    // Several of what one would be an object: each key has those of all.
    if (value.length > 0 && value.every(isObject)) {
      for (const key of new Set(value.flatMap((each) => Object.keys(each)))) {
        const all = value.map((each) => cellOf(each[key] ?? null));
        if (!all.includes(null)) into.set(`${name}.${key}`, all.map(String));
      }
    } else if (wrong === -1) into.set(name, texts.filter((text) => text !== null).map(String));
    else
      problems.push({
        path: [...path, wrong],
        message: `${kindOf(value[wrong])} within a list; expected a text or a number`,
      });
  } else into.set(name, cellOf(value) ?? '');
}

function cellOf(value: unknown): string | number | null {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'boolean' ? String(value) : null;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return value === null
    ? 'nothing'
    : typeof value === 'object'
      ? 'an object'
      : `a ${typeof value === 'string' ? 'text' : typeof value}`;
}
