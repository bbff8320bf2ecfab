import type { ContentProblem } from '../../graph/reading/framework-reading.ts';
import { cypher, type Transaction } from '../port/database.ts';
import type { Scope } from '../scopes.ts';

interface ScopeDifferences {
  /** Of what nobody reads, because no scope has its version. */
  readonly problems: readonly ContentProblem[];
  /** Of versions of what was removed: they stay, so that they only rise. */
  readonly notes: readonly ContentProblem[];
}

/** Frameworks and organizations without a scope, and scopes without either. */
export async function scopeDifferences(
  transaction: Transaction,
  scopes: readonly Scope[],
): Promise<ScopeDifferences> {
  const problems: ContentProblem[] = [];
  const left = new Map(scopes.map((scope) => [scope.scope, scope]));
  for (const kind of ['FRAMEWORK', 'ORGANIZATION'] as const) {
    const rows = await transaction.run(kind === 'FRAMEWORK' ? readFrameworks : readOrganizations);
    for (const { id, slug } of rows) {
      const scope = typeof slug === 'string' ? left.get(slug) : undefined;
      if (scope?.kind === kind) left.delete(scope.scope);
      else problems.push({ id: String(id), property: 'slug', message: unread(kind, slug) });
    }
  }
  const notes = [...left.values()]
    .filter(({ kind }) => kind !== 'MAPPINGS')
    .map(({ scope, kind, version }) => ({
      id: `Scope:${scope}`,
      property: 'version',
      message: `There is no ${kind.toLowerCase()} of this slug any more; version ${version} is kept for when there is.`,
    }));
  return { problems, notes };
}

function unread(kind: Scope['kind'], slug: unknown): string {
  return `No (:Scope {id: ${JSON.stringify(slug)}, kind: '${kind}'}) has its version, so that it is not read.`;
}

const readFrameworks = cypher(
  'CheckGraph.frameworks',
  `MATCH (n:Framework)
   RETURN n.id AS id, n.slug AS slug`,
);

const readOrganizations = cypher(
  'CheckGraph.organizations',
  `MATCH (n:Organization)
   RETURN n.id AS id, n.slug AS slug`,
);
