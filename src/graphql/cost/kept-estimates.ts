import {
  getNamedType,
  getNullableType,
  GraphQLFloat,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isListType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { sizesOf } from '../../sizes/graph-sizes.ts';
import type { Sizes } from '../../sizes/list-size.ts';
import { isUnknownName } from './argument-costs.ts';
import { estimateCost, type EstimatedOperation } from './estimate.ts';
import { type Estimate, estimateOf } from './excess.ts';

/** Of one operation, by what of its variables it depends on. */
const MOST = 50;
/** Longer keys are of variables that are seldom the same again. */
const LONGEST_KEY = 500;

interface Kept {
  readonly types: readonly (readonly [name: string, type: GraphQLInputType])[];
  readonly estimates: LRUCache<string, Estimate>;
}

/**
 * What operations were estimated to cost on a graph of the same sizes. An operation is one object for the same text. Of its
 * variables only that counts by which a cost may differ: how long texts are, whether names are known, and numbers that
 * may say how much is asked for.
 */
export class KeptEstimates {
  /** By the sizes, which are others for who may not read organizations. */
  readonly #kept = new WeakMap<Sizes, WeakMap<OperationDefinitionNode, Kept>>();
  /** How many more values of variables may be looked at for a key. */
  #left = 0;

  of(asked: EstimatedOperation): Estimate {
    const { types, estimates } = this.#keptOf(asked);
    // Each takes two characters of the key at least.
    this.#left = LONGEST_KEY / 2;
    const key = JSON.stringify(
      types.map(([name, type]) => this.#whatCounts(asked, type, asked.variables[name])),
    );
    if (this.#left < 0 || key.length > LONGEST_KEY) return estimateOf(estimateCost(asked));
    let estimate = estimates.get(key);
    if (estimate === undefined) {
      estimate = estimateOf(estimateCost(asked));
      estimates.set(key, estimate);
    }
    return estimate;
  }

  #keptOf({ schema, graph, operation }: EstimatedOperation): Kept {
    const sizes = sizesOf(graph);
    const operations = this.#kept.get(sizes) ?? new WeakMap<OperationDefinitionNode, Kept>();
    this.#kept.set(sizes, operations);
    let kept = operations.get(operation);
    if (kept === undefined) {
      kept = { types: typesOf(schema, operation), estimates: new LRUCache({ max: MOST }) };
      operations.set(operation, kept);
    }
    return kept;
  }

  #whatCounts(asked: EstimatedOperation, type: GraphQLInputType, value: unknown): unknown {
    this.#left -= 1;
    if (this.#left < 0) return 0;
    // What is left out has its default, and null has none. No text is a text here.
    if (value == null) return value === undefined ? '' : null;
    const nullable = getNullableType(type);
    if (isListType(nullable) && Array.isArray(value)) {
      return value.map((each) => this.#whatCounts(asked, nullable.ofType, each));
    }
    if (isInputObjectType(nullable)) {
      const fields = nullable.getFields();
      return Object.entries(value).map(([name, part]) => {
        const field = fields[name];
        return field === undefined ? name : [name, this.#whatCounts(asked, field.type, part)];
      });
    }
    const named = getNamedType(nullable);
    if (named === GraphQLFloat) return 0;
    if (typeof value !== 'string') return value;
    return isUnknownName(asked.graph, named.name, value) ? -value.length : value.length;
  }
}

function typesOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): Kept['types'] {
  return variableDefinitions.flatMap(({ variable, type: node }) => {
    const type = typeFromAST(schema, node);
    return isInputType(type) ? [[variable.name.value, type] as const] : [];
  });
}
