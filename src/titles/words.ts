/*
 * The words of job titles and what they do to a title's meaning. The documents name some of them; the rest is the
 * convention of job advertisements in English.
 */

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
  'fellow',
  'architect',
  'lead',
  'engineer',
  'contributor',
  'partner',
  'consultant',
] as const;

/** C-level titles of technology, by the word between "Chief" and "Officer". */
export const CHIEFS_OF_TECHNOLOGY: ReadonlyMap<string, string> = new Map([
  ['technology', 'technology'],
  ['technical', 'technology'],
  ['engineering', 'engineering'],
  ['software', 'engineering'],
]);

/** Words after "Chief" that make a C-level title without "Officer" too. */
export const CHIEF_WORDS: ReadonlySet<string> = new Set([
  ...CHIEFS_OF_TECHNOLOGY.keys(),
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
    'mining nuclear operations people petroleum pharmaceutical plant presales process procurement product production program ' +
    'project railway relations sales service solutions sound stationary structural success support talent traffic train value ' +
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
    'agile amer americas apac asia dach department emea eu europe freelance global hands hybrid india latam management ' +
    'org organization part remote scrum squad stage team time uk us usa with worldwide'
  ).split(' '),
);

/** Words that are a letter or two from one of the others and no typing errors. */
export const REAL_WORDS: ReadonlySet<string> = new Set(
  (
    'technician technologist technique technics producer inventor loader lender lean designer planner engine ' +
    'engraver leather managing directory project load lend mobility platoon soft stuff staffing systemic testify ' +
    'architectural engagement heal heat heap hear heard deputies chef hand stag tea tear teal'
  ).split(' '),
);

/** Every word of these tables, for the correction of typing errors. */
export const TITLE_WORDS: ReadonlySet<string> = new Set([
  ...POSITIONS,
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
  'officer',
]);
