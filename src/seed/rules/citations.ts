import type { Problem } from '../problem.ts';
import type { Seed } from '../seed.ts';

/** A citation of a source that sources.yml does not list. */
export function* citations(seed: Seed): Generator<Problem> {
  for (const { value, source, locator } of seed.citations()) {
    if (seed.isKnown('source', source)) continue;
    const near = seed.nearest('source', source);
    yield value.problem(
      `${source} is not the slug of a source in sources.yml`,
      near === undefined ? undefined : `${near}#${locator}`,
    );
  }
}
