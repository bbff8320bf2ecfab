import { isTechnologyChief, namesEngineering, type TitleParts } from './parts.ts';
import { ENGINEERING_WORDS, FOREIGN_FIELDS } from './words.ts';

/** How well a title that is asked for is met by a name of a role: factors 0..1, 1 where nothing differs. */
export interface TitleLikeness {
  /** The same position, or how often the one is called the other. */
  readonly position: number;
  /** The same field, a part of it, or another one. */
  readonly field: number;
  /** As senior. */
  readonly grade: number;
}

/** What people in a position that a title names are in other words, and how often. */
const POSITIONS_CALLED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  head: { vp: 0.72, director: 0.7, manager: 0.6, 'chief technology': 0.66, lead: 0.45 },
  'head of a part': { director: 0.7, vp: 0.6, manager: 0.6, 'chief technology': 0.3, lead: 0.5 },
  evp: { svp: 0.75, vp: 0.65 },
  svp: { vp: 0.6 },
  director: { head: 0.7 },
  supervisor: { manager: 0.7, lead: 0.6 },
  lead: { manager: 0.45 },
  manager: { lead: 0.4 },
  engineer: { contributor: 0.98 },
  architect: { engineer: 0.65 },
  fellow: { engineer: 0.8 },
  'chief engineering': { 'chief technology': 0.85 },
};

/** Filling words that go without saying where a name has them. */
const GROUPS: ReadonlySet<string> = new Set(['team', 'squad', 'management']);

/** Every position that a title with this one may be met by, itself included. */
export function positionsMeant(position: string | null): string[] {
  if (position === null) return [];
  return [position, ...Object.keys(POSITIONS_CALLED[position] ?? {})];
}

/** How well the field of a title is met by that of a name. */
export function fieldLikeness(asked: TitleParts, name: TitleParts): number {
  return otherFields(asked, name) * specialties(asked, name) * coreField(asked, name) * filling(asked, name);
}

/** How well the position of a title is met by that of a name. */
export function positionLikeness(asked: TitleParts, name: TitleParts): number {
  if (asked.position === null && name.position === null) return sharesWords(asked, name) ? 1 : 0;
  if (asked.position === name.position) return 1;
  if (asked.position === null || name.position === null) return 0;
  const isPart = asked.position === 'head' && (asked.specialties.size > 0 || asked.others.size > 0);
  return POSITIONS_CALLED[isPart ? 'head of a part' : asked.position]?.[name.position] ?? 0;
}

/** Where nothing tells the position, the words themselves have to be the same, and nothing more or less senior. */
function sharesWords(asked: TitleParts, name: TitleParts): boolean {
  const ours = asked.core.union(asked.specialties).union(asked.others);
  const theirs = name.core.union(name.specialties).union(name.others);
  return (
    ours.intersection(theirs).size > 0 &&
    asked.others.isSubsetOf(name.others) &&
    asked.grades.symmetricDifference(name.grades).size === 0
  );
}

/** Words of other fields, or of none that is known. Where a title names engineering, an unknown word is a team's. */
function otherFields(asked: TitleParts, name: TitleParts): number {
  const missing = [...name.others].filter(
    (word) => !asked.others.has(word) && !(word === 'domain' && asked.specialties.size > 0),
  ).length;
  const added = asked.others.difference(name.others);
  const foreign = added.intersection(FOREIGN_FIELDS).size;
  const unknown = added.size - foreign;
  const isAnchored = namesEngineering(asked) || (name.others.size > 0 && missing === 0);
  let likeness = 0.45 ** missing;
  if (foreign > 0) likeness *= isAnchored ? 0.45 : 0.3;
  if (unknown > 0) {
    likeness *= (isAnchored ? 0.8 : asked.position === 'engineer' ? 0.6 : 0.35) * 0.9 ** (unknown - 1);
  }
  return likeness;
}

/** Parts of engineering: a role is the same in each, but who asks for a part may mean less than the whole. */
function specialties(asked: TitleParts, name: TitleParts): number {
  const missing = name.specialties.difference(asked.specialties).size;
  const added = asked.specialties.difference(name.specialties).size;
  const likeness = 0.5 ** missing;
  if (added === 0) return likeness;
  if (name.others.has('domain')) return likeness * 0.97;
  if (asked.position === 'engineer' || asked.position === 'architect') return likeness * 0.97;
  if (asked.core.size > 0) return likeness * 0.9;
  return likeness * (asked.position === 'lead' || name.others.size > 0 ? 0.85 : 0.7);
}

/** Engineering by the same word, by another, by none. */
function coreField(asked: TitleParts, name: TitleParts): number {
  const [ours, theirs] = [coreOf(asked), coreOf(name)];
  if (ours.size > 0 && theirs.size > 0) {
    if (ours.symmetricDifference(theirs).size === 0) return 1;
    const isShared = ours.intersection(theirs).size > 0;
    return isShared || areEngineering(ours) === areEngineering(theirs) ? 0.96 : 0.88;
  }
  if (ours.size > 0) {
    if (name.position === 'contributor' || asked.core.size === 0) return 1;
    if (name.others.size > 0) return areEngineering(ours) ? 0.8 : 0.88;
    return 0.88;
  }
  if (theirs.size === 0 || name.core.size === 0) return 1;
  // A part of engineering stands for it; what it costs is counted there.
  if (asked.specialties.size > 0) return 0.95;
  return name.position?.startsWith('chief') || asked.others.size > 0 ? 0.5 : 0.7;
}

/** A chief of technology and an engineer name the field by their position. */
function coreOf({ position, core }: TitleParts): ReadonlySet<string> {
  if (core.size > 0) return core;
  if (isTechnologyChief(position))
    return new Set([position === 'chief technology' ? 'technology' : 'engineering']);
  return new Set(position === 'engineer' ? ['engineering'] : []);
}

function areEngineering(words: ReadonlySet<string>): boolean {
  return [...words].some((word) => ENGINEERING_WORDS.has(word));
}

function filling(asked: TitleParts, name: TitleParts): number {
  const added = asked.filling.difference(name.filling).size;
  const missing = [...name.filling.difference(asked.filling)].map((word) => (GROUPS.has(word) ? 0.9 : 0.5));
  return missing.reduce((product, factor) => product * factor, Math.max(0.85, 0.95 ** added));
}
