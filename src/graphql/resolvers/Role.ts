import { linesDown, linesUp } from '../../services/reporting-lines.ts';
import {
  chosenRange,
  countRequirements,
  countResponsibilities,
  listActivities,
  listAdvice,
  listClaims,
  listRequirements,
  listResponsibilities,
} from '../../services/role-facts.ts';
import { listBuildsOn, listTransitionsInto, listTransitionsOutOf } from '../../services/role-relations.ts';
import { frameworkOf } from '../../services/lookups.ts';
import type { RoleResolvers } from '../types.generated.ts';

export const Role: RoleResolvers = {
  framework: (role, _args, { snapshot }) => frameworkOf(snapshot, role),
  directReports: ({ id }, _args, { snapshot }) => chosenRange(snapshot, id, 'directReports'),
  organizationSize: ({ id }, _args, { snapshot }) => chosenRange(snapshot, id, 'organizationSize'),
  teams: ({ id }, _args, { snapshot }) => chosenRange(snapshot, id, 'teams'),
  directContributionShare: ({ id }, _args, { snapshot }) => chosenRange(snapshot, id, 'directContributionShare'),
  strategyShare: ({ id }, _args, { snapshot }) => chosenRange(snapshot, id, 'strategyShare'),
  planningHorizonMonths: ({ id }, _args, { snapshot }) => chosenRange(snapshot, id, 'planningHorizonMonths'),
  claims: ({ id }, { attributes }, { snapshot }) => listClaims(snapshot, id, attributes),
  buildsOn: ({ id }, _args, { snapshot }) => listBuildsOn(snapshot, id),
  requirements: ({ id }, { effective, ...args }, { snapshot }) =>
    listRequirements(snapshot, id, { ...args, effective: effective ?? true }),
  requirementCount: ({ id }, { effective }, { snapshot }) => countRequirements(snapshot, id, effective ?? true),
  responsibilities: ({ id }, { effective, ...args }, { snapshot }) =>
    listResponsibilities(snapshot, id, { ...args, effective: effective ?? true }),
  responsibilityCount: ({ id }, { effective }, { snapshot }) =>
    countResponsibilities(snapshot, id, effective ?? true),
  activities: ({ id }, args, { snapshot }) => listActivities(snapshot, id, args),
  transitionsTo: ({ id }, _args, { snapshot }) => listTransitionsOutOf(snapshot, id),
  transitionsFrom: ({ id }, _args, { snapshot }) => listTransitionsInto(snapshot, id),
  reportsTo: ({ id }, { kinds }, { snapshot }) => linesUp(snapshot, id, kinds ?? null),
  reports: ({ id }, { depth, kinds }, { snapshot }) => linesDown(snapshot, id, depth ?? 1, kinds ?? null),
  advice: ({ id }, args, { snapshot }) => listAdvice(snapshot, id, args),
};
