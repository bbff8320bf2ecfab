import { GraphQLError, Kind, type ValueNode } from 'graphql';

/** A reference in variables: a text that is not empty. `literal`: where it is written into the query. */
export function readReference(scalar: string, value: unknown, literal?: ValueNode): string {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw new GraphQLError(`${scalar} is a text that names something: an id, a slug, a title or an alias.`, {
    nodes: literal,
  });
}

/** A reference in the query itself. */
export function referenceOfLiteral(scalar: string, literal: ValueNode): string {
  return readReference(scalar, literal.kind === Kind.STRING ? literal.value : null, literal);
}
