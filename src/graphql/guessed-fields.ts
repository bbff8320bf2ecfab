import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';

/** What a thing is called by: most have a title, a few a name. Letters tell nobody that one is the other. */
const LABELS = ['title', 'name'];

/** What people ask for who want that. */
const GUESSES = new Set([...LABELS, 'label', 'displayName', 'text']);

/**
 * The message of a validation error; where it says that a type has not the field by which other types are called, with
 * the one that it has. GraphQL itself suggests names that are written alike.
 */
export function suggestLabel(schema: GraphQLSchema, message: string): string {
  const [, field = '', typeName = ''] = /^Cannot query field "(\w+)" on type "(\w+)"\.$/.exec(message) ?? [];
  const type = schema.getType(typeName);
  if (!GUESSES.has(field) || !(isObjectType(type) || isInterfaceType(type))) return message;
  const label = LABELS.find((each) => each in type.getFields());
  return label === undefined ? message : `${message} Did you mean "${label}"?`;
}
