import { listFindings } from '../../organizations/findings/list-findings.ts';
import {
  commonManagerOf,
  metricsOf,
  pathBetween,
  positionOf,
  rootsOf,
  sourceRowsOf,
} from '../../organizations/questions.ts';
import { crosstab, groupCountOf, groupsOf } from '../../organizations/group-questions.ts';
import { listPositions } from '../../organizations/positions/lists.ts';
import { withRoleIds } from '../../organizations/positions/role-filter.ts';
import { seriesOf } from '../../organizations/series.ts';
import { statesOf } from '../../organizations/states.ts';
import { brokersOf, structureOf } from '../../organizations/structure/structure.ts';
import { simulate } from '../../organizations/reorganization/simulate.ts';
import { listRoleFit } from '../../organizations/role-fit/list-role-fit.ts';
import { connectionWith, positionConnection } from '../connections.ts';
import type { OrganizationResolvers } from '../types.generated.ts';

export const Organization: OrganizationResolvers = {
  slug: ({ organization }) => organization.slug,
  name: ({ organization }) => organization.name,
  asOf: ({ organization }) => organization.asOf,
  description: ({ organization }) => organization.description,
  gradeOrder: ({ organization }) => organization.gradeOrder,
  sourceRows: (reading) => sourceRowsOf(reading),
  positions: (reading, { filter, ...args }, { graph }) =>
    positionConnection(listPositions(reading, { ...args, filter: withRoleIds(graph, filter) })),
  position: (reading, { id }) => positionOf(reading, id),
  roots: (reading) => rootsOf(reading),
  metrics: (reading, { within }) => metricsOf(reading, within),
  groups: (reading, args) => groupsOf(reading, args),
  findings: (reading, args) => {
    const listed = listFindings(reading, args);
    return connectionWith(listed, 'counts', () => listed.counts());
  },
  commonManager: (reading, { positions }) => commonManagerOf(reading, positions),
  reportingPath: (reading, { from, to }) => pathBetween(reading, from, to),
  roleFit: (reading, _args, { graph }) => listRoleFit(graph, reading),
  simulate: (reading, { changes }) => simulate(reading, changes),
  states: (reading, _args, { graph }) => statesOf(graph, reading.slug),
  series: (reading, args, context) => seriesOf(context.graph, reading, args, context),
  rootCount: ({ forest }) => forest.roots.length,
  groupCount: (reading, { by, within }) => groupCountOf(reading, by, within),
  crosstab: (reading, args) => crosstab(reading, args),
  structure: (reading, args) => structureOf(reading, args),
  betweenness: (reading, { first }) => brokersOf(reading, first),
};
