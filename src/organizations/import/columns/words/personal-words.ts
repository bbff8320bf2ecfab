import { headerWords } from '../header-words.ts';

/*
 * Words of headers of columns about people, in some twelve languages, as header-words.ts folds them; `_PARTS` are looked for
 * within headers whose words are not parted, and of `_PAIRS` both words have to be there.
 */

/** Health, unions, ethnicity, religion, politics, sex life, genetic and biometric data. */
export const SPECIAL = words(
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
export const SPECIAL_PARTS: readonly string[] = [
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
export const SENSITIVE = words(
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
export const SENSITIVE_PARTS: readonly string[] = [
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
export const SENSITIVE_PAIRS = [
  ['reason', 'term'],
  ['reason', 'termination'],
  ['leaving', 'reason'],
  ['exit', 'reason'],
  ['permit', 'work'],
  ['status', 'visa'],
  ['grund', 'austritt'],
];

/** A header with any of these tells who a person is, or how to reach one. */
export const IDENTIFYING = words(
  `email emails mail emailadresse courriel correo phone phones telephone tel mobile cell cellphone fax telefon telefonnummer handynummer handy telefono
   telephon ssn sin nino tax steuer steuernummer steueridentifikationsnummer sozialversicherungsnummer passport passnummer
   pesel bsn cpf dni nif curp personnummer photo photograph picture avatar headshot foto image thumbnail emergency
   notfallkontakt bank iban bic swift kontonummer street strasse zip postal postcode plz anschrift adresse address addresses
   direccion addr addr1 addr2 linkedin twitter skype slack github surname forename firstname lastname middlename
   fullname displayname vorname nachname familienname vollname prenom prenoms apellido apellidos cognome sobrenome voornaam
   achternaam fornamn efternamn imie nazwisko soyad nickname login initials mi salutation anrede honorific pronombre upn
   userprincipalname username`,
);
export const IDENTIFYING_PARTS: readonly string[] = [
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
  '個人番号',
  'マイナンバー',
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
export const IDENTIFYING_PAIRS = [
  ['profile', 'url'],
  ['link', 'profile'],
  ['security', 'social'],
  ['id', 'national'],
  ['license', 'driver'],
];

/** Words that, with no other beside them, name people. */
export const PEOPLE = words(
  `name full first last middle preferred given family legal display chosen known second sort complete common famille familia famiglia
   employee manager parent reports to line direct dotted incumbent holder occupant contact hr assistant recruiter mentor
   buddy hrbp hiring skip stelleninhaber titulaire ocupante inhaber primary other current former previous next
   as approver coach sponsor interviewer`,
);

/** Of those in {@link PEOPLE} the ones that name a person and not a kind of name. */
export const PERSONS = words(
  `employee manager parent reports incumbent holder occupant contact assistant recruiter mentor buddy hrbp stelleninhaber
   titulaire ocupante inhaber approver coach sponsor interviewer`,
);

function words(list: string): ReadonlySet<string> {
  return new Set(
    list.split(/\s+/).flatMap((word) => [word, ...(headerWords(word).length === 1 ? headerWords(word) : [])]),
  );
}
