import type { TableRow } from '../../frameworks/import/readers/tables/named-tables.ts';

/** A table with its header found, whatever stands before it. */
export interface FoundTable {
  /** Folded. */
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
}
