import { compareIds, type Effective, type Requirement } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { HeldSkills } from './held-skills.ts';
import { relationsOfSkill, type SeenRelation } from './relations.ts';

/** A known level of a skill that says something of one of which nothing is known. */
export interface SkillEvidence {
  readonly skillId: string;
  /** How it stands to the unknown one; a part is narrower. */
  readonly kind: 'NARROWER' | 'RELATED';
  readonly level: number;
  /** What is asked there; null where the level is the person's own word. */
  readonly requirement: Effective<Requirement> | null;
  /** What says that the two are tied; null for a part, which the skill itself names. */
  readonly relation: SeenRelation | null;
}

/**
 * The levels that someone's role or they themselves state of narrower and related skills: a hint, no estimate. A level of
 * 0 that only says that a skill was not asked for so far is none. Order: narrower first, then the highest level, then the
 * id of the skill; each skill once.
 */
export function evidenceOf(graph: GraphReading, held: HeldSkills, skillId: string): SkillEvidence[] {
  const tied = [
    ...graph.get('skills', skillId).partIds.map((otherId) => ({ otherId, relation: null })),
    ...relationsOfSkill(graph, skillId, 'NARROWER').map((relation) => ({
      otherId: relation.otherId,
      relation,
    })),
  ].map((each) => ({ ...each, kind: 'NARROWER' as const }));
  const related = relationsOfSkill(graph, skillId, 'RELATED').map((relation) => ({
    otherId: relation.otherId,
    relation,
    kind: 'RELATED' as const,
  }));
  const found = new Map<string, SkillEvidence>();
  for (const { otherId, relation, kind } of [...tied, ...related]) {
    const there = held.stated.get(otherId);
    if (there === undefined || found.has(otherId)) continue;
    found.set(otherId, { skillId: otherId, kind, ...there, relation });
  }
  return [...found.values()].sort(
    (a, b) => compareIds(a.kind, b.kind) || b.level - a.level || compareIds(a.skillId, b.skillId),
  );
}
