import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { sizesOf } from '../../sizes/graph-sizes.ts';
import { type ListSize, NO_LIST, type Sizes } from '../../sizes/list-size.ts';
import { ArgumentCosts } from './argument-costs.ts';
import { CostTally } from './cost-tally.ts';
import type { GivenArguments } from './list-length.ts';
import { LIST_LENGTHS } from './list-lengths.ts';
import { priceOf } from './price-of.ts';
import { PRICES } from './prices.ts';
import { countIntrospected } from './introspected-fields.ts';
import { type Places, selectedFields, type Selecting } from './selected-fields.ts';
import { bytesOfValue } from './value-bytes.ts';

export interface EstimatedOperation {
  readonly schema: GraphQLSchema;
  readonly graph: GraphReading;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** As they are after coercion. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** More places in a query are not looked at: fragments within fragments can make billions of a few lines. */
const MOST_LOOKED_AT = 100_000;
const USUAL_PAGE = 20;

/** Objects that the same selections are answered for. */
interface Objects {
  readonly count: number;
  /** How often the same thing is among them at most. */
  readonly sameAtMost: number;
  /** Where they are connections: how long the lists within are, and what `first` said above them. */
  readonly list: Length | null;
  readonly first: number | null;
  /** The arguments of the field that gives them. */
  readonly above: GivenArguments;
}

interface Length {
  readonly most: number;
  /** Infinity where items may be in several lists. */
  readonly all: number;
}

type Composite = Exclude<ReturnType<typeof getNamedType>, null | undefined>;

/** What an operation may cost at most on a graph, before it is run. */
export function estimateCost(operation: EstimatedOperation): CostTally {
  return new Estimate(operation).total();
}

class Estimate {
  readonly #operation: EstimatedOperation;
  readonly #selecting: Selecting;
  readonly #sizes: Sizes;
  readonly #arguments: ArgumentCosts;
  #lookedAt = 0;

  constructor(operation: EstimatedOperation) {
    this.#operation = operation;
    this.#selecting = operation;
    this.#sizes = sizesOf(operation.graph);
    this.#arguments = new ArgumentCosts(operation.graph);
  }

  total(): CostTally {
    const { schema, operation } = this.#operation;
    const tally = new CostTally();
    const root = schema.getRootType(operation.operation);
    if (root == null) return tally;
    const one: Objects = { count: 1, sameAtMost: 1, list: null, first: null, above: NO_ARGUMENTS };
    this.#ofObjects(root, [operation.selectionSet], one, tally);
    return tally;
  }

  #ofComposite(
    type: Composite,
    selections: readonly SelectionSetNode[],
    objects: Objects,
    tally: CostTally,
  ): void {
    if (!isAbstractType(type)) {
      this.#ofObjects(type as GraphQLObjectType, selections, objects, tally);
      return;
    }
    // Which type each has is not known: each is counted as the dearest one, and any may be the same.
    let dearest = new CostTally();
    for (const possible of this.#operation.schema.getPossibleTypes(type)) {
      const each = new CostTally();
      this.#ofObjects(possible, selections, { ...objects, sameAtMost: objects.count }, each);
      if (each.cost > dearest.cost) dearest = each;
    }
    tally.addAll(dearest);
  }

  #ofObjects(
    type: GraphQLObjectType,
    selections: readonly SelectionSetNode[],
    objects: Objects,
    tally: CostTally,
  ): void {
    for (const [name, nodes] of selectedFields(this.#selecting, type, selections)) {
      this.#lookedAt += 1;
      if (this.#lookedAt > MOST_LOOKED_AT) return;
      const field = this.#fieldOf(type, nodes[0]);
      if (field === SchemaMetaFieldDef || field === TypeMetaFieldDef) {
        countIntrospected(field, [name, nodes], null, this.#selecting, tally);
      } else if (field !== undefined) this.#ofField(type, field, name, nodes, objects, tally);
    }
  }

  #ofField(
    owner: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    name: string,
    nodes: Places,
    objects: Objects,
    tally: CostTally,
  ): void {
    const { count } = objects;
    const coordinate = `${owner.name}.${field.name}`;
    const args = this.#argumentsOf(field, nodes[0]);
    // Refused with an error, as the execution will find.
    if (args === null) return tally.add(coordinate, count, 0);
    const price = PRICES[coordinate];
    const cost =
      1 +
      (price === undefined ? 0 : priceOf(price, args, this.#sizes)) +
      (field.args.length === 0 ? 0 : this.#arguments.of(field.args, args));
    const within = this.#within(owner, field, args, objects);
    const type = getNamedType(field.type);
    const values = isLeafType(type) ? within.count : 0;
    tally.add(
      coordinate,
      count * cost,
      count * (name.length + 4) + values * bytesOfValue(coordinate, type.name),
    );
    if (isLeafType(type) || within.count === 0) return;
    const selections = nodes.map(({ selectionSet }) => selectionSet).filter((set) => set !== undefined);
    this.#ofComposite(type, selections, within, tally);
  }

  /** The objects or values that a field of these objects gives. */
  #within(
    owner: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    args: GivenArguments,
    { count, sameAtMost, list, first, above }: Objects,
  ): Objects {
    const coordinate = `${owner.name}.${field.name}`;
    const asked = askedFor(field, args);
    if (isConnection(field.type)) {
      const length = this.#lengthOf(coordinate, [args, above], asked ?? USUAL_PAGE);
      return { count, sameAtMost, list: length, first: null, above: args };
    }
    if (!isListType(getNullableType(field.type))) {
      const isEdge = owner.name.endsWith('Edge') && field.name === 'node';
      return { count, sameAtMost: isEdge ? sameAtMost : count, list: null, first: asked, above: args };
    }
    const isOfConnection = list !== null && (field.name === 'nodes' || field.name === 'edges');
    const length = isOfConnection ? list : this.#lengthOf(coordinate, [args, above], asked ?? first);
    const items = Math.min(count * length.most, sameAtMost * length.all);
    const same = length.all === Infinity ? items : Math.min(sameAtMost, items);
    return { count: items, sameAtMost: same, list: null, first: null, above: args };
  }

  #lengthOf(
    coordinate: string,
    given: readonly [args: GivenArguments, above: GivenArguments],
    first: number | null,
  ): Length {
    const known = LIST_LENGTHS[coordinate];
    if (known === undefined) throw new Error(`${coordinate} is a list of unknown length.`);
    const { sizes, most, isOwned, isOfAll, times } = typeof known === 'function' ? known(...given) : known;
    const measured = sizes.map((name) => this.#sizes.get(name) ?? NO_LIST);
    const longest = sizes.length === 0 ? Infinity : sumOf(measured, isOfAll ? 'all' : 'most');
    const length = Math.min(longest, most, first ?? Infinity);
    return {
      most: (length === Infinity ? USUAL_PAGE : length) * times,
      all: isOwned ? sumOf(measured, 'all') : Infinity,
    };
  }

  #fieldOf(owner: GraphQLObjectType, { name }: FieldNode): GraphQLField<unknown, unknown> | undefined {
    if (name.value === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
    if (owner === this.#operation.schema.getQueryType()) {
      if (name.value === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
      if (name.value === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    }
    return owner.getFields()[name.value];
  }

  /** Null where they are refused. */
  #argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): GivenArguments | null {
    if (field.args.length === 0) return NO_ARGUMENTS;
    try {
      return getArgumentValues(field, node, this.#operation.variables);
    } catch {
      return null;
    }
  }
}

const NO_ARGUMENTS: GivenArguments = {};

function isConnection(type: GraphQLOutputType): boolean {
  return getNamedType(type).name.endsWith('Connection');
}

/** What `first` or `last` says; null where neither does. */
function askedFor(field: GraphQLField<unknown, unknown>, args: GivenArguments): number | null {
  if (field.args.length === 0) return null;
  const asked = args.first ?? args.last;
  return typeof asked === 'number' ? Math.max(0, asked) : null;
}

function sumOf(sizes: readonly ListSize[], which: keyof ListSize): number {
  return sizes.reduce((sum, size) => sum + size[which], 0);
}
