import type { ImportanceTable } from '../../../levels/importance-table.ts';
import type { LevelTable } from '../../../levels/level-table.ts';
import type { RequirementEntry } from '../../../middle/entries.ts';
import type { TableFindings } from './table-findings.ts';

/** How the cells of a table are graded. */
export interface TableGrades {
  readonly levels: LevelTable;
  /** Null: no column has importances. */
  readonly importances: ImportanceTable | null;
}

/** A requirement as the cells of a row have it. */
interface RequiredCells extends Pick<RequirementEntry, 'role' | 'skill' | 'at'> {
  /** Empty where nothing says how well, but that it is required. */
  readonly level: string;
  readonly importance: string;
  readonly expectation: string;
}

/** Makes a requirement of what cells say of its level and its weight. */
export function require(findings: TableFindings, { levels, importances }: TableGrades, of: RequiredCells) {
  const { role, skill, at, level: stated, expectation } = of;
  const read = stated === '' ? ({ kind: 'ungraded' } as const) : levels.read(stated);
  if (read.kind === 'not required') {
    findings.remark('noticed', 'a cell that says that a skill is not required', at);
    return;
  }
  const weighed = of.importance === '' ? null : (importances?.read(of.importance) ?? null);
  const derived: string[] = [];
  if (of.importance !== '') {
    if (weighed === null)
      findings.remark(
        'left out',
        `the importance "${of.importance}", which is no share above 0 and no known word`,
        at,
      );
    else
      derived.push(
        `an importance of what a cell says: "${of.importance}" is ${weighed.importance} (${weighed.rule})`,
      );
  }
  const graded = read.kind === 'graded';
  if (graded) derived.push(`a level of what a cell says: "${stated}" is ${read.level}`);
  const words = [read.kind === 'words' ? stated : '', expectation].filter((text) => text !== '').join('\n');
  findings.fact({
    is: 'requirement',
    role,
    skill,
    level: graded ? read.level : null,
    importance: weighed?.importance ?? null,
    expectation: words || (graded ? `The source says "${stated}".` : null),
    at,
    derived,
    ...(graded
      ? {
          basis: 'DERIVED' as const,
          confidence: read.confidence,
          rationale: `"${stated}" is ${read.level}: ${read.rule}.`,
        }
      : {}),
  });
}
