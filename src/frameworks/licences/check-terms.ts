import { InvalidInputError } from '../../graph/errors.ts';
import { BUILT_IN_FRAMEWORK } from '../../graph/ids.ts';
import { cleanName, proseOf } from '../middle/clean-text.ts';
import type { FrameworkTerms } from '../middle/framework-terms.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_SLUG = 100;
const LONGEST_TEXT = 2_000;

/** The same terms, with their texts as a person sees them. @throws InvalidInputError for all that is wrong with them, a line each */
export function checkTerms(terms: FrameworkTerms): FrameworkTerms {
  const problems: string[] = [];
  const title = cleanName(terms.title);
  const [licence, origin, attribution] = [terms.licence, terms.origin, terms.attribution].map(proseOf);
  if (!SLUG.test(terms.slug) || terms.slug.length > LONGEST_SLUG) {
    problems.push(
      `"${terms.slug}" is no slug: at most ${LONGEST_SLUG} lower case letters, digits and single hyphens; say --slug, such as "acme".`,
    );
  }
  if (terms.slug === BUILT_IN_FRAMEWORK) {
    problems.push(
      `"${terms.slug}" is the slug of the framework that comes with the program; say another with --slug.`,
    );
  }
  if (title === '' || title.length > 200) {
    problems.push('The title must have 1 to 200 characters; say --title.');
  }
  const texts = { licence, origin, attribution };
  for (const [name, text] of Object.entries(texts)) {
    if (text != null && text.length > LONGEST_TEXT)
      problems.push(`The ${name} has more than ${LONGEST_TEXT} characters.`);
  }
  if (problems.length > 0) throw new InvalidInputError(problems.join('\n'));
  return {
    ...terms,
    title,
    licence: licence ?? null,
    origin: origin ?? null,
    attribution: attribution ?? null,
  };
}
