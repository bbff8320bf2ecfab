import {
  type DocumentNode,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { fragmentsOf } from '../cost/selected-fields.ts';
import { NotPlannedError, OperationPlan } from './operation-plan.ts';

type Values = Readonly<Record<string, unknown>>;

/** Fields in all plans that are kept. One takes about half a kilobyte. */
const MOST_FIELDS = 50_000;
/** Of one plan that is kept. */
const LARGEST = 5_000;
/** Each keeps its document too, whatever its fields. */
const MOST_PLANS = 1_000;

/** What is known of a document. */
interface Known {
  readonly number: number;
  /** The variables by which directives leave fields out. */
  readonly deciding: readonly string[];
  readonly isPlannable: boolean;
}

/** The plans of the operations that were asked for lately. */
export class KeptPlans {
  readonly #schema: GraphQLSchema;
  /** Types are told by `resolveType` alone. */
  readonly #isPlannable: boolean;
  /** Apollo has the same object for the same text. */
  readonly #documents = new WeakMap<DocumentNode, Known>();
  readonly #plans = new LRUCache<string, OperationPlan>({
    max: MOST_PLANS,
    maxSize: MOST_FIELDS,
    maxEntrySize: LARGEST,
  });
  #number = 0;

  /** How many fields are laid out in all that are kept. */
  get fields(): number {
    return this.#plans.calculatedSize;
  }

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
    this.#isPlannable = Object.values(schema.getTypeMap()).every(
      (type) => !isObjectType(type) || type.isTypeOf == null,
    );
  }

  /** The plan of an operation with variables, which are coerced; null: graphql-js has to execute it. */
  planOf(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Values,
  ): OperationPlan | null {
    const { number, deciding, isPlannable } = this.#known(document);
    if (!isPlannable || !this.#isPlannable) return null;
    const decided = deciding.map((name) => variables[name]);
    const key = `${number} ${operation.name?.value ?? ''} ${JSON.stringify(decided)}`;
    const kept = this.#plans.get(key);
    if (kept !== undefined) return kept;
    const plan = this.#plan(document, operation, variables, deciding);
    if (plan === null) return null;
    const count = () => {
      // The cache keeps the size of a value that is set again.
      this.#plans.delete(key);
      this.#plans.set(key, plan, { size: Math.max(1, plan.size) });
    };
    count();
    // It grows while it is used, if only once; one that has been given up is not taken up again.
    plan.onGrown = () => {
      if (this.#plans.peek(key) === plan) count();
    };
    return plan;
  }

  #plan(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Values,
    deciding: readonly string[],
  ): OperationPlan | null {
    const decided = Object.fromEntries(
      deciding.filter((name) => Object.hasOwn(variables, name)).map((name) => [name, variables[name]]),
    );
    const selecting = { schema: this.#schema, fragments: fragmentsOf(document), variables: decided };
    try {
      return new OperationPlan(selecting, operation);
    } catch (error) {
      if (error instanceof NotPlannedError) return null;
      throw error;
    }
  }

  #known(document: DocumentNode): Known {
    let known = this.#documents.get(document);
    if (known === undefined) {
      const deciding = new Set<string>();
      let isPlannable = true;
      visit(document, {
        [Kind.FIELD]: ({ alias }) => {
          // Objects of the usual kind have no property of this name.
          if (alias?.value === '__proto__') isPlannable = false;
        },
        [Kind.DIRECTIVE]: ({ arguments: given = [] }) => {
          for (const { value } of given) if (value.kind === Kind.VARIABLE) deciding.add(value.name.value);
        },
      });
      known = { number: (this.#number += 1), deciding: [...deciding].sort(), isPlannable };
      this.#documents.set(document, known);
    }
    return known;
  }
}
