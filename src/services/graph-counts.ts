import type { GraphSnapshot } from '../snapshot/graph-snapshot.ts';
import { type MaybePromise, whenReady } from '../domain/maybe-promise.ts';
import { catalogues } from './catalogue.ts';

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
} as const;

export type CountedKind = keyof typeof LABELS_OF_KINDS;

/** How many things of each kind all frameworks have together, in the order of the kinds. */
export function countByNodeKind(
  snapshot: GraphSnapshot,
): MaybePromise<{ readonly kind: CountedKind; readonly count: number }[]> {
  return whenReady(catalogues(snapshot), (all) =>
    (Object.keys(LABELS_OF_KINDS) as CountedKind[]).map((kind) => ({
      kind,
      count: all.reduce((sum, { counts }) => sum + (counts.get(LABELS_OF_KINDS[kind]) ?? 0), 0),
    })),
  );
}
