import { foldedName } from '../../../graph/text/folding.ts';
import { headerWords } from './header-words.ts';
import { nameShare } from './person-names.ts';
import {
  SPECIAL,
  SPECIAL_PARTS,
  SENSITIVE,
  SENSITIVE_PARTS,
  SENSITIVE_PAIRS,
  IDENTIFYING,
  IDENTIFYING_PARTS,
  IDENTIFYING_PAIRS,
  PEOPLE,
  PERSONS,
} from './words/personal-words.ts';

/*
 * Which columns are about a person rather than a position, and how. Nothing but known fields is kept by itself, so that
 * this decides two things: what a column needs to be kept on request, and whether a column that serves as a key is
 * replaced by a pseudonym.
 */

/**
 * special: a category of Article 9 of the GDPR; sensitive: told apart, though the law does not; identifying: who it is, or
 * how to reach them.
 */
type Concern = 'special' | 'sensitive' | 'identifying';

export interface PersonalData {
  readonly concern: Concern;
  /** As a clause: `its header names a person`. */
  readonly reason: string;
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^(?:[+(]|0)[\d\s().\-/]{6,24}$|^\d{3}[-. ]\d{3}[-. ]\d{4}$/;
const DATE = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/;
const PROFILE = /^(?:https?:\/\/\S*\/(?:in|people|users?|profiles?|employees?|staff)\/\S+|@[\w.-]+)$/i;
/** The name of an entry of a directory, as LDAP writes it. */
const DISTINGUISHED_NAME = /^(?:CN|UID)=.+,\s*(?:OU|DC|CN|O)=/i;
/** So many of the cells have to look like names for the column to count as one of names. */
const LEAST_NAMES = 0.5;
/** The same of a column whose header says that it holds titles, units or places. */
const LEAST_NAMES_OF_FIELD = 0.8;

/**
 * Whether and how a column is about people. Null where it is not.
 *
 * @param isOfField whether its header is one of a field, so that it takes more to count as one of names
 */
export function personalData(
  header: string,
  sample: readonly string[],
  isOfField = false,
): PersonalData | null {
  const found = headerWords(header);
  const joined = foldedName(header);
  const has = (list: ReadonlySet<string>, parts: readonly string[], pairs: readonly string[][] = []) =>
    list.has(joined) ||
    found.some((word) => list.has(word)) ||
    parts.some((part) => joined.includes(part)) ||
    pairs.some((pair) => pair.every((word) => found.includes(word)));
  const concerning = (concern: Concern, reason: string) => ({ concern, reason });
  if (has(SPECIAL, SPECIAL_PARTS))
    return concerning('special', 'its header is that of a special category (GDPR, Article 9)');
  if (has(SENSITIVE, SENSITIVE_PARTS, SENSITIVE_PAIRS))
    return concerning('sensitive', 'its header is about something sensitive');
  const byCells = identifyingCells(sample, isOfField ? LEAST_NAMES_OF_FIELD : LEAST_NAMES);
  if (byCells !== null) return concerning('identifying', byCells);
  if (has(IDENTIFYING, IDENTIFYING_PARTS, IDENTIFYING_PAIRS))
    return concerning('identifying', 'its header is about a person');
  if (found.length > 0 && found.every((word) => PEOPLE.has(word))) {
    if (found.includes('name')) return concerning('identifying', 'its header is that of a name');
    // "Manager" beside "Manager ID" may hold either.
    const isOfPersons = found.some((word) => PERSONS.has(word)) && !mostAre(sample, isIdOrFlag);
    if (isOfPersons && sample.length > 0) return concerning('identifying', 'its header names a person');
  }
  return null;
}

/** Why the cells of a column, by themselves, tell who people are; null where they do not. */
export function identifyingCells(sample: readonly string[], leastNames = LEAST_NAMES): string | null {
  if (mostAre(sample, isEmail)) return 'most of its cells look like e-mail addresses';
  if (mostAre(sample, isDistinguishedName)) return 'most of its cells look like names of a directory';
  if (mostAre(sample, isPhone)) return 'most of its cells look like phone numbers';
  if (mostAre(sample, isProfile)) return 'most of its cells look like addresses of profiles';
  return nameShare(sample) >= leastNames ? 'most of its cells look like names of people' : null;
}

export function isEmail(text: string): boolean {
  return text.includes('@') && EMAIL.test(text);
}

export function isDistinguishedName(text: string): boolean {
  return text.includes('=') && DISTINGUISHED_NAME.test(text);
}

function isProfile(text: string): boolean {
  return PROFILE.test(text);
}

function isPhone(text: string): boolean {
  const isLong = (text.match(/\d/g)?.length ?? 0) >= 7;
  return isLong && PHONE.test(text) && !DATE.test(text) && (text.startsWith('+') || /[\s().\-/]/.test(text));
}

function isIdOrFlag(text: string): boolean {
  return (/\d/.test(text) && !/\s/.test(text)) || /^(true|false|yes|no|y|n|x)$/i.test(text);
}

function mostAre(sample: readonly string[], test: (text: string) => boolean): boolean {
  return sample.length > 0 && sample.filter(test).length * 2 > sample.length;
}
