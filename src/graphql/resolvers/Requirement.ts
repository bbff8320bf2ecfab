import { skillBand } from '../../domain/skill-band.ts';
import { claimsBearingOn, isContested } from '../../services/claims.ts';
import { whenReady } from '../../domain/maybe-promise.ts';
import { roleOf, skillOf } from '../../services/lookups.ts';
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
