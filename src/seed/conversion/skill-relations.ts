import type { SkillRelation } from '../../graph/model.ts';
import type { FrameworkIds } from './framework-ids.ts';
import type { ParsedSeed } from './parsed-seed.ts';
import { citationsOf } from './values.ts';

/** What skill files say of the skills that are broader than theirs, or related to them. */
export function skillRelationsOf(ids: FrameworkIds, seed: ParsedSeed): SkillRelation[] {
  return seed.skills
    .flatMap(({ skills }) => skills)
    .flatMap((skill) => {
      const skillId = ids.of('Skill', skill.slug);
      const stated = [
        ...(skill.broader ?? []).map((each) => ({ ...each, kind: 'BROADER' as const })),
        ...(skill.related ?? []).map((each) => ({ ...each, kind: 'RELATED' as const })),
      ];
      return stated.map((each) => ({
        id: ids.fact('SkillRelation', skillId, each.skill),
        skillId,
        otherId: ids.of('Skill', each.skill),
        kind: each.kind,
        basis: each.basis ?? 'STATED',
        reason: each.reason ?? null,
        citations: citationsOf(ids, each),
      }));
    });
}
