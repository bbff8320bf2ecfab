import { z } from 'zod';
import { cypher, type Transaction } from '../port/database.ts';
import { transitionCodec } from './things.ts';
import { propertyMap } from './properties.ts';
import type { Transition } from '../../graph/model.ts';

/** The ids of every role of a framework, which of them are archetypes, and its transitions, by id. */
export interface TopologyRows {
  readonly roleIds: readonly string[];
  readonly variantIds: readonly string[];
  readonly transitions: readonly Transition[];
}

const roleRows = z.array(z.object({ id: z.string(), isVariant: z.boolean() }));
const transitionRows = z.array(z.object({ properties: propertyMap }));

export async function readTopology(transaction: Transaction, framework: string): Promise<TopologyRows> {
  const [roles, transitions] = await Promise.all([
    transaction.run(listRoleIds, { framework }),
    transaction.run(listTransitions, { framework }),
  ]);
  const found = roleRows.parse(roles);
  return {
    roleIds: found.map(({ id }) => id),
    variantIds: found.filter(({ isVariant }) => isVariant).map(({ id }) => id),
    transitions: transitionRows.parse(transitions).map(({ properties }) => transitionCodec.parse(properties)),
  };
}

const listRoleIds = cypher(
  'TopologyRepository.listRoleIds',
  `MATCH (n:Role {framework: $framework})
   WITH n.id AS id, n.variantOfId IS NOT NULL AS isVariant ORDER BY id
   RETURN id, isVariant`,
);

const listTransitions = cypher(
  'TopologyRepository.listTransitions',
  `MATCH (n:Transition {framework: $framework})
   WITH n ORDER BY n.id
   RETURN properties(n) AS properties`,
);
