import { listAdvice } from '../../advice/about-thing.ts';
import { listRequiredBy } from '../../skills/lists.ts';
import { allReady } from '../../graph/work/maybe-promise.ts';
import { categoryOf, skillOf } from '../../graph/lookups.ts';
import type { SkillResolvers } from '../types.generated.ts';

export const Skill: SkillResolvers = {
  category: (skill, _args, { snapshot }) => categoryOf(snapshot, skill),
  aliases: ({ aliases }) => aliases.toSorted(),
  parts: ({ partIds }, _args, { snapshot }) =>
    allReady(partIds.toSorted().map((id) => skillOf(snapshot, id))),
  requiredBy: ({ id }, args, { snapshot }) => listRequiredBy(snapshot, id, args),
  advice: ({ id }, args, { snapshot }) => listAdvice(snapshot, id, args),
};
