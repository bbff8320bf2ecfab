import { compareIds, type SkillRelation } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { SkillRelationKind } from '../graph/vocabulary.ts';

/** A relation between two skills as it is seen from the first of them: `kind` is how the other stands to it. */
export type SeenRelation = Omit<SkillRelation, 'kind'> & {
  readonly kind: SkillRelationKind;
  /** Whether it is stated of the other one; left out: not. */
  readonly isTurned?: boolean;
};

/** The skills that stand to a skill in a way, by the id of the other; `RELATED` holds both ways, wherever it is stated. */
export function relationsOfSkill(
  graph: GraphReading,
  skillId: string,
  kind: SkillRelationKind,
): readonly SeenRelation[] {
  const seen: SeenRelation[] = [
    ...graph.naming('skillRelations', 'skillId', skillId),
    ...graph.naming('skillRelations', 'otherId', skillId).map(fromTheOther),
  ];
  return seen
    .filter((relation) => relation.kind === kind)
    .sort((a, b) => compareIds(a.otherId, b.otherId) || compareIds(a.id, b.id));
}

/** A relation as it is seen from the second of its skills. */
export function fromTheOther(relation: SkillRelation): SeenRelation {
  const { skillId, otherId, kind } = relation;
  return {
    ...relation,
    skillId: otherId,
    otherId: skillId,
    kind: kind === 'BROADER' ? 'NARROWER' : kind,
    isTurned: true,
  };
}
