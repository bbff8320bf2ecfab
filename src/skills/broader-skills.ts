import { compareIds } from '../graph/model.ts';
import type { Derivation } from '../graph/reading/derivation.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import { addTo, eachInPortions, eachOf } from '../graph/work/portions.ts';

/**
 * The skills that contain a skill, by its id, nearest kin first: what it is a part of, then what a source calls broader,
 * then what was read as broader; then by id.
 */
export type BroaderSkills = ReadonlyMap<string, readonly string[]>;

export const BROADER_SKILLS: Derivation<FrameworkReading, BroaderSkills> = {
  name: 'broader skills',
  make: function* ({ skills, skillRelations }) {
    const found = new Map<string, { readonly id: string; readonly place: number }[]>();
    yield* eachInPortions(skills.list, ({ id, partIds }) => {
      for (const partId of partIds) addTo(found, partId, { id, place: 0 });
    });
    yield* eachInPortions(skillRelations.list, ({ skillId, otherId, kind, basis }) => {
      if (kind === 'BROADER') addTo(found, skillId, { id: otherId, place: basis === 'STATED' ? 1 : 2 });
    });
    const broader = new Map<string, readonly string[]>();
    yield* eachOf(found, ([skillId, others]) => {
      others.sort((a, b) => a.place - b.place || compareIds(a.id, b.id));
      broader.set(skillId, [...new Set(others.map(({ id }) => id))]);
    });
    return broader;
  },
};
