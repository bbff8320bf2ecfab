import type { Problem } from '../problem.ts';
import type { Seed } from '../seed.ts';

/** A derived requirement, or relation of skills, that does not say how it was derived. */
export function* rationale(seed: Seed): Generator<Problem> {
  for (const requirement of seed.select('role', 'requirements[]')) {
    const isDerived = requirement.at('basis').text === 'DERIVED';
    // An empty rationale is told by its shape.
    if (!isDerived || requirement.at('rationale').value !== undefined) continue;
    yield requirement
      .at('basis')
      .problem('DERIVED without a rationale; name the words that were read and the rule of docs/levels.md');
  }
  for (const relation of ['broader', 'related'].flatMap((key) =>
    seed.select('skills', `skills[].${key}[]`),
  )) {
    const basis = relation.at('basis');
    if (basis.text !== 'DERIVED' || relation.at('reason').value !== undefined) continue;
    yield basis.problem('DERIVED without a reason; say how the passages were read');
  }
}
