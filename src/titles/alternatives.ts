import { namesEngineering, readTitle, type TitleReading, wordsOfTitle } from './title-reading.ts';
import { SEVERAL_MEANINGS } from './short-forms.ts';
import type { TitleSpelling } from './spelling.ts';
import { FOREIGN_FIELDS } from './words.ts';

/** One way to read what was typed as a title. */
export interface TitleAlternative {
  readonly text: string;
  readonly reading: TitleReading;
  /** 0..1: how likely it is meant so, as against the whole text as one title. */
  readonly likelihood: number;
  /** What was done to the text beyond taking it as it is. */
  readonly reason: string | null;
  /** How many letters were corrected. */
  readonly edits: number;
  readonly words: readonly string[];
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
    const { words, edits } = spelling.correct(wordsOfTitle(part));
    return { text: part, reading: readTitle(words), likelihood, reason, edits, words };
  };
  const whole = read(text, 1, null);
  const beforeTeam = text.split(TEAM)[0]?.trim() ?? '';
  const tail = wordsOfTitle(text.slice(beforeTeam.length));
  const team =
    beforeTeam !== text && !tail.some(isOtherEngineering)
      ? [read(beforeTeam, 0.88, 'with what follows taken for a team or a place')]
      : [];
  const parts = [...new Set(text.split(SEVERAL_TITLES))].slice(0, MOST_TITLES);
  const several =
    parts.length > 1 ? parts.map((part) => read(part, 0.85, 'taken as one of several titles')) : [];
  return [
    whole,
    ...[...team, ...several].filter(({ reading }) => standsAlone(reading)),
    ...severalMeanings(whole).map((meaning) => read(meaning, 0.6, 'which is short for several titles')),
  ];
}

/** Whether a part of a text is a title that tells its field: "Development Manager" may be of anything. */
function standsAlone(reading: TitleReading): boolean {
  const { position, others } = reading;
  if (position === null) return false;
  return namesEngineering(reading) || (position.startsWith('chief') && others.size === 0);
}

function isOtherEngineering(word: string): boolean {
  return (
    FOREIGN_FIELDS.has(word) &&
    /^(aero|agri|audio|bio|civil|chem|elec|env|geo|ind|mech|min|nuc|pet|struc)/.test(word)
  );
}

function severalMeanings({ words }: TitleAlternative): string[] {
  return words.flatMap((word, at) =>
    (SEVERAL_MEANINGS.get(word) ?? []).map((meaning) => words.with(at, meaning).join(' ')),
  );
}
