/*
 * The words of degree of docs/levels.md as a program finds them in a rationale. A rationale quotes the
 * words of the source and ends each step of the reading with a number: `"strong": 4; duty 0.8`.
 */

/** What the table of docs/levels.md makes of words that a source uses. */
const QUOTED: readonly (readonly [words: RegExp, level: number])[] = [
  [/\blearn|focus(es|ing)? on developing/, 1],
  [/\bassist|should start/, 1.5],
  [/\btracks?\b|\bminor\b|\boccasional|\baware of/, 2],
  [/\bcapable\b|\bcomfortable\b|\bproficient\b/, 3],
  [/\bstrong\b|\bdeep(ly)?\b|\bdepth\b|\bmajor\b(?! skill)/, 4],
  [/\bown(s|ing)?\b|\bleads?\b|\bdriv(e|es|ing)\b|\bsets?\b|\bsetting\b|\bdefin(e|es|ing)\b/, 4],
  [/\bmanages?\b|\bmanaging\b|\bensur(e|es|ing)\b|\bresponsib(le|ility) for|\bindependent(ly)?\b/, 4],
  [/\bmaster\b|\bprincipal\b|\borganization-wide\b|\borg-wide\b|\bat scale\b|\bentire\b/, 5],
];

/** The short forms by which rationales name a row of the table, each with its number behind it. */
const NAMED =
  /\b(learns or assists,|tracks,|minor(?: part)?|capable|proficient|listed|strong|deep|owns(?: it)?|leads|master|organization-wide|builds it in others) (\d(?:\.5)?)(?![\d.%])/g;

const ROWS: Readonly<Record<string, number>> = {
  'learns or assists,': 1.5,
  'tracks,': 2,
  minor: 2,
  'minor part': 2,
  capable: 3,
  proficient: 3,
  listed: 3,
  strong: 4,
  deep: 4,
  owns: 4,
  'owns it': 4,
  leads: 4,
  master: 5,
  'organization-wide': 5,
  'builds it in others': 5,
};

/**
 * The level that the words of degree in a rationale come to: the highest of them, and half a step more where
 * the rationale says so. Undefined where it names none, because it compares with another role or skill.
 *
 * @throws Error where a row of the table is named with another number than its own
 */
export function levelByWords(rationale: string): number | undefined {
  // What follows is about importance, or about a reading that was not chosen.
  const [reading = ''] = rationale.split(';');
  const rows = [...reading.matchAll(NAMED)].map(([phrase, row = '', number]) => {
    if (ROWS[row] !== Number(number))
      throw new Error(`"${phrase}" is ${ROWS[row]} in docs/levels.md: ${rationale}`);
    return Number(number);
  });
  const quotes = [...reading.matchAll(/"([^"]*)"/g)].map(([, words = '']) => words);
  const quoted = QUOTED.filter(([words]) => quotes.some((quote) => words.test(quote))).map(
    ([, level]) => level,
  );
  if (rows.length === 0 && quoted.length === 0) return undefined;
  return Math.max(...rows, ...quoted) + (reading.includes('half a step up') ? 0.5 : 0);
}
