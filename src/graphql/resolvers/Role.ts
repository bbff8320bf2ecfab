import { hasMoreReportingChains, listReportingChains } from '../../reporting/chains.ts';
import { linesDown, linesUp } from '../../reporting/lines.ts';
import { countAdvice, listAdvice } from '../../advice/advice.ts';
import { countCounterparts, listCounterparts } from '../../mappings/counterparts.ts';
import { chosenRange, listClaims } from '../../sources/claims.ts';
import { labelsInOrder } from '../../graph/labels.ts';
import { frameworkOf } from '../../graph/frameworks.ts';
import { transitionsInto, transitionsOutOf } from '../../paths/transitions.ts';
import { countActivities, listActivities } from '../../roles/activities.ts';
import { listBuildsOn } from '../../roles/inheritance.ts';
import { listArchetypes, listRelations, listTitles } from '../../roles/relations.ts';
import { countRequirements, listRequirements } from '../../roles/requirements.ts';
import { countResponsibilities, listResponsibilities } from '../../roles/responsibilities.ts';
import { listStageFocuses } from '../../roles/stage-focuses.ts';
import type { RoleResolvers } from '../types.generated.ts';

export const Role: RoleResolvers = {
  aliases: ({ aliases }) => aliases.toSorted(),
  labels: (role) => labelsInOrder(role.title, role),
  framework: (role, _args, { graph }) => frameworkOf(graph, role),
  directReports: ({ id }, _args, { graph }) => chosenRange(graph, id, 'directReports'),
  organizationSize: ({ id }, _args, { graph }) => chosenRange(graph, id, 'organizationSize'),
  teams: ({ id }, _args, { graph }) => chosenRange(graph, id, 'teams'),
  directContributionShare: ({ id }, _args, { graph }) => chosenRange(graph, id, 'directContributionShare'),
  strategyShare: ({ id }, _args, { graph }) => chosenRange(graph, id, 'strategyShare'),
  minimumExperienceYears: ({ id }, _args, { graph }) => chosenRange(graph, id, 'minimumExperienceYears'),
  planningHorizonMonths: ({ id }, _args, { graph }) => chosenRange(graph, id, 'planningHorizonMonths'),
  claims: ({ id }, { attributes }, { graph }) => listClaims(graph, id, attributes),
  buildsOn: ({ id }, _args, { graph }) => listBuildsOn(graph, id),
  requirements: ({ id }, args, { graph }) => listRequirements(graph, id, args),
  requirementCount: ({ id }, args, { graph }) => countRequirements(graph, id, args),
  responsibilities: ({ id }, args, { graph }) => listResponsibilities(graph, id, args),
  responsibilityCount: ({ id }, args, { graph }) => countResponsibilities(graph, id, args),
  activities: ({ id }, args, { graph }) => listActivities(graph, id, args),
  activityCount: ({ id }, args, { graph }) => countActivities(graph, id, args),
  transitionsTo: ({ id }, _args, { graph }) => transitionsOutOf(graph, id),
  transitionsFrom: ({ id }, _args, { graph }) => transitionsInto(graph, id),
  reportsTo: ({ id }, args, { graph }) => linesUp(graph, id, args),
  reports: ({ id }, args, { graph }) => linesDown(graph, id, args),
  reportingChains: ({ id }, args, { graph }) => listReportingChains(graph, id, args),
  hasMoreReportingChains: ({ id }, args, { graph }) => hasMoreReportingChains(graph, id, args),
  collaborations: ({ id }, _args, { graph }) => listRelations(graph, 'collaborations', id),
  stageFocuses: ({ id }, { stages }, { graph }) => listStageFocuses(graph, id, stages),
  titles: ({ id }, _args, { graph }) => listTitles(graph, id),
  variantOf: ({ variantOfId }, _args, { graph }) =>
    variantOfId === null ? null : graph.get('roles', variantOfId),
  archetypes: ({ id }, _args, { graph }) => listArchetypes(graph, id),
  advice: ({ id }, args, { graph }) => listAdvice(graph, id, args),
  adviceCount: ({ id }, args, { graph }) => countAdvice(graph, id, args),
  counterparts: ({ id }, args, { graph }) => listCounterparts(graph, 'roles', id, args),
  counterpartCount: ({ id }, args, { graph }) => countCounterparts(graph, 'roles', id, args),
};
