import type { Effective, Requirement } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { HeldSkills } from '../skills/held-skills.ts';
import { type UnmentionedSkill, unmentionedSkills } from '../skills/surplus.ts';
import { type Mapped, statedOf } from './mapped.ts';

/** The mappings of a thing that something is computed with: SAME or CLOSE, and stated or confirmed. Closest first. */
export function equalsOf(graph: GraphReading, id: string): readonly Mapped[] {
  return statedOf(graph, id).filter(({ type }) => type === 'SAME' || type === 'CLOSE');
}

/** A thing, then those that something is computed with as with it, closest first. */
export function idsAcross(graph: GraphReading, id: string): string[] {
  return [id, ...equalsOf(graph, id).map(({ otherId }) => otherId)];
}

/**
 * What is held, also by the skills of other frameworks: of a skill of which no level is stated, that of the closest one
 * mapped to it, whether a role or a person states it. That a skill was not asked for so far says less than any of them.
 */
export function heldAcross(graph: GraphReading, held: HeldSkills): HeldSkills {
  if (graph.mappings.list.length === 0) return held;
  return {
    stated: held.stated,
    of: (skillId) => {
      const own = held.stated.get(skillId);
      if (own !== undefined) return own;
      const equals = equalsOf(graph, skillId);
      const by = (of: HeldSkills['of']) => {
        for (const through of equals) {
          const there = of(through.otherId);
          if (there !== null) return { ...there, through };
        }
        return null;
      };
      return by((otherId) => held.stated.get(otherId) ?? null) ?? held.of(skillId) ?? by(held.of);
    },
  };
}

/** What is there, and that nothing which a target needs is mapped to. */
export function unmentionedAcross(
  graph: GraphReading,
  held: HeldSkills,
  need: readonly Effective<Requirement>[],
): UnmentionedSkill[] {
  const needed = new Set(need.map(({ skillId }) => skillId));
  return unmentionedSkills(held, need).filter(
    ({ skillId }) => !equalsOf(graph, skillId).some(({ otherId }) => needed.has(otherId)),
  );
}
