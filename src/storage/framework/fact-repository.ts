import { z } from 'zod';
import { cypher, type Statement, type Transaction } from '../port/database.ts';
import {
  byId,
  type Advice,
  type BuildsOn,
  type Claim,
  type ReportingLine,
  type Role,
  type RoleTitle,
  type Shift,
} from '../../graph/model.ts';
import {
  buildsOnCodec,
  collaborationCodec,
  type FactCodec,
  reportingLineCodec,
  requirementCodec,
  roleActivityCodec,
  roleResponsibilityCodec,
  stageFocusCodec,
} from './facts.ts';
import type { LinkType, NodeLabel } from './graph-model.ts';
import { propertyMap } from './properties.ts';
import { adviceCodec, claimCodec, type Codec, roleCodec, roleTitleCodec, shiftCodec } from './things.ts';

/** Finds the facts that belong to things: a list for each thing that has any, by id within a list. */
export type FindOf<Fact> = (transaction: Transaction, ids: readonly string[]) => Promise<Map<string, Fact[]>>;

export const findRequirementsOfRoles = factsFrom('Role', 'REQUIRES', 'Skill', requirementCodec);
export const findRequirementsOfSkills = factsTo('Role', 'REQUIRES', 'Skill', requirementCodec);
export const findResponsibilitiesOfRoles = factsFrom(
  'Role',
  'RESPONSIBLE_FOR',
  'Responsibility',
  roleResponsibilityCodec,
);
export const findRolesOfResponsibilities = factsTo(
  'Role',
  'RESPONSIBLE_FOR',
  'Responsibility',
  roleResponsibilityCodec,
);
export const findActivitiesOfRoles = factsFrom('Role', 'SPENDS_TIME_ON', 'Activity', roleActivityCodec);
export const findRolesOfActivities = factsTo('Role', 'SPENDS_TIME_ON', 'Activity', roleActivityCodec);

export const findCollaborationsOfRoles = factsFrom('Role', 'WORKS_WITH', 'Role', collaborationCodec);
export const findFocusesOfRoles = factsFrom('Role', 'FOCUSES_ON', 'Stage', stageFocusCodec);
export const findFocusesOfStages = factsTo('Role', 'FOCUSES_ON', 'Stage', stageFocusCodec);

/** Claims about roles, transitions or stages, whichever the ids are of. */
export const findClaims: FindOf<Claim> = nodesOf(
  ['Role', 'Transition', 'Stage'].map((label) =>
    cypher(
      `ClaimRepository.findAbout${label}`,
      `MATCH (a:${label})<-[:ABOUT]-(n:Claim)
       WHERE a.id IN $ids
       RETURN a.id AS ownerId, properties(n) AS properties`,
    ),
  ),
  claimCodec,
);

export const findShifts: FindOf<Shift> = nodesOf(
  [
    cypher(
      'ShiftRepository.findOfTransitions',
      `MATCH (a:Transition)-[:SHIFTS]->(n:Shift)
       WHERE a.id IN $ids
       RETURN a.id AS ownerId, properties(n) AS properties`,
    ),
  ],
  shiftCodec,
  byNumber,
);

export const findTitlesOfRoles: FindOf<RoleTitle> = nodesOf(
  [
    cypher(
      'RoleTitleRepository.findOfRoles',
      `MATCH (a:Role)-[:CALLED]->(n:RoleTitle)
       WHERE a.id IN $ids
       RETURN a.id AS ownerId, properties(n) AS properties`,
    ),
  ],
  roleTitleCodec,
);

/** The roles that are archetypes of others. */
export const findArchetypesOfRoles: FindOf<Role> = nodesOf(
  [
    cypher(
      'RoleRepository.findArchetypes',
      `MATCH (a:Role)<-[:VARIANT_OF]-(n:Role)
       WHERE a.id IN $ids
       RETURN a.id AS ownerId, properties(n) AS properties`,
    ),
  ],
  roleCodec,
);

/** Advice about roles, or meant for people in them. */
export const findAdviceOfRoles: FindOf<Advice> = nodesOf(
  [adviceStatement('About', 'Role', 'ABOUT'), adviceStatement('MeantFor', 'Role', 'MEANT_FOR')],
  adviceCodec,
);

/** Advice about skills, or that develops them. */
export const findAdviceOfSkills: FindOf<Advice> = nodesOf(
  [adviceStatement('About', 'Skill', 'ABOUT'), adviceStatement('Developing', 'Skill', 'DEVELOPS')],
  adviceCodec,
);

export const findAdviceOfStages: FindOf<Advice> = nodesOf(
  [adviceStatement('About', 'Stage', 'ABOUT')],
  adviceCodec,
);

export const findAdviceOfTransitions: FindOf<Advice> = nodesOf(
  [adviceStatement('About', 'Transition', 'ABOUT')],
  adviceCodec,
);

/** Every BUILDS_ON of a framework, by id. */
export const listBuildsOn = factsOfFramework<BuildsOn>('BUILDS_ON', buildsOnCodec);

/** Every reporting line between the roles of a framework, by id. */
export const listReportingLines = factsOfFramework<ReportingLine>('REPORTS_TO', reportingLineCodec);

const nodeRows = z.array(z.object({ ownerId: z.string(), properties: propertyMap }));

function factsFrom<Fact extends { id: string }>(
  from: NodeLabel,
  type: LinkType,
  to: NodeLabel,
  codec: FactCodec<Fact>,
): FindOf<Fact> {
  const statement = cypher(
    `FactRepository.${type}Of${from}s`,
    `MATCH (a:${from})-[r:${type}]->(b:${to})
     WHERE a.id IN $ids
     RETURN a.id AS fromId, b.id AS toId, properties(r) AS properties`,
  );
  return (transaction, ids) => groupedFacts(transaction, statement, ids, codec, ({ fromId }) => fromId);
}

function factsTo<Fact extends { id: string }>(
  from: NodeLabel,
  type: LinkType,
  to: NodeLabel,
  codec: FactCodec<Fact>,
): FindOf<Fact> {
  const statement = cypher(
    `FactRepository.${type}Of${to}s`,
    // The anchor stands leftmost: the embedded engine starts there, whatever the index.
    `MATCH (b:${to})<-[r:${type}]-(a:${from})
     WHERE b.id IN $ids
     RETURN a.id AS fromId, b.id AS toId, properties(r) AS properties`,
  );
  return (transaction, ids) => groupedFacts(transaction, statement, ids, codec, ({ toId }) => toId);
}

async function groupedFacts<Fact extends { id: string }>(
  transaction: Transaction,
  statement: Statement,
  ids: readonly string[],
  codec: FactCodec<Fact>,
  ownerOf: (ends: { fromId: string; toId: string }) => string,
): Promise<Map<string, Fact[]>> {
  const facts = (await transaction.run(statement, { ids })).map((row) => codec.parse(row)).sort(byId);
  return Map.groupBy(facts, (fact) => ownerOf(codec.ends(fact)));
}

function nodesOf<Node extends { id: string }>(
  statements: readonly Statement[],
  codec: Codec<Node>,
  order: (a: Node, b: Node) => number = byId,
): FindOf<Node> {
  return async (transaction, ids) => {
    const results = await Promise.all(statements.map((statement) => transaction.run(statement, { ids })));
    const found = new Map<string, Map<string, Node>>();
    for (const { ownerId, properties } of results.flatMap((rows) => nodeRows.parse(rows))) {
      const node = codec.parse(properties);
      const nodes = found.get(ownerId) ?? new Map<string, Node>();
      found.set(ownerId, nodes.set(node.id, node));
    }
    return new Map([...found].map(([ownerId, nodes]) => [ownerId, [...nodes.values()].sort(order)]));
  };
}

function adviceStatement(relation: string, label: NodeLabel, type: LinkType): Statement {
  return cypher(
    `AdviceRepository.find${relation}${label}s`,
    `MATCH (a:${label})<-[:${type}]-(n:Advice)
     WHERE a.id IN $ids
     RETURN a.id AS ownerId, properties(n) AS properties`,
  );
}

function factsOfFramework<Fact extends { id: string }>(type: LinkType, codec: FactCodec<Fact>) {
  const statement = cypher(
    `FactRepository.list${type}`,
    `MATCH (a:Role {framework: $framework})-[r:${type}]->(b:Role)
     RETURN a.id AS fromId, b.id AS toId, properties(r) AS properties`,
  );
  return async (transaction: Transaction, framework: string): Promise<Fact[]> =>
    (await transaction.run(statement, { framework })).map((row) => codec.parse(row)).sort(byId);
}

/** `Shift:.../2` before `Shift:.../10`: they are numbered as their source states them. */
function byNumber(a: Shift, b: Shift): number {
  const numberOf = ({ id }: Shift) => Number(id.slice(id.lastIndexOf('/') + 1));
  return numberOf(a) - numberOf(b) || byId(a, b);
}
