import { countSkillsToLearn, listGapItems } from '../../skills/role-gaps.ts';
import { whenReady } from '../../graph/work/maybe-promise.ts';
import { rolesOf } from '../../graph/lookups.ts';
import { planText } from '../../plans/path-plan.ts';
import type { TransitionPathResolvers } from '../types.generated.ts';

export const TransitionPath: TransitionPathResolvers = {
  length: ({ steps }) => steps.length,
  years: ({ years }) => years.years,
  stepsWithoutYears: ({ years }) => years.stepsWithoutYears,
  roles: ({ roleIds }, _args, { snapshot }) => rolesOf(snapshot, roleIds),
  skillsNeeded: (path, args, { snapshot }) =>
    whenReady(path.skills(), (skills) => listGapItems(snapshot, skills, args)),
  skillsNeededCount: (path) => whenReady(path.skills(), countSkillsToLearn),
  surplus: (path) => path.surplus(),
  responsibilitiesTakenOn: (path) => path.responsibilitiesTakenOn(),
  responsibilitiesHandedOver: (path) => path.responsibilitiesHandedOver(),
  activityChanges: (path) => path.activityChanges(),
  plan: (path, _args, { snapshot }) => planText(snapshot, path, 'md'),
};
