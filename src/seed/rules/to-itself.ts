import type { Located } from '../files/located.ts';
import type { Problem } from '../problem.ts';
import type { Seed } from '../seed.ts';

/** A role that builds on, reports to, works with or leads to itself. */
export function* toItself(seed: Seed): Generator<Problem> {
  for (const role of seed.roots('role')) {
    const isItself = ({ text }: Located) => text !== undefined && text === role.at('slug').text;
    for (const on of role.select('buildsOn[].role').filter(isItself))
      yield on.problem('the role builds on itself');
    for (const line of role.select('reportsTo[]').filter((each) => isItself(each.at('to')))) {
      const dotted = line.at('kind').text === 'DOTTED';
      yield line.at('to').problem(dotted ? 'a dotted line to oneself' : 'the role reports to itself');
    }
    for (const other of role.select('collaborations[].with').filter(isItself)) {
      yield other.problem('the role works with itself');
    }
  }
  for (const transition of seed.roots('transition')) {
    const to = transition.at('to');
    if (to.text !== undefined && to.text === transition.at('from').text) {
      yield to.problem('a transition to the role that it comes from');
    }
  }
}
