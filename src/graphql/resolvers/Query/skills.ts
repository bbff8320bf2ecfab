import { listSkills } from '../../../skills/list/list-skills.ts';
import { skillFacets } from '../../../skills/list/skill-facets.ts';
import { connectionWith } from '../../connections.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const skills: NonNullable<QueryResolvers['skills']> = (_parent, args, { graph }) => {
  const listed = listSkills(graph, args);
  return connectionWith(listed, 'facets', () => skillFacets(graph, listed.conditions));
};
