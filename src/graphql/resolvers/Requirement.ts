import { effectiveId } from '../../roles/effective.ts';
import { levelRange } from '../../skills/level-range.ts';
import { bandOf } from '../../skills/skill-band.ts';
import { claimsOf, isContested } from '../../sources/claims.ts';
import type { RequirementResolvers } from '../types.generated.ts';

export const Requirement: RequirementResolvers = {
  id: (fact) => effectiveId(fact),
  role: ({ roleId }, _args, { graph }) => graph.get('roles', roleId),
  skill: ({ skillId }, _args, { graph }) => graph.get('skills', skillId),
  band: ({ level }) => bandOf(level),
  levelRange: (requirement, _args, { graph }) => levelRange(graph, requirement),
  claims: (requirement, _args, { graph }) => claimsOf(graph, requirement, requirement.skillId),
  contested: (requirement, _args, { graph }) =>
    isContested(claimsOf(graph, requirement, requirement.skillId)),
  inheritedFrom: ({ inheritedFromId }, _args, { graph }) =>
    inheritedFromId == null ? null : graph.get('roles', inheritedFromId),
};
