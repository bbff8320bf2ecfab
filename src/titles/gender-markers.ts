/*
 * What advertisements add to a title to say that it is for everybody: "(m/w/d)", "(f/m/x)", "(h/f)", "Manager:in",
 * "Manager/-in", "all genders".
 */

const WORDS: ReadonlySet<string> = new Set(
  (
    'a all alle any d div divers diverse f female femme frau gender genders geschlechter gn h homme i inter k m male mann ' +
    'männlich n nb neutral o other v w weiblich welcome x'
  ).split(' '),
);
/** Alone in brackets these may be numbers of grades, or nothing. */
const NOT_ALONE: ReadonlySet<string> = new Set([
  'i',
  'n',
  'o',
  'v',
  'x',
  'any',
  'other',
  'neutral',
  'welcome',
]);
const IN_BRACKETS = /[([{]([^()[\]{}]{1,40})[)\]}]/gu;
const BETWEEN = /[\s/|\\,;.:*·•+&_-]+/u;

const BARE_LETTERS =
  /(?<![\p{L}\p{N}])[mfwdxh](?:\s*[/|]\s*(?:[mfwdxhin*]|nb|div(?:erse?)?|other)){1,3}(?![\p{L}\p{N}])/giu;
const BARE_WORDS =
  /(?<![\p{L}\p{N}])(?:(?:all|any)[\s-]genders?|alle[\s-]geschlechter|gender[\s-]neutral)(?:[\s-]welcome)?(?![\p{L}\p{N}])/giu;
/** Endings of German, French, Spanish, Italian and Portuguese. */
const ENDINGS = [
  /(?<=\p{L}{3})[*:_·•]-?(?:in|innen|r|n|x|e|a|ne|rice|trice|euse)(?![\p{L}\p{N}-])/giu,
  /(?<=\p{L}{3})\/-?(?:in|innen|e|a|ne|rice|trice|euse)(?![\p{L}\p{N}-])/giu,
  /(?<=\p{L}{3})\(-?(?:in|innen|e|a|ne|r|n|rice|trice|euse)\)/giu,
  /(?<=\p{Ll}{3})In(?:nen)?(?!\p{L})/gu,
];

/** A title without its markers of gender. */
export function withoutGenders(title: string): string {
  const withoutEndings = ENDINGS.reduce((text, ending) => text.replace(ending, ''), title);
  return withoutEndings
    .replace(IN_BRACKETS, (brackets, inside: string) => (isMarker(inside) ? ' ' : brackets))
    .replace(BARE_LETTERS, ' ')
    .replace(BARE_WORDS, ' ')
    .trim();
}

function isMarker(inside: string): boolean {
  const words = inside
    .trim()
    .toLowerCase()
    .split(BETWEEN)
    .filter((word) => word !== '');
  return words.every((word) => WORDS.has(word)) && words.some((word) => !NOT_ALONE.has(word));
}
