import type { Framework, FrameworkContent } from '../../graph/model.ts';
import { frameworkContent } from '../../seed/conversion/framework-content.ts';
import { shapedSeed, parsedSeed } from '../../seed/files/read-seed-files.ts';
import type { RawFile } from '../../seed/files/seed-folder.ts';
import { inReadingOrder, type Problem } from '../../seed/problem.ts';
import { adviceSubjects } from '../../seed/rules/advice-subjects.ts';
import { chosenClaims } from '../../seed/rules/chosen-claims.ts';
import { circles } from '../../seed/rules/circles.ts';
import { citations } from '../../seed/rules/citations.ts';
import { duplicateFacts, duplicateSlugs } from '../../seed/rules/duplicates.ts';
import { fileNames } from '../../seed/rules/file-names.ts';
import { names } from '../../seed/rules/names.ts';
import { passages } from '../../seed/rules/passages.ts';
import { rationale } from '../../seed/rules/rationale.ts';
import { references } from '../../seed/rules/references.ts';
import { toItself } from '../../seed/rules/to-itself.ts';
import type { Rule, Seed } from '../../seed/seed.ts';
import type { Remark } from '../middle/remarks.ts';
import { Remarks } from '../middle/remarks.ts';
import { readDocument } from './read-document.ts';

/** What has to hold for a framework to be one: without it there would be facts about nothing. */
const MUST: readonly Rule[] = [references, citations, duplicateSlugs, toItself, circles, adviceSubjects];
/** What a person may want to mend, and what can be kept as it is. */
const SHOULD: readonly Rule[] = [names, duplicateFacts, passages, chosenClaims, rationale];

/** A framework of one's own documents, or all that is wrong with them. */
export type OwnFramework =
  | { readonly kind: 'content'; readonly content: FrameworkContent; readonly remarks: readonly Remark[] }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** What is said of a framework beside its files: by options. */
export type GivenTerms = {
  readonly [Field in keyof Omit<Framework, 'id' | 'citations'>]?: Framework[Field] | undefined;
};

/** A framework of the files of a folder, with other terms where they are given. */
export function ownFolder(files: readonly RawFile[], given: GivenTerms = {}): OwnFramework {
  const { seed, problems } = shapedSeed(files);
  return ownFramework(seed, problems, given, [...SHOULD, fileNames]);
}

/** The same of one YAML or JSON document. */
export function ownDocument(
  file: string,
  text: string,
  format: 'json' | 'yaml',
  given: GivenTerms = {},
): OwnFramework {
  const { seed, problems } = readDocument(file, text, format);
  return ownFramework(seed, problems, given, SHOULD);
}

function ownFramework(
  seed: Seed,
  shape: readonly Problem[],
  given: GivenTerms,
  should: readonly Rule[],
): OwnFramework {
  const problems = [...shape];
  for (const rule of MUST) problems.push(...rule(seed));
  if (problems.length > 0) return { kind: 'problems', problems: inReadingOrder(problems) };
  const remarks = new Remarks();
  for (const rule of should) {
    for (const { message, file, line, column, path } of rule(seed)) {
      remarks.add('noticed', message, `${file}:${line}:${column} ${path}`.trimEnd());
    }
  }
  const values = parsedSeed(seed);
  const [framework] = values.framework;
  if (framework === undefined) throw new Error('A framework without its own entry has problems.');
  const { slug = framework.slug } = given;
  const content = frameworkContent({ ...values, framework: [{ ...framework, slug }] });
  return {
    kind: 'content',
    content: { ...content, framework: { ...content.framework, ...stated(given) } },
    remarks: remarks.all,
  };
}

/** Those that are given. */
export function stated(given: GivenTerms): Partial<Omit<Framework, 'id' | 'citations'>> {
  const entries = Object.entries<unknown>(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}
