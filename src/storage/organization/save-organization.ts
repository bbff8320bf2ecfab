import { cypher, type Transaction } from '../port/database.ts';
import { idOf } from '../../graph/ids.ts';
import type { Organization } from '../../organizations/chart/organization.ts';
import type { SourceRows } from '../../organizations/chart/source-rows.ts';

/**
 * Takes an organization with its positions away, and says whether there was one. Its scope stays, so that its version
 * only rises.
 */
export async function deleteOrganization(transaction: Transaction, slug: string): Promise<boolean> {
  const [, [node]] = await Promise.all([
    transaction.run(removePositions, { organization: slug }),
    transaction.run(removeNode, { id: idOf('Organization', slug) }),
  ]);
  return node?.removed === 1;
}

export async function saveOrganization(transaction: Transaction, organization: Organization): Promise<void> {
  const { id, slug, name, asOf, description, gradeOrder } = organization;
  await transaction.run(saveNode, { id, slug, name, asOf, description, gradeOrder });
}

/** Says of an organization that is written what became of the rows of its source. */
export async function saveSourceRows(
  transaction: Transaction,
  slug: string,
  { rows, leftOut }: SourceRows,
): Promise<void> {
  const counts = leftOut.map(({ reason, rows: count }) => `${reason} ${count}`);
  await transaction.run(saveRowCounts, {
    id: idOf('Organization', slug),
    rows,
    leftOut: counts.length === 0 ? null : counts,
  });
}

const removePositions = cypher(
  'Organization.removePositions',
  `MATCH (p:Position {organization: $organization})
   DETACH DELETE p`,
);

const removeNode = cypher(
  'Organization.remove',
  `MATCH (o:Organization {id: $id})
   DETACH DELETE o
   RETURN count(*) AS removed`,
);

const saveNode = cypher(
  'Organization.save',
  `MERGE (o:Organization {id: $id})
   SET o.slug = $slug, o.name = $name, o.asOf = $asOf, o.description = $description, o.gradeOrder = $gradeOrder`,
);

const saveRowCounts = cypher(
  'Organization.saveSourceRows',
  `MATCH (o:Organization {id: $id})
   SET o.sourceRows = $rows, o.leftOutRows = $leftOut`,
);
