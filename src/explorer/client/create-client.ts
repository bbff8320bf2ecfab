import { Client, fetchExchange } from 'urql';
import { cacheExchange } from '@urql/exchange-graphcache';
import { BASE } from './base.ts';
import { CACHE_SETTINGS } from './cache-settings.generated.ts';
import { privateExchange } from './private-exchange.ts';
import { authorization } from './token.ts';

/** Asks this server, and keeps what has an id once, whatever answers it came with. */
export function createClient(): Client {
  return new Client({
    url: new URL(`${BASE}graphql`, location.origin).href,
    exchanges: [privateExchange, cacheExchange(CACHE_SETTINGS), fetchExchange],
    preferGetMethod: 'within-url-limit',
    // So that a GET is taken where browsers do not tell whose page asks.
    fetchOptions: () => ({ headers: { 'apollo-require-preflight': '1', ...authorization() } }),
  });
}
