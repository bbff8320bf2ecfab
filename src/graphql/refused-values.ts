import { type ASTNode, BREAK, type DocumentNode, Kind, visit } from 'graphql';
import type { OperationHooks } from './operation-hooks.ts';

/** Says of what is written into a query and refused which argument it stands in: `extensions.argument`. */
export const tellRefusedArguments: OperationHooks = {
  didEncounterErrors: ({ errors, document }) => {
    for (const { nodes, extensions } of errors) {
      const [node] = nodes ?? [];
      if (document === undefined || node === undefined || extensions.argument !== undefined) continue;
      const argument = argumentOf(document, node);
      if (argument !== null) extensions.argument = argument;
    }
    return undefined;
  },
};

/** The path of the argument that a value stands in, such as `where.via.0`; null where it stands in none. */
function argumentOf(document: DocumentNode, value: ASTNode): string | null {
  let parts: string[] = [];
  visit(document, {
    enter: (node, _key, parent, _path, ancestors) => {
      if (node !== value) return;
      const nodes = [...ancestors, ...(parent === undefined ? [] : [parent]), node];
      parts = nodes.flatMap((each, depth) => {
        if (!('kind' in each)) return [];
        if (each.kind === Kind.ARGUMENT || each.kind === Kind.OBJECT_FIELD) return [each.name.value];
        // Between a list and what stands in it lies the array of its values.
        const inside = nodes[depth + 2];
        return each.kind === Kind.LIST && inside !== undefined && 'kind' in inside
          ? [String(each.values.indexOf(inside as (typeof each.values)[number]))]
          : [];
      });
      return BREAK;
    },
  });
  return parts.length === 0 ? null : parts.join('.');
}
