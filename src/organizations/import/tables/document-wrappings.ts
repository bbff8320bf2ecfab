import { readLineWord } from '../rows/words/line-words.ts';
import { type Fields, isListOfObjects, isObject } from './document-values.ts';

/*
 * Documents that hold positions in other shapes than a list of objects: rows of cells beneath a row of headers, tables of
 * Google Charts, objects called by their ids, nodes and links, resources of JSON:API, titles within titles.
 */

/** The list, or the nested position, that such a document stands for; itself where it is none of them. */
export function unwrapped(top: unknown): unknown {
  if (Array.isArray(top))
    return top.length > 1 && top.every(Array.isArray) ? ofRows(top) : top.map(ofResource);
  if (!isObject(top) || 'positions' in top) return top;
  return ofDataTable(top) ?? ofGraph(top) ?? ofTitles(top) ?? ofIds(top) ?? withResources(top, 0);
}

/** Rows of cells: the first has the names of the columns, unless its cells are values of a chart of Google's. */
function ofRows(rows: readonly (readonly unknown[])[]): unknown {
  const isHeader = !rows[0]!.some((cell) => isObject(cell) && 'v' in cell);
  const names = isHeader ? rows[0]!.map(cellText) : GOOGLE_COLUMNS.slice(0, rows[0]!.length);
  if (!names.every((name) => typeof name === 'string')) return rows;
  return rows
    .slice(isHeader ? 1 : 0)
    .map((cells) => Object.fromEntries(names.map((name, index) => [name, cellText(cells[index] ?? '')])));
}

const GOOGLE_COLUMNS = ['Name', 'Manager', 'ToolTip'];

/** `{ cols: [{ label }], rows: [{ c: [{ v }] }] }` */
function ofDataTable({ cols, rows }: Fields): unknown {
  if (!isListOfObjects(cols) || !isListOfObjects(rows)) return undefined;
  const names = cols.map(({ label, id }, index) => String(label || id || `column ${index + 1}`));
  return rows.map(({ c }) => {
    const cells = Array.isArray(c) ? (c as readonly unknown[]) : [];
    return Object.fromEntries(names.map((name, index) => [name, cellText(cells[index] ?? '')]));
  });
}

/** A cell of a table for charts may be its value and how it is shown. */
function cellText(cell: unknown): unknown {
  if (!isObject(cell)) return cell;
  return cell['v'] ?? cell['label'] ?? cell['f'] ?? '';
}

const ENDS = [
  ['from', 'to'],
  ['source', 'target'],
  ['parent', 'child'],
  ['manager', 'report'],
] as const;
const DEEPEST = 3;

/** A list of nodes and a list of links between their ids: a link leads from a manager to a report. */
function ofGraph(top: Fields): unknown {
  const lists = listsIn(top, 0).map((list) =>
    list.map((each) => (isObject(each['data']) ? each['data'] : each)),
  );
  for (const [above, below] of ENDS) {
    const links = lists.find((list) => list.every((each) => isEnd(each[above]) && isEnd(each[below])));
    const nodes = lists.filter((list) => list !== links).sort((a, b) => b.length - a.length)[0];
    if (links === undefined || nodes === undefined) continue;
    const idKey = ['id', 'key', 'name'].find((key) => nodes.every((node) => isEnd(node[key])));
    if (idKey === undefined) continue;
    const managers = new Map<string, { solid: unknown[]; dotted: unknown[] }>();
    for (const link of links) {
      const to = String(link[below]);
      const known = managers.get(to) ?? { solid: [], dotted: [] };
      managers.set(to, known);
      (isDotted(link, [above, below]) ? known.dotted : known.solid).push(link[above]);
    }
    return nodes.map((node) => {
      const { solid = [], dotted = [] } = managers.get(String(node[idKey])) ?? {};
      return { ...node, managerId: solid, dottedManagerIds: dotted };
    });
  }
  return undefined;
}

function isEnd(value: unknown): boolean {
  return (typeof value === 'string' && value !== '') || typeof value === 'number';
}

/** Whether anything that a link says beside its ends calls it so. */
function isDotted(link: Fields, ends: readonly string[]): boolean {
  return Object.entries(link).some(
    ([key, value]) => !ends.includes(key) && typeof value === 'string' && readLineWord(value) === 'dotted',
  );
}

function listsIn(top: Fields, depth: number): (readonly Fields[])[] {
  return Object.values(top).flatMap((value) => {
    if (isListOfObjects(value)) return [value];
    return isObject(value) && depth < DEEPEST ? listsIn(value, depth + 1) : [];
  });
}

/** `{ CEO: { "Head of Sales": { "Analyst": {} } } }`: nothing but keys, each a position beneath the one around it. */
function ofTitles(top: Fields): unknown {
  if (!isOfTitles(top, 0) || !Object.values(top).some((value) => isObject(value) || Array.isArray(value)))
    return undefined;
  const below = (value: unknown): unknown[] =>
    Array.isArray(value)
      ? (value as readonly unknown[]).map((title) => ({ position: title }))
      : isObject(value)
        ? Object.entries(value).map(([position, within]) => ({ position, reports: below(within) }))
        : [];
  return below(top);
}

const DEEPEST_TITLES = 200;

function isOfTitles(value: unknown, depth: number): boolean {
  if (value === null || depth > DEEPEST_TITLES) return depth <= DEEPEST_TITLES;
  if (Array.isArray(value)) return depth > 0 && value.every((each) => typeof each === 'string');
  return isObject(value) && Object.values(value).every((within) => isOfTitles(within, depth + 1));
}

/** Objects that are called by their ids: `{ "17": { title: ... } }`. */
function ofIds(top: Fields): unknown {
  const values = Object.values(top);
  const isKeyed =
    values.length > 1 &&
    values.every((value) => isObject(value) && !Object.values(value).some(isListOfObjects));
  if (!isKeyed) return undefined;
  return Object.entries(top).map(([key, value]) => ({
    ...('id' in (value as object) ? { key } : { id: key }),
    ...(value as object),
  }));
}

/** What wraps lists of resources, with those unwrapped. */
function withResources(top: Fields, depth: number): unknown {
  const isOfResources = (value: unknown) => isListOfObjects(value) && value.every(isResource);
  if (depth > DEEPEST || !Object.values(top).some((value) => isOfResources(value) || isObject(value)))
    return top;
  return Object.fromEntries(
    Object.entries(top).map(([key, value]) => [
      key,
      isOfResources(value)
        ? (value as readonly unknown[]).map(ofResource)
        : isObject(value) && !isResource(value)
          ? withResources(value, depth + 1)
          : value,
    ]),
  );
}

const OF_RESOURCE = /^(type|id|attributes|relationships|links|meta)$/;

/** `{ type, id, attributes: { ... }, relationships: { manager: { data: { id } } } }` and nothing else. */
function isResource(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value['type'] === 'string' &&
    isObject(value['attributes']) &&
    Object.keys(value).every((key) => OF_RESOURCE.test(key))
  );
}

function ofResource(value: unknown): unknown {
  if (!isResource(value)) return value;
  const { id, attributes, relationships } = value as Fields;
  const related = isObject(relationships) ? relationships : {};
  return {
    ...(id === undefined ? {} : { id }),
    ...Object.fromEntries(Object.entries(attributes as Fields).map(([key, each]) => [key, bare(each)])),
    ...Object.fromEntries(
      Object.entries(related).map(([key, each]) => [key, isObject(each) ? bare(each['data']) : each]),
    ),
  };
}

/** The value of `{ label, value }`; a resource without its wrapping. */
function bare(value: unknown): unknown {
  if (isObject(value) && 'label' in value && 'value' in value) return bare(value['value']);
  if (isResource(value)) return ofResource(value);
  // What a relationship leads to.
  if (isObject(value) && typeof value['type'] === 'string' && 'id' in value) return { id: value['id'] };
  return value;
}
