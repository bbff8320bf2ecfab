import { stemOf } from '../files/layout.ts';
import type { Problem } from '../problem.ts';
import type { Seed } from '../seed.ts';

/** A file that is not called after what it holds. */
export function* fileNames(seed: Seed): Generator<Problem> {
  for (const role of seed.roots('role')) {
    const slug = role.at('slug');
    const stem = stemOf(role.file);
    if (slug.text !== undefined && slug.text !== stem) {
      yield slug.problem(
        `the file of the role ${slug.text} is roles/${slug.text}.yml, not ${role.file}`,
        stem,
      );
    }
  }
  for (const transition of seed.roots('transition')) {
    const [from, to] = [transition.at('from'), transition.at('to')];
    if (from.text === undefined || to.text === undefined) continue;
    const expected = `${from.text}--${to.text}`;
    const stem = stemOf(transition.file);
    if (stem === expected || stem.startsWith(`${expected}--`)) continue;
    yield from.problem(
      `the file of this transition is transitions/${expected}.yml, or ${expected}--ANYTHING.yml for a parallel one, not ${transition.file}`,
    );
  }
}
