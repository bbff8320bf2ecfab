/*
 * The words of job titles and what they do to a title's meaning. The documents name some of them; the rest is the
 * convention of job advertisements in English.
 */

/** What people write short and `abbreviations.ts` leaves as it is, since it is a name there. */
export const SHORT_FORMS: Readonly<Record<string, string>> = {
  ai: 'artificial intelligence',
  app: 'application',
  apps: 'application',
  assoc: 'associate',
  asst: 'assistant',
  avp: 'assistant vice president',
  cio: 'chief information officer',
  cmo: 'chief marketing officer',
  cro: 'chief revenue officer',
  dept: 'department',
  doe: 'director engineering',
  em: 'engineering manager',
  engineers: 'engineer',
  grp: 'group',
  hoe: 'head engineering',
  ic: 'individual contributor',
  infra: 'infrastructure',
  leader: 'lead',
  ml: 'machine learning',
  mts: 'member technical staff',
  princ: 'principal',
  programme: 'program',
  sde: 'software engineer',
  sdm: 'software development manager',
  sre: 'site reliability engineer',
  swe: 'software engineer',
  sys: 'systems',
  tl: 'team lead',
  tlm: 'tech lead manager',
  tpm: 'technical program manager',
  vpe: 'vice president engineering',
};

/** Short forms of a field in one title and of a position in another: "Eng Manager", "Senior Software Eng". */
export const FIELD_OR_POSITION: Readonly<Record<string, readonly [field: string, position: string]>> = {
  eng: ['engineering', 'engineer'],
  engg: ['engineering', 'engineer'],
  dev: ['software', 'developer'],
};

/** One short form of several titles, none of which is certain. */
export const SEVERAL_MEANINGS: Readonly<Record<string, readonly string[]>> = {
  pm: ['product manager', 'program manager', 'project manager'],
};

/** Several words that mean one thing, longest first, and the words that stand for it. */
export const PHRASES: readonly (readonly [phrase: string, meaning: string])[] = [
  ['member technical staff', 'engineer'],
  ['technical lead manager', 'technical lead'],
  ['team lead manager', 'team lead'],
  ['senior vice president', 'svp'],
  ['executive vice president', 'evp'],
  ['site reliability', 'reliability'],
  ['vice president', 'vp'],
  ['individual contributor', 'contributor'],
  ['managing director', 'managing-director'],
  ['board directors', 'board'],
  ['chief staff', 'chief-of-staff'],
  ['co founder', 'founding'],
  ['product engineering', 'product-engineering engineering'],
  ['research development', 'r&d'],
  ['r d', 'r&d'],
  ['rd', 'r&d'],
  ['quality assurance', 'qa'],
  ['machine learning', 'ml'],
  ['artificial intelligence', 'ai'],
  ['full stack', 'fullstack'],
  ['front end', 'frontend'],
  ['back end', 'backend'],
  ['dev ops', 'devops'],
  ['development operations', 'devops'],
  ['cofounder', 'founding'],
  ['founder', 'founding'],
  ['cofounding', 'founding'],
  ['developer', 'engineer'],
  ['programmer', 'engineer'],
  ['coder', 'engineer'],
];

/** What one can be, the word that decides first: of "Lead Engineer" it is the lead, of "Engineer Manager" the manager. */
export const POSITIONS = [
  'chief-of-staff',
  'svp',
  'evp',
  'vp',
  'president',
  'managing-director',
  'head',
  'director',
  'manager',
  'supervisor',
  'lead',
  'fellow',
  'architect',
  'engineer',
  'contributor',
] as const;

/** C-level titles of technology, by the word between "Chief" and "Officer". */
export const CHIEFS_OF_TECHNOLOGY: Readonly<Record<string, string>> = {
  technology: 'technology',
  technical: 'technology',
  engineering: 'engineering',
  software: 'engineering',
};

/** Words after "Chief" that make a C-level title without "Officer" too. */
export const CHIEF_WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(CHIEFS_OF_TECHNOLOGY),
  'executive',
  'operating',
  'financial',
  'product',
  'revenue',
  'information',
  'marketing',
]);

/** Software engineering by other words. Those of the second group are said of other fields too. */
export const ENGINEERING_WORDS: ReadonlySet<string> = new Set([
  'engineering',
  'engineer',
  'software',
  'programming',
  'coding',
]);
export const TECHNOLOGY_WORDS: ReadonlySet<string> = new Set([
  'technical',
  'technology',
  'development',
  'r&d',
]);

/** Parts of software engineering: the role is the same in each. */
export const SPECIALTIES: ReadonlySet<string> = new Set(
  (
    'ai analytics android api application architecture automation backend cloud core data database devops embedded ' +
    'experience firmware frontend fullstack infrastructure integration ios java javascript kernel ml mobile net network ' +
    'node payments php platform product-engineering python qa react reliability robotics ruby search security ' +
    'systems test testing ui web'
  ).split(' '),
);

/** Fields whose engineering, leads and managers are not those of software, though the words are. */
export const FOREIGN_FIELDS: ReadonlySet<string> = new Set(
  (
    'aerospace agricultural audio automotive biomedical broadcast building business chemical civil clinical ' +
    'construction cost customer design electrical energy environmental facilities field finance flight geological ' +
    'geotechnical hardware hvac industrial it locomotive maintenance manufacturing marine marketing materials mechanical ' +
    'mining nuclear people petroleum pharmaceutical plant presales process procurement product production program ' +
    'project railway sales service solutions sound stationary structural success support talent traffic train value ' +
    'water'
  ).split(' '),
);

/** Words that raise a title within its position, lower it, or hardly change it. */
export const RAISING_WORDS: ReadonlySet<string> = new Set(
  'senior staff principal distinguished lead group executive chief'.split(' '),
);
export const LOWERING_WORDS: ReadonlySet<string> = new Set(
  'junior associate assistant deputy graduate intern trainee entry'.split(' '),
);
export const MINOR_WORDS: ReadonlySet<string> = new Set(
  'i ii iii iv v 1 2 3 4 5 6 interim acting fractional mid middle level'.split(' '),
);

/** Words that tell when in the life of a company a title is held. */
export const EARLY_WORDS: ReadonlySet<string> = new Set(['early', 'founding', 'first']);
export const LATE_WORDS: ReadonlySet<string> = new Set(['late', 'scale']);

/** Words that a title has or has not without becoming another. */
export const FILLING_WORDS: ReadonlySet<string> = new Set(
  (
    'agile department global hands hybrid management org organization part remote scrum squad stage team time with ' +
    'worldwide'
  ).split(' '),
);

/** Words of other professions that are one or two letters from a word above, and no typing errors. */
const NO_ERRORS: readonly string[] = (
  'technician technologist technique producer inventor loader lender lean designer planner designate engine engraver ' +
  'leather leaders manage managing directory directors presidents project projects load lend mobility platoon soft ' +
  'stuff staffing systemic testify architectural engagement developers engineered principle principles seniors test ' +
  'stage stages heal heat heap hear heard headmaster deputies chef cheif'
).split(' ');

/** Real words, which are never taken for another one. */
export const REAL_WORDS: ReadonlySet<string> = new Set(
  NO_ERRORS.filter((word) => !['cheif', 'principle', 'leaders', 'directors', 'presidents'].includes(word)),
);

/** Every word of these tables, for the correction of typing errors. */
export const TITLE_WORDS: readonly string[] = [
  ...new Set([
    ...Object.values(SHORT_FORMS).flatMap((form) => form.split(' ')),
    ...PHRASES.flatMap(([phrase]) => phrase.split(' ')),
    ...POSITIONS,
    'officer',
    ...CHIEF_WORDS,
    ...ENGINEERING_WORDS,
    ...TECHNOLOGY_WORDS,
    ...SPECIALTIES,
    ...FOREIGN_FIELDS,
    ...RAISING_WORDS,
    ...LOWERING_WORDS,
    ...MINOR_WORDS,
    ...EARLY_WORDS,
    ...LATE_WORDS,
    ...FILLING_WORDS,
    'senior',
    'chief',
  ]),
];
