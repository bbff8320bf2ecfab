import { slugified } from '../../../../../graph/text/slugified.ts';
import { withoutEmoji } from '../without-emoji.ts';
import {
  isAside,
  isNextStep,
  isOfGrade,
  isOfLadder,
  isOfLevel,
  isOverLevels,
  kindOf,
  type PartKind,
} from './headings.ts';
import { eachSection, type Section } from './markdown-sections.ts';
import type { Passage } from './passage.ts';
import { gradesIn } from './statements.ts';

/** A list of a level, with the words of its heading. */
export interface Part {
  readonly kind: PartKind;
  readonly title: string;
  readonly passages: readonly Passage[];
  readonly at: string;
}

/** A level, as its page has it. */
export interface PageLevel {
  readonly key: string;
  readonly title: string;
  readonly at: string;
  readonly parts: readonly Part[];
  /** What stands under its own heading, or under that of its grade. */
  readonly direct: readonly Passage[];
  readonly grades: ReadonlySet<number>;
}

/** What stands under a heading for levels; and, wherever it stands, what has a grade under a heading of its own. */
export function levelsOf(top: Section): Section[] {
  const levels = new Set<Section>();
  for (const section of eachSection(top)) {
    if (section !== top && isOverLevels(section)) for (const level of within(section)) levels.add(level);
    if (section !== top && section.sections.some(isOfGrade)) levels.add(section);
  }
  const inner = new Set([...levels].flatMap((level) => [...eachSection(level)].slice(1)));
  return [...eachSection(top)].filter((section) => levels.has(section) && !inner.has(section));
}

/** The levels under a heading for them; a heading over several of them is none itself. */
function within(section: Section): Section[] {
  return section.sections.flatMap((inner) => {
    if (isAside(inner) || kindOf(inner) !== null || isOfGrade(inner)) return [];
    const isGroup =
      !inner.sections.some(isOfLevel) && inner.sections.some(({ sections }) => sections.some(isOfLevel));
    return isGroup ? within(inner) : [inner];
  });
}

/**
 * @param pageTitle of a page that is one level: that is what it is called
 * @param unread gets the sections within that are about something else
 */
export function levelOf(section: Section, pageTitle: string | null, unread: Section[]): PageLevel {
  const title = pageTitle ?? withoutEmoji(section.title);
  const parts: Part[] = [];
  const direct = [...section.passages];
  const grades = new Set(section.passages.flatMap(({ text }) => gradesIn(text)));
  const take = (inner: Section): void => {
    if (isOfGrade(inner)) {
      direct.push(...inner.passages);
      for (const { text } of inner.passages) for (const grade of gradesIn(text)) grades.add(grade);
      inner.sections.forEach(take);
    } else if (pageTitle !== null && isOverLevels(inner)) {
      // Of the levels that such a page lists, the one that has its name is itself.
      for (const level of inner.sections) {
        if (isNamedIn(level.title, title)) level.sections.forEach(take);
        else unread.push(level);
      }
    } else if (pageTitle !== null && isOfLadder(inner)) {
      direct.push(...inner.passages.filter(isNextStep));
    } else if (isAside(inner)) {
      if (pageTitle === null) unread.push(inner);
    } else if (pageTitle === null || kindOf(inner) !== null) {
      const part = partOf(inner) ?? topicOf(inner);
      if (part === null) direct.push(...inner.passages);
      if (part === null || part.kind === 'topic') inner.sections.forEach(take);
      if (part !== null) parts.push(part);
    }
  };
  section.sections.forEach(take);
  return {
    key: slugified(title) || title,
    title,
    at: section.at,
    parts,
    direct,
    grades,
  };
}

/** A list with the words of such a heading, and all that stands under it. */
export function partOf(section: Section): Part | null {
  const kind = kindOf(section);
  if (kind === null) return null;
  const sections = [...eachSection(section)];
  const { title, at } = section;
  const passages = sections.flatMap((inner) => inner.passages);
  return { kind, title, passages, at };
}

/** Any other heading with a list of its own. */
function topicOf(section: Section): Part | null {
  const { title, passages, at } = section;
  if (!passages.some(({ kind }) => kind === 'item')) return null;
  return { kind: 'topic', title: withoutEmoji(title), passages, at };
}

/** Whether all words of the one stand in the other: "Senior" in "Senior Baker". */
function isNamedIn(title: string, whole: string): boolean {
  const words = new Set(slugified(whole).split('-'));
  return slugified(title)
    .split('-')
    .every((word) => words.has(word));
}
