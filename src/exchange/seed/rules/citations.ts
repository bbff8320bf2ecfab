import type { Problem } from '../problem.ts';
import type { Seed } from '../seed.ts';

/** A citation of a source that sources.yml does not list. */
export function* citations(seed: Seed): Generator<Problem> {
  for (const { root } of seed.files) {
    for (const cite of root.named('cite')) {
      const each = Array.isArray(cite.value) ? cite.items : [cite];
      for (const citation of each) {
        const at = citation.text === undefined ? citation.at('at') : citation;
        const [, source, locator] = /^([a-z0-9-]+)#(.*\S.*)$/.exec(at.text ?? '') ?? [];
        if (source === undefined || locator === undefined || seed.isKnown('source', source)) continue;
        const near = seed.nearest('source', source);
        yield at.problem(
          `${source} is not the slug of a source in sources.yml`,
          near === undefined ? undefined : `${near}#${locator}`,
        );
      }
    }
  }
}
