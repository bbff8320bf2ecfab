import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { listed } from '../graph/text/wording.ts';
import { activitiesOf } from './activities.ts';
import { requirementsOf, responsibilitiesOf } from './effective.ts';
import { titlesOf } from './titles-of.ts';

/** Says of which of these roles no source states what they need or do, in a sentence; null: of none. */
export function silenceAbout(graph: GraphReading, roleIds: readonly string[]): string | null {
  const silent = [...new Set(roleIds)].filter((id) =>
    [requirementsOf, responsibilitiesOf, activitiesOf].every((factsOf) => factsOf(graph, id).length === 0),
  );
  if (silent.length === 0) return null;
  const titles = listed(titlesOf(graph, silent));
  return `No source states what ${titles} ${silent.length === 1 ? 'needs or does' : 'need or do'}.`;
}
