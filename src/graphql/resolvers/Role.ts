import { listReportingChains } from '../../reporting/list-chains.ts';
import { linesDown, linesUp } from '../../reporting/lines.ts';
import { listAdvice } from '../../advice/about-thing.ts';
import { chosenRange, listClaims } from '../../sources/claims.ts';
import {
  countRequirements,
  countResponsibilities,
  listActivities,
  listRequirements,
  listResponsibilities,
} from '../../roles/facts.ts';
import {
  listArchetypes,
  listBuildsOn,
  listCollaborations,
  listStageFocuses,
  listTitles,
  listTransitionsInto,
  listTransitionsOutOf,
} from '../../roles/relations.ts';
import { frameworkOf, roleOf } from '../../graph/lookups.ts';
import type { RoleResolvers } from '../types.generated.ts';

export const Role: RoleResolvers = {
  aliases: ({ aliases }) => aliases.toSorted(),
  framework: (role, _args, { snapshot }) => frameworkOf(snapshot, role),
  directReports: ({ id }, _args, { snapshot }) => chosenRange(snapshot, id, 'directReports'),
  organizationSize: ({ id }, _args, { snapshot }) => chosenRange(snapshot, id, 'organizationSize'),
  teams: ({ id }, _args, { snapshot }) => chosenRange(snapshot, id, 'teams'),
  directContributionShare: ({ id }, _args, { snapshot }) =>
    chosenRange(snapshot, id, 'directContributionShare'),
  strategyShare: ({ id }, _args, { snapshot }) => chosenRange(snapshot, id, 'strategyShare'),
  minimumExperienceYears: ({ id }, _args, { snapshot }) =>
    chosenRange(snapshot, id, 'minimumExperienceYears'),
  planningHorizonMonths: ({ id }, _args, { snapshot }) => chosenRange(snapshot, id, 'planningHorizonMonths'),
  claims: ({ id }, { attributes }, { snapshot }) => listClaims(snapshot, id, attributes),
  buildsOn: ({ id }, _args, { snapshot }) => listBuildsOn(snapshot, id),
  requirements: ({ id }, args, { snapshot }) => listRequirements(snapshot, id, args),
  requirementCount: ({ id }, args, { snapshot }) => countRequirements(snapshot, id, args),
  responsibilities: ({ id }, args, { snapshot }) => listResponsibilities(snapshot, id, args),
  responsibilityCount: ({ id }, args, { snapshot }) => countResponsibilities(snapshot, id, args),
  activities: ({ id }, args, { snapshot }) => listActivities(snapshot, id, args),
  transitionsTo: ({ id }, _args, { snapshot }) => listTransitionsOutOf(snapshot, id),
  transitionsFrom: ({ id }, _args, { snapshot }) => listTransitionsInto(snapshot, id),
  reportsTo: ({ id }, args, { snapshot }) => linesUp(snapshot, id, args),
  reports: ({ id }, args, { snapshot }) => linesDown(snapshot, id, args),
  reportingChains: ({ id }, args, { snapshot }) => listReportingChains(snapshot, id, args),
  collaborations: ({ id }, _args, { snapshot }) => listCollaborations(snapshot, id),
  stageFocuses: ({ id }, { stages }, { snapshot }) => listStageFocuses(snapshot, id, stages),
  titles: ({ id }, _args, { snapshot }) => listTitles(snapshot, id),
  variantOf: ({ variantOfId }, _args, { snapshot }) =>
    variantOfId === null ? null : roleOf(snapshot, variantOfId),
  archetypes: ({ id }, _args, { snapshot }) => listArchetypes(snapshot, id),
  advice: ({ id }, args, { snapshot }) => listAdvice(snapshot, id, args),
};
