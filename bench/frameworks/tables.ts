import { markdownTable } from '../peers/markdown-table.ts';

/*
 * The tables of docs/performance.md, made of what was measured.
 */

type Row = Readonly<Record<string, unknown>>;
type Results = Readonly<Record<string, unknown>>;

/** By table of the results: its head, and the fields that are in it. */
const TABLES: readonly { readonly of: string; readonly columns: Readonly<Record<string, string>> }[] = [
  {
    of: 'neo4j',
    columns: {
      shape: 'source',
      nodes: 'nodes',
      relationships: 'relationships',
      loadCsvMs: 'LOAD CSV, ms',
      importMs: 'import, ms',
      readMs: 'of it reading, ms',
      share: 'share',
      loadCsvCpu: 'LOAD CSV, CPU s',
      serverCpu: "import, Neo4j's CPU s",
      clientCpu: 'its own CPU s',
      shareOfCpu: 'share of CPU',
      peakMb: 'peak, MB',
    },
  },
  {
    of: 'embedded',
    columns: { shape: 'source', importMs: 'embedded, ms', readMs: 'of it reading, ms', peakMb: 'peak, MB' },
  },
  {
    of: 'candidates',
    columns: {
      shape: 'candidates of',
      from: 'in one framework',
      to: 'in the other',
      candidates: 'found',
      totalMs: 'all, ms',
      medianMs: 'one, ms',
      firstMs: 'the first, ms',
      longestOwnMs: 'longest piece, ms',
      beforeMb: 'before, MB',
      peakMb: 'peak, MB',
    },
  },
  {
    of: 'paths',
    columns: {
      question: 'paths over',
      roles: 'roles',
      transitions: 'transitions',
      medianMs: 'a search, ms',
      settledRoles: 'roles settled',
      microsecondsARole: 'a settled role, µs',
      longestOwnMs: 'longest piece, ms',
    },
  },
];

/** Those that were measured. */
export function frameworkTables(results: Results): string {
  return TABLES.flatMap(({ of, columns }) => {
    const rows = (results[of] ?? []) as readonly Row[];
    if (rows.length === 0) return [];
    const cells = rows.map((row) => Object.keys(columns).map((field) => cellOf(row[field])));
    return [markdownTable(Object.values(columns), cells)];
  }).join('\n\n');
}

function cellOf(value: unknown): string {
  if (typeof value !== 'number') return String(value ?? '');
  return value >= 1_000 ? Math.round(value).toLocaleString('en') : String(value);
}
