import { SHORT_FORMS } from '../graph/text/short-forms.ts';
import { namesEngineering, partsOfTitle, type TitleParts, wordsOfTitle } from './parts.ts';
import type { Spelling, TitleSpelling } from './spelling.ts';
import { FOREIGN_FIELDS } from './words.ts';

/** One way to read what was typed as a title. */
export interface TitleAlternative extends Spelling {
  readonly text: string;
  readonly parts: TitleParts;
  /** 0..1: how likely it is meant so, as against the whole text as one title. */
  readonly likelihood: number;
  /** What was done to the text beyond taking it as it is. */
  readonly reason: string | null;
}

/** German advertisements add "(m/w/d)" to every title. */
const GENDERS = /\(?(?<![\p{L}\p{N}])[mfwdx](?:\s*[/|]\s*[mfwdxi*]){1,3}(?![\p{L}\p{N}])\)?/giu;
/** After these a company, a team or a place follows. */
const TEAM = /\s+[-–—]+\s+|[,;:(@[]|\sat\s/i;
const SEVERAL_TITLES = /\s*[/|+&;]\s*|\sand\s/i;
const MOST_TITLES = 4;
/** "Assistant to the CEO" is not a CEO. */
const OF_WHOM = /\s(?:reporting\s)?to\s.*/is;

/** The ways in which a text can be read as a title, the whole text first; those that are no title left out. */
export function titleAlternatives(title: string, spelling: TitleSpelling): TitleAlternative[] {
  const text = title.replace(GENDERS, ' ').replace(OF_WHOM, ' ').trim();
  const read = (part: string, likelihood: number, reason: string | null): TitleAlternative => {
    const corrected = spelling.correct(wordsOfTitle(part));
    return { text: part, parts: partsOfTitle(corrected.words), likelihood, reason, ...corrected };
  };
  const whole = read(text, 1, null);
  const beforeTeam = text.split(TEAM)[0]?.trim() ?? '';
  const tail = wordsOfTitle(text.slice(beforeTeam.length));
  const team =
    beforeTeam !== text && !tail.some(isOtherEngineering)
      ? [read(beforeTeam, 0.88, 'with what follows taken for a team or a place')]
      : [];
  const titles = [...new Set(text.split(SEVERAL_TITLES))].slice(0, MOST_TITLES);
  const several =
    titles.length > 1 ? titles.map((part) => read(part, 0.85, 'taken as one of several titles')) : [];
  return [
    whole,
    ...[...team, ...several].filter(({ parts }) => standsAlone(parts)),
    ...severalMeanings(whole).map((meaning) => read(meaning, 0.6, 'which is short for several titles')),
  ];
}

/** Whether a part of a text is a title that tells its field: "Development Manager" may be of anything. */
function standsAlone(parts: TitleParts): boolean {
  const { position, others } = parts;
  if (position === null) return false;
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
