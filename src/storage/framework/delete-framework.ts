import { z } from 'zod';
import { idOf } from '../../graph/ids.ts';
import type { Label } from '../../graph/kinds/kind.ts';
import { cypher, type Statement, type Transaction } from '../port/database.ts';
import { StatementQueue } from '../statement-queue.ts';
import { NODE_LABELS } from './graph-model.ts';

const holdingRow = z.object({ organization: z.string() });

/**
 * Takes everything of a framework away, with what the last load of it wrote; its scope stays, so that its version only
 * rises. Returns the slugs of the organizations of which positions held roles of it, whose versions are to be raised.
 */
export async function deleteFramework(transaction: Transaction, framework: string): Promise<string[]> {
  const rows = await transaction.run(holdingOrganizations, { framework });
  const queue = new StatementQueue(transaction);
  // Facts before the things that they are about.
  for (const label of NODE_LABELS.toReversed()) {
    if (label !== 'Framework') await queue.send(removeNodes(label), { framework });
  }
  await queue.send(removeItself, { id: idOf('Framework', framework) });
  await queue.send(removeSeed, { framework });
  await queue.finish();
  return rows.map((row) => holdingRow.parse(row).organization).sort();
}

const holdingOrganizations = cypher(
  'Framework.holdingOrganizations',
  `MATCH (r:Role {framework: $framework})<-[:HOLDS]-(p:Position)
   RETURN DISTINCT p.organization AS organization`,
);

const removeItself = cypher(
  'Framework.removeItself',
  `MATCH (f:Framework {id: $id})
   DETACH DELETE f`,
);

const removeSeed = cypher(
  'Framework.removeSeed',
  `MATCH (s:Seed {id: $framework})
   DETACH DELETE s`,
);

function removeNodes(label: Label): Statement {
  return cypher(
    `Framework.remove${label}`,
    `MATCH (n:${label} {framework: $framework})
     DETACH DELETE n`,
  );
}
