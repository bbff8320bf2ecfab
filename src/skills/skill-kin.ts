import type { Derivation } from '../graph/reading/derivation.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import { addTo, eachInPortions } from '../graph/work/portions.ts';

/**
 * The skills that say something of each other, whichever way: who can do the one is no beginner in the other. By the id
 * of the skill; parts and what they are parts of, what is broader or narrower, and what is related.
 */
export const SKILL_KIN: Derivation<FrameworkReading, ReadonlyMap<string, readonly string[]>> = {
  name: 'skill kin',
  make: function* ({ skills, skillRelations }) {
    const kin = new Map<string, string[]>();
    const enter = (skillId: string, otherId: string) => {
      addTo(kin, skillId, otherId);
      addTo(kin, otherId, skillId);
    };
    yield* eachInPortions(skills.list, ({ id, partIds }) => {
      for (const partId of partIds) enter(id, partId);
    });
    yield* eachInPortions(skillRelations.list, ({ skillId, otherId }) => enter(skillId, otherId));
    return kin;
  },
};
