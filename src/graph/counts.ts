import type { GraphSnapshot } from '../readings/graph-snapshot.ts';
import { allReady, type MaybePromise, whenReady } from './work/maybe-promise.ts';
import { catalogues } from './catalogue.ts';
import { organizationsOf } from '../organizations/organizations.ts';

/** The label of each kind in the database. */
export const LABELS_OF_KINDS = {
  ROLE: 'Role',
  SKILL: 'Skill',
  RESPONSIBILITY: 'Responsibility',
  ACTIVITY: 'Activity',
  TRANSITION: 'Transition',
  ADVICE: 'Advice',
  STAGE: 'Stage',
  SOURCE: 'Source',
  ORGANIZATION: 'Organization',
  POSITION: 'Position',
} as const;

export type CountedKind = keyof typeof LABELS_OF_KINDS;

/** How many things of each kind there are, in the order of the kinds. */
export function countByNodeKind(
  snapshot: GraphSnapshot,
): MaybePromise<{ readonly kind: CountedKind; readonly count: number }[]> {
  const positions = snapshot.organizations.map((organization) => organization.positionCount());
  const given = [catalogues(snapshot), organizationsOf(snapshot), allReady(positions)] as const;
  return whenReady(allReady(given), ([all, organizations, positionCounts]) => {
    const counts = (label: string) => {
      if (label === 'Organization') return organizations.length;
      if (label === 'Position') return positionCounts.reduce((sum, count) => sum + count, 0);
      return all.reduce((sum, { counts: byLabel }) => sum + (byLabel.get(label) ?? 0), 0);
    };
    return (Object.keys(LABELS_OF_KINDS) as CountedKind[]).map((kind) => ({
      kind,
      count: counts(LABELS_OF_KINDS[kind]),
    }));
  });
}
