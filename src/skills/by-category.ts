import type { GraphSnapshot } from '../readings/graph-snapshot.ts';
import { allReady, type MaybePromise, whenReady } from '../graph/work/maybe-promise.ts';

/** Of facts about skills those whose skill belongs to one of these categories; null: any. */
export function skillsOfCategories<Fact extends { readonly skillId: string }>(
  snapshot: GraphSnapshot,
  facts: readonly Fact[],
  categoryIds: readonly string[] | null,
): MaybePromise<readonly Fact[]> {
  if (categoryIds === null) return facts;
  const skills = allReady(
    facts.map(({ skillId }) => snapshot.scopeOf(skillId)?.skills.load(skillId) ?? null),
  );
  return whenReady(skills, (found) =>
    facts.filter((_, index) => categoryIds.includes(found[index]?.categoryId ?? '')),
  );
}
