import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A row of a table; what it is about is told by some of its columns. */
type Row = object;
export type Tables = Readonly<Record<string, readonly Row[]>>;

/** The columns that say what a row is about. */
const ABOUT = ['shape', 'engine', 'question'] as const;

/**
 * Puts rows into the tables of a file: in place of those about the same, the others stay. Each says on which day it was
 * measured, and how busy the machine was.
 */
export function keepResults(file: URL, machine: string, measured: Tables): void {
  const path = fileURLToPath(file);
  const known = existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>)
    : {};
  const tables = Object.entries(measured).map(([name, rows]) => {
    const before = (known[name] ?? []) as readonly Row[];
    const others = before.filter((row) => !rows.some((each) => isAboutTheSame(row, each)));
    return [name, [...others, ...rows].sort((a, b) => placeOf(before, a) - placeOf(before, b))];
  });
  mkdirSync(new URL('.', file), { recursive: true });
  const results = { ...known, machine, ...(Object.fromEntries(tables) as Tables) };
  writeFileSync(path, `${JSON.stringify(results, null, 2)}\n`);
}

/** What is new comes last. */
function placeOf(before: readonly Row[], row: Row): number {
  const place = before.findIndex((each) => isAboutTheSame(each, row));
  return place < 0 ? before.length : place;
}

function isAboutTheSame(a: Row, b: Row): boolean {
  const of = (row: Row, column: string) => (row as Readonly<Record<string, unknown>>)[column];
  return ABOUT.every((column) => of(a, column) === of(b, column));
}
