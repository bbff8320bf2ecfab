import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';

/**
 * Puts the errors of an answer in the order of the document, whichever field failed first: what is answered depends on
 * the question alone.
 */
export const errorsInDocumentOrder: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body } }) => {
      if (body.kind !== 'single' || body.singleResult.errors === undefined) return;
      const { data, errors } = body.singleResult;
      body.singleResult.errors = errors.toSorted((a, b) => byPlace(a, b, data));
    },
  }),
};

/** By the first place in the document, then by the place in the answer: a fragment stands at several. */
function byPlace(a: GraphQLFormattedError, b: GraphQLFormattedError, data: unknown): number {
  const [first, second] = [a.locations?.[0], b.locations?.[0]];
  return (
    (first?.line ?? 0) - (second?.line ?? 0) ||
    (first?.column ?? 0) - (second?.column ?? 0) ||
    byPath(a.path ?? [], b.path ?? [], data)
  );
}

type Path = readonly (string | number)[];

/** By the first step in which two paths differ: in lists by number, in objects by the order of their fields. */
function byPath([step, ...rest]: Path, [other, ...others]: Path, data: unknown): number {
  if (step === undefined || other === undefined) return 0;
  if (step === other) return byPath(rest, others, (data as Readonly<Record<string, unknown>> | null)?.[step]);
  if (typeof step === 'number' && typeof other === 'number') return step - other;
  // Null stands for an object that may not be without a field that failed; nothing tells the order of its fields.
  const fields = Object.keys(data ?? {});
  return fields.indexOf(String(step)) - fields.indexOf(String(other)) || (step < other ? -1 : 1);
}
