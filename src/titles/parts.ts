import { SHORT_FORMS, writtenOut } from '../graph/text/short-forms.ts';
import { foldedWords } from '../graph/text/folding.ts';
import { PHRASES } from './phrases.ts';
import {
  CHIEF_WORDS,
  CHIEFS_OF_TECHNOLOGY,
  EARLY_WORDS,
  ENGINEERING_WORDS,
  FILLING_WORDS,
  LATE_WORDS,
  LOWERING_WORDS,
  MINOR_WORDS,
  POSITIONS,
  RAISING_WORDS,
  SPECIALTIES,
  TECHNOLOGY_WORDS,
} from './words.ts';

/** A title taken apart: what one is, of what, and how senior. Every word is in one of the parts, each once. */
export interface TitleParts {
  /** A position of words.ts, or "chief" and its field; null where no word tells it. */
  readonly position: string | null;
  /** How senior within the position, and when in the life of a company. */
  readonly grades: ReadonlySet<string>;
  /** Words for engineering as such; without those that the position says by itself. */
  readonly core: ReadonlySet<string>;
  /** Parts of engineering. */
  readonly specialties: ReadonlySet<string>;
  /** Fields that are not engineering of software, and words that are in no table. */
  readonly others: ReadonlySet<string>;
  /** Words that do not change the title. */
  readonly filling: ReadonlySet<string>;
}

/** Longer titles are read so far: 16 words are more than any title has. */
const MOST_WORDS = 16;

/** The words of a title, letter runs as one ("V.P." is "vp"), at most 16. */
export function wordsOfTitle(title: string): string[] {
  const words: string[] = [];
  let letters = 0;
  for (const word of foldedWords(title)) {
    letters = /^[a-z]$/.test(word) ? letters + 1 : 0;
    if (letters > 1) words[words.length - 1] = `${words.at(-1) ?? ''}${word}`;
    else words.push(word);
  }
  return words.slice(0, MOST_WORDS);
}

/** Takes the words of a title apart. */
export function partsOfTitle(words: readonly string[]): TitleParts {
  const meant = withPhrases(words.flatMap(longForm));
  const { position, rest } = positionOf(meant);
  const grades = rest.filter((word) => isGrade(word, position));
  const fields = rest.filter((word) => !grades.includes(word));
  const isOther = (word: string) =>
    !(isCore(word) || SPECIALTIES.has(word) || FILLING_WORDS.has(word) || isLesser(word));
  return {
    position,
    grades: new Set(grades),
    core: new Set(fields.filter(isCore)),
    specialties: new Set(fields.filter((word) => SPECIALTIES.has(word))),
    others: new Set(fields.filter(isOther)),
    filling: new Set(fields.filter((word) => FILLING_WORDS.has(word) || (isLesser(word) && !isCore(word)))),
  };
}

/** Whether the title names engineering of software in so many words, so that others only narrow it. */
export function namesEngineering({ position, core }: TitleParts): boolean {
  return (
    [...core].some((word) => ENGINEERING_WORDS.has(word)) ||
    isTechnologyChief(position) ||
    (position === 'lead' && core.has('technical'))
  );
}

/** CTO, and what else a chief of technology is called. */
export function isTechnologyChief(position: string | null): boolean {
  return position === 'chief technology' || position === 'chief engineering';
}

function longForm(word: string, at: number, words: readonly string[]): string[] {
  const meaning = SHORT_FORMS.get(word)?.inTitles;
  if (typeof meaning === 'object' && 'field' in meaning) {
    const isField = words.some((other, place) => place !== at && mayBePosition(other));
    return [isField ? meaning.field : meaning.position];
  }
  return wordsFor(word);
}

function mayBePosition(word: string): boolean {
  return withPhrases(wordsFor(word)).some((part) => isPosition(part) || part === 'chief');
}

/** A short form with one meaning in words; any other word as it is. */
function wordsFor(word: string): string[] {
  const meaning = SHORT_FORMS.get(word)?.inTitles;
  const long = typeof meaning === 'string' ? meaning : word;
  return long.split(' ').flatMap((part) => writtenOut(part).split(' '));
}

/** Words with what several of them mean together in their place. */
function withPhrases(words: readonly string[]): string[] {
  return PHRASES.reduce<readonly string[]>(
    (now, [phrase, meaning]) => replaced(now, phrase, meaning),
    words.filter((word) => word !== ''),
  ).slice();
}

function replaced(words: readonly string[], some: readonly string[], others: readonly string[]): string[] {
  if (!some.every((word) => words.includes(word))) return [...words];
  const spaced = (list: readonly string[]) => list.map((word) => ` ${word} `).join('');
  return spaced(words)
    .replaceAll(spaced(some), spaced(others))
    .split(' ')
    .filter((word) => word !== '');
}

/** The highest position that the words name, and the words without it. */
function positionOf(words: readonly string[]): { position: string | null; rest: string[] } {
  const known = POSITIONS.find((name) => words.includes(name)) ?? null;
  const chief = words.indexOf('chief');
  const officer = words.indexOf('officer', chief + 1);
  const isOfficer = chief >= 0 && officer > chief + 1;
  const field = isOfficer ? words.slice(chief + 1, officer).join(' ') : (words[chief + 1] ?? '');
  if (isOfficer || (chief >= 0 && known === null && CHIEF_WORDS.has(field))) {
    const title = ['chief', ...field.split(' '), ...(isOfficer ? ['officer'] : [])];
    return {
      position: `chief ${CHIEFS_OF_TECHNOLOGY.get(field) ?? field}`,
      rest: replaced(words, title, []).filter((word) => word !== field),
    };
  }
  return { position: known, rest: words.filter((word) => word !== known) };
}

function isPosition(word: string): boolean {
  return POSITIONS.includes(word);
}

/** A position beside a higher one: "Director of Engineering Managers". */
function isLesser(word: string): boolean {
  return isPosition(word) && word !== 'lead';
}

function isCore(word: string): boolean {
  return ENGINEERING_WORDS.has(word) || TECHNOLOGY_WORDS.has(word);
}

/** An assistant without a position to assist in is another job. */
function isGrade(word: string, position: string | null): boolean {
  if (position === null && (word === 'assistant' || word === 'associate' || word === 'intern')) return false;
  return (
    RAISING_WORDS.has(word) ||
    LOWERING_WORDS.has(word) ||
    MINOR_WORDS.has(word) ||
    EARLY_WORDS.has(word) ||
    LATE_WORDS.has(word)
  );
}
