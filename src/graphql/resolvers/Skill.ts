import { labelsInOrder } from '../../graph/labels.ts';
import { countAdvice, listAdvice } from '../../advice/advice.ts';
import { countCounterparts, listCounterparts } from '../../mappings/counterparts.ts';
import { relationsOfSkill } from '../../skills/relations.ts';
import { listRequiredBy } from '../../skills/required-by.ts';
import { connectionOf } from '../connections.ts';
import type { SkillResolvers } from '../types.generated.ts';

export const Skill: SkillResolvers = {
  category: ({ categoryId }, _args, { graph }) => graph.get('skillCategories', categoryId),
  aliases: ({ aliases }) => aliases.toSorted(),
  labels: (skill) => labelsInOrder(skill.name, skill),
  parts: ({ partIds }, _args, { graph }) => partIds.map((id) => graph.get('skills', id)),
  broader: ({ id }, _args, { graph }) => relationsOfSkill(graph, id, 'BROADER'),
  narrower: ({ id }, _args, { graph }) => relationsOfSkill(graph, id, 'NARROWER'),
  related: ({ id }, _args, { graph }) => relationsOfSkill(graph, id, 'RELATED'),
  responsibilities: ({ id }, _args, { graph }) => graph.naming('responsibilities', 'skillIds', id),
  requiredBy: ({ id }, args, { graph }) => connectionOf(listRequiredBy(graph, id, args)),
  advice: ({ id }, args, { graph }) => listAdvice(graph, id, args),
  adviceCount: ({ id }, args, { graph }) => countAdvice(graph, id, args),
  counterparts: ({ id }, args, { graph }) => listCounterparts(graph, 'skills', id, args),
  counterpartCount: ({ id }, args, { graph }) => countCounterparts(graph, 'skills', id, args),
};
