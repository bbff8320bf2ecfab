import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { listed } from '../../graph/text/wording.ts';
import { silenceAbout } from '../../roles/silence.ts';
import { titlesOf } from '../../roles/titles-of.ts';
import type { NearestRole } from './nearest-roles.ts';
import type { NoPath } from './no-path.ts';

/** Why there is no path, and what there is instead, as lines to print. */
export function noPathText(
  graph: GraphReading,
  { fromId, toId }: { readonly fromId: string; readonly toId: string },
  { reason, explanation, nearestTargets, nearestStarts }: NoPath,
): string {
  const [from, to] = titlesOf(graph, [fromId, toId]) as [string, string];
  const nearest = (roles: readonly NearestRole[]) =>
    listed(
      titlesOf(
        graph,
        roles.map(({ roleId }) => roleId),
      ),
    );
  const lines = [explanation];
  if (nearestTargets.length > 0) {
    lines.push(`From ${from} there is a way to ${nearest(nearestTargets)}.`);
  }
  if (nearestStarts.length > 0) {
    lines.push(`To ${to} there is a way from ${nearest(nearestStarts)}.`);
  }
  if (reason !== 'SAME_ROLE' && reason !== 'GIVEN_UP' && silenceAbout(graph, [toId]) === null) {
    const ends = `from: ${JSON.stringify(fromId)}, to: ${JSON.stringify(toId)}`;
    lines.push(`What differs between the two needs no way: ask for skillGap(${ends}).`);
  }
  return lines.join('\n');
}
