import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Json, Variables } from '../support/ask.ts';

const MARKS = parse('{ _type: __typename ... on Node { _id: id } }').definitions[0] as {
  readonly selectionSet: SelectionSetNode;
};
const OWN_ID = parse('{ _type: __typename _id: id }').definitions[0] as typeof MARKS;
const NO_ID = parse('{ _type: __typename }').definitions[0] as typeof MARKS;

/** An operation that asks for the type and the id of everything that it answers as well. */
export function withIdentities(schema: GraphQLSchema, query: string): string {
  const types = new TypeInfo(schema);
  const marked = visit(
    parse(query),
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave: (node) => {
          const type = types.getParentType();
          const hasId = (isObjectType(type) || isInterfaceType(type)) && 'id' in type.getFields();
          const marks = hasId ? OWN_ID : isAbstractType(type) ? MARKS : NO_ID;
          if (type === schema.getQueryType()) return undefined;
          return { ...node, selections: [...marks.selectionSet.selections, ...node.selections] };
        },
      },
    }),
  );
  return print(marked);
}

/**
 * What answers say of each thing: by its id, the field and its arguments. What has no id is part of the thing that it
 * stands in. Whatever a client caches by ids is right where nothing is ever said differently.
 */
export class IdentifiedAnswers {
  /** What was said first, and differently later. */
  readonly contradictions: string[] = [];
  /** The type of each id. */
  readonly ids = new Map<string, string>();
  readonly #said = new Map<string, string>();
  readonly #schema: GraphQLSchema;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** Takes in the data of an operation from {@link withIdentities}. */
  add(query: string, variables: Variables, data: Json): void {
    const document = parse(query);
    new Walk(this.#schema, document, variables, (place, value) => this.#say(place, value), this.ids).walk(
      data,
    );
  }

  #say(place: string, value: string): void {
    const before = this.#said.get(place);
    if (before === undefined) this.#said.set(place, value);
    else if (before !== value) this.contradictions.push(`${place}: ${before}, and ${value}`);
  }
}

type Say = (place: string, value: string) => void;

class Walk {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #operation;
  readonly #variables: Variables;
  readonly #schema: GraphQLSchema;
  readonly #say: Say;
  readonly #ids: Map<string, string>;

  constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    variables: Variables,
    say: Say,
    ids: Map<string, string>,
  ) {
    this.#schema = schema;
    this.#say = say;
    this.#ids = ids;
    this.#operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;
    this.#fragments = new Map(
      document.definitions
        .filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
        .map((each) => [each.name.value, each]),
    );
    const defaults = this.#operation.variableDefinitions?.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    );
    this.#variables = { ...(Object.fromEntries(defaults ?? []) as Variables), ...variables };
  }

  walk(data: Json): void {
    if (data != null) this.#object(data, this.#operation.selectionSet.selections, 'Query', 'Query');
  }

  #object(object: Json, selections: readonly SelectionNode[], place: string, type: string): void {
    for (const field of this.#fieldsOf(selections, type)) {
      const key = field.alias?.value ?? field.name.value;
      if (!(key in object)) continue;
      const value: Json = object[key];
      const at = `${place}.${field.name.value}${this.#argumentsOf(field)}`;
      this.#say(at, JSON.stringify(this.#shapeOf(value, field)));
      if (field.selectionSet !== undefined) this.#within(value, field.selectionSet.selections, at);
    }
  }

  #within(value: Json, selections: readonly SelectionNode[], at: string): void {
    if (value === null) return;
    if (Array.isArray(value)) {
      value.forEach((each, index) => this.#within(each, selections, `${at}.${index}`));
      return;
    }
    if (value._id !== undefined) this.#ids.set(value._id, value._type);
    this.#object(value, selections, value._id ?? at, value._type);
  }

  /** What a value is for the thing that it stands in: an id, something without one, or the value. */
  #shapeOf(value: Json, field: FieldNode): unknown {
    if (Array.isArray(value)) return value.map((each) => this.#shapeOf(each, field));
    if (value === null || field.selectionSet === undefined) return value;
    return value._id ?? value._type;
  }

  #argumentsOf({ arguments: given = [] }: FieldNode): string {
    const values = given
      .map(({ name, value }) => [name.value, valueFromASTUntyped(value, this.#variables)] as const)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return values.length === 0 ? '' : JSON.stringify(Object.fromEntries(values));
  }

  #fieldsOf(selections: readonly SelectionNode[], typeName: string): FieldNode[] {
    return selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value)!;
      const condition = fragment.typeCondition?.name.value ?? typeName;
      return this.#isOf(typeName, condition)
        ? this.#fieldsOf(fragment.selectionSet.selections, typeName)
        : [];
    });
  }

  #isOf(typeName: string, condition: string): boolean {
    if (typeName === condition) return true;
    const [type, wide] = [this.#schema.getType(typeName), this.#schema.getType(condition)];
    return (
      isCompositeType(wide) &&
      isAbstractType(wide) &&
      isObjectType(type) &&
      this.#schema.isSubType(wide, type)
    );
  }
}
