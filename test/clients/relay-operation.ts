import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import type { ConcreteRequest } from 'relay-runtime';

/** What relay-compiler makes of an operation, for the operations of our pages: without directives and connections. */
export function relayOperation(schema: GraphQLSchema, document: DocumentNode): ConcreteRequest {
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;
  const selections = new RelaySelections(schema, document).of(
    operation.selectionSet.selections,
    schema.getQueryType()!,
  );
  const argumentDefinitions = variablesOf(operation);
  const name = operation.name?.value ?? 'Anonymous';
  return {
    kind: 'Request',
    fragment: { kind: 'Fragment', name, type: 'Query', argumentDefinitions, metadata: null, selections },
    operation: { kind: 'Operation', name, argumentDefinitions, selections },
    params: { cacheID: name, id: null, metadata: {}, name, operationKind: 'query', text: '' },
  } as unknown as ConcreteRequest;
}

function variablesOf({ variableDefinitions = [] }: OperationDefinitionNode) {
  return variableDefinitions.map(({ variable, defaultValue }) => ({
    kind: 'LocalArgument',
    name: variable.name.value,
    defaultValue: defaultValue === undefined ? null : valueFromASTUntyped(defaultValue),
  }));
}

class RelaySelections {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.#schema = schema;
    const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((each) => [each.name.value, each]));
  }

  of(selections: readonly SelectionNode[], type: GraphQLCompositeType): unknown[] {
    return selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [this.#field(selection, type)];
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value)!;
      const condition = fragment.typeCondition?.name.value ?? type.name;
      const inner = fragment.selectionSet.selections;
      if (condition === type.name) return this.of(inner, type);
      return this.#typesOf(condition).map((each) => ({
        kind: 'InlineFragment',
        type: each.name,
        abstractKey: null,
        selections: this.of(inner, each),
      }));
    });
  }

  #field(
    { name: { value: name }, alias, arguments: given = [], selectionSet }: FieldNode,
    parent: GraphQLCompositeType,
  ) {
    const args = given.length === 0 ? null : given.map(argumentOf).sort((a, b) => (a.name < b.name ? -1 : 1));
    const common = { name, alias: alias?.value ?? null, args, storageKey: null };
    if (selectionSet === undefined) return { kind: 'ScalarField', ...common };
    const output = (parent as { getFields(): Record<string, { type: GraphQLOutputType }> }).getFields()[name]!
      .type;
    const type = getNamedType(output) as GraphQLCompositeType;
    return {
      kind: 'LinkedField',
      ...common,
      concreteType: isObjectType(type) ? type.name : null,
      plural: isListType(getNullableType(output)),
      selections: this.of(selectionSet.selections, type),
    };
  }

  /** A fragment on an interface or union is one on each of its types, which the reader can tell by `__typename`. */
  #typesOf(condition: string) {
    const type = this.#schema.getType(condition);
    if (!isCompositeType(type)) throw new Error(`${condition} has no fields.`);
    return isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type];
  }
}

interface RelayArgument {
  readonly name: string;
  readonly kind: string;
}

function argumentOf({ name, value }: ArgumentNode): RelayArgument {
  return argument(name.value, value);
}

function argument(name: string, value: ValueNode): RelayArgument {
  if (value.kind === Kind.VARIABLE)
    return { kind: 'Variable', name, variableName: value.name.value } as RelayArgument;
  return { kind: 'Literal', name, value: valueFromASTUntyped(value) } as RelayArgument;
}
