/** Words that mean one thing, in the order in which they are looked for, and what stands for it. */
const MEANINGS: readonly (readonly [phrase: string, meaning: string])[] = [
  ['member technical staff', 'engineer'],
  ['technical lead manager', 'technical lead'],
  ['team lead manager', 'team lead'],
  ['v president', 'vice president'],
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
