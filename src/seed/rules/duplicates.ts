import { foldedName } from '../../graph/text/folding.ts';
import type { Located } from '../files/located.ts';
import type { Problem } from '../problem.ts';
import { THINGS } from '../format/values.ts';
import type { Seed } from '../seed.ts';

/** A slug that two things of one kind have. */
export function* duplicateSlugs(seed: Seed): Generator<Problem> {
  for (const thing of THINGS) {
    const word = thing === 'attribute' ? 'key' : 'slug';
    yield* repeated(
      seed.definitions(thing),
      (first) => `${first.text} is the ${word} of another ${thing} already, at ${first.where}`,
    );
  }
}

/** What a role or the seed says twice though it can hold once. */
export function* duplicateFacts(seed: Seed): Generator<Problem> {
  for (const role of seed.roots('role')) {
    yield* repeated(
      keyed(role.select('requirements[].skill'), (skill) => [skill.text]),
      (first) => `the role requires this skill already, at ${first.where}`,
    );
    yield* repeated(
      keyed(role.select('responsibilities[]'), (fact) => [
        fact.at('responsibility').text,
        fact.at('involvement').text,
      ]),
      (first) => `the role has this responsibility with this involvement already, at ${first.where}`,
    );
  }
  yield* repeated(
    keyed(seed.roots('transition'), (transition) => [
      transition.at('from').text,
      transition.at('to').text,
      transition.at('kind').text,
      foldedName(transition.at('circumstance').text ?? ''),
    ]),
    (first) =>
      `the same from, to and kind as ${first.where}; a parallel transition differs in its circumstance`,
  );
}

function keyed(
  values: readonly Located[],
  parts: (value: Located) => readonly (string | undefined)[],
): [key: string, value: Located][] {
  return values.flatMap((value) => {
    const key = parts(value);
    return key.includes(undefined) ? [] : [[key.join('\0'), value]];
  });
}

function* repeated(
  values: Iterable<readonly [key: string, value: Located]>,
  message: (first: Located) => string,
): Generator<Problem> {
  const firstOf = new Map<string, Located>();
  for (const [key, value] of values) {
    const first = firstOf.get(key);
    if (first) yield value.problem(message(first));
    else firstOf.set(key, value);
  }
}
