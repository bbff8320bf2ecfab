import { toThousandths } from '../../graph/thousandths.ts';
import { briefOf } from '../../plans/brief.ts';
import { planText } from '../../plans/plan-text.ts';
import { wayOfPath } from '../../plans/way.ts';
import { countGapItems, countSkillsToLearn, countUnknown, listGapItems } from '../../skills/gap-items.ts';
import type { TransitionPathResolvers } from '../types.generated.ts';

/** As many as a person can work at. */
const USUAL_SKILLS = 7;

export const TransitionPath: TransitionPathResolvers = {
  cost: ({ cost }) => toThousandths(cost),
  length: ({ steps }) => steps.length,
  years: ({ years }) => years.years,
  stepsWithoutYears: ({ years }) => years.stepsWithoutYears,
  roles: ({ roleIds }, _args, { graph }) => roleIds.map((id) => graph.get('roles', id)),
  skillsNeeded: (path, args, { graph }) =>
    listGapItems(graph, path.skills(), path.held(), args, USUAL_SKILLS),
  itemCount: (path, args, { graph }) => countGapItems(graph, path.skills(), args),
  skillsNeededCount: (path) => countSkillsToLearn(path.skills()),
  unknownCount: (path) => countUnknown(path.skills()),
  surplus: (path) => path.surplus(),
  skillsNotMentioned: (path) => path.unmentionedSkills(),
  responsibilitiesTakenOn: (path) => path.responsibilitiesTakenOn(),
  responsibilitiesUnknown: (path) => path.responsibilitiesUnknown(),
  responsibilitiesHandedOver: (path) => path.responsibilitiesLeft().handedOver,
  responsibilitiesNotMentioned: (path) => path.responsibilitiesLeft().unmentioned,
  activityChanges: (path) => path.activityChanges(),
  brief: (path, args, { graph }) => briefOf(graph, wayOfPath(path), args),
  plan: (path, args, { graph }) => planText(graph, path, 'md', args),
};
