import type { FastifyRequest } from 'fastify';

/** An answer as text, or the context with which Apollo Server goes on. */
export type Outcome<TContext> = { readonly text: string } | { readonly goOn: TContext };

/** Answers what is sent without Apollo Server where it can, at once where it need not wait; null: nothing was done. */
export type AnswerKnown<TContext> = (
  body: unknown,
  context: TContext,
) => Outcome<TContext> | Promise<Outcome<TContext>> | null;

/** As Apollo Server writes it, where nothing else is asked for. */
export const JSON_TYPE = 'application/json; charset=utf-8';
/** No page of another site has a browser send this without asking, which Apollo Server would look for. */
const JSON_SENT = /^application\/json *(;|$)/i;

/** Whether JSON is sent and taken, and nothing is said that Apollo Server or who follows operations would look at. */
export function isPlain({ method, headers }: FastifyRequest): boolean {
  const { accept, 'content-type': type = '', 'rolegraph-cost': cost } = headers;
  return (
    method === 'POST' &&
    cost === undefined &&
    (accept === undefined || accept === '*/*' || accept === 'application/json') &&
    JSON_SENT.test(type)
  );
}
