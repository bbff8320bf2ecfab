import { severalOf, transitionKindOf, yearsOf } from '../cell-values.ts';
import type { TableRow } from '../named-tables.ts';
import type { Cell } from '../row-cells.ts';
import type { GatheredThings } from '../gathered-things.ts';
import type { TableFindings } from '../table-findings.ts';
import { require, type TableGrades } from '../table-grades.ts';

/** Of a step that no cell calls a promotion or anything else. */
export const UNNAMED_STEP = 0.5;

/** A row that says that a role requires a skill; ids go before names. */
export function requirementRow(
  findings: TableFindings,
  { at }: TableRow,
  cell: Cell,
  grades: TableGrades,
): void {
  const [role, skill] = [cell('role'), cell('skill')];
  const [roleId, skillId] = [cell('roleId'), cell('skillId')];
  if ((role || roleId) === '' || (skill || skillId) === '')
    return findings.remark('left out', 'a row without a role or a skill', at);
  findings.mentionRole(roleId || role, role, at);
  const category = findings.category(cell('category'), at);
  const [expectation, summary] = [cell('expectation'), cell('summary')];
  // With an id it is one skill, whatever its name.
  for (const each of skillId === '' ? severalOf(skill) : [skill]) {
    findings.mentionSkill(skillId || each, each, category, at);
    require(findings, grades, {
      role: named(findings.roles, roleId, role),
      skill: named(findings.skills, skillId, each),
      level: cell('level'),
      importance: cell('importance'),
      expectation: expectation === summary ? expectation : [expectation, summary].filter(Boolean).join('\n'),
      at,
    });
  }
}

/** The id, unless only the name is known. */
function named(things: Pick<GatheredThings<never>, 'knows'>, id: string, name: string): string {
  return id === '' || (name !== '' && !things.knows(id) && things.knows(name)) ? name : id;
}

/** A row that says that a role leads to another. */
export function stepRow(
  findings: TableFindings,
  { at }: TableRow,
  from: string,
  to: string,
  cell: Cell,
): void {
  if (from === '' || to === '') return findings.remark('left out', 'a transition without both ends', at);
  const kind = transitionKindOf(cell('kind'));
  const years = cell('years');
  if (years !== '' && yearsOf(years) === null)
    findings.remark('left out', `the years "${years}", which are no figure`, at);
  findings.mentionRole(from, from, at);
  findings.mentionRole(to, to, at);
  findings.fact({
    is: 'transition',
    from,
    to,
    kind: kind ?? 'PROMOTION',
    years: yearsOf(years),
    summary: cell('expectation') || null,
    at,
    ...(kind === null
      ? {
          basis: 'DERIVED' as const,
          confidence: UNNAMED_STEP,
          derived: ['that a step to a next role is a promotion'],
        }
      : {}),
  });
}
