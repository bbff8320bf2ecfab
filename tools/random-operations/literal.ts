import { type GraphQLInputType, getNullableType, isEnumType, isInputObjectType, isListType } from 'graphql';

/** What stands in the place of a part of a value, such as a variable; null: the part itself. */
type InPlaceOf = (type: GraphQLInputType, value: unknown) => string | null;

/** A value as it is written in an operation, also one that is wrong for its type. */
export function literalOf(type: GraphQLInputType, value: unknown, inPlaceOf: InPlaceOf = () => null): string {
  const nullable = getNullableType(type);
  const part = (partType: GraphQLInputType, partValue: unknown): string =>
    inPlaceOf(partType, partValue) ?? literalOf(partType, partValue, inPlaceOf);
  if (value === null) return 'null';
  if (Array.isArray(value)) {
    const ofItem = isListType(nullable) ? nullable.ofType : nullable;
    return `[${value.map((item: unknown) => part(ofItem, item)).join(', ')}]`;
  }
  if (isListType(nullable)) return literalOf(nullable.ofType, value, inPlaceOf);
  if (isEnumType(nullable) && typeof value === 'string') return value;
  if (isInputObjectType(nullable) && typeof value === 'object') {
    const fields = nullable.getFields();
    // Of the fields of a one-of only what may not be null is allowed, which their types do not say.
    const within = nullable.isOneOf
      ? (partType: GraphQLInputType, partValue: unknown) => literalOf(partType, partValue, inPlaceOf)
      : part;
    const texts = Object.entries(value as Record<string, unknown>).flatMap(([name, partValue]) => {
      const field = fields[name];
      return field === undefined ? [] : [`${name}: ${within(field.type, partValue)}`];
    });
    return `{ ${texts.join(', ')} }`;
  }
  return JSON.stringify(value);
}
