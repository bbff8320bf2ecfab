import type { Derivation } from '../graph/reading/derivation.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import { addTo, eachInPortions } from '../graph/work/portions.ts';

/**
 * By the id of a skill, those of which a known level keeps it from being nothing: its parts and what it is a part of, what
 * is broader, and what is related. What is merely narrower is a corner of it, and says little of the whole.
 */
export const SKILL_KIN: Derivation<FrameworkReading, ReadonlyMap<string, readonly string[]>> = {
  name: 'skill kin',
  make: function* ({ skills, skillRelations }) {
    const kin = new Map<string, string[]>();
    yield* eachInPortions(skills.list, ({ id, partIds }) => {
      for (const partId of partIds) {
        addTo(kin, id, partId);
        addTo(kin, partId, id);
      }
    });
    yield* eachInPortions(skillRelations.list, ({ skillId, otherId, kind }) => {
      addTo(kin, skillId, otherId);
      if (kind === 'RELATED') addTo(kin, otherId, skillId);
    });
    return kin;
  },
};
