import { compareIds } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { requirementsOf } from '../roles/effective.ts';
import { gradedOf } from '../roles/graded.ts';
import { type Folded, foldSkills } from '../skills/folding.ts';
import type { HeldSkills } from '../skills/held-skills.ts';
import type { Way, WaySkill } from './way.ts';

/** A skill as a brief lists it, with narrower ones inside, and what is known of the start. */
export type BriefSkill = Folded<WaySkill> & { readonly held: HeldSkills };

/** Skills of one category that are expected, and of which no source says where one starts. */
export interface ExpectedSkills {
  readonly categoryId: string;
  /** What the target asks for first, then the most important first. */
  readonly skills: readonly BriefSkill[];
}

/**
 * What is expected on a way and nobody knows of the start, as the target needs it; what only a role on the way asks for, as
 * that one does. By the title of the category.
 */
export function expectedSkills(graph: GraphReading, { skills, held, toId }: Way): ExpectedSkills[] {
  const atTarget = new Map(gradedOf(requirementsOf(graph, toId)).map((fact) => [fact.skillId, fact]));
  const asTarget = (skill: WaySkill): WaySkill => {
    const then = atTarget.get(skill.skillId);
    if (then === undefined) return skill;
    return { ...skill, then, need: then.level, importance: then.importance, basis: then.basis };
  };
  const isOnTheWay = ({ then }: WaySkill) => Number(then.roleId !== toId);
  const ofTargetFirst = (a: WaySkill, b: WaySkill) => isOnTheWay(a) - isOnTheWay(b);
  const unknown = foldSkills(graph, skills.filter(({ status }) => status === 'UNKNOWN').map(asTarget));
  const titleOf = ({ categoryId }: ExpectedSkills) => graph.get('skillCategories', categoryId).title;
  return [...Map.groupBy(unknown, ({ skillId }) => graph.get('skills', skillId).categoryId)]
    .map(([categoryId, members]) => ({
      categoryId,
      skills: members.toSorted(ofTargetFirst).map((skill) => ({ ...skill, held })),
    }))
    .sort((a, b) => compareIds(titleOf(a), titleOf(b)) || compareIds(a.categoryId, b.categoryId));
}
