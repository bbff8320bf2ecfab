import type { Path } from './document-text.ts';
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

/** Lists of positions beneath a position. */
const NESTING = new Set(['reports', 'directReports', 'children']);
const MOST_PROBLEMS = 20;

/** Finds the positions of a parsed file, whichever of its forms it has; says what is none. */
export function entriesOf(top: unknown): DocumentEntries {
  const problems: DocumentProblem[] = [];
  const [list, path] = topList(top);
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
  return { entries, problems, isNested };
}

/** The list at the top and the way to it; the way is null for a single position, which is its own list. */
function topList(top: unknown): [list: readonly unknown[], path: Path | null] | [list: null, path: Path] {
  if (Array.isArray(top)) return [top, []];
  if (!isObject(top)) return [null, []];
  if (Array.isArray(top['positions'])) return [top['positions'], ['positions']];
  if ('positions' in top) return [null, ['positions']];
  return Object.entries(top).some(([key, value]) => isNesting(key, value)) ? [[top], null] : [null, []];
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
    if (wrong === -1) into.set(name, texts.filter((text) => text !== null).map(String));
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

function isNesting(key: string, value: unknown): value is readonly unknown[] {
  return NESTING.has(key) && Array.isArray(value) && value.every(isObject);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return value === null
    ? 'nothing'
    : typeof value === 'object'
      ? 'an object'
      : `a ${typeof value === 'string' ? 'text' : typeof value}`;
}
