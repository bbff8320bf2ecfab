import type { Fetcher } from '@graphiql/toolkit';
import { BASE } from '../client/base.ts';
import { authorization } from '../client/token.ts';

/** Asks this server, with the token that the explorer was given in this tab unless the tab "Headers" has another. */
export const askServer: Fetcher = async (question, options) => {
  const response = await fetch(`${BASE}graphql`, {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      ...authorization(),
      ...options?.headers,
    },
    body: JSON.stringify(question),
  });
  return (await response.json()) as object;
};
