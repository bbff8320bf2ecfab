import { foldedWords } from './folding.ts';

/** What a short form stands for, by where it stands. */
interface ShortForm {
  /** In names of things; null: nothing, since it may be such a name itself. */
  readonly inNames: string | null;
  /** In job titles, which are taken apart word by word. */
  readonly inTitles: string | FieldOrPosition | OneOf;
}

/** A field in one title and a position in another: "Eng Manager", "Senior Software Eng". */
interface FieldOrPosition {
  readonly field: string;
  readonly position: string;
}

/** One of several titles, none of which is certain. */
interface OneOf {
  readonly oneOf: readonly string[];
}

/** What people write short, and what it stands for. */
export const SHORT_FORMS: ReadonlyMap<string, ShortForm> = new Map<string, ShortForm>([
  ...everywhere({
    ceo: 'chief executive officer',
    cfo: 'chief financial officer',
    coo: 'chief operating officer',
    cos: 'chief of staff',
    cpo: 'chief product officer',
    cto: 'chief technology officer',
    dir: 'director',
    engr: 'engineer',
    evp: 'executive vice president',
    exec: 'executive',
    jr: 'junior',
    mgmt: 'management',
    mgr: 'manager',
    mngr: 'manager',
    ops: 'operations',
    pgm: 'program',
    prod: 'product',
    snr: 'senior',
    sr: 'senior',
    svp: 'senior vice president',
    sw: 'software',
    tech: 'technical',
    vp: 'vice president',
  }),
  // Roles and skills may be named so, "EM" and "AI" for instance: these are written out in job titles only.
  ...inTitlesOnly({
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
    hd: 'head',
    hoe: 'head engineering',
    ic: 'individual contributor',
    infra: 'infrastructure',
    leader: 'lead',
    ml: 'machine learning',
    mts: 'member technical staff',
    pres: 'president',
    princ: 'principal',
    programme: 'program',
    sde: 'software engineer',
    sdm: 'software development manager',
    sre: 'site reliability engineer',
    sys: 'systems',
    tl: 'team lead',
    tlm: 'tech lead manager',
    tpm: 'technical program manager',
    vpe: 'vice president engineering',
  }),
  ['pm', { inNames: null, inTitles: { oneOf: ['product manager', 'program manager', 'project manager'] } }],
  // Each of these is two things. Beside another word, as in most names, it is the field: "SWE Manager", "VP Eng". Where a
  // title says nothing else of what somebody is, it is that: "Senior SWE", "Staff Eng".
  ['swe', { inNames: 'software engineering', inTitles: 'software engineer' }],
  ['eng', { inNames: 'engineering', inTitles: { field: 'engineering', position: 'engineer' } }],
  ['engg', { inNames: 'engineering', inTitles: { field: 'engineering', position: 'engineer' } }],
  // Names may be of another development than that of software.
  ['dev', { inNames: 'development', inTitles: { field: 'software', position: 'developer' } }],
]);

/** Words that titles are written with and without. */
const OPTIONAL_WORDS = new Set(['of', 'the', 'a', 'an', 'and', 'for', 'in']);

/**
 * A title with its abbreviations written out and without the words that do not matter: "Sr. Dir. of
 * Eng" and "Senior Director, Engineering" are both "senior director engineering".
 */
export function writtenOut(title: string): string {
  return foldedWords(title)
    .flatMap((word) => (SHORT_FORMS.get(word)?.inNames ?? word).split(' '))
    .filter((word) => !OPTIONAL_WORDS.has(word))
    .join(' ');
}

function everywhere(forms: Readonly<Record<string, string>>): [string, ShortForm][] {
  return Object.entries(forms).map(([form, long]) => [form, { inNames: long, inTitles: long }]);
}

function inTitlesOnly(forms: Readonly<Record<string, string>>): [string, ShortForm][] {
  return Object.entries(forms).map(([form, long]) => [form, { inNames: null, inTitles: long }]);
}
