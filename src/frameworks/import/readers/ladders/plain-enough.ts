/*
 * The parser of Markdown is exact, and slow where marks are nested or pile up in one paragraph: 700 lists within each other
 * take it a minute. Published pages of job families have some 40,000 characters, three lists within each other, and a hundred
 * marks in a paragraph.
 */

const MOST_CHARACTERS = 200_000;
/** Tables of wikis are long; the parser takes some seconds for as many. */
const MOST_WITH_TABLES = 500_000;
/** In one paragraph or item. */
const MOST_MARKS = 400;
const DEEPEST_QUOTE = 10;
const DEEPEST_INDENT = 80;
const MARKS = /[*_[\]!`<>&\\]/g;
/** What lists and quotes begin a line with; a rule is neither. */
const START = /^(?:[\s>]|[*+-](?=\s|$)|\d+[.)](?=\s|$))*/;

/** How many bars a line may have. */
const MOST_BARS = 2_000;
/** What stands below the header of a table: `| --- | :-: |`. */
const BELOW_HEADER = /^[\s>]*(?=.*\|)[\s|:-]*-[\s|:-]*$/;

/**
 * Whether the Markdown of a page is as people write it, so that it is parsed at once.
 *
 * @param hasTables whether rows of tables are parsed each by itself, and may be many
 */
export function isPlainEnough(text: string, { hasTables = false } = {}): boolean {
  if (text.length > (hasTables ? MOST_WITH_TABLES : MOST_CHARACTERS)) return false;
  let marks = 0;
  let isTable = false;
  for (const line of text.split('\n')) {
    const start = START.exec(line)?.[0] ?? '';
    if (start.split('>').length > DEEPEST_QUOTE || start.length > DEEPEST_INDENT) return false;
    isTable = hasTables && line.trim() !== '' && (isTable || BELOW_HEADER.test(line));
    if (line.trim() === '' || start.trim() !== '' || isTable) marks = 0;
    marks += line.slice(start.length).match(MARKS)?.length ?? 0;
    if (marks > MOST_MARKS || line.split('|').length > MOST_BARS) return false;
  }
  return true;
}
