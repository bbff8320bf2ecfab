import type { TitleParts } from './parts.ts';
import { EARLY_WORDS, LATE_WORDS, LOWERING_WORDS, RAISING_WORDS } from './words.ts';

/** When in the life of a company: early, say a startup of ten; late, say several thousand people. */
export type Phase = 'early' | 'late' | null;

/** Positions that do the work themselves. */
const CONTRIBUTORS: ReadonlySet<string | null> = new Set(['engineer', 'contributor', 'architect', 'fellow']);

/** Grades of engineers that stand for each other, and how well. */
const ENGINEERS_GRADES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  principal: { staff: 0.65, distinguished: 0.55, senior: 0.5 },
  distinguished: { staff: 0.5 },
  chief: { distinguished: 0.6, staff: 0.5 },
  staff: { senior: 0.55 },
};
/** Grades of managers that stand for each other. */
const MANAGERS_GRADES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  group: { senior: 0.8 },
  principal: { senior: 0.8 },
  lead: { senior: 0.75 },
};

/** What another grade word makes of a title that has it beyond the other one. */
const ADDED: Readonly<Record<string, number>> = {
  executive: 0.5,
  assistant: 0.6,
  deputy: 0.7,
  interim: 0.93,
  acting: 0.93,
  fractional: 0.93,
  founding: 0.8,
};

/** How far two titles are of the same seniority, 0..1: 1 for the same grades. */
export function gradeLikeness(asked: TitleParts, name: TitleParts, phase: Phase): number {
  const isContributor = CONTRIBUTORS.has(asked.position);
  const added = new Set(asked.grades.difference(name.grades));
  const missing = new Set(name.grades.difference(asked.grades));
  // An architect is as senior as staff engineers, a fellow as distinguished ones: their titles say so.
  if (name.position === 'engineer' && asked.position === 'architect') added.add('staff');
  if (name.position === 'engineer' && asked.position === 'fellow') added.add('distinguished');
  for (const grade of added) if (missing.delete(grade)) added.delete(grade);

  let likeness = 1;
  const standIns = isContributor ? ENGINEERS_GRADES : MANAGERS_GRADES;
  for (const grade of added) {
    const standIn = [...missing].find((other) => standIns[grade]?.[other] !== undefined);
    if (standIn === undefined) continue;
    likeness *= standIns[grade]?.[standIn] ?? 1;
    added.delete(grade);
    missing.delete(standIn);
  }
  for (const grade of added) likeness *= addedGrade(grade, isContributor);
  const isSamePosition = asked.position === name.position;
  for (const grade of missing) likeness *= missingGrade(grade, phase, isSamePosition);
  return likeness;
}

function addedGrade(grade: string, isContributor: boolean): number {
  const known = ADDED[grade];
  if (known !== undefined) return known;
  if (RAISING_WORDS.has(grade)) return 0.75;
  if (LOWERING_WORDS.has(grade)) return isContributor ? 0.95 : 0.75;
  return isContributor ? 0.97 : 0.85;
}

/** A word for the time of a company may be left out by those who are in it. */
function missingGrade(grade: string, phase: Phase, isSamePosition: boolean): number {
  const isImplied =
    (phase === 'early' && EARLY_WORDS.has(grade)) || (phase === 'late' && LATE_WORDS.has(grade));
  if (!isImplied) return 0.5;
  if (grade === 'founding') return 0.8;
  return isSamePosition ? 0.95 : 0.75;
}
