/*
 * The words of job titles and what they do to a title's meaning. The documents name some of them; the rest is the
 * convention of job advertisements in English.
 */

/** What one can be, the word that decides first: of "Lead Engineer" it is the lead, of "Engineer Manager" the manager. */
export const POSITIONS: readonly string[] = (
  'chief-of-staff svp evp vp president managing-director head director manager supervisor fellow architect lead ' +
  'engineer contributor partner consultant'
).split(' ');

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
  ...wordsOf('executive operating financial product revenue information marketing'),
]);

/** Software engineering by other words. Those of the second group are said of other fields too. */
export const ENGINEERING_WORDS = wordsOf('engineering engineer software programming coding');
export const TECHNOLOGY_WORDS = wordsOf('technical technology development r&d');

/** Parts of software engineering: the role is the same in each. */
export const SPECIALTIES = wordsOf(
  'ai analytics android api application architecture automation backend cloud core data database devops embedded ' +
    'experience firmware frontend fullstack infrastructure integration ios java javascript kernel ml mobile net network ' +
    'node payments php platform product-engineering python qa react reliability robotics ruby search security ' +
    'systems test testing ui web',
);

/** Fields whose engineering, leads and managers are not those of software, though the words are. */
export const FOREIGN_FIELDS = wordsOf(
  'aerospace agricultural audio automotive biomedical broadcast building business chemical civil clinical ' +
    'construction cost customer design electrical energy environmental facilities field finance flight geological ' +
    'geotechnical hardware hvac industrial it locomotive maintenance manufacturing marine marketing materials mechanical ' +
    'mining nuclear operations people petroleum pharmaceutical plant presales process procurement product production program ' +
    'project railway relations sales service solutions sound stationary structural success support talent traffic train value ' +
    'water',
);

/** Words that raise a title within its position, lower it, or hardly change it. */
export const RAISING_WORDS = wordsOf('senior staff principal distinguished lead group executive chief');
export const LOWERING_WORDS = wordsOf('junior associate assistant deputy graduate intern trainee entry');
export const MINOR_WORDS = wordsOf('i ii iii iv v 1 2 3 4 5 6 interim acting fractional mid middle level');

/** Words that tell when in the life of a company a title is held. */
export const EARLY_WORDS = wordsOf('early founding first');
export const LATE_WORDS = wordsOf('late scale');

/** Words that a title has or has not without becoming another. */
export const FILLING_WORDS = wordsOf(
  'agile amer americas apac asia dach department emea eu europe freelance global hands hybrid india latam management ' +
    'org organization part remote scrum squad stage team time uk us usa with worldwide',
);

/** Words that are a letter or two from one of the others and no typing errors. */
export const REAL_WORDS = wordsOf(
  'technician technologist technique technics producer inventor loader lender lean designer planner engine ' +
    'engraver leather managing directory project load lend mobility platoon soft stuff staffing systemic testify ' +
    'architectural engagement heal heat heap hear heard deputies chef hand stag tea tear teal',
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

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
