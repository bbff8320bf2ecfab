import type { Located } from '../files/located.ts';
import type { Problem } from '../problem.ts';
import type { Seed } from '../seed.ts';
import { REFERENCE_PLACES } from './references.ts';

/** What is said of a role that names itself at a place; of any other place it is said that it does. */
const SAID: Readonly<Record<string, string>> = {
  'buildsOn[].role': 'the role builds on itself',
  'reportsTo[].to': 'the role reports to itself',
  'collaborations[].with': 'the role works with itself',
};

/** A role that builds on, reports to, works with or leads to itself. */
export function* toItself(seed: Seed): Generator<Problem> {
  const places = (REFERENCE_PLACES.get('role') ?? [])
    // An archetype of itself is a circle, which another rule tells.
    .filter(([pattern, thing]) => thing === 'role' && pattern !== 'variantOf')
    .map(([pattern]) => pattern);
  for (const role of seed.roots('role')) {
    const isItself = ({ text }: Located) => text !== undefined && text === role.at('slug').text;
    const dotted = new Set(
      role
        .select('reportsTo[]')
        .flatMap((line) => (line.at('kind').text === 'DOTTED' ? [line.at('to').where] : [])),
    );
    for (const pattern of places) {
      for (const other of role.select(pattern).filter(isItself)) {
        const said = dotted.has(other.where) ? 'a dotted line to oneself' : SAID[pattern];
        yield other.problem(said ?? 'the role names itself');
      }
    }
  }
  for (const transition of seed.roots('transition')) {
    const to = transition.at('to');
    if (to.text !== undefined && to.text === transition.at('from').text) {
      yield to.problem('a transition to the role that it comes from');
    }
  }
}
