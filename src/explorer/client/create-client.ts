import { Client, fetchExchange, mapExchange } from 'urql';
import { cacheExchange } from '@urql/exchange-graphcache';
import { BASE } from './base.ts';
import { CACHE_SETTINGS } from './cache-settings.generated.ts';
import { authorization } from './token.ts';

/** Asks this server, and keeps what has an id once, whatever answers it came with. */
export function createClient(): Client {
  return new Client({
    url: new URL(`${BASE}graphql`, location.origin).href,
    exchanges: [privateByPost, cacheExchange(CACHE_SETTINGS), fetchExchange],
    preferGetMethod: 'within-url-limit',
    // So that a GET is taken where browsers do not tell whose page asks.
    fetchOptions: () => ({ headers: { 'apollo-require-preflight': '1', ...authorization() } }),
  });
}

/** What somebody says of themselves is never in an address, where logs and histories would have it. */
const privateByPost = mapExchange({
  onOperation: (operation) =>
    isPrivate(operation.variables)
      ? { ...operation, context: { ...operation.context, preferGetMethod: false } }
      : operation,
});

function isPrivate(variables: unknown): boolean {
  return typeof variables === 'object' && variables !== null && 'profile' in variables;
}
