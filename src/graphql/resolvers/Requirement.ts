import { skillBand } from '../../skills/skill-band.ts';
import { claimsBearingOn, isContested } from '../../sources/claims.ts';
import { whenReady } from '../../graph/work/maybe-promise.ts';
import { roleOf, skillOf } from '../../graph/lookups.ts';
import type { RequirementResolvers } from '../types.generated.ts';

export const Requirement: RequirementResolvers = {
  role: ({ roleId }, _args, { snapshot }) => roleOf(snapshot, roleId),
  skill: ({ skillId }, _args, { snapshot }) => skillOf(snapshot, skillId),
  band: ({ level }) => skillBand(level),
  claims: ({ roleId, inheritedFromId, skillId }, _args, { snapshot }) =>
    claimsBearingOn(snapshot, inheritedFromId ?? roleId, skillId),
  contested: ({ roleId, inheritedFromId, skillId }, _args, { snapshot }) =>
    whenReady(claimsBearingOn(snapshot, inheritedFromId ?? roleId, skillId), isContested),
  inheritedFrom: ({ inheritedFromId }, _args, { snapshot }) =>
    inheritedFromId === null ? null : roleOf(snapshot, inheritedFromId),
};
