import { LOCAL_CALLER } from '../../../src/access/caller.ts';
import type { GraphReading } from '../../../src/graph/reading/graph-reading.ts';
import type { Context, OperationCost } from '../../../src/graphql/context.ts';
import { type GraphqlServer, startGraphqlServer } from '../../../src/graphql/server.ts';
import type { Operation } from '../../../tools/random-operations/random-operation.ts';
import type { Answer } from '../../support/ask.ts';

/** An answer, and what it was found to cost. */
export interface Costed {
  readonly text: string;
  readonly answer: Answer;
  readonly code: string | undefined;
  /** Estimated before; undefined where it was not estimated. */
  readonly requested: number | undefined;
  /** Counted while it was executed; undefined where it was not. */
  readonly actual: number | undefined;
  /** Of the answer, as they were counted. */
  readonly characters: number | undefined;
}

const started = new Map<boolean, Promise<GraphqlServer>>();

export async function costed(
  graph: GraphReading,
  { query, variables }: Operation,
  more: Partial<Context> = {},
  {
    isPlanned = true,
    isKnown = false,
    operationName,
  }: { isPlanned?: boolean; isKnown?: boolean; operationName?: string } = {},
): Promise<Costed> {
  const server = started.get(isPlanned) ?? startGraphqlServer(() => {}, { isPlanned });
  started.set(isPlanned, server);
  const cost: OperationCost = {};
  const contextValue: Context = { caller: LOCAL_CALLER, graph, deadline: Infinity, cost, ...more };
  const sent = { query, variables, ...(operationName !== undefined && { operationName }) };
  const text = await textOf(await server, sent, contextValue, isKnown);
  const answer = JSON.parse(text) as Answer;
  return {
    text,
    answer,
    code: answer.errors?.[0]?.extensions.code,
    requested: cost.requested,
    actual: cost.actual,
    characters: cost.characters,
  };
}

/** @param isKnown whether it goes the short way, as far as that leads */
async function textOf(
  server: GraphqlServer,
  sent: Operation & { readonly operationName?: string },
  given: Context,
  isKnown: boolean,
): Promise<string> {
  const outcome = isKnown ? await server.known.answer(sent, given) : null;
  if (outcome !== null && 'text' in outcome) return outcome.text;
  const { body } = await server.executeOperation(sent, { contextValue: outcome?.goOn ?? given });
  if (body.kind === 'incremental') throw new Error('Nothing here is answered in parts.');
  return JSON.stringify(body.singleResult);
}

/** How many fields an answer has. */
export function fieldsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + fieldsIn(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, each) => sum + 1 + fieldsIn(each), 0);
}
