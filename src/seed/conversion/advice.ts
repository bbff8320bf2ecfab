import { type Advice, compareIds } from '../../graph/model.ts';
import type { SeedValue } from '../files/layout.ts';
import type { FrameworkIds } from './framework-ids.ts';
import { citationsOf } from './values.ts';

type SeedAdvice = SeedValue<'advice'>['advice'][number];

/**
 * Advice as stated in an advice file, or in a transition file.
 *
 * @param transitionId the transition of the file, which its advice is about, besides what it names
 */
export function adviceOf(
  ids: FrameworkIds,
  advice: readonly SeedAdvice[] | undefined,
  transitionId?: string,
): Advice[] {
  return (advice ?? []).map((each) => {
    const named = (each.about ?? []).map((id) => ids.global(id));
    return {
      id: ids.of('Advice', each.slug),
      slug: ids.slug(each.slug),
      kind: each.kind,
      title: each.title,
      detail: each.detail ?? null,
      steps: each.steps ?? [],
      example: each.example ?? null,
      instead: each.instead ?? null,
      aboutIds: [...new Set(transitionId === undefined ? named : [transitionId, ...named])].sort(compareIds),
      audienceIds: ids.ofAll('Role', each.audience),
      developsIds: ids.ofAll('Skill', each.develops),
      stageIds: ids.ofAll('Stage', each.stages),
      circumstance: each.circumstance ?? null,
      citations: citationsOf(ids, each),
    };
  });
}
