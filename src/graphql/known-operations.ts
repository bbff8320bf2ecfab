import { HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
  getOperationAST,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Context } from './context.ts';
import { runOperation } from './cost/run-operation.ts';
import type { KeptPlans } from './execution/kept-plans.ts';
import { type OnOperation, seenOperation } from './observe-operations.ts';
import type { OperationHooks, Wait } from './operation-hooks.ts';
import { WatchedOperation } from './watched-operation.ts';

/** What a client sends, as far as an operation is asked by it. */
interface Sent {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

interface KnownDocument {
  readonly document: DocumentNode;
  /** Of its text. */
  readonly hash: string;
}

interface KnownOperation extends Sent, KnownDocument {
  readonly operation: OperationDefinitionNode;
}

/** What became of an operation: its answer as text, or with what Apollo Server is to go on. */
type Outcome = { readonly text: string } | { readonly goOn: Context };
type MaybeLate<Value> = Value | Promise<Value>;

const MOST_DOCUMENTS = 1_000;
/** Characters of all that are known: parsed, a document takes some hundred bytes a character. */
const MOST_CHARACTERS = 200_000;
const LONGEST = 20_000;

interface KnownOperationsOptions {
  readonly schema: GraphQLSchema;
  /** Null: graphql-js executes all. */
  readonly plans: KeptPlans | null;
  /** What follows operations through Apollo Server follows them here. */
  readonly hooks: Required<OperationHooks>;
  readonly onOperation: OnOperation;
}

/**
 * Answers operations whose text Apollo Server has found valid before, without it (ADR 18). What has no answer but errors,
 * or some, is handed on to Apollo Server as it ended.
 */
export class KnownOperations {
  readonly #options: KnownOperationsOptions;
  readonly #documents = new LRUCache<string, KnownDocument>({
    max: MOST_DOCUMENTS,
    maxSize: MOST_CHARACTERS,
    maxEntrySize: LONGEST,
    sizeCalculation: (_document, text) => text.length,
  });

  constructor(options: KnownOperationsOptions) {
    this.#options = options;
  }

  /** Learns what Apollo Server has found valid. */
  readonly learning: OperationHooks = {
    didResolveOperation: ({ source, document, queryHash: hash }) => {
      this.#documents.set(source, { document, hash });
      return undefined;
    },
  };

  /** @param body of a POST, whatever JSON it is. Null: Apollo Server is to answer it from the beginning. */
  answer(body: unknown, given: Context): MaybeLate<Outcome> | null {
    const known = this.#find(body);
    if (known === null) return null;
    const { hooks } = this.#options;
    const contextValue: Context = { ...given, watched: new WatchedOperation() };
    return after(hooks.requestDidStart({ contextValue }), () => this.#admit(known, contextValue, given));
  }

  #find(body: unknown): KnownOperation | null {
    const sent = sentIn(body);
    if (sent === null) return null;
    const found = this.#documents.get(sent.query);
    const operation = found && getOperationAST(found.document, sent.operationName);
    return found === undefined || operation == null ? null : { ...sent, ...found, operation };
  }

  #admit(known: KnownOperation, contextValue: Context, given: Context): MaybeLate<Outcome> {
    const { hooks, schema } = this.#options;
    const { query, document, operation, hash } = known;
    const refused = (refusal: unknown) => ({ goOn: { ...contextValue, ended: { refusal } } });
    // What is wrong with variables is told by who has not begun.
    const goOn = () =>
      contextValue.variables === undefined ? { goOn: given } : this.#run(known, contextValue);
    try {
      const request = {
        contextValue,
        schema,
        source: query,
        document,
        queryHash: hash,
        operation,
        request: known,
      };
      const wait = hooks.didResolveOperation(request);
      return wait === undefined ? goOn() : wait.then(goOn, refused);
    } catch (error) {
      return refused(error);
    }
  }

  #run(known: KnownOperation, contextValue: Context): MaybeLate<Outcome> {
    const { schema, plans } = this.#options;
    const { document, variables, operationName } = known;
    const end = contextValue.watched?.follow('execute');
    const result = runOperation({
      schema,
      plans,
      document,
      contextValue,
      variableValues: variables,
      operationName,
    });
    const write = (result: ExecutionResult) => {
      end?.();
      return this.#write(known, contextValue, result);
    };
    return result instanceof Promise ? result.then(write) : write(result);
  }

  #write(known: KnownOperation, contextValue: Context, result: ExecutionResult): MaybeLate<Outcome> {
    if (result.errors !== undefined) return { goOn: { ...contextValue, ended: { result } } };
    const { hooks, onOperation } = this.#options;
    const { document, operation, hash: queryHash } = known;
    const singleResult: FormattedExecutionResult = { data: result.data ?? null };
    const response = { http: { headers: new HeaderMap() }, body: { kind: 'single' as const, singleResult } };
    const wait = hooks.willSendResponse({ contextValue, document, request: known, response });
    const operationName = operation.name?.value ?? null;
    onOperation(
      seenOperation({ contextValue, operationName, operation, queryHash, request: known, response }),
    );
    return after(wait, () => ({ text: JSON.stringify(singleResult) }));
  }
}

function after<Value>(wait: Wait, go: () => MaybeLate<Value>): MaybeLate<Value> {
  return wait === undefined ? go() : wait.then(go);
}

/** Null where Apollo Server would have something to say, or to look up. */
function sentIn(body: unknown): Sent | null {
  if (!isRecord(body)) return null;
  const { query, operationName, variables, extensions } = body;
  if (typeof query !== 'string' || extensions != null) return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  if (variables != null && !isRecord(variables)) return null;
  return { query, ...(operationName != null && { operationName }), ...(variables != null && { variables }) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
