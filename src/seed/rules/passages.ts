import { suggest } from '../../graph/text/suggest.ts';
import type { Located } from '../files/located.ts';
import { Passages, sentencesOf } from '../coverage/passages.ts';
import type { Problem } from '../problem.ts';
import type { Seed } from '../seed.ts';

interface LocatedPassage {
  readonly at: string;
  readonly value: Located;
}

/**
 * A citation of a source that lists its passages and has none there, a passage that is listed twice, and
 * one that is said to be left out although a fact cites it.
 */
export function* passages(seed: Seed): Generator<Problem> {
  const citations = Map.groupBy(seed.citations(), ({ source }) => source);
  for (const source of seed.select('sources', 'sources[]')) {
    const slug = source.at('slug').text;
    const listed = source.select('passages[]').flatMap((value): LocatedPassage[] => {
      const at = value.at('at').text;
      return at === undefined ? [] : [{ at, value }];
    });
    if (slug === undefined || listed.length === 0) continue;
    yield* repeated(listed);
    const inventory = new Passages(listed);
    const cited = new Map<LocatedPassage, Located>();
    for (const { value, locator } of citations.get(slug) ?? []) {
      const found = inventory.of(locator);
      for (const passage of found) if (!cited.has(passage)) cited.set(passage, value);
      if (found.length === 0) yield unlisted(value, slug, locator, listed);
    }
    for (const [{ value }, citation] of cited) {
      if (value.at('leftOut').text === undefined) continue;
      yield value
        .at('leftOut')
        .problem(`the passage is cited, at ${citation.where}, and so not left out; take the reason away`);
    }
  }
}

function* repeated(listed: readonly LocatedPassage[]): Generator<Problem> {
  const first = new Map<string | number, Located>();
  for (const { at, value } of listed) {
    const keys = sentencesOf(at) ?? [at];
    const earlier = keys.map((key) => first.get(key)).find((each) => each !== undefined);
    if (earlier) yield value.at('at').problem(`the passage ${at} is listed already, at ${earlier.where}`);
    for (const key of keys) if (!first.has(key)) first.set(key, value.at('at'));
  }
}

function unlisted(value: Located, slug: string, locator: string, listed: readonly LocatedPassage[]): Problem {
  const known = listed.map(({ at }) => at);
  const [near] = suggest(locator, known, 1);
  return value.problem(
    `${slug} has no passage ${locator}; sources.yml lists its passages`,
    near === undefined ? undefined : `${slug}#${near}`,
  );
}
