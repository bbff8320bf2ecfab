import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Properties, StoredValue } from '../../src/storage/framework/columns.ts';
import type { FrameworkRecords } from '../../src/storage/framework/framework-records.ts';

/*
 * What an expert would write to load the same graph by LOAD CSV: a file and a statement for each label and each kind of
 * relationship, with the properties that the product gives them. The files lie in the server's import folder.
 */

/** Between the items of a list in one cell. */
const SEPARATOR = '|';

/** Writes the files, and returns the statements in the order in which they can be run. */
export function writeCsv(folder: string, { nodes, links }: FrameworkRecords): string[] {
  const statements: string[] = [];
  for (const [label, each] of Map.groupBy(nodes, (node) => node.label)) {
    const file = `${label}.csv`;
    const columns = columnsOf(each.map(({ properties }) => properties));
    writeRows(path.join(folder, file), columns, each);
    statements.push(
      `LOAD CSV WITH HEADERS FROM 'file:///${file}' AS row CREATE (:${label} {${assigned(columns)}})`,
    );
  }
  for (const [{ type, from, to }, each] of Map.groupBy(links, (link) => link.kind)) {
    const file = `${from}-${type}-${to}.csv`;
    const columns = columnsOf(each.map(({ properties }) => properties));
    const ends: Columns = new Map([
      ['fromId', 'text'],
      ['toId', 'text'],
    ]);
    writeRows(
      path.join(folder, file),
      new Map([...ends, ...columns]),
      each.map(({ fromId, toId, properties }) => ({ properties: { fromId, toId, ...properties } })),
    );
    statements.push(
      `LOAD CSV WITH HEADERS FROM 'file:///${file}' AS row
       MATCH (a:${from} {id: row.fromId}) MATCH (b:${to} {id: row.toId})
       CREATE (a)-[:\`${type}\` {${assigned(columns)}}]->(b)`,
    );
  }
  return statements;
}

export const REMOVE = [
  `MATCH (n {framework: $framework})
   CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS`,
  `MATCH (s:Seed {id: $framework}) DELETE s`,
  `MATCH (s:Scope {id: $framework}) DELETE s`,
];

/** Everything that lies there of a framework, in an order of its own. */
export const WRITTEN = [
  `MATCH (n {framework: $framework}) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id`,
  `MATCH (a {framework: $framework})-[r]->(b)
   RETURN type(r) AS type, a.id AS a, b.id AS b, properties(r) AS properties ORDER BY type, r.id`,
];

type ColumnType = 'text' | 'number' | 'yes or no' | 'list';
type Columns = ReadonlyMap<string, ColumnType>;

function columnsOf(all: readonly Properties[]): Columns {
  const columns = new Map<string, ColumnType>();
  for (const properties of all) {
    for (const [property, value] of Object.entries(properties)) columns.set(property, typeOf(value));
  }
  return columns;
}

function typeOf(value: StoredValue): ColumnType {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'yes or no';
  return typeof value === 'string' ? 'text' : 'list';
}

function assigned(columns: Columns): string {
  return [...columns]
    .map(([property, type]) => `\`${property}\`: ${READ[type](`row.\`${property}\``)}`)
    .join(', ');
}

const READ: Readonly<Record<ColumnType, (cell: string) => string>> = {
  text: (cell) => cell,
  number: (cell) => `toFloat(${cell})`,
  'yes or no': (cell) => `toBoolean(${cell})`,
  list: (cell) => `split(${cell}, '${SEPARATOR}')`,
};

function writeRows(
  file: string,
  columns: Columns,
  rows: readonly { readonly properties: Properties }[],
): void {
  const names = [...columns.keys()];
  const lines = rows.map(({ properties }) => names.map((name) => cellOf(properties[name])).join(','));
  writeFileSync(file, [names.join(','), ...lines, ''].join('\n'));
}

function cellOf(value: StoredValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return `"${(typeof value === 'string' ? value : value.join(SEPARATOR)).replaceAll('"', '""')}"`;
}
