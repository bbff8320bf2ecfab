import { KINDS, type List, type RecordOf } from '../graph/kinds/kinds.ts';
import { compareIds, type Role, type RoleTitle } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { Records } from '../graph/reading/records.ts';

/** The lists of facts that lead from one thing to another. */
type RelationList = {
  [L in List]: (typeof KINDS)[L] extends { readonly form: 'relationship' } ? L : never;
}[List];

/** What a role states in one kind of fact: by what the fact leads to, then by id. */
export function listRelations<L extends RelationList>(
  graph: GraphReading,
  list: L,
  roleId: string,
): readonly RecordOf<L>[] {
  const { from, to } = KINDS[list];
  const facts = graph.scopeOf(roleId)?.[list] as unknown as Records<Related> | undefined;
  const found = facts?.by(from.field, roleId) ?? [];
  return found.toSorted(
    (a, b) => compareIds(a[to.field] as string, b[to.field] as string) || compareIds(a.id, b.id),
  ) as unknown as readonly RecordOf<L>[];
}

type Related = Readonly<Record<string, unknown>> & { readonly id: string };

/** What a role is called where, by title, then by id. */
export function listTitles(graph: GraphReading, roleId: string): readonly RoleTitle[] {
  return graph
    .naming('roleTitles', 'roleId', roleId)
    .toSorted((a, b) => compareIds(a.title, b.title) || compareIds(a.id, b.id));
}

/** The roles that are archetypes of a role, by id. */
export function listArchetypes(graph: GraphReading, roleId: string): readonly Role[] {
  return graph.naming('roles', 'variantOfId', roleId);
}
