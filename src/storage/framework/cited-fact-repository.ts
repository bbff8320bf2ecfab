import { cypher, type Statement, type Transaction } from '../port/database.ts';
import {
  byId,
  type Activity,
  type Advice,
  type Claim,
  type Collaboration,
  type ReportingLine,
  type Requirement,
  type Responsibility,
  type Role,
  type RoleActivity,
  type RoleResponsibility,
  type RoleTitle,
  type Shift,
  type Skill,
  type Source,
  type Stage,
  type StageFocus,
  type Transition,
} from '../../graph/model.ts';
import { collaborationCodec, type FactCodec, reportingLineCodec, requirementCodec } from './facts.ts';
import { roleActivityCodec, roleResponsibilityCodec, stageFocusCodec } from './facts.ts';
import { LINK_KINDS, type LinkType, NODE_LABELS, type NodeLabel } from './graph-model.ts';
import * as nodes from './things.ts';

/** All that a framework states, for what must look at everything: search and the index of citations. */
export interface FrameworkFacts {
  readonly roles: readonly Role[];
  readonly skills: readonly Skill[];
  readonly responsibilities: readonly Responsibility[];
  readonly activities: readonly Activity[];
  readonly stages: readonly Stage[];
  readonly sources: readonly Source[];
  readonly transitions: readonly Transition[];
  readonly advice: readonly Advice[];
  readonly claims: readonly Claim[];
  readonly requirements: readonly Requirement[];
  readonly roleResponsibilities: readonly RoleResponsibility[];
  readonly roleActivities: readonly RoleActivity[];
  readonly reportingLines: readonly ReportingLine[];
  readonly collaborations: readonly Collaboration[];
  readonly stageFocuses: readonly StageFocus[];
  readonly roleTitles: readonly RoleTitle[];
  readonly shifts: readonly Shift[];
}

/** Reads them: a statement a kind, each list by id. */
export async function readFrameworkFacts(
  transaction: Transaction,
  framework: string,
): Promise<FrameworkFacts> {
  const things = async <Thing extends { id: string }>(label: NodeLabel, codec: nodes.Codec<Thing>) =>
    (await transaction.run(nodeStatements[label] as Statement, { framework }))
      .map(({ properties }) => codec.parse(properties))
      .sort(byId);
  const facts = async <Fact extends { id: string }>(type: LinkType, codec: FactCodec<Fact>) =>
    (await transaction.run(factStatements[type] as Statement, { framework }))
      .map((row) => codec.parse(row))
      .sort(byId);
  const reading = {
    roles: things('Role', nodes.roleCodec),
    skills: things('Skill', nodes.skillCodec),
    responsibilities: things('Responsibility', nodes.responsibilityCodec),
    activities: things('Activity', nodes.activityCodec),
    stages: things('Stage', nodes.stageCodec),
    sources: things('Source', nodes.sourceCodec),
    transitions: things('Transition', nodes.transitionCodec),
    advice: things('Advice', nodes.adviceCodec),
    claims: things('Claim', nodes.claimCodec),
    requirements: facts('REQUIRES', requirementCodec),
    roleResponsibilities: facts('RESPONSIBLE_FOR', roleResponsibilityCodec),
    roleActivities: facts('SPENDS_TIME_ON', roleActivityCodec),
    reportingLines: facts('REPORTS_TO', reportingLineCodec),
    collaborations: facts('WORKS_WITH', collaborationCodec),
    stageFocuses: facts('FOCUSES_ON', stageFocusCodec),
    roleTitles: things('RoleTitle', nodes.roleTitleCodec),
    shifts: things('Shift', nodes.shiftCodec),
  };
  const lists = await Promise.all(
    Object.entries(reading).map(async ([name, list]) => [name, await list] as const),
  );
  return Object.fromEntries(lists) as unknown as FrameworkFacts;
}

const nodeStatements: Partial<Record<NodeLabel, Statement>> = Object.fromEntries(
  NODE_LABELS.map((label) => [
    label,
    cypher(
      `CitedFactRepository.list${label}`,
      `MATCH (n:${label} {framework: $framework})
       RETURN properties(n) AS properties`,
    ),
  ]),
);

const factStatements: Partial<Record<LinkType, Statement>> = Object.fromEntries(
  LINK_KINDS.filter(({ from }) => from === 'Role').map(({ type, from, to }) => [
    type,
    cypher(
      `CitedFactRepository.list${type}`,
      `MATCH (a:${from} {framework: $framework})-[r:${type}]->(b:${to})
       RETURN a.id AS fromId, b.id AS toId, properties(r) AS properties`,
    ),
  ]),
);
