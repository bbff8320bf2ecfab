import { foldedName } from '../../../graph/text/folding.ts';
import { headerWords } from './header-words.ts';
import { nameShare } from './person-names.ts';

/*
 * Which columns are about a person rather than a position, and how. Nothing but known fields is kept by itself, so that
 * this decides two things: what a column needs to be kept on request, and whether a column that serves as a key is
 * replaced by a pseudonym.
 */

/**
 * special: a category of Article 9 of the GDPR; sensitive: told apart, though the law does not; identifying: who it is, or
 * how to reach them.
 */
export type Concern = 'special' | 'sensitive' | 'identifying';

export interface PersonalData {
  readonly concern: Concern;
  /** As a clause: `its header names a person`. */
  readonly reason: string;
}

/** Health, unions, ethnicity, religion, politics, sex life, genetic and biometric data. */
const SPECIAL = words(
  `ethnicity ethnic ethnie ethnische race races racial hispanic latino hispaniclatino religion religious religiose konfession
   confession faith church kirche kirchensteuer kirchensteuermerkmal religione religiao geloof wyznanie union unions unionized
   gewerkschaft gewerkschaftsmitglied syndicat syndique sindicato sindicale sindacato vakbond fackforbund betriebsrat
   council political politics party politisch partei health medical medizinisch diagnosis diagnose disability disabilities
   disabled disable handicap handicapped schwerbehindert schwerbehinderung behinderung gdb invalidite invalidity discapacidad
   deficiencia disabilita niepelnosprawnosc sick sickness sickdays sickleave illness krank krankheit krankheitstage maladie
   enfermedad malattia ziekte sjukdom pregnancy pregnant schwangerschaft mutterschutz maternity maternite orientation lgbt
   lgbtq transgender biometric biometrisch fingerprint genetic genetisch vaccination vaccinated vaccine impfung impfstatus
   covid allergies allergy blood bloodtype blutgruppe accommodation accommodations injury injuries`,
);
const SPECIAL_PARTS = [
  '宗教',
  '民族',
  '政治面貌',
  '健康',
  '病',
  '障害',
  '工会',
  '党员',
  'здоров',
  'религ',
  'национальность',
  '종교',
  '장애',
];

/** No category of the law, and still what nobody wants to find in an org chart. */
const SENSITIVE = words(
  `gender genders sex geschlecht sexe genero genere gesl pronouns pronoun age ages alter birth birthday birthdate birthplace dob
   geburtsdatum geburtstag geburtsort naissance nacimiento nascimento nascita citizenship citizen citizendesc nationality
   nationalitat staatsangehorigkeit staatsburgerschaft nationalite nacionalidad nacionalidade nazionalita visa immigration
   aufenthaltstitel arbeitserlaubnis marital marriage married marriedid maritalstatus maritaldesc familienstand spouse
   dependents children kinder kinderfreibetrage enfants hijos veteran termreason terminationreason
   performance performancescore perfscore rating ratings score scores review reviews appraisal potential leistung
   leistungsbeurteilung beurteilung bewertung evaluation evaluacion pip disciplinary warning warnings abmahnung absences absence
   absent absenteeism fehltage fehlzeiten abwesenheit absences ausencias late lateness dayslate dayslatelast engagement
   engagementsurvey satisfaction empsatisfaction flightrisk attrition succession successor talent ninebox criminal background
   garnishment pfandung bonus overtime citizendescription genderid racedesc`,
);
const SENSITIVE_PARTS = [
  '性别',
  '性別',
  '年龄',
  '年齢',
  '出生',
  '生日',
  '生年月日',
  '国籍',
  '婚姻',
  '绩效',
  '評価',
  '离职原因',
  '退職理由',
  'гражданств',
  'пол',
  '성별',
  '국적',
  '생년월일',
];
/** Two words that only together are sensitive. */
const SENSITIVE_PAIRS = [
  ['reason', 'term'],
  ['reason', 'termination'],
  ['leaving', 'reason'],
  ['exit', 'reason'],
  ['permit', 'work'],
  ['status', 'visa'],
  ['grund', 'austritt'],
];

/** A header with any of these tells who a person is, or how to reach one. */
const IDENTIFYING = words(
  `email emails mail emailadresse courriel correo phone phones telephone tel mobile cell cellphone fax telefon telefonnummer handynummer handy telefono
   telephon ssn sin nino tax steuer steuernummer steueridentifikationsnummer sozialversicherungsnummer passport passnummer
   pesel bsn cpf dni nif curp personnummer photo photograph picture avatar headshot foto image thumbnail emergency
   notfallkontakt bank iban bic swift kontonummer street strasse zip postal postcode plz anschrift adresse address addresses
   direccion addr addr1 addr2 linkedin twitter skype slack github surname forename firstname lastname middlename
   fullname displayname vorname nachname familienname vollname prenom prenoms apellido apellidos cognome sobrenome voornaam
   achternaam fornamn efternamn imie nazwisko soyad nickname login initials mi salutation anrede honorific pronombre upn
   userprincipalname username`,
);
const IDENTIFYING_PARTS = [
  '姓名',
  '名字',
  '氏名',
  '名前',
  '电话',
  '電話',
  '手机',
  '邮箱',
  '邮件',
  'メール',
  '身份证',
  '住所',
  '地址',
  'фамил',
  'имя',
  'отчеств',
  'фио',
  'телефон',
  'почт',
  '이름',
  '성명',
  '전화',
  '이메일',
];
const IDENTIFYING_PAIRS = [
  ['profile', 'url'],
  ['link', 'profile'],
  ['security', 'social'],
  ['id', 'national'],
  ['license', 'driver'],
];

/** Words that, with no other beside them, name people. */
const PEOPLE = words(
  `name full first last middle preferred given family legal display chosen known second sort complete common famille familia famiglia
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

/** Whether a cell by itself tells how to reach a person. */
export function isContact(text: string): boolean {
  return isEmail(text) || isPhone(text) || isDistinguishedName(text);
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

function words(list: string): ReadonlySet<string> {
  return new Set(
    list.split(/\s+/).flatMap((word) => [word, ...(headerWords(word).length === 1 ? headerWords(word) : [])]),
  );
}
