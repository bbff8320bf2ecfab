import type { Located } from '../files/located.ts';
import type { Problem } from '../problem.ts';
import type { Seed } from '../seed.ts';

/** What a skill file says of another skill. */
interface Stated {
  readonly skill: string;
  readonly other: string;
  readonly key: 'partOf' | 'broader' | 'related';
  readonly value: Located;
}

/**
 * Two skills that are tied twice, and two that are related though one lies within the other: in SKOS a skill is within
 * another or beside it. Circles are told elsewhere, but for a skill that is related to itself.
 */
export function* skillRelations(seed: Seed): Generator<Problem> {
  const stated = seed.select('skills', 'skills[]').flatMap(statedBy);
  const known = new Map<string, Stated>();
  for (const relation of stated) {
    const { skill, other, key, value } = relation;
    if (skill === other) {
      if (key === 'related') yield value.problem('the skill is related to itself');
      continue;
    }
    const pair = [skill, other].sort().join(' ');
    const before = known.get(pair);
    if (before === undefined) known.set(pair, relation);
    // Each within the other is a circle.
    else if (key === 'related' || before.key === 'related' || before.skill === skill) {
      yield value.problem(
        `${skill} and ${other} are tied already, by ${before.key} at ${before.value.where}; one of the two is enough`,
      );
    }
  }
  const within = Map.groupBy(
    stated.filter(({ key }) => key !== 'related'),
    ({ skill }) => skill,
  );
  for (const { skill, other, key, value } of known.values()) {
    if (key !== 'related') continue;
    for (const [inner, outer] of [[skill, other] as const, [other, skill] as const]) {
      const way = wayTo(outer, [inner], within);
      // A way of one step is a tie of the same two, told above.
      if (way === null || way.length <= 2) continue;
      yield value.problem(`${inner} lies within ${outer} already: ${way.join(' -> ')}; leave this out`);
    }
  }
}

function statedBy(owner: Located): Stated[] {
  const skill = owner.at('slug').text;
  if (skill === undefined) return [];
  const places = [
    ['partOf', owner.at('partOf')] as const,
    ...owner.select('broader[].skill').map((value) => ['broader', value] as const),
    ...owner.select('related[].skill').map((value) => ['related', value] as const),
  ];
  return places.flatMap(([key, value]) =>
    value.text === undefined ? [] : [{ skill, other: value.text, key, value }],
  );
}

/** The skills from the last one of a way up to another that it lies within, at whatever depth; null: it does not. */
function wayTo(
  outer: string,
  way: readonly string[],
  within: ReadonlyMap<string, readonly Stated[]>,
  met = new Set<string>(),
): readonly string[] | null {
  const at = way.at(-1) ?? '';
  if (at === outer) return way;
  if (met.has(at)) return null;
  met.add(at);
  for (const { other } of within.get(at) ?? []) {
    const found = wayTo(outer, [...way, other], within, met);
    if (found !== null) return found;
  }
  return null;
}
