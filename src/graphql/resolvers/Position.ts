import { headcountOf } from '../../organizations/chart/chart.ts';
import { spanOf } from '../../organizations/chart/forest.ts';
import {
  listDescendants,
  listDirectReports,
  listDottedReports,
} from '../../organizations/positions/lists.ts';
import {
  attributesOfPosition,
  chainAbove,
  dottedManagersOf,
  managerOf,
  roleHeld,
} from '../../organizations/positions/relations.ts';
import { metricsBelow } from '../../organizations/questions.ts';
import { reportsTo } from '../../organizations/states.ts';
import { positionConnection } from '../connections.ts';
import type { PositionResolvers } from '../types.generated.ts';

export const Position: PositionResolvers = {
  key: ({ stated }) => stated.key,
  title: ({ stated }) => stated.title,
  role: (position, _args, { graph }) => roleHeld(graph, position),
  roleConfidence: (position, _args, { graph }) =>
    roleHeld(graph, position) === null ? null : position.stated.roleConfidence,
  organization: ({ reading }) => reading,
  unit: ({ stated }) => stated.unit,
  location: ({ stated }) => stated.location,
  grade: ({ stated }) => stated.grade,
  fte: ({ stated }) => stated.fte,
  cost: ({ stated }) => stated.cost,
  currency: ({ stated }) => stated.currency,
  headcount: ({ stated }) => headcountOf(stated),
  vacant: ({ stated }) => stated.vacant,
  status: ({ stated }) => stated.status,
  attributes: (position) => attributesOfPosition(position),
  sourceRow: ({ stated }) => stated.row,
  manager: (position) => managerOf(position),
  dottedManagers: (position) => dottedManagersOf(position),
  directReports: (position, args) => positionConnection(listDirectReports(position, args)),
  descendants: (position, args) => positionConnection(listDescendants(position, args)),
  managementChain: (position) => chainAbove(position),
  depth: ({ reading, number }) => reading.forest.depth[number] as number,
  height: ({ reading, number }) => reading.forest.height[number] as number,
  span: ({ reading, number }) => spanOf(reading.forest, number),
  descendantCount: ({ reading, number }) => reading.forest.descendants[number] as number,
  metrics: ({ reading, number }) => metricsBelow(reading, number),
  isLeaf: ({ reading, number }) => spanOf(reading.forest, number) === 0,
  reportsTo: (position, { asOf }, { graph }) => reportsTo(graph, position, asOf),
  dottedReports: (position, args) => positionConnection(listDottedReports(position, args)),
};
