import type { SeedKind } from '../files/layout.ts';
import type { Problem } from '../problem.ts';
import type { Seed, ThingKind } from '../seed.ts';

type References = Readonly<Record<string, ThingKind>>;

const claims = (at: string): References => ({
  [`${at}.attribute`]: 'attribute',
  [`${at}.stages[]`]: 'stage',
  [`${at}.skill`]: 'skill',
  [`${at}.responsibility`]: 'responsibility',
});

const ADVICE: References = {
  'advice[].audience[]': 'role',
  'advice[].develops[]': 'skill',
  'advice[].stages[]': 'stage',
};

/** Every place of a seed file that holds a slug of something else. */
const REFERENCES: Partial<Record<SeedKind, References>> = {
  role: {
    variantOf: 'role',
    'buildsOn[].role': 'role',
    ...claims('claims[]'),
    'requirements[].skill': 'skill',
    'responsibilities[].responsibility': 'responsibility',
    'activities[].activity': 'activity',
    'activities[].stages[]': 'stage',
    'reportsTo[].to': 'role',
    'reportsTo[].stages[]': 'stage',
    'collaborations[].with': 'role',
    'stageFocuses[].stage': 'stage',
  },
  transition: { from: 'role', to: 'role', 'stages[]': 'stage', ...claims('claims[]'), ...ADVICE },
  stages: claims('stages[].claims[]'),
  skills: { 'skills[].partOf': 'skill' },
  advice: ADVICE,
  'reviewed-duplicates': {
    'skills[].pair[]': 'skill',
    'responsibilities[].pair[]': 'responsibility',
    'activities[].pair[]': 'activity',
  },
};

/** A slug that nothing has. */
export function* references(seed: Seed): Generator<Problem> {
  for (const { kind, root } of seed.files) {
    for (const [pattern, thing] of Object.entries(REFERENCES[kind] ?? {})) {
      for (const reference of root.select(pattern)) {
        const slug = reference.text;
        // What is no slug at all is told by its shape.
        const isSlug = thing === 'attribute' || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug ?? '');
        if (slug === undefined || !isSlug || seed.isKnown(thing, slug)) continue;
        const article = /^[aeiou]/.test(thing) ? 'an' : 'a';
        yield reference.problem(`${slug} is not the slug of ${article} ${thing}`, seed.nearest(thing, slug));
      }
    }
  }
}
