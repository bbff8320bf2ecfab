import type { KnownTitle } from './known-title.ts';
import type { TitleAlternative } from './alternatives.ts';
import type { TitleMention } from './mentions.ts';
import type { TitleLikeness } from './likeness.ts';
import type { TitleParts } from './parts.ts';

/** What a match of a title with a name of a role rests on. */
export interface TitleEvidence {
  readonly known: KnownTitle;
  readonly how: 'as written' | 'written out' | 'alike';
  readonly alternative: TitleAlternative;
  readonly likeness: TitleLikeness;
  /** What the size or the stage of the company says; null: nothing. */
  readonly place: string | null;
}

/** One sentence on why a title may mean a role. */
export function matchReason({ known, how, alternative, likeness, place }: TitleEvidence): string {
  const differences = how === 'alike' ? differencesOf(alternative, known, likeness) : [];
  const clauses = [
    how === 'written out' ? 'with abbreviations written out' : null,
    ...differences,
    alternative.reason,
    alternative.isHeld || !known.isHeld ? null : 'though not of somebody who is in the position',
    known.circumstance === null ? null : `in this circumstance: ${lowered(known.circumstance)}`,
    place,
  ];
  const base =
    how === 'alike' ? `It is close to "${known.text}", ${namedAs(known)}` : `It is ${namedAs(known)}`;
  return sentence([base, ...clauses]);
}

/** One sentence on a source that speaks of the title. */
export function givenReason({ value, circumstance }: TitleMention, place: string | null): string {
  const where = circumstance === null ? null : `in this circumstance: ${lowered(circumstance)}`;
  return sentence([`A source says of how the role is titled: "${value}"`, where, place]);
}

function namedAs({ kind }: KnownTitle): string {
  switch (kind) {
    case 'title':
      return 'the title of the role';
    case 'alias':
      return 'another name of the role';
    case 'given':
      return 'what sources call the role';
    case 'code':
      return 'a level code of the role';
    case 'mention':
      return 'a title that sources mention';
  }
}

function differencesOf(
  { parts, edits }: TitleAlternative,
  known: KnownTitle,
  { position, field, grade }: TitleLikeness,
): string[] {
  const differences = [
    edits > 0 ? 'after correcting its spelling' : null,
    position < 0.9 ? `though "${parts.position ?? ''}" is said of several positions` : null,
    field < 0.5 ? 'but of another field' : field < 1 ? fieldDifference(parts, known.parts) : null,
    grade < 1 ? 'though not quite of the same seniority' : null,
  ].filter((difference) => difference !== null);
  return differences.length > 0 ? differences : ['in other words or another order'];
}

function fieldDifference(asked: TitleParts, name: TitleParts): string {
  const words = [...asked.specialties.difference(name.specialties), ...asked.others.difference(name.others)];
  if (words.length > 0) return `for ${words.map((word) => `"${word}"`).join(' and ')}`;
  if (asked.core.size + asked.specialties.size + asked.others.size === 0)
    return 'though it may be of any field';
  return 'with some words more or fewer';
}

function lowered(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function sentence(clauses: readonly (string | null)[]): string {
  return `${clauses.filter((clause) => clause !== null).join(', ')}.`;
}
