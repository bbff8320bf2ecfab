import { resolveSkill } from '../../../graph/names/resolve.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const skill: NonNullable<QueryResolvers['skill']> = (_parent, { ref }, { graph }) =>
  graph.get('skills', resolveSkill(graph, ref, 'ref'));
