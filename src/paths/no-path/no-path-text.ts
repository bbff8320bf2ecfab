import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { listed } from '../../graph/text/wording.ts';
import { silenceAbout } from '../../roles/silence.ts';
import type { NearestRole } from './nearest-roles.ts';
import type { NoPath } from './no-path.ts';

/** Why there is no path, and what there is instead, as lines to print. */
export function noPathText(
  graph: GraphReading,
  { fromId, toId }: { readonly fromId: string; readonly toId: string },
  { reason, explanation, nearestTargets, nearestStarts }: NoPath,
): string {
  const titleOf = (id: string) => graph.get('roles', id).title;
  const titlesOf = (roles: readonly NearestRole[]) => listed(roles.map(({ roleId }) => titleOf(roleId)));
  const lines = [explanation];
  if (nearestTargets.length > 0) {
    lines.push(`From ${titleOf(fromId)} there is a way to ${titlesOf(nearestTargets)}.`);
  }
  if (nearestStarts.length > 0) {
    lines.push(`To ${titleOf(toId)} there is a way from ${titlesOf(nearestStarts)}.`);
  }
  if (reason !== 'SAME_ROLE' && reason !== 'GIVEN_UP' && silenceAbout(graph, [toId]) === null) {
    const ends = `from: ${JSON.stringify(fromId)}, to: ${JSON.stringify(toId)}`;
    lines.push(`What differs between the two needs no way: ask for skillGap(${ends}).`);
  }
  return lines.join('\n');
}
