import { idOf, slugOf, typeOf } from '../../graph/ids.ts';
import { suggest } from '../../graph/text/suggest.ts';
import type { Problem } from '../problem.ts';
import type { Seed } from '../seed.ts';
import { TransitionIds } from '../transition-ids.ts';

const THINGS = { Role: 'role', Skill: 'skill', Stage: 'stage' } as const;

/** Advice about nothing, or about something that does not exist. */
export function* adviceSubjects(seed: Seed): Generator<Problem> {
  for (const advice of seed.select('advice', 'advice[]')) {
    if (advice.at('about').value !== undefined) continue;
    yield advice.problem(
      'advice outside a transition file says what it is about, for instance about: [Role:director]',
    );
  }
  const transitions = transitionIdsOf(seed);
  const known = new Set([
    ...transitions,
    ...Object.entries(THINGS).flatMap(([type, thing]) =>
      seed.definitions(thing).map(([slug]) => idOf(type as keyof typeof THINGS, slug)),
    ),
  ]);
  const abouts = [
    ...seed.select('advice', 'advice[].about[]'),
    ...seed.select('transition', 'advice[].about[]'),
  ];
  for (const about of abouts) {
    const id = about.text;
    if (id === undefined || !/^(Role|Skill|Stage|Transition):/.test(id)) continue;
    if (known.has(id) || mayBeBroken(seed, id)) continue;
    const alike = [...known].filter((each) => typeOf(each) === typeOf(id)).map(slugOf);
    const [near] = suggest(slugOf(id), alike, 1);
    yield about.problem(`nothing has the id ${id}`, near === undefined ? undefined : `${typeOf(id)}:${near}`);
  }
}

function transitionIdsOf(seed: Seed): string[] {
  const ids = new TransitionIds();
  return seed.roots('transition').flatMap((transition) => {
    const [from, to, kind] = ['from', 'to', 'kind'].map((key) => transition.at(key).text);
    return from === undefined || to === undefined || kind === undefined ? [] : [ids.next(from, to, kind)];
  });
}

/** What the id names may be in a file that could not be read. */
function mayBeBroken(seed: Seed, id: string): boolean {
  if (typeOf(id) !== 'Transition') return seed.isSalvaged(slugOf(id));
  const [from, to] = slugOf(id).split('--');
  return seed.isSalvaged(`${from}--${to}`);
}
