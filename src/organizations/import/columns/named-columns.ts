import { suggest } from '../../../graph/text/suggest.ts';
import { type Field, FIELDS, type ReadOptions } from '../rows/organization-file.ts';
import { quoted } from '../rows/problems.ts';
import type { TableColumn } from '../tables/table.ts';

/** The columns that options name, by index, and what is wrong with those options. */
export interface NamedColumns {
  readonly byField: ReadonlyMap<Field, number>;
  readonly problems: readonly string[];
}

/** Finds the columns that options name: by their headers as they are, else in any case. */
export function namedColumns(columns: readonly TableColumn[], options: ReadOptions): NamedColumns {
  const headers = columns.map(({ header }) => header);
  const byField = new Map<Field, number>();
  const problems: string[] = [];
  for (const field of FIELDS) {
    const asked = options.columns?.[field];
    if (asked === undefined) continue;
    const index = indexOf(headers, asked);
    const other = [...byField].find(([, taken]) => taken === index)?.[0];
    if (index === -1) {
      const near = suggest(asked, headers, 3);
      const hint = near.length === 0 ? `the columns are ${quoted(headers)}` : `did you mean ${quoted(near)}?`;
      problems.push(`--column ${field}="${asked}": there is no such column; ${hint}`);
    } else if (other !== undefined) {
      problems.push(
        `--column ${field}="${asked}": the column is named for ${other} too; a column can be one of them`,
      );
    } else byField.set(field, index);
  }
  return { byField, problems };
}

function indexOf(headers: readonly string[], asked: string): number {
  const exact = headers.indexOf(asked);
  if (exact !== -1) return exact;
  const folded = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  const alike = headers.flatMap((header, index) => (folded(header) === folded(asked) ? [index] : []));
  return alike.length === 1 ? (alike[0] ?? -1) : -1;
}
