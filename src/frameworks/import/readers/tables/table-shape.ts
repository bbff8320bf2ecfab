import { foldedName, foldedText } from '../../../../graph/text/folding.ts';
import type { NamedTable } from './named-tables.ts';
import { tableColumns, type TableColumns } from './table-columns.ts';
import { fieldOfHeader, type TableField } from './table-headers.ts';

/** What the rows of a matrix are; its columns are the other. */
export type MatrixRows = 'roles' | 'skills';

/** What a table is taken for. */
export type TableShape = TableColumns &
  (
    | { readonly kind: 'legend' | 'transitions' | 'roles' | 'skills' | 'responsibilities' }
    /** `areRoles`: each row is a role, described there, with the skills that it requires. */
    | { readonly kind: 'requirements'; readonly areRoles: boolean }
    /** Each of `others` is a role or a skill; `head` is the column that names the rows. */
    | {
        readonly kind: 'matrix';
        readonly rows: MatrixRows;
        readonly head: number;
        readonly isGuessed: boolean;
      }
    | { readonly kind: 'nothing' }
  );

const MOST_LEGEND_ROWS = 20;
/** Columns that no ladder is about. */
const ASIDE = new Set(
  [
    'notes',
    'note',
    'comment',
    'comments',
    'location',
    'owner',
    'updated',
    'last updated',
    'date',
    'link',
    'url',
    'status',
    'id',
    'no',
    'nr',
    'notiz',
    'notizen',
    'bemerkung',
    'bemerkungen',
    'anmerkungen',
    'kommentar',
    'remarques',
    'commentaire',
    'commentaires',
    'notas',
    'comentarios',
    'observaciones',
  ].map(foldedName),
);
/** What levels and job titles are called, without accents. */
const ROLE_LIKE =
  /\b(junior|jr|mid|middle|senior|sr|lead|staff|principal|distinguished|intern|trainee|associate|apprentice|fellow|graduate|entry|manager|director|head|vp|chief|president|engineer|developer|designer|analyst|architect|consultant|specialist|scientist|officer|level|grade|band|step|rung|leiter|leiterin|leitung|entwickler|entwicklerin|praktikant|stufe|niveau|debutant|confirme|ingenieur|developpeur|responsable|directeur|ingeniero|desarrollador|jefe|nivel)\b|^(l|ic|m|p|e|g|t)-?\d{1,2}$|^\d{1,2}$|^[ivx]{1,4}$/i;

/** What a table is taken for, by its headers, its name and its cells. */
export function tableShape(
  table: NamedTable,
  named: Readonly<Record<string, string>> = {},
  rows?: MatrixRows,
): TableShape {
  const columns = byRepeatedSkills(table, byTableName(table, tableColumns(table, named)));
  const { of } = columns;
  const others = columns.others.filter(
    (index) => !ASIDE.has(foldedName(table.headers[index] ?? '')) && !numbersRows(table, index),
  );
  const shaped = { ...columns, others };
  const has = (...fields: readonly TableField[]) => fields.every((field) => of[field] !== undefined);
  const hasRole = has('role') || has('roleId');
  const hasSkill = has('skill') || has('skillId');
  if (has('from', 'to') && !hasRole) return { ...shaped, kind: 'transitions' };
  const isLegend = has('meaning') && (has('sign') || has('level')) && !hasRole && !hasSkill;
  if (isLegend && table.early.length <= MOST_LEGEND_ROWS) return { ...shaped, kind: 'legend' };
  if (hasRole && hasSkill) return { ...shaped, kind: 'requirements', areRoles: areRoles(table, columns) };
  const matrix = table.early.length === 0 ? null : matrixOf(table, shaped, rows);
  // Tables of pages are about anything.
  const isOther = table.isOfPage && matrix?.isGuessed === true && !saysRoles(table, matrix);
  if (matrix !== null && !isOther) return { ...shaped, kind: 'matrix', ...matrix };
  if (hasRole) return { ...shaped, kind: 'roles' };
  if (hasSkill) return { ...shaped, kind: 'skills' };
  if (has('responsibility')) return { ...shaped, kind: 'responsibilities' };
  return { ...shaped, kind: 'nothing' };
}

/** What only a row about a role has. */
const OF_ROLES: readonly TableField[] = [
  'reportsTo',
  'to',
  'responsibility',
  'track',
  'rung',
  'code',
  'aliases',
];

/** Whether each row names another role, and says of it more than its skills. */
function areRoles({ early }: NamedTable, { of }: TableColumns): boolean {
  const column = of.roleId ?? of.role;
  if (column === undefined || !OF_ROLES.some((field) => of[field] !== undefined)) return false;
  const names = early.map(({ cells }) => cells[column] ?? '').filter((name) => name !== '');
  return names.length > 0 && new Set(names).size === names.length;
}

/** What "name" and "title" mean depends on what the table is called. */
function byTableName(table: NamedTable, columns: TableColumns): TableColumns {
  const meant = meantBy(table.name);
  const { role, ...of } = columns.of;
  if (meant === null || columns.of[meant] !== undefined) return columns;
  const name = columns.others.find((index) => foldedName(table.headers[index] ?? '') === 'name');
  if (name !== undefined) {
    return {
      ...columns,
      of: { ...columns.of, [meant]: name },
      others: columns.others.filter((index) => index !== name),
    };
  }
  const isTitle = role !== undefined && foldedName(table.headers[role] ?? '') === 'title';
  return isTitle && !columns.named.has('role') ? { ...columns, of: { ...of, [meant]: role } } : columns;
}

/** Where a skill has several levels and nothing else says whose they are, they are rungs: what is expected on each. */
function byRepeatedSkills(table: NamedTable, columns: TableColumns): TableColumns {
  const { level, ...of } = columns.of;
  const { skill, role, roleId } = of;
  const isOpen = role === undefined && roleId === undefined && columns.others.length === 0;
  if (level === undefined || skill === undefined || !isOpen || columns.named.has('level')) return columns;
  const levels = new Map<string, string>();
  const isRepeated = table.early.some(({ cells }) => {
    const [name, stated] = [cells[skill] ?? '', cells[level] ?? ''];
    const before = levels.get(name) ?? stated;
    levels.set(name, before);
    return name !== '' && before !== stated;
  });
  return isRepeated ? { ...columns, of: { ...of, role: level } } : columns;
}

function meantBy(name: string): 'role' | 'skill' | 'responsibility' | null {
  if (
    /\b(skills?|competenc(y|ies|es?|ias?)|kompetenz(en)?|capabilit(y|ies)|criteria)\b/i.test(foldedText(name))
  )
    return 'skill';
  if (/\b(responsibilit(y|ies)|dut(y|ies)|accountabilit(y|ies))\b/i.test(name)) return 'responsibility';
  return /\b(roles?|rollen?|jobs?|positions?|titles?|postes?|puestos?)\b/i.test(foldedText(name))
    ? 'role'
    : null;
}

function matrixOf(
  table: NamedTable,
  { of, others, named }: TableColumns,
  asked: MatrixRows | undefined,
): { rows: MatrixRows; head: number; isGuessed: boolean; others: readonly number[] } | null {
  const of2 = (head: number) => others.filter((index) => index !== head);
  for (const [field, rows] of [
    ['skill', 'skills'],
    ['role', 'roles'],
  ] as const) {
    const head = of[field] ?? of[`${field}Id`];
    if (head !== undefined) {
      if (others.length === 0) return null;
      const isTurned = asked === undefined && !named.has(field) && saysOtherwise(table, rows, head, others);
      const turned = rows === 'roles' ? 'skills' : 'roles';
      return {
        rows: asked ?? (isTurned ? turned : rows),
        head,
        isGuessed: !named.has(field) && asked === undefined,
        others,
      };
    }
  }
  // A column of levels names the rows; otherwise the first one that nothing is known of does.
  const head = of.level ?? others[0];
  if (head === undefined || of2(head).length === 0) return null;
  if (of.responsibility !== undefined || of.from !== undefined) return null;
  const columns = of2(head);
  if (asked !== undefined) return { rows: asked, head, isGuessed: false, others: columns };
  if (of.level !== undefined) return { rows: 'roles', head, isGuessed: true, others: columns };
  const inRows = shareOf(table.early.map(({ cells }) => cells[head] ?? ''));
  const inColumns = shareOf(columns.map((index) => table.headers[index] ?? ''));
  return { rows: inRows > inColumns ? 'roles' : 'skills', head, isGuessed: true, others: columns };
}

/** Whether anything that names the rows or the columns looks like a role, or is known to name roles or skills. */
function saysRoles(
  table: NamedTable,
  { rows, head, others }: { rows: MatrixRows; head: number; others: readonly number[] },
): boolean {
  const header = table.headers[head] ?? '';
  const isNamed = fieldOfHeader(header) === 'skill' || fieldOfHeader(header) === 'role';
  const names =
    rows === 'roles'
      ? table.early.map(({ cells }) => cells[head] ?? '')
      : others.map((index) => table.headers[index] ?? '');
  return isNamed || shareOf(names) >= 0.5;
}

/** Whether all names of the other direction look like roles, and none of those that the header calls so. */
function saysOtherwise(
  table: NamedTable,
  rows: MatrixRows,
  head: number,
  others: readonly number[],
): boolean {
  const inRows = shareOf(table.early.map(({ cells }) => cells[head] ?? ''));
  const inColumns = shareOf(others.map((index) => table.headers[index] ?? ''));
  return rows === 'roles' ? inRows === 0 && inColumns === 1 : inRows === 1 && inColumns === 0;
}

/** Whether a column without a name, or one that says so, numbers the rows. */
function numbersRows({ headers, early }: NamedTable, index: number): boolean {
  return (
    /^(#|column \d+)$/.test(headers[index] ?? '') &&
    early.length > 1 &&
    early.every(({ cells }, at) => Number(cells[index]) === at + 1)
  );
}

export function isRoleLike(text: string): boolean {
  return ROLE_LIKE.test(foldedText(text));
}

/** Of how many of some texts it looks as if they were roles or levels. */
function shareOf(texts: readonly string[]): number {
  const some = texts.filter((text) => text !== '');
  return some.length === 0 ? 0 : some.filter(isRoleLike).length / some.length;
}
