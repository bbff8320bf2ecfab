import { foldedName } from '../../graph/text/folding.ts';
import type { Located } from '../files/located.ts';
import type { Problem } from '../problem.ts';
import type { Seed } from '../seed.ts';

/**
 * Of the claims about one attribute of one thing, one at most is chosen for the same circumstance and
 * stages, and one at least at all where there are several. Claims that bear on different skills or
 * responsibilities do not compete.
 */
export function* chosenClaims(seed: Seed): Generator<Problem> {
  const things = [...seed.roots('role'), ...seed.roots('transition'), ...seed.select('stages', 'stages[]')];
  for (const thing of things) {
    const claims = thing.at('claims').items.filter((claim) => claim.at('attribute').text !== undefined);
    for (const [, competing] of Map.groupBy(claims, subjectOf)) {
      const chosen = competing.filter((claim) => claim.at('chosen').value !== false);
      if (chosen.length === 0 && competing.length > 1) yield* noneChosen(competing);
      for (const [, rivals] of Map.groupBy(chosen, whenOf)) yield* severalChosen(rivals);
    }
  }
}

function* noneChosen([first, ...others]: readonly Located[]): Generator<Problem> {
  const attribute = first?.at('attribute');
  if (!attribute) return;
  yield attribute.problem(
    `none of the ${others.length + 1} claims about ${attribute.text} is chosen; leave chosen: false out of the one to show`,
  );
}

function* severalChosen([first, ...others]: readonly Located[]): Generator<Problem> {
  for (const attribute of others.map((claim) => claim.at('attribute'))) {
    yield attribute.problem(
      `a second chosen claim about ${attribute.text} for the same circumstance and stages; the first is at ` +
        `${first?.where}; say chosen: false of one, or what tells them apart`,
    );
  }
}

function subjectOf(claim: Located): string {
  return ['attribute', 'skill', 'responsibility'].map((key) => claim.at(key).text ?? '').join('\0');
}

function whenOf(claim: Located): string {
  const circumstance = foldedName(claim.at('circumstance').text ?? '');
  return [circumstance, ...claim.at('stages').texts.sort()].join('\0');
}
