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
      body.singleResult.errors = body.singleResult.errors.toSorted(byPlace);
    },
  }),
};

/** By the first place in the document, then by the place in lists. */
function byPlace(a: GraphQLFormattedError, b: GraphQLFormattedError): number {
  const [first, second] = [a.locations?.[0], b.locations?.[0]];
  return (
    (first?.line ?? 0) - (second?.line ?? 0) ||
    (first?.column ?? 0) - (second?.column ?? 0) ||
    byIndexes(a.path ?? [], b.path ?? [])
  );
}

/** Paths of the same field differ in the numbers of list items, or in the names of fields above. */
function byIndexes(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [index, step] of a.entries()) {
    const other = b[index];
    if (typeof step === 'number' && typeof other === 'number' && step !== other) return step - other;
  }
  return 0;
}
