import { compareIds } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { type Folded, foldSkills } from '../skills/folding.ts';
import type { HeldSkills } from '../skills/held-skills.ts';
import type { Way, WaySkill } from './way.ts';

/** A skill as a brief lists it, with narrower ones inside, and what is known of the start. */
export type BriefSkill = Folded<WaySkill> & { readonly held: HeldSkills };

/** Skills of one category that are expected, and of which no source says where one starts. */
export interface ExpectedSkills {
  readonly categoryId: string;
  /** Most important first. */
  readonly skills: readonly BriefSkill[];
}

/** What is expected on a way and nobody knows of the start: by the title of the category. */
export function expectedSkills(graph: GraphReading, { skills, held }: Way): ExpectedSkills[] {
  const unknown = foldSkills(
    graph,
    skills.filter(({ status }) => status === 'UNKNOWN'),
  );
  const titleOf = ({ categoryId }: ExpectedSkills) => graph.get('skillCategories', categoryId).title;
  return [...Map.groupBy(unknown, ({ skillId }) => graph.get('skills', skillId).categoryId)]
    .map(([categoryId, members]) => ({ categoryId, skills: members.map((skill) => ({ ...skill, held })) }))
    .sort((a, b) => compareIds(titleOf(a), titleOf(b)) || compareIds(a.categoryId, b.categoryId));
}
