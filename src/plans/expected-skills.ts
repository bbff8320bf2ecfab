import { compareIds } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { Way, WaySkill } from './way.ts';

/** Skills of one category that are expected, and of which no source says where one starts. */
export interface ExpectedSkills {
  readonly categoryId: string;
  /** Most important first. */
  readonly skills: readonly WaySkill[];
}

/** What is expected on a way and nobody knows of the start: by the title of the category. */
export function expectedSkills(graph: GraphReading, { skills }: Way): ExpectedSkills[] {
  const unknown = skills.filter(({ status }) => status === 'UNKNOWN');
  const titleOf = ({ categoryId }: ExpectedSkills) => graph.get('skillCategories', categoryId).title;
  return [...Map.groupBy(unknown, ({ skillId }) => graph.get('skills', skillId).categoryId)]
    .map(([categoryId, members]) => ({ categoryId, skills: members }))
    .sort((a, b) => compareIds(titleOf(a), titleOf(b)) || compareIds(a.categoryId, b.categoryId));
}
