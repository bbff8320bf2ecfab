import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  getNullableType,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
  visit,
} from 'graphql';
import { type Places, selectedFields, type Selecting } from '../cost/selected-fields.ts';
import type { Resolver } from '../cost/metered-schema.ts';

type Values = Readonly<Record<string, unknown>>;

/** One field of an answer, with what is the same for every object that has it. */
export interface FieldPlan {
  readonly key: string;
  readonly name: string;
  readonly owner: GraphQLObjectType;
  readonly nodes: Places;
  /** Whether it is the name of the type that is asked for. */
  readonly isTypename: boolean;
  /** Null: the property of its name. */
  readonly resolve: Resolver | null;
  readonly args: ArgumentsPlan;
  readonly info: GraphQLResolveInfo;
  readonly value: ValuePlan;
}

/** `known`: no variable is among them. Null: they hold variables, or are wrong. */
export interface ArgumentsPlan {
  readonly known: Values | null;
  /** The place at which one execution keeps what it found. */
  readonly slot: number;
  readonly definition: GraphQLField<unknown, unknown>;
}

/** How a value is written. */
export type ValuePlan = { readonly isNonNull: boolean } & (
  | { readonly kind: 'leaf'; readonly type: GraphQLLeafType }
  | { readonly kind: 'list'; readonly item: ValuePlan }
  | { readonly kind: 'objects'; readonly objects: ObjectsPlan }
);

/** Meant for what walks through the schema, which plans leave to graphql-js. */
export class NotPlannedError extends Error {}

/**
 * An operation, laid out for its execution: what graphql-js finds out anew for each object of an answer. It grows: the
 * fields of a type are laid out when the first object of that type is to be answered.
 */
export class OperationPlan {
  readonly root: readonly FieldPlan[];
  readonly #selecting: Selecting;
  #fields = 0;
  /** Told when more fields are laid out. */
  onGrown: () => void = () => {};

  /** @param selecting with those variables that directives depend on */
  constructor(selecting: Selecting, operation: OperationDefinitionNode) {
    this.#selecting = selecting;
    const type = selecting.schema.getRootType(operation.operation);
    if (type == null || operation.operation !== OperationTypeNode.QUERY) throw new NotPlannedError();
    this.root = this.fieldsOf(type, [operation.selectionSet]);
  }

  /** How many fields are laid out by now. */
  get size(): number {
    return this.#fields;
  }

  get schema() {
    return this.#selecting.schema;
  }

  fieldsOf(type: GraphQLObjectType, selections: readonly SelectionSetNode[]): readonly FieldPlan[] {
    const fields = [...selectedFields(this.#selecting, type, selections)].map(([key, nodes]) =>
      this.#fieldOf(type, key, nodes),
    );
    this.onGrown();
    return fields;
  }

  #fieldOf(owner: GraphQLObjectType, key: string, nodes: Places): FieldPlan {
    const name = nodes[0].name.value;
    const isTypename = name === TypeNameMetaFieldDef.name;
    const definition = isTypename ? TypeNameMetaFieldDef : owner.getFields()[name];
    if (definition === undefined) throw new NotPlannedError();
    const { type: returnType, resolve = null } = definition;
    const slot = this.#fields;
    this.#fields += 1;
    return {
      key,
      name,
      owner,
      nodes,
      isTypename,
      resolve: resolve as Resolver | null,
      args: { known: knownArguments(definition, nodes[0]), slot, definition },
      // All that resolvers may use of it here.
      info: {
        fieldName: name,
        fieldNodes: nodes,
        returnType,
        parentType: owner,
        path: { key, prev: undefined, typename: owner.name },
        schema: this.schema,
      } as Partial<GraphQLResolveInfo> as GraphQLResolveInfo,
      value: this.#valueOf(returnType, nodes),
    };
  }

  #valueOf(given: GraphQLOutputType, nodes: Places): ValuePlan {
    const isNonNull = isNonNullType(given);
    const type = getNullableType(given);
    if (isListType(type)) return { isNonNull, kind: 'list', item: this.#valueOf(type.ofType, nodes) };
    if (isLeafType(type)) return { isNonNull, kind: 'leaf', type };
    const selections = nodes.map(({ selectionSet }) => selectionSet).filter((set) => set !== undefined);
    const composite = getNamedType(type) as GraphQLObjectType | GraphQLAbstractType;
    return { isNonNull, kind: 'objects', objects: new ObjectsPlan(this, composite, selections) };
  }
}

/** Objects that the same selections are answered for. */
export class ObjectsPlan {
  /** Null: which type each has has to be found out. */
  readonly abstract: GraphQLAbstractType | null;
  readonly #plan: OperationPlan;
  readonly #selections: readonly SelectionSetNode[];
  readonly #byType = new Map<string, readonly FieldPlan[]>();
  readonly #type: GraphQLObjectType | GraphQLAbstractType;
  #only: readonly FieldPlan[] | null = null;

  constructor(
    plan: OperationPlan,
    type: GraphQLObjectType | GraphQLAbstractType,
    selections: readonly SelectionSetNode[],
  ) {
    this.#plan = plan;
    this.#selections = selections;
    this.#type = type;
    this.abstract = isAbstractType(type) ? type : null;
  }

  /** Where the type is no abstract one. */
  fields(): readonly FieldPlan[] {
    return (this.#only ??= this.#plan.fieldsOf(this.#type as GraphQLObjectType, this.#selections));
  }

  /** @throws Error where that is none of the possible types */
  fieldsOf(name: unknown): readonly FieldPlan[] {
    const known = this.#byType.get(name as string);
    if (known !== undefined) return known;
    const { schema } = this.#plan;
    const type = typeof name === 'string' ? schema.getType(name) : undefined;
    if (!isObjectType(type) || this.abstract === null || !schema.isSubType(this.abstract, type)) {
      throw new Error(`"${String(name)}" is no type of which a value of "${this.#type.name}" can be.`);
    }
    const fields = this.#plan.fieldsOf(type, this.#selections);
    this.#byType.set(type.name, fields);
    return fields;
  }
}

const NONE: Values = Object.freeze({});

function knownArguments(definition: GraphQLField<unknown, unknown>, node: FieldNode): Values | null {
  if (definition.args.length === 0) return NONE;
  const variables: string[] = [];
  for (const argument of node.arguments ?? []) {
    visit(argument, { [Kind.VARIABLE]: ({ name }) => void variables.push(name.value) });
  }
  if (variables.length > 0) return null;
  try {
    return Object.freeze(getArgumentValues(definition, node));
  } catch {
    return null;
  }
}
