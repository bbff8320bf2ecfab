import path from 'node:path';
import type { LadderFile } from '../ladder-files.ts';
import { behindFrontMatter } from '../placed-yaml.ts';
import { withoutEmoji } from '../without-emoji.ts';
import { frontTitle } from './front-title.ts';
import { isAside, isNextStep, isOfGrade, isOfLadder, isOfLevel, isOverLevels, kindOf } from './headings.ts';
import { type Diagram, eachSection, markdownSections, type Section } from './markdown-sections.ts';
import { levelOf, levelsOf, type PageLevel, type Part, partOf } from './page-levels.ts';
import { gradesIn } from './statements.ts';

/** A page of a job family, or of one level of one. */
export interface FamilyPage {
  readonly file: string;
  /** Its place without what only says that it is a page: `engineering/backend`. */
  readonly path: readonly string[];
  readonly title: string;
  /** Whether the page is one level itself, and its folder the family. */
  readonly isOneLevel: boolean;
  readonly levels: readonly PageLevel[];
  /** Lists that stand outside of its levels. */
  readonly shared: readonly Part[];
  /** What a link to a place of the page means: the key of a level, or null for a list outside of the levels. */
  readonly anchors: ReadonlyMap<string, string | null>;
  readonly diagrams: readonly Diagram[];
  /** Where sections and texts stand that are no part of a level. */
  readonly unread: readonly string[];
  /** Where its front matter is no YAML; nothing but a title is read of it then. */
  readonly brokenFront: string | null;
  readonly at: string;
}

const INDEX = /^_?index$/i;

/** The page that a file is, as far as it has levels; those without are none. */
export function familyPage({ name, text }: LadderFile): FamilyPage {
  const front = frontTitle(name, text);
  const whole = markdownSections(name, behindFrontMatter(text));
  const place = pathOf(name);
  const heading = whole.sections.find(({ depth }) => depth === 1)?.title;
  const title = withoutEmoji(front.title ?? heading ?? place.at(-1) ?? name);
  // One heading of the first degree is the title of the page.
  const top = whole.sections.length === 1 && heading !== undefined ? (whole.sections[0] ?? whole) : whole;
  const isOneLevel = top.sections.some(
    (section) => isOfGrade(section) && section.passages.some((passage) => gradesIn(passage.text).length > 0),
  );
  const found: Section[] = isOneLevel ? [top] : levelsOf(top);
  const unread: Section[] = [];
  const levels = new Map(
    found.map((section) => [section, levelOf(section, isOneLevel ? title : null, unread)]),
  );
  const shared = isOneLevel ? [] : [...outside(top, levels)].filter((section) => kindOf(section) !== null);
  return {
    file: name,
    path: place,
    title,
    isOneLevel,
    levels: merged([...levels.values()]),
    shared: shared.flatMap((section) => partOf(section) ?? []),
    anchors: anchorsOf(whole, levels, new Set(shared)),
    diagrams: [...ladderDrawings(whole)],
    unread: [
      ...(isOneLevel ? [] : top.passages.slice(0, 1)),
      ...unreadOf(top, levels, isOneLevel),
      ...unread,
    ].map(({ at }) => at),
    brokenFront: front.brokenAt,
    at: `${name}:1:1`,
  };
}

/** Of headings that are worded alike a link means the first; those behind it have a number, as sites give them. */
function anchorsOf(
  whole: Section,
  levels: ReadonlyMap<Section, PageLevel>,
  shared: ReadonlySet<Section>,
): ReadonlyMap<string, string | null> {
  const anchors = new Map<string, string | null>();
  const counts = new Map<string, number>();
  const walk = (section: Section, around: string | null | undefined): void => {
    const means = levels.get(section)?.key ?? (shared.has(section) ? null : around);
    for (const anchor of section.anchors) {
      const count = counts.get(anchor) ?? 0;
      counts.set(anchor, count + 1);
      if (means !== undefined) anchors.set(count === 0 ? anchor : `${anchor}-${count}`, means);
    }
    for (const inner of section.sections) walk(inner, means);
  };
  walk(whole, undefined);
  return anchors;
}

/** What is drawn under such a heading; other drawings, of how one is hired for instance, are no ladders. */
function* ladderDrawings(section: Section, isLadder = false): Generator<Diagram> {
  const isOne = isLadder || isOfLadder(section);
  if (isOne) yield* section.diagrams;
  for (const inner of section.sections) yield* ladderDrawings(inner, isOne);
}

/** Two levels that are called the same are one. */
function merged(levels: readonly PageLevel[]): PageLevel[] {
  return [...Map.groupBy(levels, ({ key }) => key).values()].map(([first, ...others]) =>
    others.reduce(
      (one, other) => ({
        ...one,
        parts: [...one.parts, ...other.parts],
        direct: [...one.direct, ...other.direct],
        grades: one.grades.union(other.grades),
      }),
      first as PageLevel,
    ),
  );
}

/** The sections that are neither levels, nor within one, nor about something else. */
function* outside(section: Section, levels: ReadonlyMap<Section, unknown>): Generator<Section> {
  for (const inner of section.sections) {
    if (levels.has(inner) || isAside(inner)) continue;
    yield inner;
    if (kindOf(inner) === null) yield* outside(inner, levels);
  }
}

function unreadOf(top: Section, levels: ReadonlyMap<Section, unknown>, isOneLevel: boolean): Section[] {
  const isRead = (section: Section) =>
    isOfLevel(section) ||
    (isOneLevel && (isOverLevels(section) || (isOfLadder(section) && section.passages.some(isNextStep))));
  const isAround = (section: Section) => [...eachSection(section)].some((inner) => levels.has(inner));
  return top.sections.filter(
    (section) => !isRead(section) && (isOneLevel || !isAround(section)) && hasWords(section),
  );
}

function hasWords(section: Section): boolean {
  return [...eachSection(section)].some(({ passages }) => passages.some(({ text }) => text !== ''));
}

/** `a/backend/index.html.md` is `a/backend`. */
function pathOf(file: string): string[] {
  const { dir, base } = path.posix.parse(file);
  const name = base.replace(/(?:\.html)?\.(?:md|markdown)$/i, '');
  return [...dir.split('/'), ...(INDEX.test(name) ? [] : [name])].filter((part) => part !== '');
}
