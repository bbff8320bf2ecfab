import { idOf } from '../../graph/ids.ts';
import { cypher, type Transaction } from '../port/database.ts';
import type { Scope } from '../scopes.ts';

/**
 * The slug of an organization, with its date where it has one, that a framework of this slug would be taken for; null:
 * there is none. A scope stays when its organization is taken away, so that it is looked for itself.
 */
export async function organizationOfSlug(
  transaction: Transaction,
  slug: string,
  scopes: readonly Scope[],
): Promise<string | null> {
  for (const { scope, kind } of scopes) {
    if (kind !== 'ORGANIZATION' || (scope !== slug && !scope.startsWith(`${slug}@`))) continue;
    const [found] = await transaction.run(findOrganization, { id: idOf('Organization', scope) });
    if (found !== undefined) return scope;
  }
  return null;
}

const findOrganization = cypher(
  'Organization.find',
  `MATCH (o:Organization {id: $id})
   RETURN o.id AS id`,
);
