import { headerWords } from './header-words.ts';

/*
 * Which columns are about a person rather than a position. What is not certain counts as personal: a column left out
 * by mistake is listed as such and can be kept, one kept by mistake is in the database.
 */

/** A header with any of these is about a person. */
const TELLING = words(
  `email emails mail phone phones telephone tel mobile cell cellphone fax telefon handy telefono telephon
   birth birthday birthdate birthplace dob geburtsdatum geburtstag geburtsort naissance nacimiento age alter
   gender sex geschlecht sexe genero pronouns pronoun nationality citizenship nationalitat staatsangehorigkeit nationalite
   nacionalidad ethnicity ethnic race religion religious konfession disability veteran orientation
   ssn sin nino tax steuer steuernummer steueridentifikationsnummer sozialversicherungsnummer passport visa passnummer
   photo photograph picture avatar headshot foto image marital familienstand spouse dependents emergency notfallkontakt
   bank iban bic swift kontonummer street strasse zip postal postcode plz anschrift adresse address addresses direccion
   addr addr1 addr2 linkedin twitter skype surname forename firstname lastname middlename fullname displayname vorname
   nachname familienname vollname prenom prenoms apellido apellidos nickname login initials mi salutation anrede
   honorific pronombre medical health diagnosis allergies`,
);

/** Two words that only together are about a person. */
const TELLING_PAIRS = [
  ['security', 'social'],
  ['id', 'national'],
  ['license', 'driver'],
];

/** Words that, with no other beside them, name people. */
const PEOPLE = words(
  `name full first last middle preferred given family legal display chosen known second sort complete common
   employee manager parent reports to line direct dotted incumbent holder occupant contact hr assistant recruiter mentor
   buddy hrbp hiring skip stelleninhaber titulaire ocupante inhaber primary other current former previous next
   as approver coach sponsor interviewer`,
);

/** Of those in {@link PEOPLE} the ones that name a person and not a kind of name. */
const PERSONS = words(
  `employee manager parent reports incumbent holder occupant contact assistant recruiter mentor buddy hrbp stelleninhaber
   titulaire ocupante inhaber approver coach sponsor interviewer`,
);

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^(?:[+(]|0)[\d\s().\-/]{6,24}$|^\d{3}[-. ]\d{3}[-. ]\d{4}$/;
const DATE = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/;

/** Why a column counts as personal data, as a clause: `its header names a person`. Null where it does not. */
export function personalReason(header: string, sample: readonly string[]): string | null {
  if (mostAre(sample, isEmail)) return 'most of its cells look like e-mail addresses';
  if (mostAre(sample, isPhone)) return 'most of its cells look like phone numbers';
  const found = headerWords(header);
  const isTelling =
    found.some((word) => TELLING.has(word)) ||
    TELLING_PAIRS.some((pair) => pair.every((word) => found.includes(word)));
  if (isTelling) return 'its header is about a person';
  if (!found.every((word) => PEOPLE.has(word))) return null;
  if (found.includes('name')) return 'its header is that of a name';
  // "Manager" beside "Manager ID" may hold either.
  const isOfPersons = found.some((word) => PERSONS.has(word)) && !mostAre(sample, isIdOrFlag);
  return isOfPersons && sample.length > 0 ? 'its header names a person' : null;
}

/** Whether a cell by itself tells how to reach a person. */
export function isContact(text: string): boolean {
  return isEmail(text) || isPhone(text);
}

function isEmail(text: string): boolean {
  return EMAIL.test(text);
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

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).flatMap(headerWords));
}
