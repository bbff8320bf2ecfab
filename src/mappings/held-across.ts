import type { Effective, Requirement } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { HeldSkills } from '../skills/held-skills.ts';
import { type UnmentionedSkill, unmentionedSkills } from '../skills/surplus.ts';
import { type Mapped, statedOf } from './mapped.ts';

/** The mappings of a thing that something is computed with: SAME or CLOSE, and stated or confirmed. Closest first. */
export function equalsOf(graph: GraphReading, id: string): readonly Mapped[] {
  return statedOf(graph, id).filter(({ type }) => type === 'SAME' || type === 'CLOSE');
}

/**
 * What is held, also by the skills of other frameworks: of a skill of which nothing is known, what is known of the closest
 * one that is mapped to it.
 */
export function heldAcross(graph: GraphReading, held: HeldSkills): HeldSkills {
  return {
    stated: held.stated,
    of: (skillId) => {
      const own = held.of(skillId);
      if (own !== null) return own;
      for (const through of equalsOf(graph, skillId)) {
        const there = held.of(through.otherId);
        if (there !== null) return { ...there, through };
      }
      return null;
    },
  };
}

/** What is there, and that nothing which a target of another framework needs is mapped to. */
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
