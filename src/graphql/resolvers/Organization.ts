import { listFindings } from '../../organizations/findings/list-findings.ts';
import {
  commonManagerOf,
  groupsOf,
  metricsOf,
  pathBetween,
  positionOf,
  rootsOf,
} from '../../organizations/questions.ts';
import { listPositions } from '../../organizations/positions/lists.ts';
import { simulate } from '../../organizations/reorganization/simulate.ts';
import { listRoleFit } from '../../organizations/role-fit/list-role-fit.ts';
import { connectionWith, positionConnection } from '../connections.ts';
import type { OrganizationResolvers } from '../types.generated.ts';

export const Organization: OrganizationResolvers = {
  slug: ({ organization }) => organization.slug,
  name: ({ organization }) => organization.name,
  asOf: ({ organization }) => organization.asOf,
  description: ({ organization }) => organization.description,
  positions: (reading, args) => positionConnection(listPositions(reading, args)),
  position: (reading, { id }) => positionOf(reading, id),
  roots: (reading) => rootsOf(reading),
  metrics: (reading, { within }) => metricsOf(reading, within),
  groups: (reading, { by, first }) => groupsOf(reading, by, first),
  findings: (reading, args) => {
    const listed = listFindings(reading, args);
    return connectionWith(listed, 'counts', () => listed.counts());
  },
  commonManager: (reading, { positions }) => commonManagerOf(reading, positions),
  reportingPath: (reading, { from, to }) => pathBetween(reading, from, to),
  roleFit: (reading, _args, { graph }) => listRoleFit(graph, reading),
  simulate: (reading, { changes }) => simulate(reading, changes),
};
