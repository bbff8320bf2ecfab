import type { Claim } from '../../graph/model.ts';
import type { SeedValue } from '../files/layout.ts';
import type { FrameworkIds } from './framework-ids.ts';
import { citationsOf, rangeOf } from './values.ts';

type SeedClaim = NonNullable<SeedValue<'role'>['claims']>[number];

/** What sources say of the attributes of one role, transition or stage. */
export function claimsOf(
  ids: FrameworkIds,
  aboutId: string,
  claims: readonly SeedClaim[] | undefined,
): Claim[] {
  return (claims ?? []).map((claim) => ({
    id: ids.fact('Claim', aboutId, claim.attribute),
    aboutId,
    attributeId: ids.of('Attribute', claim.attribute),
    value: claim.value,
    range: rangeOf(claim.range),
    parts: claim.parts ?? [],
    circumstance: claim.circumstance ?? null,
    stageIds: ids.ofAll('Stage', claim.stages),
    chosen: claim.chosen ?? true,
    reason: claim.reason ?? null,
    level: claim.level ?? null,
    skillId: claim.skill === undefined ? null : ids.of('Skill', claim.skill),
    responsibilityId:
      claim.responsibility === undefined ? null : ids.of('Responsibility', claim.responsibility),
    citations: citationsOf(ids, claim),
  }));
}
