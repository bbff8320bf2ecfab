import type { Right } from './rights.ts';

/**
 * What each route needs, by method and pattern; null: nothing, and no token is looked at. A route that is not here is not
 * served. docs/operating.md has the table for people.
 *
 * Without `organizations:read` there are no organizations: an export is not found then, rather than refused.
 */
export const ROUTES: Readonly<Record<string, Right | null>> = {
  'GET /': null,
  // The explorer's page and files hold nothing of the graph.
  'GET /explore/*': null,
  'GET /explore/assets/*': null,
  'GET /health/live': null,
  'GET /health/ready': null,
  // Counts and memory tell of charts.
  'GET /metrics': 'organizations:read',
  'GET /graphql': 'read',
  'POST /graphql': 'read',
  'DELETE /graphql': null,
  'OPTIONS /graphql': null,
  'PATCH /graphql': null,
  'PUT /graphql': null,
  // What a browser asks before it sends a request of another site has no token.
  'OPTIONS *': null,
  'GET /export/organizations/*': 'read',
  'GET /export/frameworks/:slug': 'read',
  // It compares every thing of one with those of the other, which takes as long as an import.
  'GET /export/candidates/:a/:b': 'write',
  'GET /findings/organizations/*': 'organizations:read',
  'POST /organizations/*': 'write',
  'DELETE /organizations/*': 'write',
  'POST /frameworks/:slug': 'write',
  'DELETE /frameworks/:slug': 'write',
  'POST /mappings': 'write',
  'GET /plan': 'read',
  'POST /seed': 'admin',
  'GET /check': 'admin',
  // Whether a server is the one that a command has read of; who does not know its name learns nothing.
  'GET /instances/:instance': null,
};

/** As {@link ROUTES} has it: HEAD is a GET. */
export function routeName(method: string, pattern: string): string {
  return `${method === 'HEAD' ? 'GET' : method} ${pattern}`;
}
