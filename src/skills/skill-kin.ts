import type { Derivation } from '../graph/reading/derivation.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import { addTo, eachInPortions } from '../graph/work/portions.ts';

/**
 * The skills that say something of each other, whichever way: who can do the one is no beginner in the other. By the id
 * of the skill; what is a part of another one, and what has parts.
 */
export const SKILL_KIN: Derivation<FrameworkReading, ReadonlyMap<string, readonly string[]>> = {
  name: 'skill kin',
  make: function* ({ skills }) {
    const kin = new Map<string, string[]>();
    yield* eachInPortions(skills.list, ({ id, partIds }) => {
      for (const partId of partIds) {
        addTo(kin, id, partId);
        addTo(kin, partId, id);
      }
    });
    return kin;
  },
};
