import { InvalidInputError } from '../../../../graph/errors.ts';
import { suggest } from '../../../../graph/text/suggest.ts';
import { cleanName } from '../../../middle/clean-text.ts';
import { nearName } from '../../../middle/near-name.ts';
import type { NamedTable } from './named-tables.ts';
import { fieldOfHeader, TABLE_FIELDS, type TableField, tierOfSkill } from './table-headers.ts';

/** Which column of a table holds what, and the columns that hold nothing that is known. */
export interface TableColumns {
  readonly of: Partial<Record<TableField, number>>;
  readonly others: readonly number[];
  /** The fields that were named by option. */
  readonly named: ReadonlySet<TableField>;
}

/**
 * Guesses what the columns of a table hold, under what is named. Of two that name skills the narrower one does, and the other
 * says what they have in common: competencies in themes, criteria in competencies.
 */
export function tableColumns(table: NamedTable, named: Readonly<Record<string, string>> = {}): TableColumns {
  const of: Partial<Record<TableField, number>> = {};
  const byOption = new Set<TableField>();
  for (const [field, header] of Object.entries(named)) {
    const index = indexOfHeader(table.headers, header);
    if (index === -1) continue;
    of[field as TableField] = index;
    byOption.add(field as TableField);
  }
  const taken = new Set(Object.values(of));
  const skills: { readonly index: number; readonly tier: number }[] = [];
  for (const [index, header] of table.headers.entries()) {
    const field = fieldOfHeader(header);
    if (field === undefined || taken.has(index)) continue;
    if (field === 'skill' && !byOption.has('skill')) {
      skills.push({ index, tier: tierOfSkill(header) });
    } else {
      if (of[field] !== undefined) continue;
      of[field] = index;
    }
    taken.add(index);
  }
  skills.sort((one, other) => one.tier - other.tier || one.index - other.index);
  // Beside a role and a skill criteria are what is expected.
  const isLong = [of.role, of.roleId, of.level].some((index) => index !== undefined);
  if (isLong && skills.length > 1 && skills[0]?.tier === 0) of.expectation ??= skills.shift()?.index ?? 0;
  const [narrowest, wider] = skills;
  if (narrowest !== undefined) of.skill = narrowest.index;
  if (wider !== undefined) of.category ??= wider.index;
  // Where no responsibilities are, the areas are those of skills.
  if (of.area !== undefined && of.responsibility === undefined && !byOption.has('area')) {
    of.category ??= of.area;
    if (of.category === of.area) delete of.area;
  }
  // Beside skills alone a manager is a level, and nobody to report to.
  const isOfSkills = of.skill !== undefined && of.role === undefined && of.roleId === undefined;
  if (isOfSkills && of.reportsTo !== undefined && !byOption.has('reportsTo')) {
    taken.delete(of.reportsTo);
    delete of.reportsTo;
  }
  const others = table.headers.map((_, index) => index).filter((index) => !taken.has(index));
  return { of, others, named: byOption };
}

/** The one that is spelled so, otherwise the first that is nearly. */
function indexOfHeader(headers: readonly string[], named: string): number {
  const exact = headers.indexOf(cleanName(named));
  return exact === -1 ? headers.findIndex((each) => nearName(each) === nearName(named)) : exact;
}

/** @throws InvalidInputError for fields that are none, and headers that no table has */
export function checkNamedColumns(
  tables: readonly NamedTable[],
  named: Readonly<Record<string, string>> = {},
): void {
  const problems: string[] = [];
  const headers = tables.flatMap((table) => table.headers);
  for (const [field, header] of Object.entries(named)) {
    if (!TABLE_FIELDS.includes(field as TableField)) {
      const [near] = suggest(field, TABLE_FIELDS, 1);
      problems.push(
        `--column ${field}=...: a column holds one of ${TABLE_FIELDS.join(', ')}${near === undefined ? '' : `; did you mean ${near}?`}`,
      );
    } else if (indexOfHeader(headers, header) === -1) {
      const [near] = suggest(header, headers, 1);
      problems.push(
        `--column ${field}="${header}": no table has such a header${near === undefined ? '' : `; did you mean "${near}"?`}`,
      );
    }
  }
  if (problems.length > 0) throw new InvalidInputError(problems.join('\n'), { argument: 'column' });
}
