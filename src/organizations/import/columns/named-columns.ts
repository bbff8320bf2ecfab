import { suggest } from '../../../graph/text/suggest.ts';
import type { ColumnFacts } from './column-facts.ts';
import { type Field, FIELDS, type ReadOptions } from '../rows/organization-file.ts';
import { quotedAll } from '../rows/problems.ts';

/** What becomes part of everything that is told of a chart, and is replaced where it is personal. */
const KEYS: readonly Field[] = ['id', 'manager', 'managerKey', 'dottedManagers'];

/** Finds the columns that options name: by their headers as they are, else in any case. */
export function namedColumns(columns: readonly ColumnFacts[], options: ReadOptions) {
  const headers = columns.map(({ header }) => header);
  const byField = new Map<Field, number>();
  const problems: string[] = [];
  const unknown = (option: string, asked: string) => {
    const near = suggest(asked, headers, 3);
    const hint =
      near.length === 0 ? `the columns are ${quotedAll(headers)}` : `did you mean ${quotedAll(near)}?`;
    problems.push(`${option}: there is no such column; ${hint}`);
  };
  for (const field of FIELDS) {
    const asked = options.columns?.[field];
    if (asked === undefined) continue;
    const option = `--column ${field}="${asked}"`;
    const index = indexOf(headers, asked);
    const other = [...byField].find(([, taken]) => taken === index)?.[0];
    const personal = columns[index]?.personal ?? null;
    if (index === -1) unknown(option, asked);
    else if (other !== undefined)
      problems.push(`${option}: the column is named for ${other} too; a column can be one of them`);
    else if (
      personal !== null &&
      personal.reason.startsWith('most of') &&
      !KEYS.includes(field) &&
      options.keepPersonalData !== true
    )
      problems.push(
        `${option}: the column is personal data, since ${personal.reason}; name another, or insist with --keep-personal-data`,
      );
    else byField.set(field, index);
  }
  const kept = new Set<number>();
  for (const asked of options.keepColumns ?? []) {
    const option = `--keep-column "${asked}"`;
    const index = indexOf(headers, asked);
    const field = [...byField].find(([, taken]) => taken === index)?.[0];
    if (index === -1) unknown(option, asked);
    else if (field !== undefined)
      problems.push(`${option}: the column is named for ${field} too; a column can be one of them`);
    else kept.add(index);
  }
  return { byField, kept, problems };
}

/** What keeps columns that are named from being kept. */
export function keptProblems(
  columns: readonly ColumnFacts[],
  kept: ReadonlySet<number>,
  { keepPersonalData = false, keepSpecialCategory = false }: ReadOptions,
): string[] {
  return columns.flatMap(({ header, index, personal }) => {
    if (!kept.has(index) || personal === null) return [];
    const option = `--keep-column "${header}"`;
    if (personal.concern === 'special' && !keepSpecialCategory)
      return [
        `${option}: it is kept only with --keep-special-category too, since ${personal.reason}: the law forbids to process such data but for its exceptions`,
      ];
    if (personal.concern === 'identifying' && !keepPersonalData)
      return [`${option}: it is kept only with --keep-personal-data too, since ${personal.reason}`];
    return [];
  });
}

function indexOf(headers: readonly string[], asked: string): number {
  const exact = headers.indexOf(asked);
  if (exact !== -1) return exact;
  const folded = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  const alike = headers.flatMap((header, index) => (folded(header) === folded(asked) ? [index] : []));
  return alike.length === 1 ? (alike[0] ?? -1) : -1;
}
