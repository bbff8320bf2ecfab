import type { Derivation } from '../graph/reading/derivation.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import { eachInPortions, type InPortions } from '../graph/work/portions.ts';
import { type ListSize, NO_LIST, type Sizes, sizeOfLists } from './list-size.ts';

/** How many labels roles and skills have, their names among them, and how many languages a label. */
export const SIZES_OF_LABELS: Derivation<FrameworkReading, Sizes> = {
  name: 'sizes of labels',
  make: function* ({ roles, skills }) {
    let ofLabels = NO_LIST;
    for (const { list } of [roles, skills]) {
      yield* eachInPortions<{ readonly labelLanguages: readonly string[] }>(list, ({ labelLanguages }) => {
        for (const languages of labelLanguages) {
          const count = languages === '' ? 0 : languages.split(' ').length;
          ofLabels = { most: Math.max(ofLabels.most, count), all: ofLabels.all + count };
        }
      });
    }
    return new Map([
      ['labels of a role', yield* sizeOfLabels(roles.list)],
      ['labels of a skill', yield* sizeOfLabels(skills.list)],
      ['languages of a label', ofLabels],
    ]);
  },
};

function sizeOfLabels(things: readonly { readonly aliases: readonly string[] }[]): InPortions<ListSize> {
  return sizeOfLists(things.values().map(({ aliases }) => ({ length: aliases.length + 1 })));
}

/** How many lines the expectation of a requirement has. */
export const SIZES_OF_LINES: Derivation<FrameworkReading, Sizes> = {
  name: 'sizes of expectations',
  make: function* ({ requirements }) {
    let most = 0;
    let all = 0;
    yield* eachInPortions(requirements.list, ({ expectation }) => {
      let lines = 1;
      for (let at = expectation.indexOf('\n'); at !== -1; at = expectation.indexOf('\n', at + 1)) lines += 1;
      most = Math.max(most, lines);
      all += lines;
    });
    return new Map([['lines of an expectation', { most, all }]]);
  },
};
