import type { Effective, RoleResponsibility } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { rises } from '../skills/gap-items.ts';
import { relationsOfSkill } from '../skills/relations.ts';
import type { SurplusSkill } from '../skills/surplus.ts';
import type { Way } from './way.ts';

/** What to let go of, as sources state it. */
export interface LettingGo {
  readonly relyLess: readonly SurplusSkill[];
  readonly handOver: readonly Effective<RoleResponsibility>[];
}

/**
 * What to let go of on a way. What draws on a skill that rises, on a part of one, or on a broader or narrower one is not
 * among it: a person who has to get better at something is not to give it away.
 */
export function lettingGo(graph: GraphReading, { skills, surplus, handedOver }: Way): LettingGo {
  const rising = new Set(
    skills.filter(rises).flatMap(({ skillId }) => [skillId, ...closest(graph, skillId)]),
  );
  return {
    // That another framework asks for less of what is mapped to it is no word of a source, and no reason to stop anything.
    relyLess: surplus.filter(
      ({ skillId, now, then }) => now.skillId === then.skillId && !rising.has(skillId),
    ),
    handOver: handedOver.filter(
      ({ responsibilityId }) =>
        !graph.get('responsibilities', responsibilityId).skillIds.some((id) => rising.has(id)),
    ),
  };
}

/** The skills that are partly the same: its parts and what it is a part of, what is broader and what is narrower. */
function closest(graph: GraphReading, skillId: string): string[] {
  return [
    ...graph.get('skills', skillId).partIds,
    ...graph.naming('skills', 'partIds', skillId).map(({ id }) => id),
    ...(['BROADER', 'NARROWER'] as const).flatMap((kind) =>
      relationsOfSkill(graph, skillId, kind).map(({ otherId }) => otherId),
    ),
  ];
}
