import type { FastifyRequest } from 'fastify';

/** Headers that a browser asks permission for before it sends them to another origin, as Apollo knows them. */
const ASKED_FOR = ['apollo-require-preflight', 'x-apollo-operation-name'];

/**
 * Whether a GET is surely none that a page of a foreign origin had a browser send without asking. Such a page would not
 * see the answer, but how long it takes, and could keep the server busy; nothing is changed by a GET. Any of these shows
 * it, by what the Fetch standard lets no page do:
 *
 * - a header that browsers ask permission for, `Authorization` among them.
 * - an `Origin` that is allowed.
 * - `Sec-Fetch-Site` of the server's own pages, or of a person who typed the address.
 * - `Sec-Fetch-Mode: cors` without an `Origin`: browsers send one with every such request to another origin. Node sends
 *   none, so that programs which use its `fetch` need nothing.
 */
export function isSafeGet({ headers }: FastifyRequest, isOriginAllowed: boolean): boolean {
  const { origin, authorization, 'sec-fetch-site': site, 'sec-fetch-mode': mode } = headers;
  if (authorization !== undefined || isOriginAllowed) return true;
  if (ASKED_FOR.some((name) => headers[name])) return true;
  if (site === 'same-origin' || site === 'none') return true;
  return site === undefined && mode === 'cors' && origin === undefined;
}
