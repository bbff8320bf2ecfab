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
const NESTING = new Set([
  'reports',
  'directReports',
  'direct_reports',
  'children',
  '_children',
  'subordinates',
  'employees',
  'staff',
  'team',
]);
const MOST_PROBLEMS = 20;

/** Rows of cells beneath a row of headers, and objects that are called by their ids, as a list of objects. */
function asList(top: unknown): unknown {
  if (Array.isArray(top) && top.length > 1 && top.every(Array.isArray)) {
    const [headers = [], ...rows] = top as unknown[][];
    const names = headers.map(cellText);
    if (names.every((name) => typeof name === 'string'))
      return rows.map((cells) =>
        Object.fromEntries(names.map((name, index) => [name, cellText(cells[index] ?? '')])),
      );
  }
  if (!isObject(top)) return top;
  const values = Object.values(top);
  const isKeyed =
    values.length > 1 &&
    values.every((value) => isObject(value) && !Object.values(value).some(isListOfObjects));
  if (!isKeyed) return top;
  return Object.entries(top).map(([key, value]) => ({
    ...('id' in (value as object) ? { key } : { id: key }),
    ...(value as object),
  }));
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isObject);
}

/** A cell of a table for charts may be its value and how it is shown. */
function cellText(cell: unknown): unknown {
  if (!isObject(cell)) return cell;
  return cell['v'] ?? cell['label'] ?? cell['f'] ?? '';
}

/** Finds the positions of a parsed file, whichever of its forms it has; says what is none. */
export function entriesOf(top: unknown): DocumentEntries {
  const problems: DocumentProblem[] = [];
  const [list, path] = topList(asList(top));
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
  const hasPlain = Object.entries(top).some(
    ([key, value]) => OWN_KEYS.test(key) && !isObject(value) && !Array.isArray(value),
  );
  if (hasPlain && Object.entries(top).some(([key, value]) => isNesting(key, value))) return [[top], null];
  const wrapped = longestList(top, [], 0);
  return (
    wrapped ??
    (Object.entries(top).some(([key, value]) => isNesting(key, value)) ? [[top], null] : [null, []])
  );
}

/** What a position has of its own, unlike the wrapping around a list. */
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
