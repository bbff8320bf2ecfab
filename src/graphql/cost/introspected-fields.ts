import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isLeafType,
  TypeNameMetaFieldDef,
} from 'graphql';
import type { CostTally } from './cost-tally.ts';
import { MOST_COST } from './limits.ts';
import { type Places, selectedFields, type Selecting } from './selected-fields.ts';

/**
 * Counts what the schema tells of itself by walking through it: how much that is can be known exactly, and a usual
 * introspection asks for far less than each type with all that any type has. Ends where it is too much anyhow.
 */
export function countIntrospected(
  field: GraphQLField<unknown, unknown>,
  [name, nodes]: readonly [string, Places],
  source: unknown,
  selecting: Selecting,
  tally: CostTally,
): void {
  if (tally.cost > MOST_COST) return;
  const args = getArgumentValues(field, nodes[0], selecting.variables);
  const value: unknown = field.resolve?.(source, args, undefined, {
    schema: selecting.schema,
    parentType: { name: '__Type' },
  } as GraphQLResolveInfo);
  tally.add('introspection', 1, name.length + 4 + (typeof value === 'string' ? value.length : 5));
  const type = getNamedType(field.type);
  if (isLeafType(type) || value == null) return;
  const selections = nodes.map(({ selectionSet }) => selectionSet).filter((set) => set !== undefined);
  const fields = [...selectedFields(selecting, type as GraphQLObjectType, selections)];
  for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) {
    for (const within of fields) {
      countIntrospected(fieldOf(type as GraphQLObjectType, within[1][0]), within, each, selecting, tally);
    }
  }
}

function fieldOf(type: GraphQLObjectType, { name }: FieldNode): GraphQLField<unknown, unknown> {
  return type.getFields()[name.value] ?? TypeNameMetaFieldDef;
}
