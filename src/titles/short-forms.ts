/*
 * What the words of job titles are short for, beyond `abbreviations.ts`: there a short form that is the name of a
 * role, "EM" for instance, has to stay as it is.
 */

/** What a word stands for. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['ai', 'artificial intelligence'],
  ['app', 'application'],
  ['apps', 'application'],
  ['assoc', 'associate'],
  ['asst', 'assistant'],
  ['avp', 'assistant vice president'],
  ['cio', 'chief information officer'],
  ['cmo', 'chief marketing officer'],
  ['cro', 'chief revenue officer'],
  ['dept', 'department'],
  ['doe', 'director engineering'],
  ['em', 'engineering manager'],
  ['engineers', 'engineer'],
  ['grp', 'group'],
  ['hoe', 'head engineering'],
  ['ic', 'individual contributor'],
  ['infra', 'infrastructure'],
  ['leader', 'lead'],
  ['ml', 'machine learning'],
  ['mts', 'member technical staff'],
  ['princ', 'principal'],
  ['programme', 'program'],
  ['sde', 'software engineer'],
  ['sdm', 'software development manager'],
  ['sre', 'site reliability engineer'],
  ['swe', 'software engineer'],
  ['sys', 'systems'],
  ['tl', 'team lead'],
  ['tlm', 'tech lead manager'],
  ['tpm', 'technical program manager'],
  ['vpe', 'vice president engineering'],
]);

/** Short forms of a field in one title and of a position in another: "Eng Manager", "Senior Software Eng". */
export const FIELD_OR_POSITION: ReadonlyMap<string, readonly [field: string, position: string]> = new Map([
  ['eng', ['engineering', 'engineer']],
  ['engg', ['engineering', 'engineer']],
  ['dev', ['software', 'developer']],
]);

/** One short form of several titles, none of which is certain. */
export const SEVERAL_MEANINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['pm', ['product manager', 'program manager', 'project manager']],
]);

/** Words that mean one thing, in the order in which they are looked for, and what stands for it. */
const MEANINGS: readonly (readonly [phrase: string, meaning: string])[] = [
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

/** Several words that mean one thing together, and the words that stand for it. */
export const PHRASES: readonly (readonly [phrase: readonly string[], meaning: readonly string[]])[] =
  MEANINGS.map(([phrase, meaning]) => [phrase.split(' '), meaning.split(' ')]);
