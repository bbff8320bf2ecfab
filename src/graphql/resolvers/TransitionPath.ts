import { planText } from '../../plans/plan-text.ts';
import { countSkillsToLearn, listGapItems } from '../../skills/gap-items.ts';
import type { TransitionPathResolvers } from '../types.generated.ts';

export const TransitionPath: TransitionPathResolvers = {
  length: ({ steps }) => steps.length,
  years: ({ years }) => years.years,
  stepsWithoutYears: ({ years }) => years.stepsWithoutYears,
  roles: ({ roleIds }, _args, { graph }) => roleIds.map((id) => graph.get('roles', id)),
  skillsNeeded: (path, args, { graph }) => listGapItems(graph, path.skills(), args),
  skillsNeededCount: (path) => countSkillsToLearn(path.skills()),
  surplus: (path) => path.surplus(),
  responsibilitiesTakenOn: (path) => path.responsibilitiesTakenOn(),
  responsibilitiesHandedOver: (path) => path.responsibilitiesHandedOver(),
  activityChanges: (path) => path.activityChanges(),
  plan: (path, _args, { graph }) => planText(graph, path, 'md'),
};
