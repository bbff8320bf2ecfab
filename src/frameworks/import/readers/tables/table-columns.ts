import { InvalidInputError } from '../../../../graph/errors.ts';
import { foldedName } from '../../../../graph/text/folding.ts';
import { suggest } from '../../../../graph/text/suggest.ts';
import { cleanName } from '../../../middle/clean-text.ts';
import { nearName } from '../../../middle/near-name.ts';
import type { NamedTable } from './named-tables.ts';

/** What a column of a framework's tables can hold, with the headers by which it is known. */
const HEADERS = {
  role: 'role, role title, role name, title, job title, job, job name, position, occupation',
  roleId: 'role id, job id, role key, position id',
  skill:
    'skill, skill name, competency, competence, capability, criterion, criteria, topic, dimension, theme, ability',
  skillId: 'skill id, competency id, skill key',
  category:
    'category, skill category, group, skill group, competency group, pillar, skill area, cluster, domain',
  aliases: 'aliases, alias, also known as, synonyms, alternative titles, alternative names, other titles',
  level:
    'level, required level, proficiency, proficiency level, target level, expected level, rating, score, skill level',
  importance: 'importance, weight, relevance',
  expectation:
    'expectation, behaviour, behavior, behaviours, what it means, evidence, expected behaviour, indicator',
  summary:
    'summary, description, role summary, purpose, about, role description, skill description, definition',
  track: 'track, career track, stream',
  rung: 'rung, seniority, rung of the ladder, order, rank',
  code: 'level code, grade, grade code, band, job grade, pay grade',
  from: 'from, from role, current role, source role, leaves',
  to: 'to, to role, next role, next roles, target role, leads to, promotes to, reaches',
  kind: 'kind, transition kind, type of step, move, transition type',
  years: 'years, years in role, time in role, typical years, experience',
  reportsTo: 'reports to, reports into, manager, manager role, line manager, supervisor, reporting to',
  responsibility: 'responsibility, responsibilities, duty, duties, accountability, accountabilities',
  involvement: 'involvement, raci, part',
  area: 'area, responsibility area',
  sign: 'sign, symbol, value, number, points',
  meaning: 'meaning, legend, label, stands for, what it stands for',
} as const;

export type TableField = keyof typeof HEADERS;
const TABLE_FIELDS = Object.keys(HEADERS) as TableField[];

const BY_HEADER = new Map<string, TableField>(
  TABLE_FIELDS.toReversed().flatMap((field) =>
    HEADERS[field].split(', ').map((header) => [foldedName(header), field] as const),
  ),
);

/** Which column of a table holds what, and the columns that hold nothing that is known. */
export interface TableColumns {
  readonly of: Partial<Record<TableField, number>>;
  readonly others: readonly number[];
  /** The fields that were named by option. */
  readonly named: ReadonlySet<TableField>;
}

/** Guesses what the columns of a table hold, under what is named. */
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
  for (const [index, header] of table.headers.entries()) {
    const field = BY_HEADER.get(foldedName(header)) ?? BY_HEADER.get(foldedName(withoutUnit(header)));
    if (field === undefined || of[field] !== undefined || taken.has(index)) continue;
    of[field] = index;
    taken.add(index);
  }
  const others = table.headers.map((_, index) => index).filter((index) => !taken.has(index));
  return { of, others, named: byOption };
}

/** The one that is spelled so, otherwise the first that is nearly. */
function indexOfHeader(headers: readonly string[], named: string): number {
  const exact = headers.indexOf(cleanName(named));
  return exact === -1 ? headers.findIndex((each) => nearName(each) === nearName(named)) : exact;
}

/** `Importance` of `Importance (1-5)`. */
function withoutUnit(header: string): string {
  return header.replace(/\s*[([][^()[\]]*[)\]]\s*$/, '');
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
