import { z } from 'zod';
import { cypher, type Transaction } from '../database/database.ts';
import { transitionCodec } from './things.ts';
import { propertyMap } from './properties.ts';
import type { Transition } from '../domain/model.ts';

/** The ids of every role of a framework, and its transitions, both by id. */
export interface TopologyRows {
  readonly roleIds: readonly string[];
  readonly transitions: readonly Transition[];
}

const roleRows = z.array(z.object({ id: z.string() }));
const transitionRows = z.array(z.object({ properties: propertyMap }));

export async function readTopology(transaction: Transaction, framework: string): Promise<TopologyRows> {
  const [roles, transitions] = await Promise.all([
    transaction.run(listRoleIds, { framework }),
    transaction.run(listTransitions, { framework }),
  ]);
  return {
    roleIds: roleRows.parse(roles).map(({ id }) => id),
    transitions: transitionRows.parse(transitions).map(({ properties }) => transitionCodec.parse(properties)),
  };
}

const listRoleIds = cypher(
  'TopologyRepository.listRoleIds',
  `MATCH (n:Role {framework: $framework})
   WITH n.id AS id ORDER BY id
   RETURN id`,
);

const listTransitions = cypher(
  'TopologyRepository.listTransitions',
  `MATCH (n:Transition {framework: $framework})
   WITH n ORDER BY n.id
   RETURN properties(n) AS properties`,
);
