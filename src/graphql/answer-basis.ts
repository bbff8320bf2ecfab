import { createHash } from 'node:crypto';
import { RIGHTS } from '../access/rights.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { Context } from './context.ts';

const digests = new WeakMap<GraphReading, string>();

/**
 * What an answer depends on beside the request: each framework and organization of the graph that it is about, with
 * version and stamp, so that one more or less makes another basis too; what `graph` tells of them together; and the
 * rights of who asks.
 */
export function answerBasis({ graph, caller: { rights } }: Pick<Context, 'graph' | 'caller'>): string {
  let digest = digests.get(graph);
  if (digest === undefined) {
    const scopes = [
      ...graph.frameworks.map(({ scope, version, stamp }) => ['framework', scope, version, stamp]),
      ...graph.organizations.map(({ slug, state }) => ['organization', slug, state.version, state.stamp]),
    ];
    const all = JSON.stringify([graph.version, graph.readAt.getTime(), scopes]);
    digest = createHash('sha256').update(all).digest('base64url');
    digests.set(graph, digest);
  }
  for (const right of RIGHTS) digest += rights.has(right) ? `,${right}` : '';
  return digest;
}
