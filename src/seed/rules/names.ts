import { foldedName } from '../../graph/text/folding.ts';
import type { Located } from '../files/located.ts';
import type { Problem } from '../problem.ts';
import type { Seed } from '../seed.ts';

/** A way to ask for a thing by name. */
interface Name {
  readonly owner: Located;
  readonly value: Located;
  readonly word: 'slug' | 'title' | 'name' | 'alias';
}

/** A name that two roles, two skills or two stages answer to, case and punctuation ignored. */
export function* names(seed: Seed): Generator<Problem> {
  yield* sharedNames(seed.roots('role'), 'role', 'title');
  yield* sharedNames(seed.select('skills', 'skills[]'), 'skill', 'name');
  yield* sharedNames(seed.select('stages', 'stages[]'), 'stage', 'title');
}

function* sharedNames(
  things: readonly Located[],
  thing: string,
  titleKey: 'title' | 'name',
): Generator<Problem> {
  const titles = things.map((owner): Name => ({ owner, value: owner.at(titleKey), word: titleKey }));
  const aliases = things.flatMap((owner) =>
    owner.at('aliases').items.map((value): Name => ({ owner, value, word: 'alias' })),
  );
  const slugs = things.map((owner): Name => ({ owner, value: owner.at('slug'), word: 'slug' }));
  const bySlug = new Map(slugs.map((name) => [name.value.text, name]));
  const byName = new Map<string, Name>();
  // Titles before aliases, so that the alias is the one to go.
  for (const name of [...titles, ...aliases]) {
    const text = name.value.text;
    if (text === undefined) continue;
    const normal = foldedName(text);
    const holder = byName.get(normal);
    if (!holder) byName.set(normal, name);
    else if (holder.owner === name.owner) {
      yield name.value.problem(
        `the ${name.word} ${text} repeats the ${holder.word} of the same ${thing}, at ${holder.value.where}`,
      );
    } else yield name.value.problem(conflict(name, text, holder, thing));
    const slug = bySlug.get(text.toLowerCase());
    const isOwn = name.owner.at('slug').text === slug?.value.text;
    if (slug && !isOwn && !holder) yield name.value.problem(conflict(name, text, slug, thing));
  }
}

function conflict(name: Name, text: string, holder: Name, thing: string): string {
  const owner = holder.owner.at('slug').text ?? 'another';
  return `the ${name.word} ${text} is the ${holder.word} of the ${thing} ${owner} already, at ${holder.value.where}`;
}
