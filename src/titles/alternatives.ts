import { SHORT_FORMS } from '../graph/text/short-forms.ts';
import { withoutGenders } from './gender-markers.ts';
import { isHeld, onlyTakesBack, withoutTakingBack } from './held.ts';
import { namesEngineering, partsOfTitle, type TitleParts, wordsOfTitle } from './parts.ts';
import type { Spelling, TitleSpelling } from './spelling.ts';
import { FOREIGN_FIELDS, LOWERING_WORDS, RAISING_WORDS } from './words.ts';

/** One way to read what was typed as a title. */
export interface TitleAlternative extends Spelling {
  readonly text: string;
  readonly parts: TitleParts;
  /** 0..1: how likely it is meant so, as against the whole text as one title. */
  readonly likelihood: number;
  /** What was done to the text beyond taking it as it is. */
  readonly reason: string | null;
  /** Whether it is said of somebody who is in the position. */
  readonly isHeld: boolean;
  /** Whether it is the whole text. */
  readonly isWhole?: boolean;
}

/** After these a company, a team or a place follows. */
const TEAM = /\s+[-–—]+\s+|[,;:(@[]|\sat\s/i;
const SEVERAL_TITLES = /\s*[/|+&;]\s*|\sand\s/i;
const MOST_TITLES = 4;
/** "Assistant to the CEO" is not a CEO. */
const OF_WHOM = /\s(?:reporting\s)?to\s.*/is;

const ONE_OF_SEVERAL = 0.85;

/** The ways in which a text can be read as a title, the whole text first; those that are no title left out. */
export function titleAlternatives(title: string, spelling: TitleSpelling): TitleAlternative[] {
  const full = withoutGenders(title);
  const text = full.replace(OF_WHOM, ' ').trim();
  const partsOf = (part: string) => partsOfTitle(spelling.correct(wordsOfTitle(part)).words);
  const read = (
    part: string,
    likelihood: number,
    reason: string | null,
    held = isHeld(part),
  ): TitleAlternative => {
    const corrected = spelling.correct(wordsOfTitle(held ? part : withoutTakingBack(part)));
    return {
      text: part,
      parts: partsOfTitle(corrected.words),
      likelihood,
      reason,
      isHeld: held,
      ...corrected,
    };
  };
  const titles = [...new Set(text.split(SEVERAL_TITLES))].slice(0, MOST_TITLES);
  const takesAllBack =
    titles.length > 1 && !isHeld(titles[0] ?? '') && standsAlone(partsOf(withoutTakingBack(titles[0] ?? '')));
  const several =
    titles.length > 1
      ? completed(titles, partsOf)
          .map((part) =>
            read(part, ONE_OF_SEVERAL, 'taken as one of several titles', isHeld(part) && !takesAllBack),
          )
          .filter(({ parts }) => standsAlone(parts))
      : [];
  // Of several titles none is the whole.
  const whole = { ...read(text, several.length > 1 ? ONE_OF_SEVERAL : 1, null, isHeld(full)), isWhole: true };
  const beforeTeam = text.split(TEAM)[0]?.trim() ?? '';
  const rest = text.slice(beforeTeam.length);
  const tail = wordsOfTitle(rest);
  const team =
    beforeTeam !== text && !tail.some(isOtherEngineering)
      ? [
          read(
            beforeTeam,
            0.88,
            'with what follows taken for a team or a place',
            isHeld(beforeTeam) && !onlyTakesBack(rest),
          ),
        ]
      : [];
  return [
    whole,
    ...team.filter(({ parts }) => standsAlone(parts)),
    ...several,
    ...severalMeanings(whole).map((meaning) =>
      read(meaning, 0.6, 'which is short for several titles', whole.isHeld),
    ),
  ];
}

/**
 * Titles of which one says for all what the others are of: "Director / VP of Engineering" is a Director of Engineering
 * too, and "Senior / Staff Engineer" a Senior Engineer.
 */
function completed(titles: readonly string[], partsOf: (title: string) => TitleParts): string[] {
  const parts = titles.map(partsOf);
  return titles.map((title, at) => {
    const own = parts[at] as TitleParts;
    if (fieldOf(own).length > 0 || own.position?.startsWith('chief')) return title;
    const others = [...parts.slice(at + 1), ...parts.slice(0, at).reverse()];
    const other = others.find((each) => each.position !== null && fieldOf(each).length > 0);
    if (other === undefined || own.position === other.position) return title;
    if (own.position !== null) return `${title} ${fieldOf(other).join(' ')}`;
    const isGrade = own.grades.size > 0 && [...own.grades].every((grade) => GRADES.has(grade));
    return isGrade ? [title, ...new Set([...fieldOf(other), other.position])].join(' ') : title;
  });
}

const GRADES = RAISING_WORDS.union(LOWERING_WORDS);

/** The words for what somebody is at work on. An engineer names it by the position. */
function fieldOf({ position, core, specialties, others }: TitleParts): string[] {
  const words = [...core, ...specialties, ...others];
  return words.length === 0 && position === 'engineer' ? ['engineer'] : words;
}

/** Whether a part of a text is a title that tells its field: "Development Manager" may be of anything. */
function standsAlone(parts: TitleParts): boolean {
  const { position, others, grades } = parts;
  if (position === null) return false;
  if (position === 'engineer' && grades.size > 0 && others.size === 0) return true;
  return namesEngineering(parts) || (position.startsWith('chief') && others.size === 0);
}

function isOtherEngineering(word: string): boolean {
  return (
    FOREIGN_FIELDS.has(word) &&
    /^(aero|agri|audio|bio|civil|chem|elec|env|geo|ind|mech|min|nuc|pet|struc)/.test(word)
  );
}

function severalMeanings({ words }: TitleAlternative): string[] {
  return words.flatMap((word, at) => {
    const meaning = SHORT_FORMS.get(word)?.inTitles;
    if (typeof meaning !== 'object' || !('oneOf' in meaning)) return [];
    return meaning.oneOf.map((title) => words.with(at, title).join(' '));
  });
}
