import { type Section } from './markdown-sections.ts';
import type { Passage } from './passage.ts';
import { nextStep } from './statements.ts';

/** What the lists of a level are about, by the words of their headings. */
export type PartKind = 'responsibilities' | 'requirements' | 'nice to have' | 'topic';

const LEVELS = /^(?:.*\s)?(?:levels|job grades)(?:\s+(?:for|of|in)\s.*)?$/i;
const GRADE = /\b(?:job grade|job level|grade)$/i;
const PARTS: readonly (readonly [RegExp, PartKind])[] = [
  [/\bnice[\s-]to[\s-]haves?(?:\s+requirements?)?$/i, 'nice to have'],
  [/\bresponsibilit(?:y|ies)$/i, 'responsibilities'],
  [/\brequirements?$/i, 'requirements'],
];
/** What such pages have besides, which says nothing of a level. */
const ASIDE =
  /\b(?:performance indicators?|key results|hiring process|career (?:ladder|path|matrix)|compensation|relevant links|promotion guidance|speciali[sz]ations?|specialt(?:y|ies))\b/i;
const LADDER = /\b(?:career|ladder|progression|promotion|path|levels?)\b/i;

/** Whether a heading is one over levels. */
export function isOverLevels({ title }: Section): boolean {
  return LEVELS.test(title);
}

export function isOfGrade({ title }: Section): boolean {
  return GRADE.test(title);
}

/** Whether it is about something else than a level. */
export function isAside({ title }: Section): boolean {
  return ASIDE.test(title);
}

/** Whether what is drawn or said under it is how one comes from level to level. */
export function isOfLadder({ title }: Section): boolean {
  return LADDER.test(title);
}

/** Null: it has none of the words for the lists of a level. */
export function kindOf({ title }: Section): PartKind | null {
  return PARTS.find(([words]) => words.test(title))?.[1] ?? null;
}

export function isOfLevel(section: Section): boolean {
  return isOfGrade(section) || kindOf(section) !== null;
}

export function isNextStep(passage: Passage): boolean {
  return nextStep(passage) !== null;
}
