import { levelRange } from '../../skills/level-range.ts';
import { skillBand } from '../../skills/skill-band.ts';
import { claimsBearingOn, isContested } from '../../sources/claims.ts';
import type { RequirementResolvers } from '../types.generated.ts';

export const Requirement: RequirementResolvers = {
  role: ({ roleId }, _args, { graph }) => graph.get('roles', roleId),
  skill: ({ skillId }, _args, { graph }) => graph.get('skills', skillId),
  band: ({ level }) => skillBand(level),
  levelRange: (requirement, _args, { graph }) => levelRange(graph, requirement),
  claims: ({ roleId, inheritedFromId, skillId }, _args, { graph }) =>
    claimsBearingOn(graph, inheritedFromId ?? roleId, skillId),
  contested: ({ roleId, inheritedFromId, skillId }, _args, { graph }) =>
    isContested(claimsBearingOn(graph, inheritedFromId ?? roleId, skillId)),
  inheritedFrom: ({ inheritedFromId }, _args, { graph }) =>
    inheritedFromId == null ? null : graph.get('roles', inheritedFromId),
};
